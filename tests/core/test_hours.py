"""Opening hours as text: one way of writing, and where a wrong one goes wrong."""

from __future__ import annotations

import pytest

from plugins.core.hours import (
    UnreadableHours,
    canonical_hours,
    mentions_holidays,
    without_comments,
)


def test_equal_hours_are_kept_alike() -> None:
    assert canonical_hours("mo-fr 9:00-18:00; PH off") == "Mo-Fr 09:00-18:00; PH closed"


def test_an_unreadable_text_says_from_which_sign_on() -> None:
    with pytest.raises(UnreadableHours) as caught:
        canonical_hours("Mo-Fr 9-18 Uhr")
    assert caught.value.position == len("Mo-Fr ")


def test_words_in_quotation_marks_are_no_rules() -> None:
    assert without_comments(canonical_hours('Mo off "SH; PH"')).strip() == "Mo closed"
    assert not mentions_holidays('Mo off "PH"')
    assert mentions_holidays("PH closed") and mentions_holidays("24/7")
