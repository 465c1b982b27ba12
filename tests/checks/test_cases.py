"""Every kind of mistake, all in one site and found in one run, each with its whole message."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Site, make_site
from tests.checks.cases import FAULTS, HINTS, Case, files_of, path_of


@dataclass(frozen=True)
class Run:
    """A site with all cases: what the check said of it, and the site as it was mended."""

    site: Site
    code: int
    said: dict[str, list[str]]
    before: dict[str, bytes]
    mended: Site


def _run(folder: Path, cases: dict[str, Case]) -> Run:
    site = make_site(folder / "site", files_of(cases))
    before = {name: (site.folder / path_of(name)).read_bytes() for name in cases}
    done = site.check()
    said: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        level, _, place = line.partition("content/artikel/")
        name, sign, rest = place.partition(".md:")
        if sign and level in ("", "Hinweis: "):
            said.setdefault(name, []).append(f"{level}:{rest}")
    site.check("--fix")
    return Run(site, done.code, said, before, site)


@pytest.fixture(scope="module")
def hints(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a run over texts that can be published and should be mended."""
    return _run(tmp_path_factory.mktemp("hints"), HINTS)


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a run over texts that cannot be published."""
    return _run(tmp_path_factory.mktemp("faults"), FAULTS)


@pytest.mark.parametrize("name", HINTS)
def test_hint(name: str, hints: Run) -> None:
    assert tuple(hints.said[name]) == HINTS[name].said


@pytest.mark.parametrize("name", FAULTS)
def test_fault(name: str, faults: Run) -> None:
    assert tuple(faults.said[name]) == FAULTS[name].said


def test_only_these_files_are_complained_of(hints: Run, faults: Run) -> None:
    assert hints.said.keys() == HINTS.keys()
    assert faults.said.keys() == FAULTS.keys()


def test_hints_stop_nobody_and_faults_do(hints: Run, faults: Run) -> None:
    assert (hints.code, faults.code) == (0, 1)


def test_there_are_many_kinds(hints: Run) -> None:
    kinds = {
        _without_words(line) for case in (*HINTS.values(), *FAULTS.values()) for line in case.said
    }
    assert len(kinds) >= 60


def _without_words(line: str) -> str:
    message = line.partition(": ")[2].partition(" – ")[0]
    return "".join(part for index, part in enumerate(message.split("„")) if not index)


@pytest.mark.parametrize("name", HINTS)
def test_hint_is_mended(name: str, hints: Run) -> None:
    assert _new_lines(name, hints) == HINTS[name].mended


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_mended(name: str, faults: Run) -> None:
    assert _new_lines(name, faults) == FAULTS[name].mended


def _new_lines(name: str, run: Run) -> tuple[str, ...] | None:
    before = run.before[name]
    after = (run.mended.folder / path_of(name)).read_bytes()
    if before == after:
        return None
    old = before.decode(errors="replace").split("\n")
    return tuple(line for line in after.decode().split("\n") if line not in old)[:1]


def test_what_was_mended_is_not_found_again(hints: Run) -> None:
    rows: list[dict[str, Any]] = json.loads(hints.mended.check("--format", "json").stdout)
    assert rows
    assert not any(row["fixable"] for row in rows)
