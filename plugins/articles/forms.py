"""What the head of an article may say, key by key."""

from __future__ import annotations

from plugins.core.fields import (
    Choice,
    Date,
    Form,
    Group,
    ListOf,
    Number,
    Picture,
    RefTo,
    Slug,
    Text,
    WebAddress,
)
from plugins.core.signing import SIGN

ORIGIN = Form(
    (
        Text("name", "Name der Zeitung oder Seite.", limit=80),
        Text("edition", "Ausgabe, zum Beispiel 03/2018.", required=False, limit=20),
        Text("author", "Wer es geschrieben hat.", required=False, limit=80),
        Date("date", "Tag der Veröffentlichung.", required=False),
        WebAddress("url", "Adresse im Netz.", required=False),
    )
)
CHANGE = Form(
    (
        Date("date", "Tag der Änderung, zum Beispiel 2018-07-06."),
        Text("note", "Was geändert wurde, in einem Satz."),
    )
)
NOTICE = Form(
    (
        Date("date", "Tag, zum Beispiel 2018-07-09."),
        Text("reason", "Der Grund, in einem Satz."),
    )
)
SHOWCASE = Form(
    (
        Text("shop", "Name des Geschäfts.", limit=80),
        Text("place", "Wo es ist.", limit=120),
        Text("try", "Was Besucher ausprobieren können."),
        Text("learned", "Was daraus gelernt wurde."),
        RefTo("project", "Name eines Projekts.", required=False, to="project"),
        RefTo(
            "scene",
            "Tour und Szene, zum Beispiel watch-my-city/luisenplatz.",
            required=False,
            to="tour/scenes",
        ),
        RefTo("merchant", "Name aus dem Händlerverzeichnis.", required=False, to="merchant"),
    )
)
ARTICLE = Form(
    (
        Text("title", "Die Überschrift.", limit=90),
        Text("kicker", "Die Dachzeile, ein bis drei Wörter.", limit=40),
        Text("teaser", "Der Vorspann, ein bis zwei Sätze.", limit=260),
        ListOf(
            "authors", "Wer schreibt, zum Beispiel [redaktion].",
            of=RefTo("", "", to="people"), least=1,
        ),
        Date("date", "Tag der Veröffentlichung, zum Beispiel 2018-07-04."),
        Date("modified", "Tag der letzten Änderung.", required=False),
        RefTo("rubric", "Die Rubrik, zum Beispiel handel.", to="rubrics"),
        ListOf(
            "topics", "Themen, zum Beispiel [quick-wins].", of=RefTo("", "", to="topics"), least=1
        ),
        RefTo(
            "edition", "Ausgabe der Cityzeitung, zum Beispiel 2018-03.", required=False,
            to="edition",
        ),
        RefTo(
            "series", "Die Serie, zu der der Beitrag gehört.", required=False, to="series",
        ),
        Group("sign", "Der Beitrag in Gebärdensprache.", required=False, form=SIGN),
        Number(
            "part", "Der wievielte Teil der Serie; ohne zählt der Tag.", required=False,
            minimum=1, maximum=999, whole=True,
        ),
        Group("source", "Worauf der Beitrag beruht.", required=False, form=ORIGIN),
        Picture("picture", "Das Bild mit file, alt, caption, credit und licence."),
        ListOf(
            "facts", "Das Wichtigste in zwei bis fünf kurzen Sätzen.", required=False,
            of=Text("", "", limit=200),
        ),
        RefTo(
            "recording", "Die Aufnahme aus content/medien/, die den Beitrag vorliest.",
            required=False, to="medium",
        ),
        ListOf("projects", "Projekte.", required=False, of=RefTo("", "", to="project")),
        ListOf("tours", "Touren oder Szenen.", required=False, of=RefTo("", "", to="tour/scenes")),
        ListOf(
            "merchants", "Namen aus dem Händlerverzeichnis.", required=False,
            of=RefTo("", "", to="merchant"),
        ),
        ListOf(
            "related", "Beiträge, die dazugehören.", required=False, of=RefTo("", "", to="article")
        ),
        ListOf("changes", "Änderungen.", required=False, of=Group("", "", form=CHANGE)),
        Group("correction", "Eine Berichtigung.", required=False, form=NOTICE),
        Group("withdrawn", "Eine Rücknahme.", required=False, form=NOTICE),
        Choice(
            "kind", "Art des Beitrags.", required=False, default="article",
            options=("article", "showcase"),
        ),
        Group("showcase", "Das Schaufenster.", required=False, form=SHOWCASE),
        Slug("slug", "Name in der Adresse.", required=False),
        Choice(
            "draft", "true, solange der Beitrag nicht erscheinen soll; die Vorschau zeigt ihn.",
            required=False, default="false", options=("true", "false"),
        ),
        Text("demo", "Was an dem Beitrag erfunden ist.", required=False),
    )
)  # fmt: skip
