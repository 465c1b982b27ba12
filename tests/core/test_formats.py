"""The settings HUB_TILE_FORMATS and HUB_PAPERS."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core.errors import SettingsError
from plugins.core.formats import paper_formats, tile_formats


@pytest.mark.parametrize(
    ("value", "formats"),
    [
        ([], ()),
        (["epub", "pdf"], ("pdf", "epub")),
        (["epub"], ("epub",)),
        (("pdf", "pdf"), ("pdf",)),
    ],
)
def test_formats_come_in_one_order_each_once(value: Any, formats: tuple[str, ...]) -> None:
    assert paper_formats({"HUB_PAPERS": value}, preview=False) == formats


def test_without_the_setting_there_are_none_and_none_in_a_preview() -> None:
    assert paper_formats({}, preview=False) == ()
    wanted = {"HUB_PAPERS": ["pdf"]}
    assert paper_formats(wanted, preview=True) == ()
    assert paper_formats({**wanted, "HUB_WATCHING": True}, preview=False) == ()


@pytest.mark.parametrize("value", [True, "pdf ", ["docx"], ["pdf", 1]])
def test_anything_else_is_told(value: Any) -> None:
    with pytest.raises(SettingsError, match=r'HUB_PAPERS must be \[\] or some of \["pdf", "epub"]'):
        paper_formats({"HUB_PAPERS": value}, preview=False)


def test_tiles_are_jpeg_or_both() -> None:
    assert tile_formats({}) == ("jpg",)
    assert tile_formats({"HUB_TILE_FORMATS": ["avif", "jpg"]}) == ("avif", "jpg")
    with pytest.raises(SettingsError, match="HUB_TILE_FORMATS must be"):
        tile_formats({"HUB_TILE_FORMATS": ["avif"]})
