"""Cuts the fonts of npm down to what German and English pages show: python -m tools.fonts.core.

What is left out is a good half of the bytes: signs that hardly a page has (a browser fetches the
whole font for them, see `unicode-range` in theme/static/css/fonts.css), weights that no style asks
for, and that kerning changes with the weight: all get the distances of a middle one, which for 99
pairs of 100 differ from those of 400 and 600 by at most 1.3 % of the type size.

fontTools comes with WeasyPrint.  The result is kept in theme/static/fonts/, with a note of what it
was made of; `tests/assets/test_fonts.py` compares.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "node_modules" / "@fontsource-variable"
FOLDER = ROOT / "theme" / "static" / "fonts"
NOTE = FOLDER / "herkunft.json"
SIGNS = "\u00a0\u00ad§©«»°·×ÄÖÜßäöüàâçèéêëîïñôúûÉ–—‘’‚“”„•…‹›€−"
CORE = frozenset({*range(0x20, 0x7F), *map(ord, SIGNS)})
FEATURES = ("kern", "liga", "mark", "ccmp", "tnum")
NAMES = (0, 1, 2, 13, 14)  # copyright, family, style, licence and its address
_ADVANCE = 0xF  # of a value's format: the parts that are no tables of other weights


@dataclass(frozen=True)
class Cut:
    """A font: where npm has it, the weights that styles ask for, the one whose kerning is kept."""

    package: str
    file: str
    lightest: int
    boldest: int
    middle: int

    @property
    def source(self) -> Path:
        """Return the whole font."""
        return PACKAGES / self.package / "files" / self.file

    @property
    def target(self) -> Path:
        """Return the place of what is left."""
        return FOLDER / self.file.replace("-latin-", "-core-")


CUTS = (
    Cut("newsreader", "newsreader-latin-wght-normal.woff2", 400, 700, 475),
    Cut("newsreader", "newsreader-latin-wght-italic.woff2", 400, 400, 400),
    Cut("instrument-sans", "instrument-sans-latin-wght-normal.woff2", 400, 700, 500),
)


def cut_down(cut: Cut) -> bytes:
    """Return the font with the core of its signs and the weights that are asked for."""
    font = TTFont(cut.source, recalcTimestamp=False)
    same = cut.lightest == cut.boldest
    weights = cut.lightest if same else (cut.lightest, cut.boldest)
    font = instancer.instantiateVariableFont(font, {"wght": weights})
    spaced = instancer.instantiateVariableFont(TTFont(cut.source), {"wght": cut.middle})
    _let_kerning_be(font, spaced)
    font = _written_and_read(font)
    options = subset.Options()
    options.layout_features = list(FEATURES)
    options.name_IDs = list(NAMES)
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CORE)
    subsetter.subset(font)
    font.flavor = "woff2"
    return _bytes_of(font)


def note_of(cuts: tuple[Cut, ...] = CUTS) -> dict[str, dict[str, str]]:
    """Return for each font the hash of what it was made of, and that of the way it is made."""
    way = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    return {
        cut.target.name: {"of": hashlib.sha256(cut.source.read_bytes()).hexdigest(), "by": way}
        for cut in cuts
    }


def main() -> None:
    """Write all fonts and the note."""
    for cut in CUTS:
        content = cut_down(cut)
        cut.target.write_bytes(content)
        print(f"{cut.target.name}: {cut.source.stat().st_size} -> {len(content)} bytes")
    NOTE.write_text(json.dumps(note_of(), indent=2) + "\n", encoding="utf-8")


def _let_kerning_be(font: TTFont, spaced: TTFont) -> None:
    """Keep the distances of one weight for all."""
    for table, other in zip(_kernings(font), _kernings(spaced), strict=True):
        for pair, model in zip(_pairs_of(table), _pairs_of(other), strict=True):
            if hasattr(pair.Value1, "XAdvDevice"):
                del pair.Value1.XAdvDevice
            if hasattr(pair.Value1, "XAdvance"):
                pair.Value1.XAdvance = getattr(model.Value1, "XAdvance", 0)
        table.ValueFormat1 &= _ADVANCE


def _kernings(font: TTFont) -> list[Any]:
    lookups = font["GPOS"].table.LookupList.Lookup
    tables = [table for lookup in lookups for table in lookup.SubTable]
    whole = [table.ExtSubTable if table.LookupType == 9 else table for table in tables]
    return [table for table in whole if table.LookupType == 2]


def _pairs_of(table: Any) -> list[Any]:
    if table.Format == 1:
        return [pair for row in table.PairSet for pair in row.PairValueRecord]
    return [pair for row in table.Class1Record for pair in row.Class2Record]


def _written_and_read(font: TTFont) -> TTFont:
    font.flavor = None
    return TTFont(io.BytesIO(_bytes_of(font)), recalcTimestamp=False)


def _bytes_of(font: TTFont) -> bytes:
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


if __name__ == "__main__":
    main()
