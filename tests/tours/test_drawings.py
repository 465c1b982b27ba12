"""Pictures of floor plans: what is taken, what is refused, what is published."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from plugins.tours.attached import Unfit
from plugins.tours.drawings import clean_drawing, read_drawing


def picture(width: int = 800, height: int = 500, format: str = "PNG", mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (width, height)).save(buffer, format)
    return buffer.getvalue()


def refusal(folder: Path, name: str, content: bytes) -> tuple[str, ...]:
    (folder / name).write_bytes(content)
    with pytest.raises(Unfit) as refused:
        read_drawing(folder / name, name)
    return refused.value.args


def test_a_plan_has_no_more_pixels_than_memory_is_worth(tmp_path: Path) -> None:
    Image.new("1", (8000, 8000)).save(tmp_path / "a.png")
    with pytest.raises(Unfit) as unfit:
        read_drawing(tmp_path / "a.png", "a.png")
    assert unfit.value.args[1] == "Höchstens 24 Megapixel."


def test_a_plan_is_read_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "eg.png").write_bytes(picture())
    found = read_drawing(tmp_path / "eg.png", "tours/rundgang/plans/eg.png")
    assert (found.width, found.height, found.name) == (800, 500, "tours/rundgang/plans/eg.png")
    assert found.published_suffix == ".png"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("eg.svg", b"<svg/>", ("„eg.svg“ ist kein PNG und kein JPEG", "Als PNG speichern.")),
        ("eg.png", picture(format="JPEG"),
         ("„eg.png“ ist kein lesbares PNG", "Als PNG neu speichern.")),
        ("eg.png", picture()[:120], ("„eg.png“ ist kein lesbares PNG", "Als PNG neu speichern.")),
        ("eg.png", picture(300, 200),
         ("„eg.png“ ist 300 × 200 Pixel groß, das ist zu klein", "Mindestens 400 Pixel Breite.")),
        ("eg.png", picture(400, 9000),
         ("„eg.png“ ist 400 × 9000 Pixel groß, das ist zu groß",
          "Höchstens 8000 Pixel Breite und Höhe.")),
    ],
)  # fmt: skip
def test_what_cannot_be_published_is_refused(
    tmp_path: Path, name: str, content: bytes, said: tuple[str, str]
) -> None:
    assert refusal(tmp_path, name, content) == said


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_a_plan_is_published_without_what_a_program_wrote_beside_it() -> None:
    buffer = io.BytesIO()
    image = Image.new("RGB", (800, 500))
    exif = Image.Exif()
    exif[0x013B] = "Erika Mustermann"
    image.save(buffer, "PNG", exif=exif)
    assert b"Mustermann" in buffer.getvalue()
    clean = clean_drawing(buffer.getvalue(), ".png")
    assert b"Mustermann" not in clean
    assert opened(clean).format == "PNG"


def test_what_is_transparent_becomes_white() -> None:
    clean = opened(clean_drawing(picture(mode="RGBA"), ".png")).convert("RGB")
    assert clean.getpixel((10, 10)) == (255, 255, 255)


def test_a_plan_is_no_wider_than_a_page_shows_it() -> None:
    assert opened(clean_drawing(picture(2880, 1000), ".png")).size == (1440, 500)
    assert opened(clean_drawing(picture(600, 400), ".png")).size == (600, 400)


def test_a_photograph_of_a_plan_stays_a_photograph() -> None:
    assert opened(clean_drawing(picture(format="JPEG"), ".jpg")).format == "JPEG"
