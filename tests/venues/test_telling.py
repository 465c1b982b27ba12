"""Ways in words and as lines; and why there is none."""

from __future__ import annotations

from pathlib import Path

from plugins.core.site import NavItem
from plugins.venues.modes import FAST, STEP_FREE
from plugins.venues.telling import tracks_of, ways_from
from tests.venues.authored import read

WC = "{id: og-wc, category: restroom, outline: [[0, 3], [6, 3], [6, 6], [0, 6]]}"
STEPS = (
    "{id: og-wc, category: restroom, outline: [[0, 4], [6, 4], [6, 6], [0, 6]]}\n"
    "      - {id: og-stufen, category: steps, outline: [[0, 3], [6, 3], [6, 4], [0, 4]]}"
)


UNNAMED = (
    (" name: Aufzug, name_en: lift,\n     ", " "),
    (" name: Treppe, name_en: stairs,\n     ", " "),
)
"""Nobody named the lift and the stairs."""


def test_a_way_that_suits_everybody_is_told_once(tmp_path: Path) -> None:
    guide = read(tmp_path)
    told = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"])
    (way,) = told.ways
    assert (told.title, way.title, way.note) == ("Eingang West", "Weg für alle", "Ohne Stufen.")
    assert way.measure == "1 Minute, etwa 5 Meter"
    assert way.steps[-1] == "Ihr Ziel liegt links: Laden (E01)."
    assert way.english[-1] == "Your destination is on the left: Laden (E01)."


def test_stairs_for_the_quick_and_a_lift_for_the_others(tmp_path: Path) -> None:
    guide = read(tmp_path)
    fast, step_free = ways_from(guide, guide.spots["eingang"], guide.spots["og-wc"]).ways
    assert "Treppe" in " ".join(fast.steps)
    assert "Aufzug" in " ".join(step_free.steps) and "Treppe" not in " ".join(step_free.steps)


def test_a_lift_and_stairs_without_names_are_called_what_they_are(tmp_path: Path) -> None:
    guide = read(tmp_path, *UNNAMED)
    fast, step_free = ways_from(guide, guide.spots["eingang"], guide.spots["og-wc"]).ways
    assert fast.steps[1] == "Gehen Sie über die Treppe links von Ihnen hinauf ins Obergeschoss."
    assert fast.english[1] == "Take the stairs on your left up to the first floor."
    assert step_free.steps[1] == "Fahren Sie mit dem Aufzug links von Ihnen ins Obergeschoss."
    assert step_free.english[1] == "Take the lift on your left up to the first floor."


def test_through_a_revolving_door_nobody_is_led_without_steps(tmp_path: Path) -> None:
    line = "line: [[0, 1], [0, 2.5]]"
    guide = read(tmp_path, (line, f"{line}\n        door: revolving"))
    fast, step_free = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"]).ways
    assert fast.title == "Schnellster Weg" and fast.steps
    assert step_free.steps == ()
    assert step_free.note == (
        "„Eingang West“ ist stufenlos nicht erreichbar. Der Eingang ist eine Drehtür."
    )


def test_why_there_is_no_way_is_said_in_english_too(tmp_path: Path) -> None:
    guide = read(tmp_path, ("[2, 3], [4, 3]", "[2, 3], [2.8, 3]"))
    fast, step_free, _ = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"]).ways
    assert step_free.note_en == (
        "There is no step-free way to “Laden”. The door is narrower than 90 centimetres."
    )
    assert fast.note_en == "" and fast.measure_en == "1 minute, about 5 metres"


def test_what_one_goes_through_says_when_it_is_open(tmp_path: Path) -> None:
    """Pages without scripts cannot say what is closed now."""
    guide = read(tmp_path, ("name: Aufzug,", "name: A, hours: Mo-Sa 08:00-20:00; PH off,"))
    fast, step_free = ways_from(guide, guide.spots["eingang"], guide.spots["og-wc"]).ways
    assert fast.note == ""
    assert step_free.note == "Aufzug „A“: Mo–Sa 08:00–20:00 Uhr; Feiertage geschlossen."
    assert step_free.note_en == "Lift: Mon–Sat 08:00–20:00; public holidays closed."


