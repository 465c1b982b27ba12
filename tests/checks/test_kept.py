"""What was found is kept with the bytes in which it was found, and with our code."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks.kept import Kept
from plugins.checks.model import Finding, Fix
from plugins.core.errors import Mark, SourceError

FOUND = Finding(SourceError(Mark("a.md", 1, 2), "Was"), length=3, fixes=(Fix(1, 2, "x"),))


def look(
    kept: Kept, content: bytes = b"eins", name: str = "a.md"
) -> tuple[tuple[Finding, ...], int]:
    """Return what is found in a file, and how often it was looked at."""
    looks: list[Finding] = []

    def find() -> list[Finding]:
        looks.append(FOUND)
        return [FOUND]

    return kept.of(name, content, find), len(looks)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file in which one finding is kept."""
    kept = Kept(tmp_path / "kept.bin", "1")
    assert look(kept) == ((FOUND,), 1)
    kept.save(whole=True)
    return tmp_path / "kept.bin"


def test_the_same_bytes_are_looked_at_once(path: Path) -> None:
    (found,), looks = look(Kept(path, "1"))
    assert (found, found.fixes, looks) == (FOUND, FOUND.fixes, 0)


def test_other_bytes_names_and_code_are_looked_at(path: Path) -> None:
    assert look(Kept(path, "1"), b"zwei")[1] == 1
    assert look(Kept(path, "1"), name="b.md")[1] == 1
    assert look(Kept(path, "2"))[1] == 1


@pytest.mark.parametrize("damage", [b"", b"x", b"\x80" * 99, None])
def test_a_damaged_file_is_forgotten(path: Path, damage: bytes | None) -> None:
    path.write_bytes(path.read_bytes()[:-1] + b"\xff" if damage is None else damage)
    assert look(Kept(path, "1"))[1] == 1


def test_a_look_at_some_files_keeps_the_others(path: Path) -> None:
    kept = Kept(path, "1")
    look(kept, b"zwei")
    kept.save(whole=False)
    assert look(Kept(path, "1"))[1] == 0
    kept = Kept(path, "1")
    look(kept, b"zwei")
    kept.save(whole=True)
    assert look(Kept(path, "1"))[1] == 1
