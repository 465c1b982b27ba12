"""What is found under content/bilder/, and what is refused."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from plugins.core.cards import PictureFile
from plugins.core.readings import Found
from plugins.core.report import Report
from plugins.pictures.read import read_file
from tests.cases import read_folder
from tests.pictures.drawn import quarters, save


def read(content: Path) -> tuple[Found, list[str]]:
    report = Report()
    found = read_folder(content, "bilder", "", read_file, report)
    return found, [str(fault) for fault in report.faults]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "bilder").mkdir(parents=True)
    return tmp_path / "content"


@pytest.mark.parametrize(
    "name", ["a.jpg", "a.jpeg", "a.png", "a.webp", "a.avif", "ort/platz-2.jpg"]
)
def test_a_sound_picture_is_found_with_its_size(content: Path, name: str) -> None:
    save(content / "bilder" / name)
    found, faults = read(content)
    assert faults == []
    (picture,) = found.values
    assert (picture.id, picture.path) == (f"bilder/{name}", f"content/bilder/{name}")
    assert (picture.width, picture.height) == (660, 440)
    assert len(picture.fingerprint) == 12


def test_a_folder_without_pictures_is_no_fault(content: Path) -> None:
    assert read(content) == (Found((), ()), [])


def test_pictures_come_sorted_by_name_and_hidden_files_are_passed_over(content: Path) -> None:
    for name in ("b.jpg", "a.jpg", ".c.jpg"):
        save(content / "bilder" / name)
    found, faults = read(content)
    assert [picture.id for picture in found.values] == ["bilder/a.jpg", "bilder/b.jpg"]
    assert faults == []


@pytest.mark.parametrize("orientation", range(1, 9))
def test_size_is_that_of_the_upright_picture(content: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    save(content / "bilder" / "a.jpg", quarters((700, 660)), exif=exif)
    (picture,) = read(content)[0].values
    upright = (700, 660) if orientation < 5 else (660, 700)
    assert (picture.width, picture.height) == upright


def test_a_second_view_in_a_photograph_of_a_phone_is_no_animation(content: Path) -> None:
    second = quarters()
    save(content / "bilder" / "a.jpg", format="MPO", save_all=True, append_images=[second])
    found, faults = read(content)
    assert faults == []
    assert len(found.values) == 1


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Größe Übung.jpg", "bilder/groesse-uebung.jpg"),
        ("Platz.JPG", "bilder/platz.jpg"),
        ("platz.JPG", "bilder/platz.jpg"),
        ("IMG_0001.jpg", "bilder/img-0001.jpg"),
        ("Ort/a.jpg", "bilder/ort/a.jpg"),
        ("€.jpg", "bilder/bild.jpg"),
    ],
)
def test_a_name_that_is_no_address_is_refused_with_the_right_one(
    content: Path, name: str, right: str
) -> None:
    save(content / "bilder" / name)
    found, faults = read(content)
    assert found == Found((), ((PictureFile, f"bilder/{name}"),))
    assert faults == [
        f"content/bilder/{name}: Der Dateiname enthält Zeichen, die in einer Adresse nicht "
        f"erlaubt sind – In „{right}“ umbenennen."
    ]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        (
            "a.svg",
            "Dateien der Art SVG sind als Bild nicht erlaubt – Als PNG mit mindestens 1600 Pixel "
            "Breite exportieren; SVG kann Programme enthalten.",
        ),
        ("a.gif", "Dateien der Art GIF sind als Bild nicht erlaubt – Als PNG speichern."),
        ("a.heic", "Dateien der Art HEIC sind als Bild nicht erlaubt – Als JPEG exportieren."),
        (
            "a.docx",
            "Dateien der Art DOCX sind als Bild nicht erlaubt – Als JPEG speichern oder aus dem "
            "Ordner entfernen.",
        ),
        (
            "a",
            "Dateien ohne Endung sind als Bild nicht erlaubt – Als JPEG speichern oder aus dem "
            "Ordner entfernen.",
        ),
    ],
)
def test_other_kinds_of_files_are_refused_with_a_remedy(
    content: Path, name: str, complaint: str
) -> None:
    (content / "bilder" / name).write_bytes(b"<svg/>")
    assert read(content)[1] == [f"content/bilder/{name}: {complaint}"]


@pytest.mark.parametrize(
    ("format", "remedy"),
    [
        ("PNG", "In .png umbenennen."),
        ("GIF", "Als JPEG speichern."),
        ("WEBP", "In .webp umbenennen."),
    ],
)
def test_a_wrong_suffix_is_told_with_what_the_file_is(
    content: Path, format: str, remedy: str
) -> None:
    save(content / "bilder" / "a.jpg", format=format)
    assert read(content)[1] == [
        f"content/bilder/a.jpg: Die Datei endet auf .jpg, enthält aber {format} – {remedy}"
    ]


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif"])
@pytest.mark.parametrize("share", [0.5, 0.98])
def test_half_a_picture_is_refused(content: Path, suffix: str, share: float) -> None:
    thumbnail = io.BytesIO()
    quarters((60, 40)).save(thumbnail, "JPEG")
    options = {"exif": b"Exif\0\0" + thumbnail.getvalue()} if suffix == "jpg" else {}
    path = save(content / "bilder" / f"a.{suffix}", **options)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert read(content)[1] == [
        f"content/bilder/a.{suffix}: Die Bilddatei ist nicht vollständig – "
        "Das Bild noch einmal hochladen."
    ]


def test_what_is_no_picture_at_all_is_refused(content: Path) -> None:
    (content / "bilder" / "a.jpg").write_text("Kein Bild")
    (content / "bilder" / "b.jpg").write_bytes(b"")
    complaint = "Die Datei ist kein lesbares Bild – Das Bild neu speichern oder hochladen."
    assert read(content)[1] == [f"content/bilder/{name}.jpg: {complaint}" for name in "ab"]


def test_a_damaged_header_is_refused(content: Path) -> None:
    (content / "bilder" / "a.jpg").write_bytes(b"\xff\xd8\xff\xda" + bytes(50) + b"\xff\xd9")
    assert read(content)[1] == [
        "content/bilder/a.jpg: Die Bilddatei ist beschädigt – Das Bild neu speichern."
    ]


def test_a_narrow_picture_is_refused(content: Path) -> None:
    save(content / "bilder" / "a.jpg", quarters((639, 900)))
    assert read(content)[1] == [
        "content/bilder/a.jpg: Das Bild ist nur 639 Pixel breit – "
        "Das Original mit mindestens 640 Pixel Breite verwenden."
    ]


@pytest.mark.parametrize("suffix", ["png", "webp", "avif"])
def test_an_animation_is_refused(content: Path, suffix: str) -> None:
    path = content / "bilder" / f"a.{suffix}"
    other = quarters().rotate(180)
    save(path, save_all=True, append_images=[other], duration=100)
    assert read(content)[1] == [
        f"content/bilder/a.{suffix}: Das Bild ist animiert – Als Einzelbild speichern."
    ]


def empty_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (10_000, 9_000)])
def test_a_picture_that_would_fill_the_memory_is_refused_by_its_header(
    content: Path, size: tuple[int, int]
) -> None:
    (content / "bilder" / "a.png").write_bytes(empty_png(*size))
    assert read(content)[1] == [
        "content/bilder/a.png: Das Bild hat mehr als 24 Megapixel – "
        "Auf höchstens 6000 Pixel Breite verkleinern."
    ]


def test_a_webp_with_a_huge_canvas_is_refused_before_its_decoder_sees_it(content: Path) -> None:
    path = save(content / "bilder" / "a.webp", icc_profile=b"0123")
    webp = bytearray(path.read_bytes())
    webp[24:30] = (16_382).to_bytes(3, "little") * 2
    path.write_bytes(webp)
    assert read(content)[1] == [
        "content/bilder/a.webp: Das Bild hat mehr als 24 Megapixel – "
        "Auf höchstens 6000 Pixel Breite verkleinern."
    ]


def test_a_file_over_forty_megabytes_is_refused(content: Path) -> None:
    with (content / "bilder" / "a.jpg").open("wb") as stream:
        stream.truncate(41_000_000)
    assert read(content)[1] == [
        "content/bilder/a.jpg: Die Datei ist 41 MB groß – "
        "Höchstens 40 MB; als JPEG mit Qualität 90 speichern."
    ]


def test_every_fault_is_found_at_once(content: Path) -> None:
    save(content / "bilder" / "schmal.jpg", quarters((100, 100)))
    (content / "bilder" / "zeichen.svg").write_text("<svg/>")
    save(content / "bilder" / "gut.jpg")
    found, faults = read(content)
    assert [picture.id for picture in found.values] == ["bilder/gut.jpg"]
    assert found.broken == (
        (PictureFile, "bilder/schmal.jpg"),
        (PictureFile, "bilder/zeichen.svg"),
    )
    assert len(faults) == 2


def encoded(suffix: str) -> bytes:
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    format = "JPEG" if suffix == "jpg" else suffix.upper()
    quarters().save(buffer, format, exif=exif)
    return buffer.getvalue()


SEEDS = {suffix: encoded(suffix) for suffix in ("jpg", "png", "webp", "avif")}


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    suffix=st.sampled_from(sorted(SEEDS)),
    changes=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=8),
)
@example(suffix="avif", changes=[(81, 0)])  # a RuntimeError of its decoder
def test_no_damage_to_a_header_ends_in_anything_but_a_fault(
    content: Path, suffix: str, changes: list[tuple[int, int]]
) -> None:
    damaged = bytearray(SEEDS[suffix])
    for place, value in changes:
        damaged[place % len(damaged)] = value
    (content / "bilder" / f"a.{suffix}").write_bytes(damaged)
    found, faults = read(content)
    (content / "bilder" / f"a.{suffix}").unlink()
    assert len(found.values) + len(faults) == 1
