"""The hook before a commit, run by pre-commit itself in a small repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT, Site, article, make_site, photo

EINS = "content/artikel/eins.md"
MAKEFILE = "check:\n\t@HUB_TODAY= {python} -m plugins.checks -s siteconf.py\n"


def git(folder: Path, *words: str) -> None:
    """Run Git without anybody's settings."""
    subprocess.run(
        ["git", "-c", "user.name=Probe", "-c", "user.email=probe@localhost", *words],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def site(tmp_path: Path, small_cache: Path) -> Site:
    """Return a small site in a repository of its own, with our hook and all committed."""
    site = make_site(
        tmp_path / "site", {"content/bilder/platz.jpg": photo(1600, 1050)}, small_cache
    )
    shutil.copy(ROOT / ".pre-commit-config.yaml", site.folder)
    (site.folder / "Makefile").write_text(MAKEFILE.format(python=sys.executable), "utf-8")
    (site.folder / ".gitignore").write_text("/.cache/\n/output/\n", "utf-8")
    git(site.folder, "init", "-q")
    git(site.folder, "add", "-A")
    git(site.folder, "commit", "-q", "-m", "Anfang")
    return site


def hook(site: Site, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the hook over what is staged, with a home of its own."""
    environment = {**os.environ, "PRE_COMMIT_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [Path(sys.executable).with_name("pre-commit"), "run"],
        cwd=site.folder, env=environment, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_fault_stops_the_commit_with_its_sentence(site: Site, tmp_path: Path) -> None:
    (site.folder / EINS).write_text(article(title="Für sich", date="1.3.2018"), "utf-8")
    git(site.folder, "add", EINS)
    done = hook(site, tmp_path / "home")
    assert done.returncode == 1
    line = f"{EINS}:6:7: Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?"
    assert line in done.stdout


def test_sound_content_passes_and_other_files_are_not_checked(site: Site, tmp_path: Path) -> None:
    (site.folder / EINS).write_text(article("Ein neuer Satz.", title="Für sich"), "utf-8")
    git(site.folder, "add", EINS)
    assert "Passed" in hook(site, tmp_path / "home").stdout
    git(site.folder, "commit", "-q", "-m", "Neu")
    (site.folder / "Makefile").write_text("check:\n\tfalse\n", "utf-8")
    git(site.folder, "add", "Makefile")
    assert "Skipped" in hook(site, tmp_path / "home").stdout
