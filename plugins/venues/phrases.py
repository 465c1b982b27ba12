"""Moves in German and English, as a person would say them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plugins.venues.directions import Move

Name = Callable[[str], str]

_LEFT_RIGHT = {
    "left": "links", "right": "rechts", "slight-left": "halb links",
    "slight-right": "halb rechts",
}  # fmt: skip
_ENGLISH = {
    "left": "left", "right": "right", "slight-left": "slightly left",
    "slight-right": "slightly right",
}  # fmt: skip

# How one goes to levels that are called by these words, after or before their number.
_INS = ("EG", "OG", "UG", "DG", "Stockwerk")
_IN = {"Etage": "in die", "Stock": "in den"}
_ON = ("Ebene", "Etage", "Deck", "Level")


@dataclass(frozen=True)
class Labels:
    """What the things on a way are called in one language."""

    start: str
    target: str
    from_entrance: bool
    shops: Mapping[str, str]
    levels: Sequence[str]
    ordinals: Sequence[int]
    carriers: Mapping[str, tuple[str, str]]
    """The kind and the name of each lift, escalator and stairs."""


def rounded(length: int) -> int:
    """Return decimetres as metres, as people round them: 5, 10, …, 30, 40, …, 100, 150."""
    metres = length / 10
    step = 5 if metres < 27.5 else 10 if metres < 95 else 50
    return max(5, int(metres / step + 0.5) * step)


def _distance(length: int) -> str:
    return "wenige Schritte" if length < 60 else f"etwa {rounded(length)} Meter"


def _distance_en(length: int) -> str:
    return "a few steps" if length < 60 else f"about {rounded(length)} metres"


def german(moves: Sequence[Move], labels: Labels) -> tuple[str, ...]:
    """Return a way as German sentences, one a move."""
    return tuple(_german(moves, index, labels) for index in range(len(moves)))


def english(moves: Sequence[Move], labels: Labels) -> tuple[str, ...]:
    """Return a way as English sentences, one a move."""
    return tuple(_english(moves, index, labels) for index in range(len(moves)))


def _german(moves: Sequence[Move], index: int, labels: Labels) -> str:
    move = moves[index]
    if move.kind == "ride":
        return _ride(moves, index, labels)
    if move.kind == "arrive":
        return _arrive(move, labels)
    far = _distance(move.length)
    goal = _goal(moves, index, labels, "")
    toward = f" in Richtung {goal}" if goal else ""
    by = f", an {labels.shops[move.passing]} vorbei" if move.passing else ""
    if move.kind == "turn":
        where = f"bei {labels.shops[move.at]} " if move.at else ""
        if move.turn == "back":
            return f"Kehren Sie {where}um und gehen Sie {far}{by}."
        return f"Biegen Sie {where}{_LEFT_RIGHT[move.turn]} ab und gehen Sie {far}{by}."
    if index:
        return f"{_out_of(moves[index - 1], move, labels)} {far}{toward}{by}."
    return _start(move, far, toward + by, labels)


def _start(move: Move, far: str, by: str, labels: Labels) -> str:
    if not move.turn:
        return f"Gehen Sie von hier aus {far}{by}."
    whither = _whither(move.turn)
    if labels.from_entrance:
        return f"Gehen Sie durch die Tür und dann {far} {whither}{by}."
    return f"Verlassen Sie {labels.start} und gehen Sie {far} {whither}{by}."


def _goal(moves: Sequence[Move], index: int, labels: Labels, article: str) -> str:
    """Return towards what one goes where nobody knows which way one looks; nothing elsewhere."""
    move, following = moves[index], moves[index + 1] if index + 1 < len(moves) else None
    if move.turn:
        return ""
    if following and following.kind == "ride":
        return article + labels.carriers[following.carrier][1]
    if following and following.kind == "arrive":
        return labels.target
    return labels.shops[move.at] if move.at else ""


def _whither(turn: str) -> str:
    side = _LEFT_RIGHT.get(turn)
    if turn == "back":
        return "zurück"
    return f"nach {side}" if side else "geradeaus"


def _out_of(ride: Move, move: Move, labels: Labels) -> str:
    kind, _ = labels.carriers[ride.carrier]
    if not move.turn:
        lift = kind == "elevator"
        return "Verlassen Sie den Aufzug und gehen Sie" if lift else "Gehen Sie dort weiter,"
    whither = _whither(move.turn)
    if kind == "elevator":
        return f"Verlassen Sie den Aufzug und gehen Sie {whither},"
    if move.turn == "back":
        return "Kehren Sie dort um und gehen Sie"
    return f"Gehen Sie dort {whither} weiter,"


def _ride(moves: Sequence[Move], index: int, labels: Labels) -> str:
    move = moves[index]
    kind, name = labels.carriers[move.carrier]
    before = moves[index - 1].level if index else move.level
    up = labels.ordinals[move.level] > labels.ordinals[before]
    where = into(labels.levels[move.level])
    side = _LEFT_RIGHT.get(move.turn)
    there = f" {side} von Ihnen" if side in ("links", "rechts") else ""
    if kind == "elevator":
        return f"Fahren Sie mit dem {name}{there} {where}."
    direction = "hinauf" if up else "hinunter"
    if kind == "escalator":
        return f"Fahren Sie mit der {name}{there} {direction} {where}."
    return f"Gehen Sie über die {name}{there} {direction} {where}."


def into(level: str) -> str:
    """Return how one says that one goes to a level, whatever it is called."""
    first, last = level.partition(" ")[0], level.rpartition(" ")[2]
    for word in (last, first):
        if word.endswith("eschoss") or word in _INS:
            return f"ins {level}"
    if last in _IN:
        return f"{_IN[last]} {level}"
    return f"auf {level}" if first in _ON else f"auf die Ebene „{level}“"


def _arrive(move: Move, labels: Labels) -> str:
    where = {"straight": "vor Ihnen", "here": "hier", "back": "hinter Ihnen"}.get(move.turn)
    side = where if where else _LEFT_RIGHT[move.turn.removeprefix("slight-")]
    return f"Ihr Ziel liegt {side}: {labels.target}."


def _english(moves: Sequence[Move], index: int, labels: Labels) -> str:
    move = moves[index]
    if move.kind == "ride":
        return _ride_en(moves, index, labels)
    if move.kind == "arrive":
        places = {"straight": "ahead of you", "here": "right here", "back": "behind you"}
        where = places.get(move.turn) or f"on the {move.turn.removeprefix('slight-')}"
        return f"Your destination is {where}: {labels.target}."
    far = _distance_en(move.length)
    goal = _goal(moves, index, labels, "the ")
    toward = f" towards {goal}" if goal else ""
    by = f", passing {labels.shops[move.passing]}" if move.passing else ""
    if move.kind == "turn":
        where = f" at {labels.shops[move.at]}" if move.at else ""
        if move.turn == "back":
            return f"Turn around{where} and walk {far}{by}."
        return f"Turn {_ENGLISH[move.turn]}{where} and walk {far}{by}."
    if index:
        return f"{_out_of_en(moves[index - 1], move, labels)} {far}{toward}{by}."
    return _start_en(move, far, toward + by, labels)


def _out_of_en(ride: Move, move: Move, labels: Labels) -> str:
    kind, _ = labels.carriers[ride.carrier]
    if not move.turn:
        return "Leave the lift and walk" if kind == "elevator" else "Continue"
    whither = _whither_en(move.turn)
    if kind == "elevator":
        return f"Leave the lift and walk {whither},"
    return "Turn around there and walk" if move.turn == "back" else f"Continue {whither},"


def _start_en(move: Move, far: str, by: str, labels: Labels) -> str:
    if not move.turn:
        return f"Walk {far} from here{by}."
    whither = _whither_en(move.turn)
    if labels.from_entrance:
        return f"Go through the door and walk {whither}, {far}{by}."
    return f"Leave {labels.start} and walk {whither}, {far}{by}."


def _whither_en(turn: str) -> str:
    if turn == "back":
        return "back"
    return (
        f"to the {_ENGLISH[turn]}"
        if turn in ("left", "right")
        else _ENGLISH.get(turn, "straight ahead")
    )


def _ride_en(moves: Sequence[Move], index: int, labels: Labels) -> str:
    move = moves[index]
    _, name = labels.carriers[move.carrier]
    before = moves[index - 1].level if index else move.level
    up = labels.ordinals[move.level] > labels.ordinals[before]
    side = move.turn if move.turn in ("left", "right") else ""
    there = f" on your {side}" if side else ""
    where = english_level(labels.levels[move.level])
    return f"Take the {name}{there} {'up' if up else 'down'} to {where}."


def english_level(level: str) -> str:
    """Return what one calls a level in a sentence: level 2, Level B, the ground floor."""
    is_name = level[-1:].isdigit() or level.partition(" ")[0] in ("Level", "Floor", "Deck")
    return level if is_name else f"the {level}"
