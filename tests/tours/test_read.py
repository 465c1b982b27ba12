"""tour.yaml to Tour: what is read, and what its author reads when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.core.report import Report
from plugins.tours.model import Extent, Position, Region, Rights, Scene, Tour, View
from plugins.tours.walk import check_walk
from tests.tours.authored import FILE, TOUR, Seen, read, write_tour
from tests.tours.recordings import mp3
from tests.tours.worlds import jpeg


def tour_of(folder: Path, text: str = TOUR) -> Tour:
    found, report = read(write_tour(folder, text))
    assert not report.faults
    return found.tours[0]


def first_scene(folder: Path, old: str = "", new: str = "") -> Scene:
    return tour_of(folder, TOUR.replace(old, new, 1) if old else TOUR).scenes[0]


def changed(folder: Path, old: str, new: str) -> tuple[Seen, Report]:
    assert old in TOUR
    return read(write_tour(folder, TOUR.replace(old, new, 1)))


def faults(folder: Path, old: str, new: str) -> list[str]:
    return [str(fault) for fault in changed(folder, old, new)[1].faults]


def test_a_tour_is_read_as_written(tmp_path: Path) -> None:
    tour = tour_of(tmp_path)
    assert (tour.id, tour.title, tour.summary) == ("rundgang", "Rundgang", "Zwei Orte der Stadt.")
    assert (tour.start.id, tour.language, tour.demo, tour.broken) == ("platz", "de", "", ())
    assert [scene.id for scene in tour.scenes] == ["platz", "halle"]


def test_a_scene_is_read_as_written(tmp_path: Path) -> None:
    scene = first_scene(tmp_path)
    assert scene.title == "Der Platz"
    assert scene.position == Position(49.8725, 8.6512)
    assert (scene.heading, scene.view, scene.oneway) == (10.0, View(350.0, 5.0, 80.0), False)
    assert scene.rights == Rights("Redaktion", "CC BY 4.0", "no-people")
    assert scene.panorama.name == "tours/rundgang/panoramas/platz.jpg"
    assert scene.description == ("Ein Platz mit einer Säule.",)


def test_a_view_looks_level_and_wide_unless_it_says_otherwise(tmp_path: Path) -> None:
    assert tour_of(tmp_path).scenes[1].view == View(0.0, 0.0, 90.0)


def test_hotspots_are_read_as_written(tmp_path: Path) -> None:
    way, info = first_scene(tmp_path).hotspots
    assert (way.kind, way.target.id if way.target else "", way.heading) == ("scene", "halle", None)
    assert (info.kind, info.title, info.heading, info.pitch) == ("info", "Die Säule", 20.0, 0.0)
    assert info.prose is not None and info.prose.words == 5


def test_hotspots_lead_out_of_the_tour_too(tmp_path: Path) -> None:
    more = (
        "      - {article: eins, heading: 1, pitch: -5}\n"
        "      - {project: wlan, heading: 2, title: Das Netz}\n"
        "      - {url: https://www.darmstadt.de/, title: Die Stadt, heading: 360}\n"
    )
    hotspots = first_scene(tmp_path, "      - to: halle\n", "      - to: halle\n" + more).hotspots
    assert [(h.kind, h.title, h.heading) for h in hotspots[1:4]] == [
        ("article", "", 1.0), ("project", "Das Netz", 2.0), ("url", "Die Stadt", 0.0),
    ]  # fmt: skip


def test_a_scene_may_have_rights_of_its_own(tmp_path: Path) -> None:
    own = "    heading: 10\n    credit: Archiv\n    privacy: blurred\n"
    scene = first_scene(tmp_path, "    heading: 10\n", own)
    assert scene.rights == Rights("Archiv", "CC BY 4.0", "blurred")


def test_a_description_may_have_paragraphs(tmp_path: Path) -> None:
    text = "description: |\n      Ein\n      Platz.\n\n      Eine Säule."
    scene = first_scene(tmp_path, "description: Ein Platz mit einer Säule.", text)
    assert scene.description == ("Ein Platz.", "Eine Säule.")


def test_a_scene_may_say_that_no_way_leads_back(tmp_path: Path) -> None:
    assert first_scene(tmp_path, "    heading: 10\n", "    heading: 10\n    oneway: true\n").oneway


def test_the_panorama_knows_the_heading_where_the_author_is_silent(tmp_path: Path) -> None:
    folder = write_tour(tmp_path, TOUR.replace("    heading: 10\n", "", 1))
    xmp = b'<a GPano:PoseHeadingDegrees="67.0"/>'
    jpeg(folder / "rundgang" / "panoramas" / "platz.jpg", 2048, xmp=xmp)
    found, report = read(folder)
    assert not report.faults
    assert found.tours[0].scenes[0].heading == 67


PLACE, ABOVE = f"{FILE}:8:5", f"{FILE}:7:5"  # the second where a line above is gone
SPOT = f"{FILE}:16:9"
CASES = [
    (
        "title: Rundgang", "titel: Rundgang",
        f"{FILE}:1:1: Die Angabe „title“ fehlt – Der Name der Tour.",
        f"{FILE}:1:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?",
    ),
    (
        "privacy: no-people\n", "",
        f"{ABOVE}: Es fehlt, wie Menschen auf dem Panorama geschützt sind – „privacy: no-people“"
        " eintragen, wenn niemand zu erkennen ist, „privacy: blurred“, wenn Gesichter und"
        " Kennzeichen unkenntlich sind,"
        " oder unter „blur: “ nennen, was unkenntlich werden soll.",
    ),
    (
        "privacy: no-people", "privacy: blured",
        f"{FILE}:6:10: „blured“ ist für „privacy“ nicht möglich – Meinten Sie „blurred“?",
    ),
    (
        "credit: Redaktion\n", "",
        f"{ABOVE}: Es fehlt, wer das Panorama gemacht hat – „credit: “ eintragen.",
    ),
    (
        "licence: CC BY 4.0\n", "",
        f"{ABOVE}: Es fehlt, unter welcher Lizenz das Panorama steht – „licence: “ eintragen.",
    ),
    (
        "platz.jpg", "plazt.jpg",
        f"{FILE}:10:15: Das Panorama „plazt.jpg“ gibt es nicht in tours/rundgang/panoramas"
        " – Meinten Sie „platz.jpg“?",
    ),
    (
        "    heading: 10\n", "",
        f"{PLACE}: Die Richtung der Bildmitte steht weder hier noch im Panorama"
        " – „heading: “ in Grad eintragen, Norden 0, Osten 90.",
    ),
    (
        "heading: 10", "heading: 400",
        f"{FILE}:12:14: „heading“ ist 400 – Erlaubt ist 0 bis 360.",
    ),
    (
        "pitch: 5", "pitch: 95",
        f"{FILE}:13:33: „pitch“ ist 95 – Erlaubt ist -90 bis 90.",
    ),
    (
        "fov: 80", "fov: 8",
        f"{FILE}:13:41: „fov“ ist 8 – Erlaubt ist 30 bis 120.",
    ),
    (
        "lat: 49.8725", "lat: 498725",
        f"{FILE}:11:21: „lat“ ist 498725 – Erlaubt ist -90 bis 90.",
    ),
    (
        "    description: Ein Platz mit einer Säule.\n", "",
        f"{PLACE}: Die Angabe „description“ fehlt"
        " – Was zu sehen ist, für Menschen, die es nicht sehen.",
    ),
    (
        "- to: halle", "- heading: 5",
        f"{SPOT}: Der Hotspot hat kein Ziel"
        " – Genau eines von to, info, article, project, shop oder url eintragen.",
    ),
    (
        "- to: halle", "- {to: halle, article: eins, heading: 5}",
        f"{SPOT}: Der Hotspot hat mehrere Ziele: „to“ und „article“"
        " – Genau eines von to, info, article, project, shop oder url eintragen.",
    ),
    (
        "- to: halle", "- article: eins",
        f"{SPOT}: Die Richtung des Hotspots fehlt"
        " – „heading: “ in Grad eintragen, Norden 0, Osten 90.",
    ),
    (
        "- to: halle", "- {url: https://www.darmstadt.de/, heading: 5}",
        f"{SPOT}: Der Hotspot hat keinen Namen – „title: “ eintragen.",
    ),
    (
        "- to: halle", "- {info: Ein Haus, title: Das Haus, heading: 5}",
        f"{SPOT}: Der Hinweis hat zwei Überschriften – „title“ löschen.",
    ),
    (
        "- to: halle", "- {to: halle, text: Nach Süden.}",
        f"{FILE}:16:27: „text“ gehört nur zu Hinweisen – „info: “ verwenden.",
    ),
    (
        "- to: halle", "- {url: darmstadt.de, title: Stadt, heading: 5}",
        f"{FILE}:16:15: „darmstadt.de“ ist keine Adresse im Netz – Mit https:// beginnen.",
    ),
    (
        "id: platz", "id: Plätze",
        f"{FILE}:8:9: „Plätze“ enthält Zeichen, die in einer Adresse nicht erlaubt sind"
        " – Meinten Sie „plaetze“?",
    ),
    (
        "Sie steht in der Mitte.", "Sie steht [hier](hier.html).",
        f"{FILE}:20:28: Das Ziel „hier.html“ ist keine Adresse"
        " – Zum Beispiel artikel:name, projekt:name oder https://… schreiben.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "first", "more"), [(*case, "")[:4] for case in CASES])
def test_faults_say_where_and_what_to_do(
    tmp_path: Path, old: str, new: str, first: str, more: str
) -> None:
    said = faults(tmp_path, old, new)
    assert first in said
    assert more in said or not more


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        (
            "privacy: no-people", "privacy: ja",
            "6:10: „ja“ ist für „privacy“ nicht möglich"
            " – Möglich sind: „blurred“ oder „no-people“.",
        ),
        ("credit: Redaktion", "credit: ", "4:8: „credit“ ist leer – Einen Text eintragen."),
    ],
)  # fmt: skip
def test_what_a_tour_says_wrongly_of_its_rights_is_no_fault_of_each_scene(
    tmp_path: Path, right: str, wrong: str, fault: str
) -> None:
    assert faults(tmp_path, right, wrong) == [f"{FILE}:{fault}"]


def test_a_panorama_that_cannot_be_published_is_named_where_it_is_used(tmp_path: Path) -> None:
    folder = write_tour(tmp_path)
    jpeg(folder / "rundgang" / "panoramas" / "platz.jpg", 1000)
    _, report = read(folder)
    assert [str(fault) for fault in report.faults] == [
        f"{FILE}:10:15: „platz.jpg“ ist 1000 × 500 Pixel groß, das ist zu klein"
        " – Mindestens 2048 Pixel Breite."
    ]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = write_tour(tmp_path)
    inside, outside = folder / "rundgang" / "panoramas" / "platz.jpg", tmp_path / "secret.jpg"
    inside.rename(outside)
    inside.symlink_to(outside)
    _, report = read(folder)
    assert [str(fault) for fault in report.faults] == [
        f"{FILE}:10:15: Verknüpfungen sind nicht erlaubt – Die Datei selbst ablegen."
    ]


def test_a_scene_with_faults_is_named_so_that_links_to_it_are_none(tmp_path: Path) -> None:
    found, report = changed(tmp_path, "fov: 80", "fov: 8")
    assert len(report.faults) == 1
    assert found.tours[0].broken == ("platz",)
    assert found.broken_scenes == ("rundgang/platz",)
    assert found.broken_tours == ()


def test_a_tour_that_cannot_be_read_is_named_with_its_scenes(tmp_path: Path) -> None:
    found, report = changed(tmp_path, "start: platz\n", "")
    assert str(report.faults[0]) == (
        f"{FILE}:1:1: Die Angabe „start“ fehlt – Die Szene, mit der die Tour beginnt."
    )
    assert found.tours == ()
    assert found.broken_tours == ("rundgang",)
    assert found.broken_scenes == ("rundgang/platz", "rundgang/halle")


LINES = TOUR.splitlines(keepends=True)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.integers(0, len(LINES) - 1), st.sampled_from(["", "  ", "x: 1\n", "- ", "\t", "*a ", "ü"])
)
def test_every_fault_has_its_line_and_column(tmp_path: Path, line: int, what: str) -> None:
    """One line is left out or disturbed; whatever is then wrong is placed to the column."""
    changed = LINES[line] if what else ""
    text = "".join([*LINES[:line], what + changed, *LINES[line + 1 :]])
    found, report = read(write_tour(tmp_path, text))
    for tour in found.tours:
        check_walk(tour, report)
    for fault in report.faults:
        assert fault.mark.path == FILE and fault.mark.line and fault.mark.column, fault


def test_broken_yaml_is_one_fault(tmp_path: Path) -> None:
    found, report = changed(tmp_path, "title: Rundgang", "title: Rundgang: Mitte")
    assert [str(fault) for fault in report.faults] == [
        f"{FILE}:1:16: Hier steht ein zweiter Doppelpunkt"
        " – Den ganzen Wert in gerade Anführungszeichen setzen."
    ]
    assert found.broken_tours == ("rundgang",)


def test_a_folder_without_a_tour_is_a_fault(tmp_path: Path) -> None:
    folder = write_tour(tmp_path)
    (folder / "leer").mkdir()
    (folder / "leer" / "notiz.txt").write_text("Folgt.", encoding="utf-8")
    found, report = read(folder)
    assert [str(fault) for fault in report.faults] == [
        "tours/leer/tour.yaml: Die Datei fehlt – „tour.yaml“ anlegen oder den Ordner löschen."
    ]
    assert [tour.id for tour in found.tours] == ["rundgang"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        (
            "Größe",
            "tours/Größe/tour.yaml: Der Ordnername „Größe“ ist in einer Adresse nicht erlaubt"
            " – Den Ordner „groesse“ nennen.",
        ),
        (
            "kacheln",
            "tours/kacheln/tour.yaml: Eine Tour darf nicht „kacheln“ heißen – Anders nennen.",
        ),
    ],
)
def test_a_folder_needs_a_name_for_an_address(tmp_path: Path, name: str, fault: str) -> None:
    folder = write_tour(tmp_path)
    (folder / "rundgang").rename(folder / name)
    _, report = read(folder)
    assert [str(found) for found in report.faults] == [fault]


def test_a_panorama_that_no_scene_shows_is_recalled(tmp_path: Path) -> None:
    folder = write_tour(tmp_path)
    jpeg(folder / "rundgang" / "panoramas" / "abend.jpg", 2048)
    _, report = read(folder)
    assert not report.faults
    assert [str(reminder) for reminder in report.reminders] == [
        "tours/rundgang/panoramas/abend.jpg: Keine Szene zeigt diese Datei – Löschen."
    ]


def test_drafts_and_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    folder = write_tour(tmp_path)
    for name in ("_entwurf", ".alt"):
        (folder / name).mkdir()
        (folder / name / "notiz.txt").write_text("Folgt.", encoding="utf-8")
    _, report = read(folder)
    assert not report.faults


AUDIO = """\
    audio:
      file: platz.mp3
      credit: Computerstimme
      transcript: |
        Sie stehen auf dem Platz.
    hotspots:
