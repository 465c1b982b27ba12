"""The keys of venue.yaml: what an author may write, and what each is for."""

from __future__ import annotations

from plugins.core.fields import Choice, Form, Group, ListOf, Number, RefTo, Slug, Text
from plugins.core.hoursfield import OpeningHours
from plugins.core.kinds import Kind
from plugins.core.places import Coordinates
from plugins.core.planfields import Outline, PlanLine, PlanPoint
from plugins.venues.words import (
    ACCESSIBILITY,
    AMENITIES,
    DOORS,
    OPENINGS,
    RELATIONSHIPS,
    UNITS,
    VENUES,
)

GEOREFERENCE = Form(
    (
        Number("lat", "Breite des Punktes [0, 0] in Grad.", minimum=-85, maximum=85),
        Number("lon", "Länge des Punktes [0, 0] in Grad.", minimum=-180, maximum=180),
        Number(
            "heading", "Himmelsrichtung in Grad, in die der obere Rand zeigt; ohne Angabe Norden.",
            required=False, default=0.0, minimum=0, maximum=360,
        ),
    )
)  # fmt: skip
OCCUPANT = Form(
    (
        Text("name", "Der Name des Geschäfts.", limit=60),
        Text("category", "Was es ist, in einem Wort, zum Beispiel Spielwaren.", limit=40),
        RefTo(
            "merchant", "Sein Eintrag im Händlerverzeichnis.", required=False, to="merchant"
        ),
        OpeningHours(
            "hours", "Öffnungszeiten; ohne Angabe die des Händlerverzeichnisses.",
            required=False, default="",
        ),
        ListOf(
            "goods", "Waren, nach denen jemand sucht, zum Beispiel [Kreisel, Puzzle].",
            required=False, of=Text("", "", limit=40),
        ),
        PlanPoint("at", "Wo im Raum es liegt, wenn es ihn nicht ganz füllt.", required=False),
    )
)  # fmt: skip
UNIT = Form(
    (
        Slug("id", "Der Name in der Adresse, zum Beispiel eg-07."),
        Choice("category", "Was für ein Raum es ist, zum Beispiel room.", options=UNITS),
        Text("number", "Was neben der Tür steht, zum Beispiel E 07.", required=False, limit=8),
        Text("name", "Wie der Raum heißt, wenn ihn niemand nutzt.", required=False, limit=60),
        Text("name_en", "Dasselbe auf Englisch.", required=False, limit=60),
        Outline("outline", "Die Ecken der Reihe nach, in Metern."),
        Group("occupant", "Wer den Raum nutzt.", required=False, form=OCCUPANT),
    )
)
OPENING = Form(
    (
        Slug("id", "Der Name in der Adresse; nur Eingänge brauchen einen.", required=False),
        Choice(
            "category", "Was für eine Öffnung es ist; pedestrian.principal ist ein Eingang.",
            required=False, default="pedestrian", options=OPENINGS,
        ),
        PlanLine("line", "Von wo bis wo die Öffnung reicht, auf dem Rand eines Raums."),
        Text("name", "Wie der Eingang heißt.", required=False, limit=60),
        Text("name_en", "Dasselbe auf Englisch.", required=False, limit=60),
        Choice(
            "door", "Was für eine Tür; ohne Angabe keine.", required=False, default="open",
            options=DOORS,
        ),
        Choice(
            "automatic", "Ob die Tür von selbst aufgeht.", required=False, default="false",
            options=("true", "false"),
        ),
        OpeningHours("hours", "Wann sie offen ist.", required=False, default=""),
    )
)  # fmt: skip
AMENITY = Form(
    (
        Slug("id", "Der Name in der Adresse, zum Beispiel eg-geldautomat."),
        Choice("category", "Was es ist, zum Beispiel atm.", options=tuple(AMENITIES)),
        PlanPoint("at", "Wo es ist, in Metern."),
        Text("name", "Wie es heißt; ohne Angabe nach seiner Art.", required=False, limit=60),
        Text("name_en", "Dasselbe auf Englisch.", required=False, limit=60),
        ListOf(
            "accessibility", "Wem es zugänglich ist, zum Beispiel [wheelchair].", required=False,
            of=Choice("", "", options=tuple(ACCESSIBILITY)),
        ),
        OpeningHours("hours", "Wann es benutzbar ist.", required=False, default=""),
    )
)  # fmt: skip
LEVEL = Form(
    (
        Slug("id", "Ein kurzer Name, zum Beispiel eg."),
        Number("ordinal", "0 an der Straße, 1 darüber, -1 darunter.", minimum=-20, maximum=200,
               whole=True),
        Text("name", "Wie das Geschoss heißt, zum Beispiel Erdgeschoss.", limit=40),
        Text("name_en", "Dasselbe auf Englisch, zum Beispiel ground floor.", limit=40),
        Text("short_name", "Was auf dem Knopf im Aufzug steht, zum Beispiel EG.", limit=6),
        Outline("outline", "Der Rand des Geschosses."),
        ListOf("parts", "Die Ränder weiterer Teile, die mit dem ersten nicht zusammenhängen.",
               required=False, of=Outline("", "")),
        ListOf("units", "Die Räume, Wege, Treppen und Aufzüge.", of=Group("", "", form=UNIT),
               least=1),
        ListOf("openings", "Türen und Durchgänge.", required=False,
               of=Group("", "", form=OPENING)),
        ListOf("amenities", "Was an einem Punkt zu finden ist.", required=False,
               of=Group("", "", form=AMENITY)),
    )
)  # fmt: skip
RELATIONSHIP = Form(
    (
        Slug("id", "Ein Name, zum Beispiel aufzug-nord."),
        Choice("category", "elevator, escalator oder stairs.", options=RELATIONSHIPS),
        Text("name", "Wie er heißt, zum Beispiel Aufzug Nord.", required=False, limit=60),
        Text("name_en", "Dasselbe auf Englisch.", required=False, limit=60),
        Choice(
            "direction", "directed, wenn es nur von origin nach destination geht.",
            required=False, default="undirected", options=("directed", "undirected"),
        ),
        RefTo("origin", "Der Raum, in dem er beginnt."),
        ListOf("intermediary", "Die Räume dazwischen, der Reihe nach.", required=False,
               of=RefTo("", "")),
        RefTo("destination", "Der Raum, in dem er endet."),
        OpeningHours("hours", "Wann er fährt oder offen ist.", required=False, default=""),
    )
)  # fmt: skip
ADDRESS = Form(
    (
        Text("street", "Straße und Hausnummer.", required=False, limit=80),
        Text("postal_code", "Die Postleitzahl.", required=False, limit=12),
        Text("locality", "Der Ort, zum Beispiel Darmstadt.", limit=60),
        Text("province", "Das Land nach ISO 3166-2, zum Beispiel DE-HE.", limit=6),
        Text("country", "Der Staat nach ISO 3166, zum Beispiel DE.", limit=2),
    )
)
SCENE = Form(
    (
        RefTo("scene", "Tour und Szene, zum Beispiel watch-my-city/luisencenter-innen.",
              to="scene"),
        RefTo("level", "Auf welchem Geschoss die Kamera stand, zum Beispiel eg."),
        PlanPoint("at", "Wo sie stand, in Metern."),
        Number(
            "turn", "Um wie viel Grad der Kompass des Bildes mehr zeigt als der des Plans;"
            " ohne Angabe 0.", required=False, default=0.0, minimum=-180, maximum=180,
        ),
    )
)  # fmt: skip
VENUE = Form(
    (
        Text("title", "Der Name des Hauses.", limit=60),
        Text("summary", "Ein bis zwei Sätze über das Haus.", limit=300),
        Text("summary_en", "Dasselbe auf Englisch.", required=False, limit=300),
        Choice("category", "Was für ein Haus es ist, zum Beispiel shoppingcenter.",
               options=tuple(VENUES)),
        Text("demo", "Was am Plan erfunden ist.", required=False),
        Text("demo_en", "Was erfunden ist, auf Englisch.", required=False),
        RefTo("merchant", "Der Eintrag des Hauses im Händlerverzeichnis.", required=False,
              to="merchant"),
        Text("credit", "Wer den Plan gezeichnet hat.", limit=120),
        Text("licence", "Unter welcher Lizenz er steht, zum Beispiel CC BY 4.0.", limit=80),
        Text("source", "Eine Karte von OpenStreetMap im selben Ordner, .osm oder .geojson;"
             " dann ohne levels.", required=False, limit=80),
        Text("archive", "Das IMDF-Archiv im selben Ordner, aus dem das Gebäude stammt; es behält,"
             " was hier kein Wort hat.", required=False, limit=80),
        Group("address", "Die Anschrift; ohne Angabe Darmstadt.", required=False, form=ADDRESS),
        Coordinates("georeference", "Wo der Plan auf der Erde liegt; nötig mit levels.",
                    required=False, form=GEOREFERENCE),
        ListOf("levels", "Die Geschosse.", required=False, of=Group("", "", form=LEVEL), least=1),
        ListOf("relationships", "Aufzüge, Rolltreppen und Treppen.", required=False,
               of=Group("", "", form=RELATIONSHIP)),
        ListOf("scenes", "Panoramen im Haus und vor den Türen.", required=False,
               of=Group("", "", form=SCENE)),
    ),
    one_of=("levels", "source"),
)  # fmt: skip
FILE_KINDS = (
    Kind(
        "venue", "Gebäude", "Gebäude", "tours/*/venue.yaml", VENUE, comments=True
    ),
)  # fmt: skip
