"""The panoramas of a building: as its author put them on the plan, and as pages know them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.core.cards import Ref, SceneCard
from plugins.core.desk import Desk
from plugins.core.fields import Values
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted
from plugins.venues.guide import Guide
from plugins.venues.model import Level, Network, SceneSpot, Venue
from plugins.venues.network import Ways
from plugins.venues.strolls import REACH, Sight, distance, right_of


def scene_spots(
    rows: Sequence[Values], levels: Sequence[Level], report: Report
) -> Iterator[SceneSpot]:
    """Give the panoramas that an author put on levels; what is on none is a fault."""
    seen: set[str] = set()
    for values in rows:
        scene: Ref = values["scene"]
        level: Ref = values["level"]
        if scene.id in seen:
            report.fault(
                scene.mark, f"Die Szene {quoted(scene.id)} steht schon auf dem Plan",
                "Jede Szene einmal eintragen.",
            )  # fmt: skip
        elif all(one.id != level.id for one in levels):
            report.fault(
                level.mark, f"Das Geschoss {quoted(level.id)} gibt es nicht",
                did_you_mean(level.id, [one.id for one in levels]),
            )  # fmt: skip
        else:
            yield SceneSpot(scene, level.id, values["at"], values["turn"], values["mark"])
        seen.add(scene.id)


def check_scenes(venue: Venue, network: Network, report: Report) -> None:
    """Note panoramas from which one sees no way."""
    levels = {level.id: number for number, level in enumerate(venue.levels)}
    for spot in venue.scenes:
        away = distance(network, levels[spot.level], (spot.at[0] * 10, spot.at[1] * 10))
        if away > REACH:
            report.fault(
                spot.mark,
                f"Von der Szene {quoted(spot.scene.id)} ist kein Weg zu sehen: Der nächste ist mehr"
                f" als {REACH / 10:g} Meter entfernt",
                "„at“ und „level“ prüfen.",
            )


def guide_of(venue: Venue, network: Network, desk: Desk) -> Guide:
    """Return what pages know of a building, with the panoramas that there are."""
    return Guide(venue, Ways(network), tuple(_sights(venue, desk)))


def check_names(venue: Venue, desk: Desk) -> None:
    """Note panoramas that no tour has."""
    desk.catalogue.look_up_all(SceneCard, (spot.scene for spot in venue.scenes), desk.report)


def _sights(venue: Venue, desk: Desk) -> Iterator[Sight]:
    levels = {level.id: number for number, level in enumerate(venue.levels)}
    for spot in venue.scenes:
        card = desk.catalogue.find(SceneCard, spot.scene.id)
        if card:
            x, y = spot.at
            yield Sight(
                card.title, card.url, card.data_url, levels[spot.level],
                (round(x * 10, 1), round(y * 10, 1)),
                right_of(venue.georeference.heading, spot.turn),
                f"{card.credit}, {card.licence}" + (" (Demo)" if card.demo else ""),
            )  # fmt: skip
