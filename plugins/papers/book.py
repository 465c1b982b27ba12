"""Paper and pictures -> an EPUB 3, as a zip file whose bytes depend on nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from plugins.papers.model import Paper
from plugins.papers.sheets import Sheets

_TYPE = b"application/epub+zip"
_CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that zip knows
_READABLE = 0o644 << 16
_LOCAL = re.compile(r'href="#([^"]*)"')
_LOWERED = re.compile(r"<(/?)h([4-6])\b")
_NUMBER = re.compile(r'<sup class="number">\d+</sup>')  # of addresses that only paper must print


def print_epub(paper: Paper, sheets: Sheets, parts: Mapping[str, bytes]) -> bytes:
    """Return a paper as EPUB; `parts` are its stylesheet and its pictures by name."""
    pages = {"cover.xhtml": sheets.print("cover.xhtml"), "title.xhtml": sheets.print("title.xhtml")}
    for section in paper.sections:
        for piece in section.pieces:
            printed = sheets.print("piece.xhtml", piece=piece, section=section)
            pages[f"{piece.id}.xhtml"] = _LOWERED.sub(_raised, printed)
    pages["imprint.xhtml"] = sheets.print("imprint.xhtml")
    within = {piece.id for piece in paper.pieces}
    first = f"{paper.pieces[0].id}.xhtml" if paper.pieces else "title.xhtml"
    files = {
        "package.opf": sheets.print("package.opf", pages=list(pages)),
        "nav.xhtml": sheets.print("nav.xhtml", first=first),
        **{name: _linked(text, within) for name, text in pages.items()},
    }
    contents = {f"OEBPS/{name}": text.strip().encode() for name, text in files.items()}
    contents |= {f"OEBPS/{name}": parts[name] for name in sorted(parts)}
    return _zipped({"META-INF/container.xml": _CONTAINER, **contents})


def _raised(match: re.Match[str]) -> str:
    """Return a heading of a text two levels higher: in a book each article has its own h1."""
    return f"<{match[1]}h{int(match[2]) - 2}"


def _linked(text: str, within: set[str]) -> str:
    """Return a page whose links to other articles lead to their pages, without numbers."""

    def target(match: re.Match[str]) -> str:
        return f'href="{match[1]}.xhtml"' if match[1] in within else match[0]

    return _LOCAL.sub(target, _NUMBER.sub("", text))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip file in the given order, behind the type by which readers know an EPUB."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(_entry("mimetype"), _TYPE, zipfile.ZIP_STORED)
        for name, content in files.items():
            way = zipfile.ZIP_STORED if name.endswith(".jpg") else zipfile.ZIP_DEFLATED
            archive.writestr(_entry(name), content, way)
    return stream.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.external_attr = _READABLE
    entry.create_system = 3  # as on Unix, wherever it is made
    return entry
