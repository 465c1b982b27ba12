"""Films and recordings in a few bytes, with the words about them."""

from __future__ import annotations

from pathlib import Path

from plugins.core.folders import listing
from plugins.core.readings import Found
from plugins.core.report import Report
from plugins.media.read import inputs_of, read_medium
from tests.cases import PICTURE, faults, read_inputs, yaml_lines
from tests.tours.recordings import m4a, mp3

WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(60)
SOUND = mp3()
MP4 = m4a()
CAPTIONS = "WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nEin Platz.\n"
WORDS = {
    "title": "Ein Blick",
    "transcript": '"Ein Platz, eine Säule."',
    "credit": "Redaktion",
    "licence": "CC BY 4.0",
}
FILM = {**WORDS, "poster": PICTURE}


def words(given: dict[str, str] | None = None, **changes: str | None) -> str:
    """Return the YAML file of a recording, or of what is given."""
    return yaml_lines(given or WORDS, changes)


def read(folder: Path, **files: bytes | str) -> tuple[Found, list[str]]:
    """Read content/medien/ with some files; `a_mp3` stands for a.mp3."""
    content = folder / "content"
    for name, said in files.items():
        path = content / "medien" / name.replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(said.encode() if isinstance(said, str) else said)
    report = Report()
    found = read_inputs(inputs_of(listing(content, folder)), read_medium, report)
    return found, faults(report)