"""


def with_audio(folder: Path, old: str = "", new: str = "") -> tuple[Seen, Report]:
    text = TOUR.replace("    hotspots:\n", AUDIO, 1)
    assert old in text
    tours = write_tour(folder, text.replace(old, new, 1))
    (tours / "rundgang" / "audio").mkdir()
    (tours / "rundgang" / "audio" / "platz.mp3").write_bytes(mp3())
    return read(tours)


def test_an_audio_guide_is_read_with_its_text(tmp_path: Path) -> None:
    found, report = with_audio(tmp_path)
    assert report.faults == () and report.reminders == ()
    audio = found.tours[0].scenes[0].audio
    assert audio is not None
    assert (audio.file.name, audio.credit) == ("tours/rundgang/audio/platz.mp3", "Computerstimme")
    assert (audio.transcript.words, audio.language) == (5, "de")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "      transcript: |\n        Sie stehen auf dem Platz.\n", "",
            f"{FILE}:16:7: Die Angabe „transcript“ fehlt"
            " – Der gesprochene Text in Markdown, Wort für Wort.",
        ),
        (
            "platz.mp3", "plats.mp3",
            f"{FILE}:16:13: Die Tondatei „plats.mp3“ gibt es nicht in tours/rundgang/audio"
            " – Meinten Sie „platz.mp3“?",
        ),
        (
            "auf dem Platz.", "[hier](hier.html).",
            f"{FILE}:19:27: Das Ziel „hier.html“ ist keine Adresse"
            " – Zum Beispiel artikel:name, projekt:name oder https://… schreiben.",
        ),
    ],
)  # fmt: skip
def test_faults_of_an_audio_guide_say_where(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert [str(found) for found in with_audio(tmp_path, old, new)[1].faults] == [fault]


def test_a_recording_that_cannot_be_published_is_named_where_it_is_used(tmp_path: Path) -> None:
    tours = write_tour(tmp_path, TOUR.replace("    hotspots:\n", AUDIO, 1))
    (tours / "rundgang" / "audio").mkdir()
    (tours / "rundgang" / "audio" / "platz.mp3").write_bytes(b"<html>")
    assert [str(fault) for fault in read(tours)[1].faults] == [
        f"{FILE}:16:13: „platz.mp3“ ist kein lesbares MP3"
        " – Neu aus dem Schnittprogramm exportieren."
    ]


def test_a_further_capture_is_read_at_the_place_of_the_first(tmp_path: Path) -> None:
    lines = "    moment: Abend\n    capture_of: platz\n"
    found, report = changed(tmp_path, "    position: {lat: 49.8720, lon: 8.6512}\n", lines)
    assert report.faults == ()
    platz, halle = found.tours[0].scenes
    assert (halle.moment, halle.position) == ("Abend", platz.position)
    assert halle.capture_of is not None and halle.capture_of.id == "platz"


PARTIAL = "    heading: 10\n    partial: {left: -180, right: 180, bottom: -90, top: 90}\n"
BLUR = "    heading: 10\n    blur:\n      - {heading: 20, pitch: -3, width: 4, height: 6}\n"


def test_a_partial_panorama_is_declared_in_degrees(tmp_path: Path) -> None:
    panorama = first_scene(tmp_path, "    heading: 10\n", PARTIAL).panorama
    assert panorama.extent == Extent(-180, 180, -90, 90)
    said = faults(tmp_path, "    heading: 10\n", PARTIAL.replace("180", "90"))
    assert said[0].startswith(
        "tours/rundgang/tour.yaml:10:15: „platz.jpg“ ist 2048 × 1024 Pixel groß,"
        " das passt nicht zu den Graden unter „partial“"
    )


def test_a_scene_with_regions_to_blur_is_blurred(tmp_path: Path) -> None:
    """Whatever the tour says of its other scenes."""
    scene = first_scene(tmp_path, "    heading: 10\n", BLUR)
    assert scene.blur == (Region(20, -3, 4, 6),)
    assert scene.rights.privacy == "blurred"


def test_a_tour_declares_for_all_its_scenes_but_blurs_none(tmp_path: Path) -> None:
    """What is declared for all is an author's word; regions are those of one picture."""
    found, report = changed(tmp_path, "    heading: 10\n", BLUR)
    assert report.faults == ()
    assert [(scene.rights.privacy, len(scene.blur)) for scene in found.tours[0].scenes] == [
        ("blurred", 1), ("no-people", 0),
    ]  # fmt: skip
    region = "blur:\n  - {heading: 20, pitch: -3, width: 4, height: 6}\nprivacy: no-people\n"
    (fault, *_) = faults(tmp_path, "privacy: no-people\n", region)
    assert "Den Schlüssel „blur“ gibt es hier nicht" in fault
