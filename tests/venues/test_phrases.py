"""Moves as sentences, in German and English."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.venues.directions import Move
from plugins.venues.phrases import Labels, english, german, rounded

GERMAN = Labels(
    "Laden", "Café (201)", False, {"a": "Teehaus", "b": "Apotheke"},
    ("Untergeschoss", "Erdgeschoss", "Ebene 2"), (-1, 0, 2),
    {"lift": ("elevator", "Aufzug Ost"), "roll": ("escalator", "Rolltreppe Süd"),
     "stairs": ("stairs", "Treppe Ost")},
)  # fmt: skip
ENGLISH = Labels(
    "Laden", "Café (201)", False, {"a": "Teehaus", "b": "Apotheke"},
    ("basement", "ground floor", "level 2"), (-1, 0, 2),
    {"lift": ("elevator", "east lift"), "roll": ("escalator", "south escalator"),
     "stairs": ("stairs", "east stairs")},
)  # fmt: skip


def move(kind: str, turn: str, **changes: object) -> Move:
    given = {"length": 200, "at": "", "passing": "", "level": 1, "carrier": "", **changes}
    return Move(kind=kind, turn=turn, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "said", "english_said"),
    [
        ((move("start", "left", passing="a"),),
         "Verlassen Sie Laden und gehen Sie etwa 20 Meter nach links, an Teehaus vorbei.",
         "Leave Laden and walk to the left, about 20 metres, passing Teehaus."),
        ((move("start", "", at="b"),),
         "Gehen Sie von hier aus etwa 20 Meter in Richtung Apotheke.",
         "Walk about 20 metres from here towards Apotheke."),
        ((move("start", "back", length=30),),
         "Verlassen Sie Laden und gehen Sie wenige Schritte zurück.",
         "Leave Laden and walk back, a few steps."),
        ((move("turn", "right", at="a", passing="b"),),
         "Biegen Sie bei Teehaus rechts ab und gehen Sie etwa 20 Meter, an Apotheke vorbei.",
         "Turn right at Teehaus and walk about 20 metres, passing Apotheke."),
        ((move("turn", "slight-left"),),
         "Biegen Sie halb links ab und gehen Sie etwa 20 Meter.",
         "Turn slightly left and walk about 20 metres."),
        ((move("turn", "back", at="a"),),
         "Kehren Sie bei Teehaus um und gehen Sie etwa 20 Meter.",
         "Turn around at Teehaus and walk about 20 metres."),
        ((move("start", ""), move("ride", "left", carrier="lift", level=2)),
         "Fahren Sie mit dem Aufzug Ost links von Ihnen auf Ebene 2.",
         "Take the east lift on your left up to level 2."),
        ((move("start", ""), move("ride", "straight", carrier="roll", level=0)),
         "Fahren Sie mit der Rolltreppe Süd hinunter ins Untergeschoss.",
         "Take the south escalator down to the basement."),
        ((move("start", "", level=0), move("ride", "right", carrier="stairs", level=1)),
         "Gehen Sie über die Treppe Ost rechts von Ihnen hinauf ins Erdgeschoss.",
         "Take the east stairs on your right up to the ground floor."),
        ((move("ride", "", carrier="lift"), move("start", "right")),
         "Verlassen Sie den Aufzug und gehen Sie nach rechts, etwa 20 Meter.",
         "Leave the lift and walk to the right, about 20 metres."),
        ((move("ride", "", carrier="roll"), move("start", "straight")),
         "Gehen Sie dort geradeaus weiter, etwa 20 Meter.",
         "Continue straight ahead, about 20 metres."),
        ((move("ride", "", carrier="lift"), move("start", "", at="a")),
         "Verlassen Sie den Aufzug und gehen Sie etwa 20 Meter in Richtung Teehaus.",
         "Leave the lift and walk about 20 metres towards Teehaus."),
        ((move("ride", "", carrier="stairs"), move("start", "")),
         "Gehen Sie dort weiter, etwa 20 Meter.",
         "Continue about 20 metres."),
        ((move("ride", "", carrier="roll"), move("start", "back")),
         "Kehren Sie dort um und gehen Sie etwa 20 Meter.",
         "Turn around there and walk about 20 metres."),
        ((move("arrive", "slight-right"),),
         "Ihr Ziel liegt rechts: Café (201).", "Your destination is on the right: Café (201)."),
        ((move("arrive", "here"),),
         "Ihr Ziel liegt hier: Café (201).", "Your destination is right here: Café (201)."),
        ((move("arrive", "straight"),),
         "Ihr Ziel liegt vor Ihnen: Café (201).",
         "Your destination is ahead of you: Café (201)."),
    ],
)  # fmt: skip
def test_a_move_as_a_person_would_say_it(
    told: tuple[Move, ...], said: str, english_said: str
) -> None:
    assert german(told, GERMAN)[-1] == said
    assert english(told, ENGLISH)[-1] == english_said


@pytest.mark.parametrize(
    ("length", "metres"),
    [(12, 5), (70, 5), (76, 10), (240, 25), (280, 30), (640, 60), (951, 100), (1300, 150)],
)
def test_metres_are_rounded_as_people_round_them(length: int, metres: int) -> None:
    assert rounded(length) == metres


def test_where_nobody_knows_which_way_one_looks_there_is_something_to_walk_to() -> None:
    """Not “Gehen Sie von hier aus etwa 20 Meter.”, which leads anywhere."""
    told = (move("start", "", at="b"), move("ride", "", carrier="lift"), move("start", ""))
    told = (*told, move("arrive", "left"))
    assert german(told, GERMAN)[::2] == (
        "Gehen Sie von hier aus etwa 20 Meter in Richtung Aufzug Ost.",
        "Verlassen Sie den Aufzug und gehen Sie etwa 20 Meter in Richtung Café (201).",
    )
    assert english(told, ENGLISH)[::2] == (
        "Walk about 20 metres from here towards the east lift.",
        "Leave the lift and walk about 20 metres towards Café (201).",
    )


LEVELS = [
    ("1. Obergeschoss", "ins 1. Obergeschoss", "first floor", "the first floor"),
    ("Obergeschoss 2", "ins Obergeschoss 2", "upper floor 2", "upper floor 2"),
    ("2. OG", "ins 2. OG", "second floor", "the second floor"),
    ("Ebene 3", "auf Ebene 3", "level 3", "level 3"),
    ("Etage B", "auf Etage B", "Level B", "Level B"),
    ("3. Etage", "in die 3. Etage", "third floor", "the third floor"),
    ("3. Stock", "in den 3. Stock", "third floor", "the third floor"),
    ("4. Stockwerk", "ins 4. Stockwerk", "fourth floor", "the fourth floor"),
    ("Parterre", "auf die Ebene „Parterre“", "parterre", "the parterre"),
]


def test_levels_may_be_called_what_people_call_them() -> None:
    """An editor's building says Parterre or 2. Etage; nobody goes “zu: Parterre”."""
    told = (move("start", "", level=0), move("ride", "", carrier="lift", level=1))
    for german_name, into, english_name, to in LEVELS:
        names = replace(GERMAN, levels=("Erdgeschoss", german_name), ordinals=(0, 1))
        assert german(told, names)[1] == f"Fahren Sie mit dem Aufzug Ost {into}."
        names = replace(ENGLISH, levels=("ground floor", english_name), ordinals=(0, 1))
        assert english(told, names)[1] == f"Take the east lift up to {to}."
