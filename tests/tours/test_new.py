"""python -m plugins.tours new: from a folder of photos to a tour that its author completes."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from plugins.tours.compile import plan_tours
from plugins.tours.model import Extent
from plugins.tours.walk import check_walk
from tests.tours.authored import VERSIONS, read
from tests.tours.shot import shot
from tests.tours.worlds import jpeg

main = importlib.import_module("plugins.tours.__main__").main
METRE = 1 / 111_195  # of latitude, in degrees


def walk(folder: Path, count: int = 4) -> Path:
    """Write photos of a walk to the north, four metres apart, the last taken first."""
    for number in range(count):
        place = 49.8725 + 4 * number * METRE, 8.65
        shot(folder / f"GS{number:04}.JPG", place, f"2026:05:01 12:{30 - number}:00")
    return folder


def new(tmp_path: Path, *arguments: str) -> tuple[int, Path]:
    tours = tmp_path / "tours"
    tours.mkdir(exist_ok=True)
    return main(["new", *arguments], tours), tours


def test_a_walk_becomes_a_tour_whose_gaps_the_build_names(tmp_path: Path) -> None:
    code, tours = new(tmp_path, str(walk(tmp_path / "Am Markt")))
    assert code == 0
    _, report = read(tours)
    said = {fault.message for fault in report.faults}
    assert said == {
        "„summary“ ist leer", "„credit“ ist leer", "„licence“ ist leer", "„description“ ist leer",
    }  # fmt: skip


def completed(text: str) -> str:
    """Return the file as an author completes it."""
    text = re.sub(r"^(\s*)(summary|credit|licence|description): .*$", r"\1\2: Text.", text,
                  flags=re.MULTILINE)  # fmt: skip
    return text.replace("# privacy: no-people   #", "privacy: no-people   #")


def test_partial_panoramas_are_walked_within_what_they_show(tmp_path: Path) -> None:
    """Half the way round, to the east; the walk leads north and back south, both at its edges."""
    folder = tmp_path / "Am Markt"
    for number in range(3):
        place = 49.8725 + 4 * number * METRE, 8.65
        taken = f"2026:05:01 12:{30 - number}:00"
        shot(folder / f"GS{number:04}.JPG", place, taken, heading=80.0, part=(2048, 1024))
    _, tours = new(tmp_path, str(folder))
    file = tours / "am-markt" / "tour.yaml"
    text = file.read_text("utf-8")
    assert "      - to: standort-2   # nach Süden, etwa 5 m\n        heading: 165   #" in text
    file.write_text(completed(text), "utf-8")
    seen, report = read(tours)
    plan_tours(seen.tours, tmp_path, VERSIONS, report)
    assert report.faults == () and report.reminders == ()
    (tour,) = seen.tours
    assert [scene.panorama.extent for scene in tour.scenes] == [Extent(-90, 90, -45, 45)] * 3


def test_a_completed_tour_can_be_walked(tmp_path: Path) -> None:
    _, tours = new(tmp_path, str(walk(tmp_path / "Am Markt")), "--name", "Der Marktplatz")
    file = tours / "der-marktplatz" / "tour.yaml"
    file.write_text(completed(file.read_text("utf-8")), "utf-8")
    seen, report = read(tours)
    (tour,) = seen.tours
    check_walk(tour, report)
    assert report.faults == () and report.reminders == ()
    assert tour.title == "Der Marktplatz"
    assert [scene.heading for scene in tour.scenes] == [10.0] * 4
    assert [len(scene.hotspots) for scene in tour.scenes] == [1, 2, 2, 1]


def test_the_photos_are_copied_as_they_are(tmp_path: Path) -> None:
    source = walk(tmp_path / "markt", 1)
    _, tours = new(tmp_path, str(source))
    (copy,) = (tours / "markt" / "panoramas").iterdir()
    assert copy.read_bytes() == (source / "GS0000.JPG").read_bytes()


def test_one_is_told_what_to_do_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jpeg(walk(tmp_path / "markt", 1) / "ohne.jpg", 2048)
    new(tmp_path, str(tmp_path / "markt"))
    said = capsys.readouterr().out
    assert said.startswith(
        "tours/markt ist angelegt: 2 Standorte. Bei 1 davon nennt das Bild keinen Ort.\n"
    )
    assert "tours/markt/tour.yaml öffnen" in said
    assert "Nicht übernommen" not in said


def test_what_is_no_jpeg_is_named_and_left_where_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = walk(tmp_path / "markt", 1)
    for name in ("halle.png", "VID_1.insv", ".DS_Store", "zu\nzweit.txt"):
        (folder / name).write_bytes(b"x")
    (folder / "roh").mkdir()
    _, tours = new(tmp_path, str(folder))
    assert (
        "\nNicht übernommen, weil kein JPEG: „VID_1.insv“, „halle.png“, „roh“"
        " und „zu\ufffdzweit.txt“.\n"
    ) in capsys.readouterr().out
    assert len(list((tours / "markt" / "panoramas").iterdir())) == 1


def refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    code, _ = new(tmp_path, *arguments)
    assert code == 1
    return capsys.readouterr().err.splitlines()


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tours" / "markt").mkdir(parents=True)
    (tmp_path / "tours" / "markt" / "tour.yaml").write_text("meine Arbeit")
    assert refused(tmp_path, capsys, str(walk(tmp_path / "markt", 1))) == [
        "tours/markt gibt es schon, nichts wird überschrieben"
        " – Mit --name einen anderen Namen nennen."
    ]
    assert (tmp_path / "tours" / "markt" / "tour.yaml").read_text() == "meine Arbeit"


def test_every_photo_that_no_tour_could_show_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = walk(tmp_path / "markt", 1)
    jpeg(folder / "klein.jpg", 1000)
    jpeg(folder / "schmal.jpg", 2048, 800)
    first, second, last = refused(tmp_path, capsys, str(folder))
    assert first == (
        f"{folder}/klein.jpg: „klein.jpg“ ist 1000 × 500 Pixel groß, das ist zu klein"
        " – Mindestens 2048 Pixel Breite."
    )
    assert "schmal.jpg" in second
    assert last.startswith("Noch ist nichts angelegt – Diese Bilder erneuern oder herausnehmen")
    assert list((tmp_path / "tours").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{folder}/fehlt"], "{folder}/fehlt: Diesen Ordner gibt es nicht – Den Pfad prüfen."),
        (
            ["{folder}/leer"],
            "{folder}/leer: Hier liegt kein JPEG – Die Panoramen als .jpg ablegen.",
        ),
        (
            ["{folder}/markt", "--name", "Kacheln"],
            "„Kacheln“ ist kein Name für eine Tour – Mit --name einen anderen nennen.",
        ),
        (
            ["{folder}/markt", "--name", "?!"],
            "„?!“ ist kein Name für eine Tour – Mit --name einen anderen nennen.",
        ),
    ],
)
def test_what_cannot_be_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    walk(tmp_path / "markt", 1)
    (tmp_path / "leer").mkdir()
    given = [argument.format(folder=tmp_path) for argument in arguments]
    assert refused(tmp_path, capsys, *given) == [said.format(folder=tmp_path)]
