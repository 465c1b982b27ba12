"""content/termine/*.yaml to Events; faults of form, with line."""

from __future__ import annotations

import re
from typing import Any

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.naming import note_file_name
from plugins.core.occasions import CATEGORY_WORDS
from plugins.core.offers import EventCard
from plugins.core.places import place_of
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.wording import long_date, quoted
from plugins.core.yamlfile import Mapping, parse
from plugins.events.forms import EVENT
from plugins.events.model import Event, Note, Registration
from plugins.events.occasions import Times, read_times
from plugins.events.phrases import when

TAKEN = frozenset({"archiv", "alle", *CATEGORY_WORDS})
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)


def read_event(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return an event and its card, or, when its file has faults, only its name."""
    id = item.path.stem
    text = read_text(item.path, item.name, report)
    node = parse(text, item.name, report) if text is not None else None
    _check_name(id, item.name, report)
    event = _event(id, item.name, node, prose.reader, report) if node else None
    if event is None or report.faults:
        return Found(broken=((EventCard, id),))
    return Found((event.card, event))


def _check_name(stem: str, name: str, report: Report) -> None:
    usable = note_file_name(name, stem, ".yaml", report)
    if usable and (stem in TAKEN or _MONTH.fullmatch(stem)):
        report.fault(
            Mark(name),
            f"Die Adresse {quoted(routes.event(stem))} braucht die Seite selbst",
            "Der Datei einen anderen Namen geben.",
        )


def _event(id: str, name: str, node: Mapping, reader: ProseReader, report: Report) -> Event | None:
    values = EVENT.read(node, report)
    given = {key.text: key.mark for key, _ in node}
    is_clear = values["repeat"] is not None or "repeat" not in given
    times = read_times(values, report) if is_clear else None
    text = values["text"]
    prose = reader.read_field(text, report) if text else Prose((), (), 0)
    if values["published"] is None or values["category"] is None or times is None:
        return None
    _check_dates(values, times, report)
    return Event(
        card=_card(id, name, values, times),
        start=times.start,
        end=times.end,
        whole_day=times.whole_day,
        rule=times.rule,
        excepted=times.excepted,
        additional=times.additional,
        place=place_of(values["place"]) if values["place"] else None,
        capacity=values["capacity"] or 0,
        audience=values["audience"],
        organisers=values["organisers"],
        registration=_registration(values["register"]),
        accessibility=values["accessibility"],
        cancelled=_note(values["cancelled"], "reason"),
        changes=tuple(Note(change["date"], change["note"]) for change in values["changes"]),
        projects=values["projects"],
        articles=values["articles"],
        picture=values["picture"],
        prose=prose,
        begins=values["start"].mark,
        topics=values["topics"],
    )


def _card(id: str, name: str, values: Values, times: Times) -> EventCard:
    cancelled, place = values["cancelled"], values["place"]
    dates = [change["date"] for change in values["changes"]]
    scene = place["scene"] if place else None
    return EventCard(
        id=id,
        title=values["title"],
        summary=values["summary"],
        category=values["category"],
        url=routes.event(id),
        when=when(times.occasions, times.rule),
        place=place["name"] if place else "",
        occasions=times.occasions,
        scene=scene.id if scene else "",
        projects=_ids(values["projects"]),
        articles=_ids(values["articles"]),
        published=values["published"],
        modified=max([values["published"], *dates, *([cancelled["date"]] if cancelled else [])]),
        cancelled=cancelled is not None,
        demo=values["demo"],
        mark=Mark(name),
        organisers=_ids(values["organisers"]),
        topics=_ids(values["topics"]),
    )


def _ids(refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs)


def _registration(values: Values | None) -> Registration | None:
    if values is None:
        return None
    until = values["until"].day if values["until"] else None
    return Registration(values["url"], values["note"], until)


def _note(values: Values | None, key: str) -> Note | None:
    return Note(values["date"], values[key]) if values else None


def _check_dates(values: Values, times: Times, report: Report) -> None:
    """Note a change before the event was published, and a registration that outlasts it."""
    published = values["published"]
    dated: list[tuple[str, Any]] = [("changes", change) for change in values["changes"]]
    dated += [("cancelled", values["cancelled"])] if values["cancelled"] else []
    for key, entry in dated:
        if entry["date"] < published:
            report.fault(
                entry["mark"],
                f"{quoted(key)} liegt mit {entry['date'].isoformat()} vor „published“"
                f" ({published.isoformat()})",
                "Einen der beiden Tage berichtigen.",
            )
    register, last = values["register"], times.occasions[-1].last_day
    if register and register["until"] and register["until"].day > last:
        report.fault(
            register["until"].mark,
            f"Die Anmeldung endet nach dem letzten Termin ({long_date(last)})",
            "Einen früheren Tag nennen.",
        )
