"""OpenCV's detectors of faces and number plates: which of them this machine has.

OpenCV keeps what they have learnt in files that its Python package leaves out; Debian's package
`opencv-data` brings them.
"""

from __future__ import annotations

from pathlib import Path

from plugins.core.fingerprint import of_file
from plugins.tours.model import Detector

# Of OpenCV's four for faces seen from the front the one that cries wolf least.
_FILES = (
    ("face", "haarcascade_frontalface_alt2.xml"),
    ("plate", "haarcascade_russian_plate_number.xml"),
)
NONE_HERE = (
    "Nach Gesichtern und Kennzeichen wird nicht gesucht, die Dateien dafür fehlen"
    " (in Debian: apt-get install opencv-data)."
)


def installed_detectors(folder: Path | None) -> tuple[Detector, ...]:
    """Return the detectors that lie in a folder, those of faces first."""
    if folder is None:
        return ()
    paths = ((kind, folder / name) for kind, name in _FILES)
    return tuple(Detector(kind, path, of_file(path)) for kind, path in paths if path.is_file())
