"""Which names there are already, so that an editor need not look them up."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plugins.core.fields import PICTURES, Choice, Field, ListOf, RefTo
from plugins.core.kinds import Kind
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.yamlfile import Mapping, Scalar, Sequence, parse

_FOLDER_OF_PICTURES = "content/bilder"


def possible(field: Field, kinds: Iterable[Kind], root: Path) -> tuple[str, ...]:
    """Return the words that a field accepts; none where any will do."""
    if isinstance(field, ListOf):
        return possible(field.of, kinds, root)
    if isinstance(field, Choice):
        return field.options
    return _names(field.to, kinds, root) if isinstance(field, RefTo) else ()


def _names(to: str, kinds: Iterable[Kind], root: Path) -> tuple[str, ...]:
    if to == PICTURES:
        files = sorted((root / _FOLDER_OF_PICTURES).rglob("*.*"))
        return tuple(file.relative_to(root / "content").as_posix() for file in files)
    for kind in kinds:
        if kind.id == to:
            return _in_list(root, kind) if kind.single else _of_files(root, kind)
    return ()


def _of_files(root: Path, kind: Kind) -> tuple[str, ...]:
    """Return the names of files, or of the folders in which they lie."""
    parts = kind.place.split("/")
    place = parts.index("*") if "*" in parts else -1
    found = (file.relative_to(root).with_suffix("").parts[place] for file in kind.files(root))
    return tuple(sorted(name for name in found if not name.startswith(("_", "."))))


def _in_list(root: Path, kind: Kind) -> tuple[str, ...]:
    """Return the ids of the entries of a file that is one list."""
    text = read_text(root / kind.place, kind.place, Report())
    node = parse(text, kind.place, Report()) if text else None
    lists = [value for _, value in node or () if isinstance(value, Sequence)]
    entries = [entry for one in lists for entry in one.items if isinstance(entry, Mapping)]
    return tuple(
        value.text
        for entry in entries
        for key, value in entry
        if key.text == "id" and isinstance(value, Scalar)
    )
