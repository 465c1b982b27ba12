"""content/display/*.yaml to Displays; faults of form, with line."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.destinations import EXAMPLE, Destination
from plugins.core.errors import Mark
from plugins.core.fields import Choice, Form, Group, ListOf, Number, Picture, RefTo, Text, Values
from plugins.core.kinds import Kind
from plugins.core.moments import Hour, TimeOfDay
from plugins.core.naming import read_named
from plugins.core.occasions import CATEGORY_WORDS
from plugins.core.offers import DisplayCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.yamlfile import Mapping
from plugins.displays.model import (
    ArticleChoice,
    Dimming,
    Display,
    EventChoice,
    OwnSlide,
    SceneChoice,
)

MOST = 12  # slides of one sort; a passer-by does not wait for more
ARTICLES = Form(
    (
        Number("count", "Wie viele, von den neuesten an.", required=False, default=4,
               minimum=1, maximum=MOST, whole=True),
        RefTo("rubric", "Nur die einer Rubrik, zum Beispiel handel.", required=False,
              to="rubrics"),
        RefTo("topic", "Nur die zu einem Thema.", required=False, to="topics"),
    )
)  # fmt: skip
EVENTS = Form(
    (
        Number("count", "Wie viele, von den nächsten an.", required=False, default=3,
               minimum=1, maximum=MOST, whole=True),
        Choice("category", "Nur die einer Art.", required=False, default="",
               options=tuple(CATEGORY_WORDS)),
    )
)  # fmt: skip
SCENES = Form(
    (
        RefTo("tour", "Die Tour, zum Beispiel watch-my-city.", to="tour"),
        Number("count", "Wie viele Orte, vom ersten an.", required=False, default=4,
               minimum=1, maximum=MOST, whole=True),
    )
)  # fmt: skip
SHOWN = Form(
    (
        Group("articles", "Die neuesten Beiträge.", required=False, form=ARTICLES),
        Group("events", "Die nächsten Termine.", required=False, form=EVENTS),
        Group("scenes", "Orte einer 360°-Tour.", required=False, form=SCENES),
    )
)
DIMMING = Form(
    (
        Hour("from", "Ab wann, zum Beispiel 22:00."),
        Hour("until", "Bis wann, zum Beispiel 06:00."),
        Number("level", "Wie hell dann noch, in Prozent; 0 ist schwarz.", required=False,
               default=30, minimum=0, maximum=90, whole=True),
    )
)  # fmt: skip
SLIDE = Form(
    (
        Text("title", "Die Überschrift, groß zu lesen.", limit=70),
        Text("kicker", "Was darüber steht, in wenigen Wörtern.", required=False, limit=40),
        Text("text", "Ein bis zwei Sätze.", required=False, limit=220),
        Destination("link", f"Wohin der QR-Code führt, zum Beispiel {EXAMPLE}.", required=False),
        Picture("picture", "Ein Bild.", required=False),
    )
)
DISPLAY = Form(
    (
        Text("title", "Wie das Display heißt.", limit=70),
        Text("summary", "Ein bis zwei Sätze: wozu es da ist.", limit=300),
        Text("place", "Wo es hängt.", required=False, limit=120),
        RefTo("merchant", "Der Händler, dem es gehört.", required=False, to="merchant"),
        Choice("orientation", "Wie der Bildschirm hängt.", required=False, default="beides",
               options=("quer", "hoch", "beides")),
        Number("seconds", "Wie lange eine Folie steht, in Sekunden.", required=False, default=14,
               minimum=6, maximum=120, whole=True),
        Group("dim", "Wann der Bildschirm dunkler wird.", required=False, form=DIMMING),
        Group("show", "Was von selbst erscheint.", required=False, form=SHOWN),
        ListOf("slides", "Eigene Folien.", required=False, of=Group("", "", form=SLIDE)),
        ListOf("projects", "Projekte, zu denen es gehört.", required=False,
               of=RefTo("", "", to="project")),
        ListOf("articles", "Beiträge über das Display.", required=False,
               of=RefTo("", "", to="article")),
        Text("demo", "Was daran erfunden ist.", required=False),
    ),
    any_of=("show", "slides"),
)  # fmt: skip
FILE_KINDS = (Kind("display", "Display", "Displays", "content/display/*.yaml", DISPLAY),)


def read_display(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a display and its card, or, when its file has faults, only its name."""
    id = item.path.stem
    node = read_named(item, report)
    display = _display(id, item.name, node, report) if node else None
    if display is None or report.faults:
        return Found(broken=((DisplayCard, id),))
    return Found((display.card, display))


def _display(id: str, name: str, node: Mapping, report: Report) -> Display | None:
    values = DISPLAY.read(node, report)
    if report.faults:
        return None
    shown = values["show"] or {}
    scenes, events = shown.get("scenes"), shown.get("events")
    display = Display(
        card=_card(id, name, values),
        merchant=values["merchant"],
        projects=values["projects"],
        related=values["articles"],
        orientation=values["orientation"],
        seconds=values["seconds"],
        dimming=_dimming(values["dim"], report) if values["dim"] else None,
        articles=_articles(shown["articles"], report) if shown.get("articles") else None,
        events=EventChoice(events["count"], events["category"]) if events else None,
        scenes=SceneChoice(scenes["count"], scenes["tour"]) if scenes else None,
        slides=tuple(_slide(slide, values, report) for slide in values["slides"]),
    )
    _refuse_nothing(display, report)
    return display


def _card(id: str, name: str, values: Values) -> DisplayCard:
    return DisplayCard(
        id=id,
        title=values["title"],
        summary=values["summary"],
        place=values["place"],
        url=routes.display(id),
        merchant=values["merchant"].id if values["merchant"] else "",
        projects=tuple(ref.id for ref in values["projects"]),
        articles=tuple(ref.id for ref in values["articles"]),
        demo=values["demo"],
        mark=Mark(name),
    )


def _dimming(values: Values, report: Report) -> Dimming:
    start, end = _minutes(values["from"]), _minutes(values["until"])
    if start == end:
        report.fault(
            values["until"].mark, "„from“ und „until“ sind gleich", "Zwei verschiedene Uhrzeiten."
        )
    return Dimming(start, end, values["level"])


def _minutes(time: TimeOfDay) -> int:
    return time.time.hour * 60 + time.time.minute


def _articles(values: Values, report: Report) -> ArticleChoice:
    rubric, topic = values["rubric"], values["topic"]
    if rubric and topic:
        report.fault(topic.mark, "„rubric“ und „topic“ zugleich geht nicht", "Eines löschen.")
    return ArticleChoice(values["count"], rubric, topic)


def _slide(slide: Values, values: Values, report: Report) -> OwnSlide:
    if slide["link"] is None and values["merchant"] is None:
        report.fault(
            slide["mark"], "Die Angabe „link“ fehlt",
            "Wohin der QR-Code führt; ohne sie zur Seite des Händlers, den hier keiner nennt.",
        )  # fmt: skip
    return OwnSlide(slide["kicker"], slide["title"], slide["text"], slide["link"], slide["picture"])


def _refuse_nothing(display: Display, report: Report) -> None:
    if not (display.articles or display.events or display.scenes or display.slides):
        report.fault(
            display.card.mark, "Das Display zeigt nichts",
            "Unter „show“ oder „slides“ etwas eintragen.",
        )  # fmt: skip
