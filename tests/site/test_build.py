"""The project's own site: it builds without a word, twice the same, and gives nothing away."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from tests.builders import ROOT
from tests.site.conftest import build
from tests.site.published import Published

PICTURES = (".jpg", ".jpeg", ".webp", ".avif", ".png")
PROGRESS = re.compile(r"[A-Z][a-z]+: \d+ von \d+")  # as core/progress.py writes it
MADE_ONCE = ("bilder", "touren", "assets", "zeitungen", "karten")  # named after content in .cache


def test_the_site_builds_without_a_warning(site: Published) -> None:
    lines = site.done.stderr.splitlines()
    assert [line for line in lines if line.strip() and not PROGRESS.fullmatch(line)] == []


def test_the_last_line_counts_the_files(site: Published) -> None:
    last = site.done.stdout.splitlines()[-1]
    assert last.startswith(f"Fertig: {len(site.files)} Dateien")


def test_reminders_are_of_placeholders_only(site: Published) -> None:
    """Anything else that the build reminds of, such as an unused picture, is to be mended."""
    reminders = [line for line in site.done.stdout.splitlines() if line.startswith("Hinweis: ")]
    assert [line for line in reminders if "Platzhalter" not in line] == []


@pytest.fixture(scope="module")
def second(site: Published, tmp_path_factory: pytest.TempPathFactory) -> Published:
    """Return the same commit built elsewhere, with another hash seed, zone and language."""
    folder = tmp_path_factory.mktemp("second")
    cache = folder / "cache"
    cache.mkdir()
    for name in MADE_ONCE:
        if (ROOT / ".cache" / name).is_dir():
            (cache / name).symlink_to(ROOT / ".cache" / name)
    options = ("-e", f"CACHE_PATH={json.dumps(str(cache))}", "HUB_WORKERS=1")
    return build(
        folder / "output", *options, PYTHONHASHSEED="4711", TZ="Pacific/Auckland", LC_ALL="C"
    )


def test_two_builds_have_the_same_files(site: Published, second: Published) -> None:
    assert second.done.code == 0, second.done.stderr
    assert second.files == site.files


def test_two_builds_are_the_same_to_the_byte(site: Published, second: Published) -> None:
    different = [
        name
        for name in sorted(site.files & second.files)
        if (site.folder / name).read_bytes() != (second.folder / name).read_bytes()
    ]
    assert different == []


def test_a_build_upon_itself_writes_nothing(site: Published) -> None:
    again = build(site.folder, PYTHONHASHSEED="7")
    assert again.done.code == 0, again.done.stderr
    assert "davon 0 neu und 0 entfernt" in again.done.stdout


def test_no_picture_tells_where_and_with_what_it_was_taken(site: Published) -> None:
    telling = [
        name for name in sorted(site.files) if name.endswith(PICTURES) and _tells(site, name)
    ]
    assert telling == []


def _tells(site: Published, name: str) -> bool:
    with Image.open(Path(site.folder, name)) as image:
        return bool(image.getexif()) or bool({"exif", "xmp", "comment"} & image.info.keys())


def test_no_recording_carries_tags(site: Published) -> None:
    recordings = [name for name in site.files if name.endswith(".mp3")]
    assert recordings
    for name in recordings:
        content = (site.folder / name).read_bytes()
        assert content[:3] != b"ID3" and content[-128:-125] != b"TAG", name


def test_nothing_of_this_machine_is_published(site: Published) -> None:
    machine = str(ROOT).encode()
    contents = {name: (site.folder / name).read_bytes() for name in sorted(site.files)}
    assert [name for name, content in contents.items() if machine in content] == []
