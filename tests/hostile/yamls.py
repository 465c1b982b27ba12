"""Hostile YAML and hostile bytes, in whole files and in the heads of texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from plugins.articles.read import read_file as read_article
from plugins.core.readings import ReadInput
from plugins.events.read import read_event
from plugins.merchants.read import read_merchant
from plugins.series.read import read_series
from plugins.services.read import read_service
from plugins.tours.read import read_tour
from plugins.venues.read import read_venue
from tests.cases import article_file
from tests.hostile.attack import Attack, text_files

# A kind of file: its reader, the name that is read, and where its YAML lies.
PLACES: dict[str, tuple[ReadInput, str, str]] = {
    "event": (read_event, "content/termine/a.yaml", ""),
    "merchant": (read_merchant, "content/haendler/a.yaml", ""),
    "series": (read_series, "content/serien/a.yaml", ""),
    "service": (read_service, "content/dienste/a.yaml", ""),
    "article": (read_article, "content/artikel/a.md", ""),
    "tour": (read_tour, "tours/a", "/tour.yaml"),
    "venue": (read_venue, "tours/a", "/venue.yaml"),
}


def _bomb(levels: int) -> str:
    lines = ["a0: &a0 x"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines)


BOMBS = {
    "billion laughs": _bomb(9),
    "one alias": "title: &a x\nsummary: *a",
    "an alias of itself": "a: &a [*a]",
    "merge": "a: &a {title: x}\n<<: *a",
    "anchors alone": "title: &a x",
    "quadratic blowup": f"a: &a {'x' * 200_000}\nb: [{'*a, ' * 50_000}]",
}
DEEP = {
    "lists": "a: " + "[" * 100_000,
    "closed lists": "a: " + "[" * 60_000 + "]" * 60_000,
    "mappings": "{a: " * 60_000,
    "indentation": "\n".join(" " * depth + "a:" for depth in range(600)),
    "dashes": "a:\n  " + "- " * 60_000,
    "questions": "? " * 60_000,
    "thirteen": "a: " + "[" * 13 + "]" * 13,
}
LARGE = {
    "bytes": "a: " + "x" * 600_000,
    "keys": "\n".join(f"k{n}: 1" for n in range(40_000)),
    "members": "a:\n" + "- 1\n" * 100_000,
    "members in a line": "a: [" + "1," * 200_000 + "1]",
    "documents": "---\na: 1\n" * 50_000,
    "comments": "# x\n" * 120_000,
    "one title": "title: " + "x " * 250_000,
    "lines of one value": "title: x\n" + "  x\n" * 100_000,
    "quotation marks": "title: '" + "''" * 200_000,
    "escapes": 'title: "' + "\\U0001F600" * 40_000 + '"',
    "a key": "x" * 100_000 + ": 1",
    "tabs": "\t" * 400_000,
    "colons": ":" * 400_000,
}
FORMS = {
    "twice the same key": "title: a\ntitle: b",
    "twice within": "a: {b: 1, b: 2}",
    "a list as key": "[a]: b",
    "a mapping as key": "{a: b}: c",
    "a set": "? a\n? b",
    "text alone": "nur ein Text",
    "list alone": "- a",
    "nothing": "",
    "null": "~",
    "two documents": "title: a\n---\ntitle: b",
    "a directive": "%TAG ! tag:a.example,2000:\n---\ntitle: !x b",
    "an open quotation mark": 'title: "a',
    "an open bracket": "title: [a",
    "a wrong indentation": "a: 1\n  b: 2\n c: 3",
    "a tab": "a:\n\tb: 1",
    "a list as title": "title: [a]",
    "a mapping as title": "title: {a: b}",
    "an unknown key": "__class__: a",
    "dunder": "__proto__: {a: b}\nconstructor: x",
}
TAGS = (
    "!!python/object/apply:os.system ['x']", "!!python/object/new:subprocess.Popen ['x']",
    "!!python/name:os.system", "!!python/module:os", "!!python/tuple [a]", "!!binary aGk=", "!!set {a}",
    "!!omap [a: b]", "!!timestamp 2001-01-01", "!!int 1", "!!float .nan", "!!null ''", "!!str x",
    "!x y", "!<tag:yaml.org,2002:python/object:a> b", "!!map {a: b}", "!!seq [a]", "!", "!!",
)  # fmt: skip
SCALARS = (
    "2001-12-14t21:59:43.10-05:00", "0o17", "0x1F", "0b1", "1_000", "190:20:30", ".inf", "-.INF", ".nan",
    "1e999", "yes", "off", "~", "<<", "=", "0777", "+1", "1.", "-", "'", "9" * 400, "-0", "１２", "Ⅷ", "٣",
)  # fmt: skip
SIGNS = {
    "nul": "\0", "bell": "\a", "escape": "\x1b[31m", "delete": "\x7f", "next line": "\x85", "csi": "\x9b",
    "line separator": "\u2028", "paragraph separator": "\u2029", "no character": "\uffff",
    "left to right override": "\u202d", "right to left override": "\u202e", "embedding": "\u202b",
    "isolate": "\u2067", "end of isolate": "\u2069", "mark of byte order": "\ufeff", "carriage return": "\r",
    "our own sign": "\x0e0\x0f", "form feed": "\f", "backspace": "\b",
}  # fmt: skip
ENCODED = {
    "utf-16": "title: ä".encode("utf-16"),
    "utf-16 without mark": "title: ä".encode("utf-16-le"),
    "utf-32": "title: ä".encode("utf-32"),
    "latin-1": "title: ä".encode("latin-1"),
    "overlong": b"title: \xc0\xaf",
    "surrogate": b"title: \xed\xa0\x80",
    "cut off": b"title: \xe2\x82",
    "beyond unicode": b"title: \xf4\x90\x80\x80",
    "damaged": "title: Ã¤".encode(),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "nothing but ones": b"\xff" * 1000,
    "an archive": b"PK\x03\x04" + bytes(1000),
}


def placed(
    group: str, what: str, text: str | bytes, kinds: Iterable[str] = PLACES
) -> Iterator[Attack]:
    """Give some YAML as kinds of files."""
    content = text if isinstance(text, bytes) else text.encode()
    for kind in kinds:
        read, name, below = PLACES[kind]
        whole = b"---\n" + content + b"\n---\nText.\n" if kind == "article" else content
        yield Attack(group, f"{kind}: {what}", read, name, {name + below: whole})


def attacks() -> Iterator[Attack]:
    """Give all of them."""
    groups = (
        ("alias bomb", BOMBS), ("deep yaml", DEEP), ("large yaml", LARGE), ("form of yaml", FORMS),
    )  # fmt: skip
    for group, texts in groups:
        for what, text in texts.items():
            kinds = ("event", "article", "venue") if texts is LARGE else PLACES
            yield from placed(group, what, text, kinds)
    for tag in TAGS:
        yield from placed("yaml tag", tag, f"title: {tag}")
    for scalar in SCALARS:
        yield from placed(
            "odd value", scalar[:20], f"title: {scalar}\ndate: {scalar}\nlat: {scalar}"
        )
    for what, content in ENCODED.items():
        yield from placed("encoding", what, content)
    for what, sign in SIGNS.items():
        yield from placed("unseen sign", what, f"title: a{sign}b")
        escape = "".join(f"\\u{ord(one):04x}" for one in sign)
        yield from placed("unseen sign", f"{what} escaped", f'title: "a{escape}b"')
        name = "content/artikel/a.md"
        files = text_files(name, article_file(f"Text {sign} Text."))
        yield Attack("unseen sign", f"text: {what}", read_article, name, files)
    combining = unicodedata.normalize("NFD", "größe")
    yield from placed("odd value", "a name in two signs", f"rubric: {combining}")
