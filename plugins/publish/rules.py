"""Names of files -> which of them must not be published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from plugins.core import routes
from plugins.core.errors import Mark, SourceError

_KINDS = frozenset(
    (
        ".avif", ".css", ".eml", ".epub", ".geojson", ".html", ".ics", ".jpg", ".js", ".json",
        ".mp3", ".mp4", ".pdf", ".png", ".svg", ".txt", ".vcf", ".vtt", ".webmanifest", ".webp",
        ".woff2", ".xml", ".zip",
    )
)  # fmt: skip
_WELL_KNOWN = ".well-known"  # RFC 8615: the one hidden folder that is meant for others
_NEEDED = ("index.html", "404.html", "robots.txt", "sitemap.xml")


def faults_in_names(names: Iterable[str], editing: bool) -> Iterator[SourceError]:
    """Give a fault for every file that is not for readers, and for every one that is missing."""
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            yield _fault(name, f"Der Name unterscheidet sich von „{other}“ nur durch große"
                         " Buchstaben", "Eine der Dateien umbenennen.")  # fmt: skip
        yield from _of_name(name, editing)
    for name in _NEEDED:
        if name not in seen:
            yield _fault(name, "Die Datei fehlt", "Neu bauen: „make publish“.")


def _of_name(name: str, editing: bool) -> Iterator[SourceError]:
    path = PurePosixPath(name)
    hidden = [part for part in path.parts if part.startswith(".")]
    if hidden and hidden != [_WELL_KNOWN]:
        yield _fault(name, "Versteckte Dateien werden nicht veröffentlicht", "Datei entfernen.")
    elif path.suffix not in _KINDS and not _is_a_tool(name, editing):
        yield _fault(name, "Diese Art von Datei wird nicht veröffentlicht", "Datei entfernen.")
    tools = (routes.EDITORIAL, routes.EDITING_FILES)
    if not editing and f"/{name}".startswith(tools):
        yield _fault(name, "Das Werkzeug der Redaktion gehört nicht auf die öffentliche Website",
                     "HUB_EDITING abschalten.")  # fmt: skip


def _is_a_tool(name: str, editing: bool) -> bool:
    return editing and f"/{name}".startswith(routes.EDITING_FILES)


def _fault(name: str, message: str, hint: str) -> SourceError:
    return SourceError(Mark(name), message, hint)
