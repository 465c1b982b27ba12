"""The catalogues of gettext are complete: every phrase of a page in another language is there."""

from __future__ import annotations

import re

import pytest
from babel.messages import Catalog
from babel.messages.pofile import read_po

from plugins.build.catalogues import catalogue_path
from tools.translations.__main__ import LANGUAGES, updated, written
from tools.translations.said import ROOT, TABLES, all_said

PLACE = re.compile(r"%\(\w+\)s|\{\w+\}")
by_language = pytest.mark.parametrize("code", LANGUAGES)


def catalogue(code: str) -> Catalog:
    with catalogue_path(ROOT / "theme", code).open("rb") as file:
        return read_po(file, locale=code)


@by_language
def test_every_phrase_is_there_and_none_that_nobody_says(code: str) -> None:
    found = {str(message.id) for message in catalogue(code) if message.id}
    assert found == set(all_said()), "call `make messages`"
    assert not catalogue(code).obsolete


@by_language
def test_every_phrase_is_translated_for_sure(code: str) -> None:
    for message in catalogue(code):
        assert not message.id or (message.string and not message.fuzzy), message.id


@by_language
def test_a_translation_has_the_places_of_its_original(code: str) -> None:
    for message in catalogue(code):
        if message.id:
            places = (set(PLACE.findall(str(text))) for text in (message.id, message.string))
            assert len({frozenset(one) for one in places}) == 1, message.id


@by_language
def test_no_translation_is_german(code: str) -> None:
    for message in catalogue(code):
        if message.id:
            assert not re.search("[äöüÄÖÜß„]", str(message.string)), message.string


@by_language
def test_a_catalogue_is_as_make_messages_writes_it(code: str) -> None:
    kept = catalogue_path(ROOT / "theme", code).read_bytes()
    assert written(updated(code), code) == kept


def test_phrases_are_found_in_templates_code_and_tables() -> None:
    said = all_said()
    assert "theme/templates/base.html" in said["Zum Inhalt springen"]
    assert "plugins/articles/compile.py" in said["Startseite"]
    assert all(place in said[word] for place, words in TABLES.items() for word in words)


def test_a_percent_sign_would_be_read_as_a_place() -> None:
    assert not [text for text in all_said() if "%" in PLACE.sub("", text)]
