"""What an author wrote of an event's times -> its occasions; whatever contradicts is a fault."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plugins.core.fields import Values
from plugins.core.moments import Moment, TimeOfDay, is_skipped, skipped
from plugins.core.report import Report
from plugins.core.times import Occasion
from plugins.core.value import replace
from plugins.core.wording import WEEKDAYS, joined, long_date, quoted, weekday_and_date
from plugins.events.model import Rule
from plugins.events.repeat import DAYS, MOST, WHICH, dates_of, fits, next_fitting

LAST_IN_EVERY_MONTH = 28


@dataclass(frozen=True)
class Times:
    """All times of an event, and what they come from."""

    start: dt.datetime
    end: dt.datetime
    whole_day: bool
    rule: Rule | None
    excepted: tuple[dt.date, ...]
    additional: tuple[dt.datetime, ...]
    occasions: tuple[Occasion, ...]


def read_times(values: Values, report: Report) -> Times | None:
    """Return the times of an event; None when they are not sound."""
    before = len(report.faults)
    start: Moment | None = values["start"]
    end = _end(start, values["end"], report) if start else None
    if start is None or end is None:
        return None
    rule = _rule(values["repeat"], start, report) if values["repeat"] else None
    if len(report.faults) > before:
        return None
    first = Occasion(start.at, start.at, end, start.time is None)
    days = dates_of(rule, start.day) if rule else (start.day,)
    found = {day: _moved_to(first, dt.datetime.combine(day, first.start.time())) for day in days}
    if rule and not _is_repeated(days, values, report):
        return None
    excepted = _excepted(values["except"], found, report)
    additional = _additional(values["additional"], first, found, report)
    _change(values["occurrences"], found, report)
    _check_left(found, start, report)
    if len(report.faults) > before:
        return None
    occasions = tuple(sorted(found.values(), key=lambda one: (one.start, one.key)))
    return Times(first.start, first.end, first.whole_day, rule, excepted, additional, occasions)


def _end(start: Moment, end: Moment | TimeOfDay | None, report: Report) -> dt.datetime | None:
    """Return when the first occasion ends; without a word of it, when it begins."""
    if end is None:
        return start.at
    if isinstance(end, TimeOfDay):
        end = end.on(start.day)
    if (start.time is None) != (end.time is None):
        report.fault(
            end.mark,
            "„start“ und „end“ passen nicht zusammen: nur eines nennt eine Uhrzeit",
            "Bei beiden eine Uhrzeit eintragen, oder bei keinem.",
        )
        return None
    if end.at < start.at or (start.time and end.at == start.at):
        _say_too_early(start, end, report)
        return None
    if is_skipped(end.at):
        report.fault(end.mark, skipped(end.at), "Eine andere Uhrzeit eintragen.")
        return None
    return end.at


def _say_too_early(start: Moment, end: Moment, report: Report) -> None:
    shown = f"{end.at:%Y-%m-%d %H:%M}" if end.time else end.day.isoformat()
    hint = "Beginn oder Ende berichtigen."
    if end.time and end.day == start.day:
        next_day = end.day + dt.timedelta(days=1)
        hint = f"Meinten Sie {next_day.isoformat()} {end.time:%H:%M}?"
    report.fault(end.mark, f"„end“ ({shown}) liegt nicht nach „start“", hint)


def _rule(values: Values, start: Moment, report: Report) -> Rule | None:
    until: Moment | None = values["until"]
    rule = Rule(
        every=values["every"],
        interval=values["interval"],
        days=tuple(sorted({DAYS.index(day) for day in values["on"]})),
        which=WHICH[values["which"]] if values["which"] else 0,
        until=until.day if until else None,
        count=values["count"] or 0,
    )
    complaint = _bound_fault(rule) or _days_fault(rule) or _day_of_month_fault(rule, start.day)
    if complaint:
        report.fault(values["mark"], *complaint)
        return None
    if rule.days and not fits(rule, start.day):
        right = next_fitting(rule, start.day)
        report.fault(
            start.mark,
            f"„start“ ist ein {WEEKDAYS[start.day.weekday()]}, den die Wiederholung nicht ergibt",
            f"Mit dem ersten Mal beginnen: {right.isoformat()}.",
        )
        return None
    if until and until.day < start.day:
        report.fault(until.mark, "„until“ liegt vor „start“", "Einen der Tage berichtigen.")
        return None
    return rule


def _bound_fault(rule: Rule) -> tuple[str, str] | None:
    if rule.until is None and not rule.count:
        return "Die Wiederholung hört nie auf", "„until“ oder „count“ eintragen."
    if rule.until and rule.count:
        return "„until“ und „count“ stehen beide da", "Eines von beiden löschen."
    return None


def _days_fault(rule: Rule) -> tuple[str, str] | None:
    if rule.which and (rule.every != "monat" or not rule.days):
        return (
            "„which“ gilt nur bei „every: monat“ zusammen mit „on“",
            "Zum Beispiel {every: monat, which: zweiter, on: [di]}.",
        )
    if rule.every == "monat" and rule.days and not rule.which:
        return "Es fehlt, der wievielte Wochentag des Monats", "„which: erster“ ergänzen."
    if rule.days and rule.every in ("tag", "jahr"):
        return (
            f"„on“ gibt es nicht bei „every: {rule.every}“",
            "„every: woche“ oder „every: monat“ schreiben.",
        )
    return None


def _day_of_month_fault(rule: Rule, day: dt.date) -> tuple[str, str] | None:
    if rule.every == "monat" and not rule.days and day.day > LAST_IN_EVERY_MONTH:
        return (
            f"Einen {day.day}. gibt es nicht in jedem Monat",
            "Einen Wochentag nennen, zum Beispiel {which: letzter, on: [fr]}.",
        )
    if rule.every == "jahr" and (day.month, day.day) == (2, 29):
        return "Einen 29. Februar gibt es nicht in jedem Jahr", "Einen anderen Tag wählen."
    return None


def _is_repeated(days: tuple[dt.date, ...], values: Values, report: Report) -> bool:
    if len(days) > MOST:
        report.fault(
            values["repeat"]["mark"],
            f"Die Wiederholung ergibt mehr als {MOST} Termine",
            "„until“ früher setzen.",
        )
    elif len(days) < 2:
        report.fault(
            values["repeat"]["mark"],
            f"Die Wiederholung ergibt nur einen Termin, den {long_date(days[0])}",
            "„until“ später setzen oder „repeat“ löschen.",
        )
    return 1 < len(days) <= MOST


def _moved_to(one: Occasion, start: dt.datetime) -> Occasion:
    return replace(one, key=start, start=start, end=start + (one.end - one.start))


def _excepted(
    moments: Iterable[Moment], found: dict[dt.date, Occasion], report: Report
) -> tuple[dt.date, ...]:
    days = []
    for moment in moments:
        if _known(moment, found, report):
            del found[moment.day]
            days.append(moment.day)
    return tuple(sorted(days))


def _known(moment: Moment, found: Mapping[dt.date, Occasion], report: Report) -> bool:
    if moment.day in found:
        return True
    near = min(found, key=lambda day: abs(day - moment.day), default=None)
    report.fault(
        moment.mark,
        f"Am {weekday_and_date(moment.day)}, findet der Termin nicht statt",
        f"Meinten Sie {near.isoformat()}?" if near else "Den Eintrag löschen.",
    )
    return False


def _additional(
    moments: Iterable[Moment], first: Occasion, found: dict[dt.date, Occasion], report: Report
) -> tuple[dt.datetime, ...]:
    starts = []
    for moment in moments:
        if (moment.time is None) != first.whole_day:
            report.fault(
                moment.mark,
                "„additional“ und „start“ passen nicht zusammen: nur eines nennt eine Uhrzeit",
                "Zum Beispiel 2026-12-01." if first.whole_day else "Zum Beispiel 2026-12-01 18:00.",
            )
        elif moment.day < first.start.date():
            report.fault(
                moment.mark,
                "„additional“ liegt vor „start“",
                "Bei „start“ das früheste Mal eintragen.",
            )
        elif moment.day in found:
            report.fault(
                moment.mark,
                f"Am {weekday_and_date(moment.day)}, findet der Termin schon statt",
                "Einen anderen Tag nennen oder den Eintrag unter „occurrences“ ändern.",
            )
        else:
            found[moment.day] = _moved_to(first, moment.at)
            starts.append(moment.at)
    return tuple(sorted(starts))


def _change(changes: Iterable[Values], found: dict[dt.date, Occasion], report: Report) -> None:
    changed: set[dt.date] = set()
    for values in changes:
        day: Moment = values["day"]
        if day.day in changed:
            report.fault(
                day.mark,
                f"Der {long_date(day.day)} steht zweimal unter „occurrences“",
                "Beides in einem Eintrag nennen.",
            )
        elif not any(values[key] for key in ("start", "end", "place", "note", "cancelled")):
            report.fault(
                day.mark,
                f"Zum {long_date(day.day)} steht nicht, was anders ist",
                f"{joined([quoted(f) for f in ('start', 'end', 'place', 'note')])}"
                " oder „cancelled“ eintragen.",
            )
        elif _known(day, found, report):
            found[day.day] = _changed(found[day.day], values, report)
        changed.add(day.day)


def _changed(one: Occasion, values: Values, report: Report) -> Occasion:
    start: Moment = values["start"] or Moment(
        one.start.date(), None if one.whole_day else one.start.time(), values["day"].mark
    )
    if (start.time is None) != one.whole_day:
        report.fault(
            start.mark,
            "Nur einer der beiden Anfänge nennt eine Uhrzeit",
            "Wie beim Termin selbst schreiben.",
        )
        return one
    moved = _moved_to(one, start.at)
    end = _end(start, values["end"], report) if values["end"] else moved.end
    return replace(
        moved,
        key=one.key,
        end=end or moved.end,
        place=values["place"],
        note=values["note"],
        cancelled=values["cancelled"],
    )


def _check_left(found: Mapping[dt.date, Occasion], start: Moment, report: Report) -> None:
    """Note when nothing is left, and times that the town's clock leaves out."""
    if not found:
        report.fault(start.mark, "Der Termin findet an keinem Tag statt", "Ausnahmen löschen.")
    for one in found.values():
        at = next((at for at in (one.start, one.end) if is_skipped(at)), None)
        if at and not one.whole_day:
            report.fault(start.mark, skipped(at), "Den Tag unter „except“ nennen.")
