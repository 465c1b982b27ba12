"""Everything the house itself says on pages that there are in other languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from plugins.build import frame
from plugins.build.phrases import phrases
from plugins.core import belongings, languages, teasers
from plugins.languages import compile as entrances
from plugins.search import english_page, model
from plugins.search.english_records import CARDS
from plugins.tours import links, scene_page

ROOT = Path(__file__).resolve().parents[2]
# Words that are chosen from a table: `say` is given one of these.
TABLES = {
    "plugins/core/teasers.py": (*teasers.STATUS_WORDS.values(), *teasers.KIND_WORDS.values()),
    "plugins/core/belongings.py": tuple(
        word for pair in belongings._WORDS.values() for word in pair
    ),
    "plugins/build/frame.py": (
        frame.TAGLINE, frame.NOTICE, *(title for _, title in frame.ENGLISH_PARTS),
        *frame.ENGLISH_SERVICE.values(),
    ),
    "plugins/core/languages.py": (languages.IN_GERMAN,),
    "plugins/search/english_page.py": (
        english_page.TITLE, english_page.SUMMARY,
        *(words[kind] for kind in CARDS for words in (model.KINDS, model.PLURALS)),
    ),
    "plugins/tours/links.py": tuple(links._KINDS.values()),
    "plugins/tours/scene_page.py": tuple(scene_page._PRIVACY.values()),
    "plugins/languages/compile.py": (
        entrances.SUMMARY["en"], *(title for _, title, _ in entrances._KINDS),
    ),
}  # fmt: skip


def all_said() -> dict[str, tuple[str, ...]]:
    """Return every phrase with the files that say it, in a fixed order."""
    found: dict[str, list[str]] = {}
    for place, text in sorted({*_of_templates(), *_of_code(), *_of_tables()}):
        found.setdefault(text, []).append(place)
    return {text: tuple(places) for text, places in sorted(found.items())}


def _of_templates() -> Iterator[tuple[str, str]]:
    for path in (ROOT / "theme" / "templates").rglob("*.html"):
        name = path.relative_to(ROOT).as_posix()
        yield from ((name, text) for text in phrases(path.read_text(encoding="utf-8")))


def _of_code() -> Iterator[tuple[str, str]]:
    """Give what is handed to `say`, or kept as a `Phrase`, as it stands."""
    for path in (ROOT / "plugins").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and _says(node.func) and node.args:
                (first, *_) = node.args
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield path.relative_to(ROOT).as_posix(), first.value


def _says(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "say"
    return isinstance(function, ast.Name) and function.id == "Phrase"


def _of_tables() -> Iterator[tuple[str, str]]:
    for place, words in TABLES.items():
        yield from ((place, word) for word in words)
