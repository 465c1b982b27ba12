"""`make check` as an editor or CI calls it: files, exit codes, fixes, what is kept."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from tests.builders import PREVIOUS, Site, article, make_site
from tests.checks.together import EINS, LARGE, TOGETHER, ZWEI


def read(site: Site, name: str) -> str:
    """Return a text file of a site."""
    return (site.folder / name).read_text("utf-8")


def test_a_sound_site_has_nothing_to_mend(tmp_path: Path, small_cache: Path) -> None:
    done = make_site(tmp_path, LARGE, small_cache).check()
    assert (done.code, done.stderr) == (0, "")
    assert done.stdout.startswith("0 Fehler und 0 Hinweise in 17 Dateien, ")


def test_nothing_is_published(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, LARGE, small_cache)
    site.check()
    assert site.published() == {"404.html": PREVIOUS.encode()}


def test_only_what_is_named_is_looked_at(tmp_path: Path, small_cache: Path) -> None:
    wrong = {EINS: article("Zwei  Zeichen."), ZWEI: article(date="1.3.2018")}
    site = make_site(tmp_path, {**LARGE, **wrong}, small_cache)
    one = site.check(EINS)
    assert (one.code, one.stdout.count(" – ")) == (0, 1)
    assert one.stdout.startswith(f"Hinweis: {EINS}:17:5: ")
    folder = site.check("content/artikel")
    assert (folder.code, folder.stdout.count(" – ")) == (1, 2)


@pytest.mark.parametrize("path", ["content/artikel/vier.md", "/etc/passwd"])
def test_a_path_that_is_none_of_the_site_is_refused(
    tmp_path: Path, path: str, small_cache: Path
) -> None:
    done = make_site(tmp_path, LARGE, small_cache).check(path)
    assert done.code == 2
    assert done.errors == [f"NoSuchPath: {path} gibt es hier nicht"]


def test_strict_lets_hints_count(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, {**LARGE, EINS: article("Zwei  Zeichen.")}, small_cache)
    assert site.check().code == 0
    assert site.check("--strict").code == 1


def test_a_name_with_an_umlaut_gets_a_clean_address(tmp_path: Path, small_cache: Path) -> None:
    name = "content/artikel/größe.md"
    site = make_site(tmp_path, {**LARGE, name: article(title="Eine eigene Größe")}, small_cache)
    assert site.check().code == 1
    done = site.check("--fix")
    assert done.code == 0
    assert done.stdout.startswith("1 Stelle berichtigt. 0 Fehler und 0 Hinweise")
    assert "\nslug: groesse\n---\n" in read(site, name)


def test_a_fix_leaves_the_rest_of_the_file_alone(tmp_path: Path, small_cache: Path) -> None:
    before = article('Ein "Satz".  \nEin Umbruch.\n\n    Code  "so"\n', date="14.3.2018")
    site = make_site(tmp_path, {**LARGE, EINS: before}, small_cache)
    site.check("--fix")
    after = read(site, EINS)
    assert after == before.replace("14.3.2018", "2018-03-14").replace('"Satz"', "„Satz“").replace(
        'Code  "so"', "Code „so“"
    )


def _turned(width: int, height: int) -> bytes:
    image, exif, target = Image.new("RGB", (width, height), "red"), Image.Exif(), BytesIO()
    image.paste("blue", (0, 0, width, height // 2))
    exif[ExifTags.Base.Orientation] = 6
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    image.save(target, "JPEG", exif=exif)
    return target.getvalue()


def test_a_photo_is_turned_and_loses_its_place(tmp_path: Path, small_cache: Path) -> None:
    name = "content/bilder/platz.jpg"
    site = make_site(tmp_path, {name: _turned(1600, 1200)}, small_cache)
    lines = site.check(name).stdout.splitlines()
    assert lines[:2] == [
        f"Hinweis: {name}: Das Bild ist auf die Seite gelegt gespeichert – Gedreht speichern; die"
        " Website dreht es richtig, andere Programme nicht alle.",
        f"Hinweis: {name}: Das Bild sagt, wo es aufgenommen wurde (GPS) – Ohne Ort speichern: auf"
        " der Website fehlt er ohnehin, im Archiv ist er zu lesen.",
    ]
    assert site.check("--fix", name).stdout.startswith("1 Stelle berichtigt. 0 Fehler und 0 Hin")
    with Image.open(site.folder / name) as image:
        assert image.size == (1200, 1600)
        assert not image.getexif()
        red, _, blue = image.convert("RGB").getpixel((1100, 800))  # what was on top is right now
        assert blue > 200 > red


@pytest.mark.parametrize("case", TOGETHER)
def test_what_only_shows_together(case: str, tmp_path: Path, small_cache: Path) -> None:
    changes, line = TOGETHER[case]
    done = make_site(tmp_path, {**LARGE, **changes}, small_cache).check()
    assert line in done.stdout.splitlines()
    assert done.code == 0


def test_a_scheduled_article_is_said_and_allowed(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(
        tmp_path, {**LARGE, "content/artikel/vier.md": article(title="Später")}, small_cache
    )
    done = Site(site.folder, {"HUB_TODAY": "2018-07-04"}).check()
    assert f"Hinweis: {ZWEI}: „zwei“ erscheint erst am 5. Juli 2018" in done.stdout
    (fault,) = [line for line in done.stdout.splitlines() if line.startswith("content/")]
    assert fault.startswith("content/startseite.yaml:2:14: Den Beitrag „zwei“ gibt es erst ab dem")


def test_what_was_found_is_kept_and_forgotten_with_the_file(tmp_path: Path) -> None:
    site = make_site(tmp_path, {**LARGE, EINS: article("Zwei  Zeichen.", title="Für sich")})
    kept = site.folder / ".cache" / "pruefung.bin"
    first = site.check("--format", "json").stdout
    content = kept.read_bytes()
    assert site.check("--format", "json").stdout == first
    assert kept.read_bytes() == content
    kept.write_bytes(content[:-40] + b"\xff" * 40)
    assert site.check("--format", "json").stdout == first
    (site.folder / EINS).write_text(article(title="Für sich"), "utf-8")
    assert json.loads(site.check("--format", "json").stdout) == []


def test_a_wrong_setting_ends_it_with_its_own_code(tmp_path: Path, small_cache: Path) -> None:
    done = make_site(tmp_path, LARGE, small_cache, "HUB_WORKERS = -1\n").check()
    assert done.code == 2
    assert done.errors == ["SettingsError: HUB_WORKERS must be a whole number from 0, not -1"]


def test_the_next_build_needs_no_second_reading(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, LARGE, small_cache)
    site.check()
    assert site.build().code == 0
    assert site.check().code == 0
