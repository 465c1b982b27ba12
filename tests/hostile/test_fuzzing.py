"""Our readers take any bytes: they give values or faults, soon, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.hostile.fuzz import READERS, inputs, keep, take

CASES = int(os.environ.get("HUB_FUZZ") or 40)  # of each reader
SEARCHING = "HUB_FUZZ" in os.environ  # other cases every time
CORPUS = Path(__file__).parent / "corpus"


@pytest.mark.parametrize("name", READERS)
def test_any_bytes_give_values_or_faults(name: str, tmp_path: Path) -> None:
    found: list[bytes] = []

    @settings(
        max_examples=CASES,
        derandomize=not SEARCHING,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        content = data.draw(inputs(name))
        try:
            take(name, content, tmp_path)
        except BaseException:
            found[:] = [content]
            raise

    try:
        tried()
    except BaseException:
        if SEARCHING and found:
            keep(name, found[0], CORPUS)
        raise


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_was_too_much_once_is_not_any_more(path: Path, tmp_path: Path) -> None:
    take(path.name.rpartition("-")[0], path.read_bytes(), tmp_path)


def test_every_reader_takes_what_is_sound(tmp_path: Path) -> None:
    for name, (_, sound) in READERS.items():
        take(name, sound, tmp_path)
