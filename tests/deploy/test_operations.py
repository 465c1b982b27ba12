"""What docs/operations.md tells people to type names files, targets and settings that exist."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.builders import ROOT

TEXT = (ROOT / "docs" / "operations.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_every_block_is_sound_shell(block: str) -> None:
    subprocess.run(["bash", "-n"], input=block, text=True, check=True)


def test_every_file_that_is_named_exists() -> None:
    names = set(re.findall(r"\b((?:deploy|tests|tools|docs|content)/[\w./-]*\w)", TEXT))
    assert {"deploy/nginx", "deploy/Caddyfile", "deploy/hub-check"} <= names
    assert [name for name in sorted(names) if not (ROOT / name).exists()] == []


def test_the_configuration_is_copied_to_where_it_looks_for_itself() -> None:
    for place, files in (("/etc/nginx/hub", "deploy/nginx"), ("/etc/caddy/hub", "deploy/caddy")):
        assert f"cp -r {files} {place}" in TEXT
    own = "".join(path.read_text("utf-8") for path in sorted((ROOT / "deploy").rglob("*.conf")))
    assert set(re.findall(r"include (/etc/nginx/hub)/", own)) == {"/etc/nginx/hub"}
    roots = set(re.findall(r"(/srv/\w+/\w+)", own))
    assert roots == {"/srv/hub/public"} and "/srv/hub/public" in TEXT


def test_every_setting_of_ci_is_explained_where_it_is_used() -> None:
    used = set(re.findall(r"HUB_[A-Z_]+", (ROOT / ".ci" / "deploy").read_text("utf-8")))
    assert all(name in TEXT for name in used - {"HUB_SSH"})
