"""The project's own content with markup in every field that takes words, found by its forms."""

from __future__ import annotations

import itertools
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from plugins.core.fields import Field, Form, Group, ListOf, LongText, Picture, Text
from plugins.core.kinds import Kind
from plugins.tours.forms import HOTSPOT
from tests.builders import ROOT

# As long as its limit allows: closes attributes and elements, begins others, and calls Jinja.
FRAMES = ("hx{n}q\"'><hx onx=1>&{{{{7*7}}}}hx {old}", 'hx{n}q"<hx>{old}', "<hx>{old}", "<hx>")
IN_TEXT = "\n\n`hx{n} <hx onx=1> {{{{7*7}}}}hx`\n"
_HEAD = re.compile(r"---\n(.*?\n)---\n(.*)", re.DOTALL)
# What takes words but not any: the build itself reads these.
READ_BY_US = {
    "venue.source": "the name of a file",
    "venue.archive": "the name of a file",
    "merchant.address.postcode": "five digits",
    "venue.address.country": "two letters",
    "venue.address.province": "a code",
}
# What nobody uses and not any word would do for.
GROUPS = {"venue.address": {"locality": "Darmstadt", "province": "DE-HE", "country": "DE"}}
# What may not stand beside other keys.
NOT_BESIDE = {
    "tour.scenes.moment": ("id",),  # only scenes of the same place have one
    "medium.poster": ("title",),  # films alone have one, and those must
    "tour.scenes.hotspots.picture": {*HOTSPOT.one_of} - {"info"},
}
# What no content of ours has, since it takes a video, or stands in an original and its versions or
# in none; their views are filled with markup in tests/build/test_render.py.
UNUSED = (
    "article-en.showcase", "article-en.correction", "article-en.withdrawn",
    "article-leicht.correction", "article-leicht.withdrawn", "article.sign", "language.sign",
    "project.pictures", "project.en.demo", "project.en.figures", "project.en.pictures",
    "tour.scenes.hotspots.title",
)  # fmt: skip
PICTURE = {
    "file": "bilder/luisenplatz-modell.jpg", "alt": "Ein Platz.", "caption": "Der Platz am Morgen.", "credit": "A",
    "licence": "B",
}  # fmt: skip

Place = str


class Marker:
    """Marks the content of one site; `hit` collects the fields that were marked."""

    def __init__(self) -> None:
        self._number = itertools.count(1)
        self.hit: set[Place] = set()

    def mapping(self, form: Form, given: dict[str, Any], place: Place) -> dict[str, Any]:
        """Return a mapping with all words in it marked."""
        fields = {field.key: field for field in form.fields}
        given = given | {
            field.key: GROUPS.get(f"{place}.{field.key}") or _new(field)
            for field in form.fields
            if self._is_wanted(field, given, form, place)
        }
        return {
            key: self._value(fields[key], value, f"{place}.{key}") if key in fields else value
            for key, value in given.items()
        }

    def _is_wanted(self, field: Field, given: dict[str, Any], form: Form, place: Place) -> bool:
        """Tell whether a field that nobody uses could be filled in."""
        free = field.key not in given and field.key not in (*form.one_of, *form.any_of)
        own = f"{place}.{field.key}"
        excluded = own in (*READ_BY_US, *UNUSED) or any(
            key in given for key in NOT_BESIDE.get(own, ())
        )
        translated = [one.form.fields for one in form.fields if one.key == "en" and "en" in given]
        told_twice = ".en" in own or field.key in {one.key for row in translated for one in row}
        return free and not (excluded or told_twice) and (_can_be_new(field) or own in GROUPS)

    def _value(self, field: Field, value: Any, place: Place) -> Any:
        if isinstance(field, Group) and isinstance(value, dict):
            return self.mapping(field.form, value, place)
        if isinstance(field, ListOf) and isinstance(value, list):
            return [self._value(field.of, member, place) for member in value]
        if place in READ_BY_US or not isinstance(value, str):
            return value
        if isinstance(field, LongText):
            self.hit.add(place)
            return value + IN_TEXT.format(n=next(self._number))
        if type(field) is Text:
            self.hit.add(place)
            return self._marked(value, field.limit)
        return value

    def _marked(self, value: str, limit: int) -> str:
        number = next(self._number)
        frames = (frame.format(n=number, old=value) for frame in FRAMES)
        return next((text for text in frames if len(text) <= limit), value)


def _can_be_new(field: Field) -> bool:
    one = field.of if isinstance(field, ListOf) else field
    return type(one) is Text or isinstance(one, Picture)


def _new(field: Field) -> Any:
    if isinstance(field, ListOf):
        return [_new(field.of)]
    return dict(PICTURE) if isinstance(field, Picture) else "Neu"


def words_of(form: Form, place: Place) -> Iterator[Place]:
    """Give every field of a form that takes words, with those within it."""
    for field in form.fields:
        if f"{place}.{field.key}" not in UNUSED:
            yield from _words_in(field, f"{place}.{field.key}")


def _words_in(field: Field, place: Place) -> Iterator[Place]:
    if isinstance(field, Group):
        yield from words_of(field.form, place)
    elif isinstance(field, ListOf):
        yield from _words_in(field.of, place)
    elif (type(field) is Text or isinstance(field, LongText)) and place not in READ_BY_US:
        yield place


def mark_site(folder: Path, kinds: tuple[Kind, ...]) -> set[Place]:
    """Write the content and tours of the project into a folder, marked; return what was hit."""
    marker = Marker()
    places = {path: kind for kind in kinds for path in ROOT.glob(kind.place)}
    for path in (path for top in ("content", "tours") for path in (ROOT / top).rglob("*")):
        target = folder / path.relative_to(ROOT)
        if path.is_dir():
            target.mkdir(parents=True, exist_ok=True)
        elif path in places:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_marked_text(path.read_text("utf-8"), places[path], marker), "utf-8")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(path, target) if path.stat().st_dev == folder.stat().st_dev else _copy(
                path, target
            )
    return marker.hit


def _copy(source: Path, target: Path) -> None:
    target.write_bytes(source.read_bytes())


def _marked_text(text: str, kind: Kind, marker: Marker) -> str:
    if not kind.markdown:
        return json.dumps(marker.mapping(kind.form, _loaded(text), kind.id), ensure_ascii=False)
    match = _HEAD.fullmatch(text)
    assert match
    head = json.dumps(marker.mapping(kind.form, _loaded(match[1]), kind.id), ensure_ascii=False)
    return f"---\n{head}\n---\n{match[2]}{IN_TEXT.format(n=0)}"


def _loaded(text: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    return found
