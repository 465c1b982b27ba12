"""The editor's files: from npm, bundled, asking nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.editing.compile import compile_editor
from plugins.editing.model import Editor
from plugins.editing.read import read_package
from plugins.editing.write import make_editor
from tests.builders import ROOT

NODE_MODULES = ROOT / "node_modules"


def made(cache: Path) -> Editor:
    package = read_package(NODE_MODULES)
    return make_editor(compile_editor(package, ROOT / "theme", NODE_MODULES, cache))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    yield made(tmp_path_factory.mktemp("cache"))


def texts(editor: Editor) -> Iterator[tuple[str, str]]:
    for file in editor.files:
        if file.url.endswith(".js"):
            yield file.url, file.source.read_text(encoding="utf-8")


def test_every_script_has_an_address_that_lasts(editor: Editor) -> None:
    urls = [file.url for file in editor.files if file.url.endswith(".js")]
    assert editor.script in urls
    for url in urls:
        assert re.search(r"(\.[A-Z0-9]{8}\.js|/assets/[\w.-]+-[\w-]{8}\.js)$", url), url


def test_no_script_knows_where_packages_fonts_and_states_are_to_be_had(editor: Editor) -> None:
    hosts = "unpkg\\.com|jsdelivr\\.net|githubstatus\\.com/api|hostedstatus|fonts\\.g"
    assert [(url, m[0]) for url, text in texts(editor) if (m := re.search(hosts, text))] == []


def test_every_asset_a_script_names_is_there(editor: Editor) -> None:
    there = {file.url.rsplit("/", 1)[-1] for file in editor.files if "/assets/" in file.url}
    named = {
        name
        for _, text in texts(editor)
        for name in re.findall(r'[`"](?:\.\./)?assets/([^`"]+)', text)
    }
    assert named and named <= there
    assert not any("../assets" in text for _, text in texts(editor))


def test_german_is_there_and_no_other_language(editor: Editor) -> None:
    names = [file.source.name for file in editor.files]
    assert [name for name in names if name.startswith("de.")]
    assert not [name for name in names if name.startswith(("fr.", "en.", "ja."))]


def test_its_licence_comes_along_and_nothing_that_was_only_needed_to_make_it(
    editor: Editor,
) -> None:
    names = {file.url.removeprefix("/theme/redaktion/") for file in editor.files}
    version = read_package(NODE_MODULES).version
    assert {f"{version}/LICENSE.txt", f"{version}/package.json"} <= names
    assert not [name for name in names if name.endswith(".map") or "node_modules" in name]
    assert {name.partition("/")[0] for name in names if "/" in name} == {"assets", version}


def test_it_is_the_same_wherever_it_is_made_and_made_once(editor: Editor, tmp_path: Path) -> None:
    there = made(tmp_path / "anderswo" / "tiefer")
    assert [file.url for file in there.files] == [file.url for file in editor.files]
    pairs = zip(there.files, editor.files, strict=True)
    assert all(one.source.read_bytes() == other.source.read_bytes() for one, other in pairs)
    times = [file.source.stat().st_mtime_ns for file in there.files]
    again = made(tmp_path / "anderswo" / "tiefer")
    assert [file.source.stat().st_mtime_ns for file in again.files] == times
