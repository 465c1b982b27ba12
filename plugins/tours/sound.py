"""An audio guide's file: whether it is what it says, and what is published of it."""

from __future__ import annotations

from pathlib import Path

from plugins.core.fingerprint import of_bytes
from plugins.core.sounds import suffix_of, tells_place
from plugins.core.wording import joined, quoted
from plugins.tours.attached import Unfit, content_of
from plugins.tours.model import AudioFile

MAX_BYTES = 10_000_000
SUFFIXES = (".mp3", ".ogg", ".m4a")


def read_sound(path: Path, name: str) -> AudioFile:
    """Return a sound file after looking at its first bytes; Unfit when it cannot be published."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        allowed = joined([one.removeprefix(".").upper() for one in SUFFIXES], "oder")
        raise Unfit(
            f"{quoted(path.name)} ist keine Datei der Art {allowed}",
            "Als MP3 mit 64 kbit/s speichern.",
        )
    content = content_of(path, MAX_BYTES)
    if suffix_of(content) != suffix:
        raise Unfit(
            f"{quoted(path.name)} ist kein lesbares {suffix.removeprefix('.').upper()}",
            "Neu aus dem Schnittprogramm exportieren.",
        )
    if tells_place(content):
        raise Unfit(
            f"{quoted(path.name)} enthält den Ort der Aufnahme",
            "Als MP3 exportieren; dabei fällt die Angabe weg.",
        )
    return AudioFile(path, name, suffix, of_bytes(content))
