"""The fonts that were cut down are those of the packages, and are asked for the signs they have."""

from __future__ import annotations

import json
import re

import pytest
from fontTools.ttLib import TTFont

from tests.builders import ROOT
from tools.fonts.core import CORE, CUTS, NOTE, Cut, note_of

CSS = (ROOT / "theme" / "static" / "css" / "fonts.css").read_text("utf-8")
_RULE = re.compile(r"@font-face \{(.*?)\}", re.DOTALL)
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")
of_each = pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.target.name)


def rule_of(file: str) -> tuple[int, str]:
    """Return the place and the text of the rule that names a file."""
    rules = _RULE.findall(CSS)
    (place,) = [at for at, rule in enumerate(rules) if f'/{file}"' in rule]
    return place, rules[place]


def signs_of(rule: str) -> set[int]:
    """Return the signs for which a rule is asked."""
    ranges = _RANGE.findall(rule.partition("unicode-range:")[2])
    return {
        sign for first, last in ranges for sign in range(int(first, 16), int(last or first, 16) + 1)
    }


def test_they_are_made_of_what_npm_has_now() -> None:
    """Else: `python -m tools.fonts.core`."""
    assert json.loads(NOTE.read_text("utf-8")) == note_of()


@of_each
def test_each_has_the_signs_for_which_it_is_asked(cut: Cut) -> None:
    _, rule = rule_of(cut.target.name)
    whole = set(TTFont(cut.source).getBestCmap())
    assert set(TTFont(cut.target).getBestCmap()) == CORE & whole
    assert signs_of(rule) == CORE and len(CORE - whole) <= 1  # a soft hyphen needs no glyph


@of_each
def test_what_was_cut_off_comes_from_the_whole_font_which_stands_before(cut: Cut) -> None:
    place, rule = rule_of(cut.source.name)
    others = set(TTFont(cut.source).getBestCmap()) - CORE
    assert signs_of(rule) == others, "no browser fetches it for a sign that it has not"
    after, core = rule_of(cut.target.name)
    assert after == place + 1

    def said(name: str, text: str) -> str:
        return text.partition(f"{name}:")[2].partition(";")[0]

    for name in ("font-family", "font-weight", "font-style", "font-display"):
        assert said(name, rule) == said(name, core) != ""


@of_each
def test_a_core_is_less_than_two_thirds_of_its_font(cut: Cut) -> None:
    assert cut.target.stat().st_size < cut.source.stat().st_size * 2 / 3
