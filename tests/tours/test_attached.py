"""Files beside a tour that are named in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.tours.attached import Shelf, Unfit, content_of, open_shelf, remind_of_unused, take
from tests.tours.authored import FILE


def shelf_with(folder: Path, *names: str) -> Shelf:
    place = folder / "tours" / "rundgang"
    (place / "audio").mkdir(parents=True)
    for name in names:
        (place / "audio" / name).write_bytes(b"x")
    return open_shelf(place, "audio")


def taken(shelf: Shelf, name: str) -> tuple[Path | None, list[str]]:
    report = Report()
    path = take(shelf, "Die Tondatei", Ref(name, Mark(FILE, 9, 7)), report)
    return path, [str(fault) for fault in report.faults]


def test_a_file_that_lies_there_is_found(tmp_path: Path) -> None:
    path, said = taken(shelf_with(tmp_path, "halle.mp3"), "halle.mp3")
    assert path == tmp_path / "tours" / "rundgang" / "audio" / "halle.mp3"
    assert said == []


def test_the_nearest_name_is_suggested(tmp_path: Path) -> None:
    path, said = taken(shelf_with(tmp_path, "halle.mp3", "platz.mp3"), "hale.mp3")
    assert path is None
    assert said == [
        f"{FILE}:9:7: Die Tondatei „hale.mp3“ gibt es nicht in tours/rundgang/audio"
        " – Meinten Sie „halle.mp3“?"
    ]


@pytest.mark.parametrize("name", ["../../geheim.mp3", "/etc/passwd", ".verborgen"])
def test_nothing_outside_the_folder_has_a_name(tmp_path: Path, name: str) -> None:
    shelf = shelf_with(tmp_path, ".verborgen")
    (tmp_path / "geheim.mp3").write_bytes(b"x")
    assert taken(shelf, name)[0] is None


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    shelf_with(tmp_path)
    (tmp_path / "geheim.mp3").write_bytes(b"x")
    place = tmp_path / "tours" / "rundgang"
    (place / "audio" / "halle.mp3").symlink_to(tmp_path / "geheim.mp3")
    path, said = taken(open_shelf(place, "audio"), "halle.mp3")
    assert path is None
    assert said == [f"{FILE}:9:7: Verknüpfungen sind nicht erlaubt – Die Datei selbst ablegen."]


def test_a_folder_that_is_a_link_is_empty(tmp_path: Path) -> None:
    (tmp_path / "fremd").mkdir()
    (tmp_path / "fremd" / "halle.mp3").write_bytes(b"x")
    place = tmp_path / "tours" / "rundgang"
    place.mkdir(parents=True)
    (place / "audio").symlink_to(tmp_path / "fremd")
    assert open_shelf(place, "audio").files == {}


def test_a_file_that_is_too_large_says_by_how_much(tmp_path: Path) -> None:
    (tmp_path / "lang.mp3").write_bytes(bytes(2_100_000))
    with pytest.raises(Unfit) as refused:
        content_of(tmp_path / "lang.mp3", 2_000_000)
    assert refused.value.args == ("„lang.mp3“ ist 2,1 MB groß", "Höchstens 2 MB.")


def test_what_nobody_names_is_recalled(tmp_path: Path) -> None:
    report = Report()
    remind_of_unused(shelf_with(tmp_path, "a.mp3", "b.mp3"), ["a.mp3"], report)
    assert [str(found) for found in report.reminders] == [
        "tours/rundgang/audio/b.mp3: Keine Szene zeigt diese Datei – Löschen."
    ]
