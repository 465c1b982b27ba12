"""Catalogues of gettext as the words of a language."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugins.build.catalogues import NoCatalogue, catalogue_path, words_of
from tests.cases import make_settings

PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Menü"
msgstr "Menu"

#, fuzzy
msgid "Quelle"
msgstr "Spring"

msgid "Ort"
msgstr ""
"""


def write(root: Path, text: str) -> None:
    path = catalogue_path(root / "theme", "en")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_what_is_translated_for_sure_is_said(tmp_path: Path) -> None:
    write(tmp_path, PO)
    assert words_of(make_settings(tmp_path), "en") == {"Menü": "Menu"}


def test_a_catalogue_is_read_by_babel_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, PO)
    words = words_of(make_settings(tmp_path), "en")
    monkeypatch.setitem(sys.modules, "babel.messages.pofile", None)
    assert words_of(make_settings(tmp_path), "en") == words
    write(tmp_path, PO.replace("Menu", "List"))
    with pytest.raises(ImportError):
        words_of(make_settings(tmp_path), "en")


def test_a_changed_catalogue_takes_the_place_of_the_old(tmp_path: Path) -> None:
    for word in ("Menu", "List"):
        write(tmp_path, PO.replace("Menu", word))
        assert words_of(make_settings(tmp_path), "en") == {"Menü": word}
    assert len(list((tmp_path / ".cache" / "sprachen").iterdir())) == 1


def test_what_was_kept_and_is_damaged_is_read_again(tmp_path: Path) -> None:
    write(tmp_path, PO)
    words = words_of(make_settings(tmp_path), "en")
    (kept,) = (tmp_path / ".cache" / "sprachen").iterdir()
    kept.write_bytes(b"{")
    assert words_of(make_settings(tmp_path), "en") == words


def test_a_theme_without_the_language_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoCatalogue, match=r"en/LC_MESSAGES/hub\.po cannot be read"):
        words_of(make_settings(tmp_path), "en")
