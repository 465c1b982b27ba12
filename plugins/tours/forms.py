"""The keys of tour.yaml: what an author may write, and what each is for."""

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
    Slug,
    Text,
    WebAddress,
)
from plugins.core.kinds import Kind
from plugins.core.places import Coordinates
from plugins.tours.translations import OF_HOTSPOT, OF_PLAN, OF_SCENE, OF_TOUR

PRIVACY = ("no-people", "blurred")
LANGUAGES = ("de", "en")
KINDS = {
    "to": "scene", "info": "info", "article": "article", "project": "project", "shop": "shop",
    "url": "url",
}  # fmt: skip

_RIGHTS = (
    Text("credit", "Wer das Panorama gemacht hat.", required=False, limit=120),
    Text("licence", "Unter welcher Lizenz es steht.", required=False, limit=80),
)
_PRIVACY_OF_TOUR = Choice(
    "privacy", "no-people oder blurred, erklärt für jedes Panorama der Tour, bei dem weder"
    " „privacy“ noch „blur“ steht; erst eintragen, wenn alle angesehen sind.", required=False,
    options=PRIVACY,
)  # fmt: skip
_PRIVACY_OF_SCENE = Choice(
    "privacy", "no-people oder blurred, erklärt für dieses Panorama; ohne Angabe gilt „blur“, sonst"
    " was die Tour erklärt.", required=False, options=PRIVACY,
)  # fmt: skip
VIEW = Form(
    (
        Number(
            "heading", "Blickrichtung in Grad, Norden 0, Osten 90.", minimum=0, maximum=360
        ),
        Number(
            "pitch", "Neigung in Grad, nach oben positiv.", required=False, default=0.0,
            minimum=-90, maximum=90,
        ),
        Number(
            "fov", "Bildwinkel in Grad, von links nach rechts.", required=False, default=90.0,
            minimum=30, maximum=120,
        ),
    )
)  # fmt: skip
PLAN_POINT = Form(
    (
        RefTo("on", "Name eines Plans dieser Tour, siehe „plans“."),
        Number("x", "Pixel vom linken Rand des Plans.", minimum=0, maximum=20000),
        Number("y", "Pixel vom oberen Rand des Plans.", minimum=0, maximum=20000),
    )
)
PLAN = Form(
    (
        Slug("id", "Der Name des Plans, zum Beispiel erdgeschoss."),
        Text("title", "Der Name für Leser.", limit=80),
        RefTo("file", "Eine PNG- oder JPEG-Datei im Ordner plans, zum Beispiel erdgeschoss.png."),
        Number(
            "width", "Wie viele Meter das Bild von links nach rechts zeigt.",
            minimum=1, maximum=20000,
        ),
        Number(
            "up", "Himmelsrichtung in Grad, in die der obere Rand zeigt; ohne Angabe Norden.",
            required=False, default=0.0, minimum=0, maximum=360,
        ),
        Text("alt", "Was der Plan zeigt, für Menschen, die ihn nicht sehen.", limit=300),
        Text("credit", "Wer den Plan gezeichnet hat.", limit=120),
        Text("licence", "Unter welcher Lizenz er steht, zum Beispiel CC BY 4.0.", limit=80),
        Text("demo", "Was am Plan erfunden ist.", required=False),
        OF_PLAN,
    )
)  # fmt: skip
AUDIO = Form(
    (
        RefTo("file", "Eine Datei im Ordner audio: .mp3, .ogg oder .m4a."),
        LongText("transcript", "Der gesprochene Text in Markdown, Wort für Wort.", limit=8000),
        Text("credit", "Wer spricht und wer aufgenommen hat.", limit=120),
        Choice(
            "language", "Die Sprache der Aufnahme; ohne Angabe die der Tour.", required=False,
            options=LANGUAGES, default="",
        ),
    )
)  # fmt: skip
_PARTIAL_SIDES = (
    ("left", "Linker Rand in Grad von der Mitte, zum Beispiel -120.", 180),
    ("right", "Rechter Rand in Grad von der Mitte, zum Beispiel 120.", 180),
    ("bottom", "Unterer Rand in Grad, zum Beispiel -40.", 90),
    ("top", "Oberer Rand in Grad, zum Beispiel 60.", 90),
)
PARTIAL = Form(
    tuple(
        Number(key, help, required=False, minimum=-most, maximum=most)
        for key, help, most in _PARTIAL_SIDES
    )
)
BLUR = Form(
    (
        Number("heading", "Richtung der Mitte in Grad.", minimum=0, maximum=360),
        Number("pitch", "Höhe der Mitte in Grad, nach oben positiv.", minimum=-90, maximum=90),
        Number("width", "Breite in Grad, zum Beispiel 4.", minimum=0.1, maximum=120),
        Number("height", "Höhe in Grad, zum Beispiel 6.", minimum=0.1, maximum=120),
    )
)
HOTSPOT = Form(
    (
        RefTo("to", "Name einer Szene dieser Tour.", required=False),
        Text("info", "Überschrift eines Hinweises.", required=False, limit=80),
        RefTo("article", "Name eines Beitrags.", required=False, to="article"),
        RefTo("project", "Name eines Projekts.", required=False, to="project"),
        RefTo("shop", "Name eines Händlers oder eines Schaufensters.", required=False),
        WebAddress("url", "Adresse im Netz.", required=False),
        Text("title", "Wie der Hotspot heißt.", required=False, limit=80),
        LongText("text", "Was der Hinweis sagt, in Markdown.", required=False, limit=4000),
        Picture("picture", "Ein Bild zum Hinweis, mit allen vier Angaben.", required=False),
        Number("heading", "Richtung in Grad.", required=False, minimum=0, maximum=360),
        Number(
            "pitch", "Höhe in Grad.", required=False, default=0.0, minimum=-90, maximum=90
        ),
        OF_HOTSPOT,
    ),
    one_of=tuple(KINDS),
)  # fmt: skip
# What is sound in an entry with faults is looked at, too: so all faults are said at once.
_HOTSPOT = Group("hotspots", "", form=HOTSPOT, kept=True)
SCENE = Form(
    (
        Slug("id", "Der Name der Szene, zum Beispiel luisenplatz."),
        Text("title", "Der Name für Leser.", limit=80),
        RefTo("panorama", "Eine Datei im Ordner panoramas, zum Beispiel luisenplatz.jpg."),
        Coordinates("position", "Der Standort mit lat und lon.", required=False),
        Group(
            "plan", "Der Standort auf einem Plan: on, x, y.", required=False, form=PLAN_POINT
        ),
        Text(
            "moment", "Wann aufgenommen, wenn es mehrere Aufnahmen des Orts gibt.",
            required=False, limit=40,
        ),
        RefTo(
            "capture_of", "Szene, die denselben Ort zu einer anderen Zeit zeigt.", required=False
        ),
        Number(
            "heading", "Richtung der Bildmitte in Grad.", required=False, minimum=0, maximum=360
        ),
        Group("view", "Der Blick am Anfang: heading, pitch, fov.", form=VIEW),
        LongText(
            "description", "Was zu sehen ist, für Menschen, die es nicht sehen.", limit=2000
        ),
        Group(
            "partial", "Was ein Teilpanorama zeigt, in Grad.", required=False, form=PARTIAL
        ),
        ListOf(
            "blur", "Was unkenntlich gemacht wird.", required=False,
            of=Group("blur", "", form=BLUR),
        ),
        ListOf(
            "harmless", "Wo der Rechner ein Gesicht oder Kennzeichen sieht und keines ist.",
            required=False, of=Group("harmless", "", form=BLUR),
        ),
        Date("date", "Tag der Aufnahme.", required=False),
        *_RIGHTS,
        _PRIVACY_OF_SCENE,
        Group("audio", "Ein Audioguide mit seinem Text.", required=False, form=AUDIO),
        ListOf("hotspots", "Ziele.", required=False, of=_HOTSPOT),
        Choice(
            "oneway", "true, wenn kein Weg zurück führen soll.", required=False,
            options=("true", "false"), default="false",
        ),
        OF_SCENE,
    ),
    any_of=("position", "plan", "capture_of"),
)  # fmt: skip
_SCENE = Group("scenes", "", form=SCENE, kept=True)
TOUR = Form(
    (
        Text("title", "Der Name der Tour.", limit=80),
        Text("summary", "Ein bis zwei Sätze.", limit=300),
        Choice("language", "Die Sprache.", required=False, options=LANGUAGES, default="de"),
        RefTo("start", "Die Szene, mit der die Tour beginnt."),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        Text("demo", "Was an der Tour erfunden ist.", required=False),
        *_RIGHTS,
        _PRIVACY_OF_TOUR,
        ListOf("plans", "Die Grundrisse.", required=False, of=Group("plans", "", form=PLAN)),
        OF_TOUR,
        ListOf("scenes", "Die Szenen.", of=_SCENE, least=1),
    )
)
FILE_KINDS = (Kind("tour", "360°-Tour", "360°-Touren", "tours/*/tour.yaml", TOUR, comments=True),)