def test_a_toilet_behind_steps_names_the_nearest_without(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        (WC, STEPS),
        ("    openings:\n      - line: [[2, 3], [4, 3]]\n",
         "    openings:\n      - line: [[2, 3], [4, 3]]\n      - line: [[2, 4], [4, 4]]\n"),
        ("      - id: eg-01\n",
         "      - {id: eg-wc, category: restroom.wheelchair,"
         " outline: [[8, 0], [10, 0], [10, 1], [8, 1]]}\n      - id: eg-01\n"),
        ("      - line: [[7, 3], [8, 3]]\n",
         "      - line: [[7, 3], [8, 3]]\n      - line: [[8.5, 1], [9.5, 1]]\n"),
    )  # fmt: skip
    _, step_free = ways_from(guide, guide.spots["eingang"], guide.spots["og-wc"]).ways
    assert step_free.steps == ()
    assert step_free.note == (
        "„Toilette“ ist stufenlos nicht erreichbar. Dorthin führen nur Stufen. Die nächste"
        " stufenlose Toilette ist: Rollstuhlgerechte Toilette, Erdgeschoss."
    )
    assert step_free.instead == NavItem("Rollstuhlgerechte Toilette", "/wege/haus/eg-wc/")


def test_a_narrow_door_is_named_and_prams_are_led_there(tmp_path: Path) -> None:
    guide = read(tmp_path, ("[2, 3], [4, 3]", "[2, 3], [2.8, 3]"))
    fast, step_free, pram = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"]).ways
    assert fast.title == "Schnellster Weg"
    assert step_free.note == (
        "„Laden“ ist stufenlos nicht erreichbar. Die Tür ist schmaler als 90 Zentimeter."
    )
    assert pram.title == "Mit dem Kinderwagen" and pram.steps


def test_a_revolving_door_is_named(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        ("line: [[2, 3], [4, 3]]", "line: [[2, 3], [4, 3]]\n        door: revolving"),
    )
    step_free = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"]).ways[1]
    assert step_free.note.endswith("Der Eingang ist eine Drehtür.")


def test_a_way_has_a_line_on_each_level_it_crosses(tmp_path: Path) -> None:
    guide = read(tmp_path)
    tracks = tracks_of(guide, guide.spots["eingang"], guide.spots["og-wc"], STEP_FREE)
    assert list(tracks) == [0, 1]
    below, above = tracks[0], tracks[1]
    assert (below.starts_here, below.ends_here) == (True, False)
    assert (above.starts_here, above.ends_here) == (False, True)
    assert below.end == (121, 42) and above.start == (87, 42)


def test_a_way_within_a_level_has_one_line(tmp_path: Path) -> None:
    guide = read(tmp_path)
    (track,) = tracks_of(guide, guide.spots["eingang"], guide.spots["eg-01"], FAST).values()
    assert track.starts_here and track.ends_here
    assert track.path.startswith("M46 54L")


def test_an_entrance_that_is_not_always_open_says_when(tmp_path: Path) -> None:
    name = "name: Eingang West\n"
    guide = read(tmp_path, (name, f"{name}        hours: Mo-Sa 08:00-20:00; PH off\n"))
    told = ways_from(guide, guide.spots["eingang"], guide.spots["eg-01"])
    assert told.hours == "Mo–Sa 08:00–20:00 Uhr; Feiertage geschlossen"
    assert told.ways[0].note_en == (
        "Without steps. Eingang West: Mon–Sat 08:00–20:00; public holidays closed."
    )
    assert ways_from(read(tmp_path), guide.spots["eg-01"], guide.spots["eingang"]).hours == ""
    assert guide.network.timed == (
        (
            guide.spots["eingang"].node,
            "Eingang West",
            "Eingang West",
            "Mo-Sa 08:00-20:00; PH closed",
        ),
    )
