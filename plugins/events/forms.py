"""What an author may write of an event."""

from __future__ import annotations

from plugins.core.fields import (
    Choice,
    Date,
    Form,
    Group,
    ListOf,
    LongText,
    Number,
    Picture,
    RefTo,
    Text,
    WebAddress,
)
from plugins.core.kinds import Kind
from plugins.core.moments import DateTime, Day, EndTime
from plugins.core.occasions import CATEGORY_WORDS
from plugins.core.places import place_form
from plugins.events.repeat import DAYS, MOST, PERIODS, WHICH

REPEAT = Form(
    (
        Choice("every", "Jeden tag, jede woche, jeden monat oder jedes jahr.",
               options=tuple(PERIODS)),
        Number("interval", "Nur jedes so vielte Mal: 2 für alle zwei Wochen.", required=False,
               default=1, minimum=1, maximum=52, whole=True),
        ListOf("on", "Wochentage, zum Beispiel [di, do].", required=False,
               of=Choice("", "", options=DAYS)),
        Choice("which", "Beim Monat der wievielte Wochentag.", required=False,
               options=tuple(WHICH)),
        Day("until", "Der letzte Tag, an dem der Termin stattfinden kann.", required=False),
        Number("count", "Wie oft insgesamt, statt until.", required=False, minimum=2,
               maximum=MOST, whole=True),
    ),
    one_of=("until", "count"),
)  # fmt: skip
SINGLE = Form(
    (
        Day("day", "Der Tag, der anders ist, wie ihn die Wiederholung ergibt."),
        DateTime("start", "Der andere Beginn.", required=False),
        EndTime("end", "Das andere Ende.", required=False),
        Text("place", "Der andere Ort.", required=False, limit=120),
        Text("note", "Was anders ist, in einem Satz.", required=False, limit=200),
        Text("cancelled", "Warum er an diesem Tag ausfällt.", required=False, limit=200),
    )
)
PLACE = place_form("Luisenplatz")
REGISTER = Form(
    (
        WebAddress("url", "Adresse im Netz oder mailto:."),
        Text("note", "Was man dabei angibt.", required=False, limit=200),
        Day("until", "Der letzte Tag der Anmeldung.", required=False),
    )
)
CANCELLED = Form(
    (
        Date("date", "Seit wann feststeht, dass er ausfällt."),
        Text("reason", "Der Grund, in einem Satz.", limit=200),
    )
)
CHANGE = Form(
    (
        Date("date", "Tag der Änderung, zum Beispiel 2026-11-20."),
        Text("note", "Was geändert wurde, in einem Satz.", limit=200),
    )
)
EVENT = Form(
    (
        Text("title", "Der Name des Termins.", limit=90),
        Text("summary", "Ein bis zwei Sätze, worum es geht.", limit=300),
        Choice("category", "Die Art, zum Beispiel beratung.", options=tuple(CATEGORY_WORDS)),
        Date("published", "Ab wann der Termin hier steht, zum Beispiel 2026-11-20."),
        DateTime("start", "Der Beginn: 2026-12-01 18:00, oder 2026-12-01 für den ganzen Tag."),
        EndTime("end", "Das Ende: 20:00, 2026-12-02 02:00 oder der letzte Tag.", required=False),
        Group("repeat", "Wie er sich wiederholt.", required=False, form=REPEAT),
        ListOf("except", "Tage, an denen er ausfällt, ohne dass man davon spricht.",
               required=False, of=Day("", "")),
        ListOf("additional", "Weitere Male: Tag und Uhrzeit.", required=False,
               of=DateTime("", "")),
        ListOf("occurrences", "Einzelne Male, die anders sind.", required=False,
               of=Group("", "", form=SINGLE)),
        Group("place", "Wo er stattfindet.", required=False, form=PLACE),
        Number("capacity", "Für wie viele Platz ist.", required=False, minimum=1, maximum=100_000,
               whole=True),
        Text("audience", "Für wen er gedacht ist.", required=False, limit=120),
        ListOf("organisers", "Namen von Partnern.", required=False,
               of=RefTo("", "", to="partner")),
        Group("register", "Wie man sich anmeldet.", required=False, form=REGISTER),
        Text("accessibility", "Wie zugänglich der Ort ist.", required=False),
        Group("cancelled", "Der ganze Termin fällt aus.", required=False, form=CANCELLED),
        ListOf("changes", "Änderungen.", required=False, of=Group("", "", form=CHANGE)),
        ListOf("projects", "Projekte.", required=False, of=RefTo("", "", to="project")),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        ListOf("articles", "Beiträge, die dazugehören.", required=False,
               of=RefTo("", "", to="article")),
        Picture("picture", "Das Bild mit file, alt, caption, credit und licence.",
                required=False),
        LongText("text", "Die Beschreibung in Markdown.", required=False),
        Text("demo", "Was daran erfunden ist.", required=False),
    )
)  # fmt: skip
FILE_KINDS = (Kind("event", "Termin", "Termine", "content/termine/*.yaml", EVENT),)
