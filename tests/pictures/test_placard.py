"""What a card looks like: its size, its colours, its letters, and how large it becomes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from plugins.core.errors import Mark
from plugins.core.socialcards import CardOrder
from plugins.pictures import placard
from plugins.pictures.model import CardJob
from plugins.pictures.placard import HEIGHT, MOST_BYTES, WIDTH, draw_card
from tests.builders import ROOT
from tests.pictures.drawn import quarters, save

PAPER = (251, 248, 242)
ORDER = CardOrder("/karten/a.png", "Handel", "Neugier wecken", "Bild: Redaktion", "")


def job(source: Path | None = None, order: CardOrder = ORDER, name: str = "Hub") -> CardJob:
    return CardJob(order, name, source, ROOT / "node_modules", Path("karte.png"), Mark("a"))


def drawn(source: Path | None = None, **said: str) -> Image.Image:
    """Return a card with other words."""
    fields = {name: getattr(ORDER, name) for name in CardOrder.__struct_fields__}
    content = draw_card(job(source, CardOrder(**(fields | said))))
    image = Image.open(io.BytesIO(content))
    assert (image.format, image.size, image.mode) == ("PNG", (WIDTH, HEIGHT), "P")
    return image.convert("RGB")


def inked(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box of what is not paper, left of the picture."""
    left = image.crop((0, 0, 684, HEIGHT))
    box = ImageChops.difference(left, Image.new("RGB", left.size, PAPER)).getbbox()
    assert box
    return box


def test_the_words_stand_left_and_the_picture_right(tmp_path: Path) -> None:
    card = drawn(save(tmp_path / "a.png", quarters((1600, 1066))))
    left, top, right, bottom = inked(card)
    assert (left, top, right) == (64, 60, 632)
    assert bottom < HEIGHT - 20
    # The middle of the picture: red beside lime above, blue beside black below.
    corners = [card.getpixel(place) for place in ((700, 9), (1190, 9), (700, 620), (1190, 620))]
    assert corners == [(255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0)]


def test_without_a_picture_stands_the_sign_of_the_town() -> None:
    card = drawn()
    assert card.getpixel((700, 9)) == (16, 34, 43)
    assert card.getpixel((942, 500)) == (150, 48, 31)


def test_equal_orders_give_equal_bytes_and_other_words_others(tmp_path: Path) -> None:
    source = save(tmp_path / "a.jpg")
    assert draw_card(job(source)) == draw_card(job(source))
    assert drawn(title="Anders").tobytes() != drawn().tobytes()
    assert drawn(label="Anders").tobytes() != drawn().tobytes()
    assert drawn(credit="Anders").tobytes() != drawn().tobytes()


@pytest.mark.parametrize(
    "title",
    [
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Innenstadtentwicklungskonzept und Einzelhandelsstandortmarketing im Überblick, Folge 2",
        "W" * 90,
        "Über Łódź und Čapek – ein Wort mit Zeichen, die unsere erste Schrift nicht hat",
    ],
)
def test_a_long_title_stays_in_its_column(title: str) -> None:
    left, top, right, bottom = inked(drawn(title=title, credit=""))
    assert left >= 60 and right <= 684 and bottom <= 560
    assert top == 60


def test_a_long_label_and_a_long_name_are_cut_off() -> None:
    said = {"label": "Pflanzen und Garten " * 9, "credit": "Bild: wer es auch war " * 9}
    assert inked(drawn(**said))[2] <= 640


def test_signs_that_the_first_font_lacks_come_from_the_other() -> None:
    assert drawn(title="Łódź").tobytes() != drawn(title="Čódč").tobytes()


def test_a_picture_full_of_detail_stays_small(tmp_path: Path) -> None:
    noise = Image.merge("RGB", [Image.effect_noise((1200, 800), 90) for _ in range(3)])
    assert len(draw_card(job(save(tmp_path / "a.png", noise)))) <= MOST_BYTES


def test_fewer_colours_are_tried_only_where_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []
    png = placard._png

    def counting(card: Image.Image) -> bytes:
        tried.append(len(card.getcolors(256) or ()))
        return png(card)

    monkeypatch.setattr(placard, "_png", counting)
    draw_card(job(save(tmp_path / "a.png")))
    assert len(tried) == 1
