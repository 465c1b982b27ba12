"""CardJob -> PNG: a card of 1200 × 630 in the colours and letters of the site.

It has one palette: shades between paper and the colours of the letters, then those of the
picture, as many as keep the file small.  Equal orders give equal bytes.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyphen
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from plugins.pictures.lettering import Room, Setting, set_title
from plugins.pictures.look import FONTS, SANS, SANS_EXT, SERIF, SERIF_EXT
from plugins.pictures.model import CardJob
from plugins.pictures.orientation import turn_of, turned
from plugins.pictures.pixels import bare_pixels

WIDTH, HEIGHT = 1200, 630
MOST_BYTES = 150_000
_PAPER, _INK, _ACCENT, _MUTED = (251, 248, 242), (27, 32, 39), (150, 48, 31), (86, 93, 104)
_NIGHT, _STONE = (16, 34, 43), (185, 138, 47)
_LEFT, _SPLIT, _TOP = 64, 684, 60
_COLUMN = _SPLIT - _LEFT - 52
_TITLE_TOP, _TITLE_BOTTOM = 132, 486
_SHADES = 16  # of each colour of the letters
# Of the picture: colours, and how far they are blurred, until the file is small enough.
_STEPS = ((128, 0.0), (88, 0.0), (56, 0.0), (56, 1.5), (40, 4.0), (24, 12.0))
_FINE = 2  # letters are drawn so many times as large, then made smaller
_FINGERS = ((0, 10), (7, 4), (14, 0), (21, 4), (28, 10))  # of the Hochzeitsturm, left and top
_ROUND, _SIGN_WIDTH, _SIGN_HEIGHT = 3, 34, 27


def draw_card(job: CardJob) -> bytes:
    """Return a card as a PNG."""
    layers = _letters(job)
    picture = _picture(job.source) if job.source else _tower()
    content = b""
    for colours, blur in _STEPS:
        shown = picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture
        content = _png(_composed(layers, shown.quantize(colours, dither=Image.Dither.NONE)))
        if len(content) <= MOST_BYTES:
            break
    return content


def _picture(source: Path) -> Image.Image:
    """Return the middle of a picture, as large as its place."""
    width = WIDTH - _SPLIT
    with warnings.catch_warnings(action="ignore"), Image.open(source) as original:
        wide, high = turned(original.size, turn_of(original))
        scale = max(width / wide, HEIGHT / high)
        size = max(width, round(wide * scale)), max(HEIGHT, round(high * scale))
        whole = bare_pixels(original, size)
    left, top = (whole.width - width) // 2, (whole.height - HEIGHT) // 2
    return whole.crop((left, top, left + width, top + HEIGHT))


def _tower() -> Image.Image:
    """Return the town's sign by night, for a page without a picture."""
    panel = Image.new("RGB", (WIDTH - _SPLIT, HEIGHT), _NIGHT)
    sign = _sign(380)
    panel.paste(_ACCENT, ((panel.width - sign.width) // 2, HEIGHT - sign.height), sign)
    ImageDraw.Draw(panel).rectangle((0, HEIGHT - 10, panel.width, HEIGHT), fill=_STONE)
    return panel


def _sign(width: int) -> Image.Image:
    """Return the five fingers of the Hochzeitsturm as a mask."""
    unit = 4 * width / _SIGN_WIDTH
    mask = Image.new("L", (4 * width, round(unit * _SIGN_HEIGHT)))
    drawing = ImageDraw.Draw(mask)
    for left, top in _FINGERS:
        box = (left * unit, top * unit, (left + 2 * _ROUND) * unit - 1, mask.height + _ROUND * unit)
        drawing.rounded_rectangle(box, _ROUND * unit, fill=255)
    return mask.resize((width, round(mask.height / 4)), Image.Resampling.BOX)


class _Type:
    """A family in one weight; signs that its Latin file lacks come from the other one."""

    def __init__(self, fonts: Path, files: tuple[str, str], weight: int, optical: bool) -> None:
        self._files = tuple(fonts / FONTS / file for file in files)
        self._weight = weight
        self._optical = optical
        self._cut: dict[tuple[int, bool], ImageFont.FreeTypeFont] = {}

    def width(self, text: str, size: int) -> float:
        """Return the width of a text in pixels of the finished card."""
        return sum(font.getlength(run) for font, run in self._runs(text, size)) / _FINE

    def draw(
        self, drawing: ImageDraw.ImageDraw, place: tuple[float, float], text: str, size: int
    ) -> None:
        """Draw a line whose first letter begins exactly at a place of the finished card."""
        left, base = place[0] * _FINE, place[1] * _FINE
        for number, (font, run) in enumerate(self._runs(text, size)):
            if number == 0:
                left -= font.getbbox(run[0], anchor="ls")[0]
            drawing.text((left, base), run, fill=255, font=font, anchor="ls")
            left += font.getlength(run)

    def _runs(self, text: str, size: int) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
        start = 0
        for place in range(1, len(text) + 1):
            if place == len(text) or _is_latin(text[place]) != _is_latin(text[start]):
                yield self._font(size, _is_latin(text[start])), text[start:place]
                start = place

    def _font(self, size: int, latin: bool) -> ImageFont.FreeTypeFont:
        if (size, latin) not in self._cut:
            font = ImageFont.truetype(self._files[not latin], size * _FINE)
            optical = [min(72, size * 0.75)] if self._optical else []
            font.set_variation_by_axes([self._weight, *optical])
            self._cut[size, latin] = font
        return self._cut[size, latin]


def _is_latin(sign: str) -> bool:
    """Tell whether the Latin files of our fonts have a sign."""
    return sign <= "ÿ" or "\u2000" <= sign <= "\u206f" or sign in "ıŒœ€™−"


def _letters(job: CardJob) -> tuple[tuple[Image.Image, tuple[int, int, int]], ...]:
    """Return what stands on the paper: for each colour a mask."""
    serif = _Type(job.fonts, (SERIF, SERIF_EXT), 560, optical=True)
    name = _Type(job.fonts, (SERIF, SERIF_EXT), 620, optical=True)
    strong = _Type(job.fonts, (SANS, SANS_EXT), 620, optical=False)
    plain = _Type(job.fonts, (SANS, SANS_EXT), 430, optical=False)
    masks = [Image.new("L", (_SPLIT * _FINE, HEIGHT * _FINE)) for _ in range(3)]
    ink, accent, muted = (ImageDraw.Draw(mask) for mask in masks)
    rule = (_LEFT * _FINE, _TOP * _FINE, (_LEFT + _COLUMN) * _FINE - 1, (_TOP + 4) * _FINE - 1)
    ink.rectangle(rule, fill=255)
    order = job.order
    strong.draw(accent, (_LEFT, _TOP + 46), _within(order.label, strong, 27), 27)
    setting = set_title(
        order.title, Room(_COLUMN, _TITLE_BOTTOM - _TITLE_TOP), serif.width, _divisions
    )
    for place, line in _placed(setting):
        serif.draw(ink, place, line, setting.size)
    name.draw(ink, (_LEFT + 72, 551), _within(job.name, name, 34, 72), 34)
    plain.draw(muted, (_LEFT, 592), _within(order.credit, plain, 16), 16)
    smaller = [mask.reduce(_FINE) for mask in masks]
    smaller[1].paste(255, (_LEFT, 511), _sign(56))
    return tuple(zip(smaller, (_INK, _ACCENT, _MUTED), strict=True))


def _placed(setting: Setting) -> Iterator[tuple[tuple[float, float], str]]:
    """Give each line of a title with its place."""
    for number, line in enumerate(setting.lines):
        base = _TITLE_TOP + setting.size * 0.86 + number * setting.leading
        yield (_LEFT, base), line


def _within(text: str, type: _Type, size: int, indent: int = 0) -> str:
    """Return a line that is no longer than the column."""
    room = _COLUMN - indent
    if type.width(text, size) <= room:
        return text
    while text and type.width(f"{text} …", size) > room:
        text = text[:-1].rstrip()
    return f"{text} …"


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="de_DE", left=3, right=3)


def _divisions(word: str) -> list[int]:
    return list(_hyphens().positions(word))


def _composed(
    layers: tuple[tuple[Image.Image, tuple[int, int, int]], ...], picture: Image.Image
) -> Image.Image:
    """Return the whole card in one palette."""
    card = Image.new("P", (WIDTH, HEIGHT))
    palette: list[int] = []
    for number, (mask, colour) in enumerate(layers):
        first = number * _SHADES
        shade = mask.point(lambda value: round(value / 255 * (_SHADES - 1)))
        shown = shade.point(lambda value: 255 if value else 0)
        card.paste(shade.point(lambda value, first=first: value + first), (0, 0), shown)
        palette += _shades(colour)
    card.paste(picture.point(lambda value: value + len(palette) // 3), (_SPLIT, 0))
    card.putpalette([*palette, *(picture.getpalette() or ())])
    return card


def _shades(colour: tuple[int, int, int]) -> list[int]:
    """Return the colours from paper to a colour, as a palette has them."""
    last = _SHADES - 1
    return [
        round(paper + (end - paper) * step / last)
        for step in range(_SHADES)
        for paper, end in zip(_PAPER, colour, strict=True)
    ]


def _png(card: Image.Image) -> bytes:
    stream = io.BytesIO()
    card.save(stream, "PNG", compress_level=6)  # 9 takes twice as long for 2 % less
    return stream.getvalue()
