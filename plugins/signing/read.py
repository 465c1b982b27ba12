"""content/gebaerden/ -> SignFile: whether a file is what it says and can be published."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from plugins.core import routes
from plugins.core.clips import SignFile
from plugins.core.errors import Mark
from plugins.core.fingerprint import of_bytes
from plugins.core.naming import wrong_name
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.signing import TYPES
from plugins.core.wording import file_size, joined, quoted, slugify

MAX_BYTES = 100_000_000
# Where phones and cameras write the place of a recording.
_PLACES = (b"\xa9xyz", b"loci", b"com.apple.quicktime.location")


def read_file(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a file that can be published, or, when it cannot, only its name."""
    name = item.path.name
    complaint = _complaint(item.path)
    if complaint:
        report.fault(Mark(item.name), *complaint)
        return Found(broken=((SignFile, name),))
    content = item.path.read_bytes()
    print_ = of_bytes(content)
    stem, suffix = PurePosixPath(name).stem, item.path.suffix
    url = routes.sign_file(stem, print_, suffix)
    return Found((SignFile(name, str(item.path), url, print_, Mark(item.name)),))


def _complaint(path: Path) -> tuple[str, str] | None:
    """Return what is wrong with a file, and the remedy."""
    suffix = path.suffix
    if suffix not in TYPES:
        allowed = joined([one.removeprefix(".").upper() for one in TYPES], "oder")
        return f"{quoted(path.name)} ist keine Datei der Art {allowed}", "Als MP4 exportieren."
    wrong = wrong_name(path.stem)
    if wrong:
        return wrong, f"Die Datei {quoted(slugify(path.stem) + suffix)} nennen."
    if path.stat().st_size > MAX_BYTES:
        return (
            f"Die Datei ist größer als {file_size(MAX_BYTES)}",
            "Kleiner exportieren, zum Beispiel mit 1 Mbit/s.",
        )
    content = path.read_bytes()
    if _suffix_of(content) != suffix:
        kind = suffix.removeprefix(".").upper()
        return f"{quoted(path.name)} ist kein lesbares {kind}", "Neu exportieren."
    if suffix != ".vtt" and any(sign in content for sign in _PLACES):
        return f"{quoted(path.name)} enthält den Ort der Aufnahme", "Ohne Metadaten exportieren."
    return None


def _suffix_of(content: bytes) -> str:
    """Return the suffix that belongs to a file's first bytes; empty when it is none of ours."""
    if content[4:8] == b"ftyp":
        return ".mp4"
    return ".vtt" if content.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT") else ""
