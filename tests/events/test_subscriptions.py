"""Which events are in which calendar."""

from __future__ import annotations

from pathlib import Path

import icalendar

from plugins.core.pages import Document
from plugins.events.subscriptions import (
    calendar_of_all,
    calendar_of_category,
    calendar_of_event,
)
from tests.cases import make_desk
from tests.events.authored import announced, event


def read_back(document: Document) -> tuple[str, str, list[str]]:
    calendar = icalendar.Calendar.from_ical(document.content)
    uids = [str(one["UID"]) for one in calendar.walk("VEVENT")]
    return str(calendar["NAME"]), str(calendar["SOURCE"]), uids


def test_one_calendar_for_all_one_a_category_and_one_an_event(tmp_path: Path) -> None:
    talk = event(tmp_path, "vortrag-1", category="vortrag", start="2026-12-09 18:00")
    advice = event(tmp_path, "rat", organisers="[stadt, fehlt]")
    desk = make_desk(*announced(talk, advice))
    assert read_back(calendar_of_all(desk)) == (
        "Digitalstadt-Hub: Termine",
        "https://hub.example/termine/alle.ics",
        ["rat@hub.example", "vortrag-1@hub.example"],
    )
    assert read_back(calendar_of_category("vortrag", desk)) == (
        "Digitalstadt-Hub: Vorträge und Tagungen",
        "https://hub.example/termine/vortrag.ics",
        ["vortrag-1@hub.example"],
    )
    document = calendar_of_event("rat", desk)
    assert read_back(document) == (
        "Sprechstunde", "https://hub.example/termine/rat/rat.ics", ["rat@hub.example"],
    )  # fmt: skip
    (back,) = icalendar.Calendar.from_ical(document.content).walk("VEVENT")
    assert (str(back["CONTACT"]), str(back["URL"])) == ("Stadt", "https://hub.example/termine/rat/")
