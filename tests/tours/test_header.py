"""What the header of a panorama file tells, and which files are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from plugins.tours.extent import DeclaredPart
from plugins.tours.header import UnfitPanorama, read_panorama
from plugins.tours.model import Extent, Panorama
from tests.tours.worlds import jpeg

REAL = Path(__file__).resolve().parents[3] / "shared" / "panoramas"


def header(path: Path) -> Panorama:
    return read_panorama(path, f"tours/x/panoramas/{path.name}")


def refusal(path: Path) -> str:
    with pytest.raises(UnfitPanorama) as unfit:
        header(path)
    return " – ".join(unfit.value.args)


def looking(direction: Any) -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSImgDirection] = direction
    return exif


def pose(degrees: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description'
        f' GPano:PoseHeadingDegrees="{degrees}"/></x:xmpmeta>'
    ).encode()


def test_a_sound_panorama_is_described(tmp_path: Path) -> None:
    found = header(jpeg(tmp_path / "platz.jpg", 2048))
    assert (found.width, found.heading, found.name) == (2048, None, "tours/x/panoramas/platz.jpg")
    assert len(found.fingerprint) == 12


def test_exif_knows_where_the_centre_looks(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048, exif=looking(IFDRational(3490, 10)), xmp=pose("0.0"))
    assert header(path).heading == 349


def test_gpano_serves_where_exif_is_silent(tmp_path: Path) -> None:
    assert header(jpeg(tmp_path / "a.jpg", 2048, xmp=pose("67.5"))).heading == 67.5


def test_gpano_as_an_element_is_read_too(tmp_path: Path) -> None:
    xmp = b"<a><GPano:PoseHeadingDegrees>144</GPano:PoseHeadingDegrees></a>"
    assert header(jpeg(tmp_path / "a.jpg", 2048, xmp=xmp)).heading == 144


def test_gpano_zero_means_that_the_camera_does_not_know(tmp_path: Path) -> None:
    assert header(jpeg(tmp_path / "a.jpg", 2048, xmp=pose("0.0"))).heading is None


def test_exif_without_a_value_is_no_heading(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048, exif=looking(IFDRational(0, 0)))
    assert header(path).heading is None


def test_a_flat_photo_is_refused(tmp_path: Path) -> None:
    assert refusal(jpeg(tmp_path / "a.jpg", 3000, 2000)) == (
        "„a.jpg“ ist 3000 × 2000 Pixel groß, nicht doppelt so breit wie hoch"
        " – Ein volles Kugelpanorama verwenden, zum Beispiel 8192 × 4096;"
        " bei einem Teilpanorama „partial: “ eintragen."
    )


def area(cropped: int, full: int) -> bytes:
    return (
        f'<a GPano:CroppedAreaImageHeightPixels="{cropped}" GPano:FullPanoHeightPixels="{full}"/>'
    ).encode()


def test_a_crop_that_does_not_fit_the_picture_is_refused(tmp_path: Path) -> None:
    """Some programs crop or fill up a picture and leave GPano as it was."""
    assert refusal(jpeg(tmp_path / "a.jpg", 2048, xmp=area(2606, 7936))) == (
        "„a.jpg“ ist 2048 × 1024 Pixel groß, das passt nicht zum Ausschnitt in seinen"
        " GPano-Angaben – „partial: “ mit left, right, bottom und top in Grad eintragen."
    )


def test_a_part_of_a_sphere_has_its_extent_from_gpano_whatever_its_size(tmp_path: Path) -> None:
    """Resized from 7936 rows to 2048 columns; the sizes in GPano are those of the original."""
    xmp = area(2606, 7936) + b'<a GPano:CroppedAreaTopPixels="2538"/>'
    found = header(jpeg(tmp_path / "a.jpg", 2048, 336, xmp=xmp))
    assert found.extent == Extent(
        -180, 180, pytest.approx(-26.67, abs=0.01), pytest.approx(32.43, abs=0.01)
    )
    assert (found.width, found.height, found.sphere_width) == (2048, 336, 2048)


def test_the_authors_word_on_the_extent_comes_first(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2400, 1200, xmp=area(2606, 7936))
    found = read_panorama(path, "a.jpg", DeclaredPart(-60, 60))
    assert (found.extent, found.sphere_width) == (Extent(-60, 60, -30, 30), 7200)


def test_an_extent_of_another_shape_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnfitPanorama) as unfit:
        read_panorama(jpeg(tmp_path / "a.jpg", 3000, 2000), "a.jpg", DeclaredPart(-60, 60, -20, 20))
    assert " – ".join(unfit.value.args) == (
        "„a.jpg“ ist 3000 × 2000 Pixel groß, das passt nicht zu den Graden unter „partial“"
        " – left, right, bottom und top prüfen: auf ein Grad kommen waagerecht und"
        " senkrecht gleich viele Pixel."
    )


def test_the_whole_round_of_a_part_must_be_large_enough(tmp_path: Path) -> None:
    with pytest.raises(UnfitPanorama) as unfit:
        read_panorama(jpeg(tmp_path / "a.jpg", 1000, 250), "a.jpg", DeclaredPart())
    assert unfit.value.args[1] == "Mindestens 2048 Pixel Breite für die ganze Runde."


def test_a_resized_sphere_may_keep_its_old_sizes(tmp_path: Path) -> None:
    assert header(jpeg(tmp_path / "a.jpg", 2048, xmp=area(4352, 4352))).width == 2048


def test_a_small_panorama_is_refused(tmp_path: Path) -> None:
    assert refusal(jpeg(tmp_path / "a.jpg", 1024)) == (
        "„a.jpg“ ist 1024 × 512 Pixel groß, das ist zu klein – Mindestens 2048 Pixel Breite."
    )


def test_a_huge_panorama_is_refused_by_its_header_alone(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048)
    small, huge = (1024).to_bytes(2) + (2048).to_bytes(2), (20000).to_bytes(2) + (40000).to_bytes(2)
    path.write_bytes(path.read_bytes().replace(small, huge, 1))
    assert refusal(path) == (
        "„a.jpg“ ist 40000 × 20000 Pixel groß, das ist zu groß – Höchstens 32768 Pixel Breite."
    )


def progressive(path: Path, width: int, **options: Any) -> Path:
    """Write a progressive JPEG whose header says another size than it has."""
    Image.new("RGB", (2048, 1024)).save(path, "JPEG", progressive=True, **options)
    small = (1024).to_bytes(2) + (2048).to_bytes(2)
    said = (width // 2).to_bytes(2) + width.to_bytes(2)
    path.write_bytes(path.read_bytes().replace(small, said, 1))
    return path


def test_a_progressive_jpeg_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    remedy = " – Nicht progressiv speichern („Baseline“), die Farben in halber Auflösung (4:2:0)."
    assert refusal(progressive(tmp_path / "a.jpg", 32768)) == (
        "„a.jpg“ ist ein progressives JPEG von 32768 × 16384 Pixeln, das zum Entpacken 1,6 GB"
        " Speicher braucht" + remedy
    )
    full = progressive(tmp_path / "b.jpg", 16384, subsampling="4:4:4")
    assert refusal(full).endswith("Entpacken 0,8 GB Speicher braucht" + remedy)
    assert header(progressive(tmp_path / "c.jpg", 16384)).width == 16384


def test_another_format_under_the_name_of_jpeg_is_refused(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048, format="PNG")
    assert refusal(path) == "„a.jpg“ ist PNG, nicht JPEG – Als JPEG mit Qualität 90 speichern."


def test_anything_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_text("hello", encoding="utf-8")
    assert refusal(path) == "„a.jpg“ ist kein lesbares JPEG – Neu aus der Kamera speichern."


def test_colours_for_printing_are_refused(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048, mode="CMYK")
    assert refusal(path) == (
        "„a.jpg“ ist für den Druck gespeichert (CMYK) – Als JPEG in RGB speichern."
    )


def test_a_file_that_breaks_off_is_refused(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "a.jpg", 2048)
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(path) == "„a.jpg“ ist nicht vollständig – Noch einmal hochladen."


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.jpg") == (
        "„a.jpg“ lässt sich nicht lesen (No such file or directory) – Die Rechte prüfen."
    )


@pytest.mark.skipif(not REAL.is_dir(), reason="no real panoramas in ../shared/panoramas")
def test_real_cameras_are_understood() -> None:
    assert header(REAL / "panoramax-geovisio_1.jpg").heading == pytest.approx(349.058, abs=0.001)
    assert header(REAL / "peabody-library_16384x8192.jpg").width == 16384
    assert "nicht doppelt so breit" in refusal(REAL / "pannellum-org_charles-street.jpg")
