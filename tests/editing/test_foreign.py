"""What the editor would ask of other hosts, led to us."""

from __future__ import annotations

import pytest

from plugins.core.errors import ToolError
from plugins.editing.foreign import PACKAGES, STATES, without_asking

FONT = "https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2"
FILES = ("source-sans-3-latin-wght-normal-Bqx.woff2", "marker-icon.png")
SCRIPT = (
    f"a=`{PACKAGES}/@sveltia/cms`;b=`{PACKAGES}/${{e}}`;c=`{STATES[0]}`;d=`{STATES[1]}`;"
    f"e=`src:url({FONT})`;f=`https://example.org/`"
)


def asked(script: str, files: tuple[str, ...] = FILES) -> str:
    return without_asking(script, "/eigen/1.0", "/eigen/assets", files)


def test_every_address_that_is_asked_unasked_is_ours() -> None:
    assert asked(SCRIPT) == (
        "a=`/eigen/1.0`;b=`/eigen/1.0/${e}`;c=`/eigen/1.0/package.json`;"
        "d=`/eigen/1.0/package.json`;"
        "e=`src:url(/eigen/assets/source-sans-3-latin-wght-normal-Bqx.woff2)`;"
        "f=`https://example.org/`"
    )


@pytest.mark.parametrize("address", [PACKAGES, *STATES])
def test_an_editor_that_asks_another_host_is_noticed(address: str) -> None:
    with pytest.raises(ToolError, match=r"asks https://.* no more; look what it asks instead"):
        asked(SCRIPT.replace(address, "https://anders.example"))


def test_a_font_that_is_not_there_is_noticed() -> None:
    with pytest.raises(ToolError, match="asks for a font that it does not bring: https://cdn"):
        asked(SCRIPT, ("noto-mono-latin-400-normal-D.woff2",))


def test_a_font_that_comes_from_elsewhere_is_noticed() -> None:
    with pytest.raises(ToolError, match="the editor has 1 fonts and asks for 0"):
        asked(SCRIPT.replace(FONT, "https://fonts.example/x.woff2"))
