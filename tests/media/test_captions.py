"""Captions: what browsers would leave out without a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.media.captions import wrongs

SOUND = """WEBVTT - Untertitel

NOTE Von der Redaktion

eins
00:01.000 --> 00:02.500 align:start
Ein Platz.

01:00:00.000 --> 01:00:03.000
<v Anna>Guten Tag.
Zweite Zeile.
"""


def said(text: str) -> list[str]:
    return [f"{one.line}: {one.message} – {one.hint}" for one in wrongs(text)]


def test_sound_captions_are_left_alone() -> None:
    assert said(SOUND) == []
    assert said(SOUND.replace("\n", "\r\n")) == []


HINT = "So schreiben: 00:00:01.000 --> 00:00:04.000"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nSRT",
         "1: Die Untertitel beginnen nicht mit WEBVTT – In die erste Zeile schreiben."),
        ("WEBVTT", "1: Die Untertitel sind leer – Schreiben, was zu hören ist."),
        ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nKomma",
         f"3: „00:00:01,000 --> 00:00:02,000“ ist keine Zeit – {HINT}"),
        ("WEBVTT\n\nEin Satz.\n\n00:01.000 --> 00:02.000\nWort",
         f"3: Zum Untertitel „Ein Satz.“ fehlt die Zeit – {HINT}"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nWort",
         "3: Ein Untertitel endet, bevor er beginnt – Die Zeiten tauschen oder berichtigen."),
        ("WEBVTT\n\n00:02.000 --> 00:03.000\nWort\n\n00:01.000 --> 00:04.000\nWort",
         "6: Ein Untertitel beginnt vor dem, der über ihm steht – Nach der Zeit ordnen."),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\nWort",
         "3: Ein Untertitel ist leer – Schreiben oder löschen."),
    ],
)  # fmt: skip
def test_a_fault_has_its_line(text: str, complaint: str) -> None:
    assert complaint in said(text)


@given(st.text(st.sampled_from("WEBVT0123:.-> \nab"), max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    assert all(1 <= one.line <= text.count("\n") + 1 for one in wrongs(text))
