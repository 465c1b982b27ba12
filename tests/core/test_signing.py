"""Videos in sign language as a page shows them."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

import pytest

from plugins.core.clips import SignFile
from plugins.core.errors import Mark
from plugins.core.signing import SignUse, SignView, sign_use, sign_view
from tests.cases import faults, make_desk, ref


def file(name: str) -> SignFile:
    """Return a file that can be published."""
    return SignFile(name, f"/c/{name}", f"/gebaerden/{name}", "0123", Mark(name))


def use(video: str = "eins.mp4", captions: str = "") -> SignUse:
    return SignUse(ref(video), ref(captions) if captions else None, "Ute gebärdet den Text.")


def test_a_page_shows_a_video_with_its_captions() -> None:
    desk = make_desk(file("eins.mp4"), file("eins.vtt"))
    assert sign_view(use(captions="eins.vtt"), desk) == SignView(
        "/gebaerden/eins.mp4", "video/mp4", "/gebaerden/eins.vtt", "Ute gebärdet den Text."
    )
    assert sign_view(None, desk) is None and faults(desk.report) == []


@pytest.mark.parametrize(
    ("placed", "complaint"),
    [
        (use("zwei.mp4"), "Die Datei „zwei.mp4“ gibt es nicht unter content/gebaerden/ – Meinten Sie „eins.mp4“?"),
        (use("eins.vtt"), "„eins.vtt“ enthält kein Video – Eine Datei .mp4 nennen."),
        (use(captions="eins.mp4"), "„eins.mp4“ enthält keine Untertitel – Eine Datei .vtt nennen."),
    ],
)  # fmt: skip
def test_a_wrong_file_is_a_fault_of_the_one_who_names_it(placed: SignUse, complaint: str) -> None:
    desk = make_desk(file("eins.mp4"), file("eins.vtt"))
    sign_view(placed, desk)
    assert faults(desk.report) == [f"content/datei.md:3:5: {complaint}"]


def test_without_the_key_there_is_no_video() -> None:
    assert sign_use(None) is None
