"""Files of articles, and every fault that an author can make in them."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.articles.model import Article, Note, Origin
from plugins.articles.read import read_article, read_file
from plugins.core.cards import ArticleCard
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.cases import article_file, faults, of_kind, read_folder, source_of, write_files

FILE = "content/artikel/eins.md"
SHOWCASE = "{shop: Ein Laden, place: Am Markt, try: Ein Schild., learned: Viel.}"


def read_faults(text: str, path: str = FILE) -> list[str]:
    report = Report()
    read_article(source_of(text, path), ProseReader(), report)
    return faults(report)


def read_card(**changes: str | None) -> ArticleCard:
    report = Report()
    article = read_article(source_of(article_file(**changes)), ProseReader(), report)
    assert article and not report.faults
    return article.card


def test_a_sound_article_is_read_whole() -> None:
    report = Report()
    text = article_file(
        "Ein [Link](projekt:wlan).",
        edition="2018-03",
        source="{name: Cityzeitung, edition: 03/2018, date: 2018-07-04}",
        changes="[{date: 2018-07-05, note: Ergänzt.}]",
        correction="{date: 2018-07-06, reason: Zahl falsch.}",
        tours="[rundgang/platz]",
        related="[zwei]",
    )
    article = read_article(source_of(text), ProseReader(), report)
    assert article and not report.faults
    assert (article.card.id, article.card.url) == ("eins", "/artikel/eins/")
    assert article.source == Origin("Cityzeitung", "03/2018", "", dt.date(2018, 7, 4), "")
    assert article.changes == (Note(dt.date(2018, 7, 5), "Ergänzt."),)
    assert article.correction == Note(dt.date(2018, 7, 6), "Zahl falsch.")
    assert article.links.edition and article.links.edition.id == "2018-03"
    assert article.prose.links[0].ref.mark.line == 17


def test_modified_is_the_day_of_publication_when_nothing_else_is_said() -> None:
    assert read_card().modified == dt.date(2018, 7, 4)
    assert read_card(modified="2018-07-09").modified == dt.date(2018, 7, 9)


def test_a_slug_of_its_own_makes_the_address() -> None:
    assert read_card(slug="der-anfang").url == "/artikel/der-anfang/"


def test_a_notice_of_withdrawal_withdraws() -> None:
    assert not read_card().withdrawn
    assert read_card(withdrawn="{date: 2018-07-05, reason: Irrtum.}").withdrawn


def test_a_showcase_brings_its_shop_to_the_card() -> None:
    card = read_card(kind="showcase", showcase=SHOWCASE)
    assert (card.kind, card.shop) == ("showcase", "Ein Laden")


@pytest.mark.parametrize(
    ("key", "help"),
    [
        ("title", "Die Überschrift."),
        ("kicker", "Die Dachzeile, ein bis drei Wörter."),
        ("teaser", "Der Vorspann, ein bis zwei Sätze."),
        ("authors", "Wer schreibt, zum Beispiel [redaktion]."),
        ("date", "Tag der Veröffentlichung, zum Beispiel 2018-07-04."),
        ("rubric", "Die Rubrik, zum Beispiel handel."),
        ("topics", "Themen, zum Beispiel [quick-wins]."),
        ("picture", "Das Bild mit file, alt, caption, credit und licence."),
    ],
)
def test_a_missing_key_is_named_with_what_it_is_for(key: str, help: str) -> None:
    assert read_faults(article_file(**{key: None})) == [
        f"{FILE}:2:1: Die Angabe „{key}“ fehlt – {help}"
    ]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("title", "[a, b]", "2:8: „title“ ist eine Liste – Einen Text eintragen."),
        ("title", "''", "2:8: „title“ ist leer – Einen Text eintragen."),
        ("kicker", "x" * 43, "3:9: „kicker“ ist 3 Zeichen zu lang – Höchstens 40 Zeichen."),
        ("authors", "redaktion", "5:10: „authors“ muss eine Liste sein – Zum Beispiel [eins, zwei]."),
        ("authors", "[]", "5:10: „authors“ ist zu kurz – Mindestens 1 Eintrag."),
        ("authors", "[a, a]", "5:14: „a“ steht zweimal in der Liste – Einmal löschen."),
        ("date", "1.3.2018", "6:7: Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?"),
        ("date", "2018-02-30", "6:7: Den Tag „2018-02-30“ gibt es nicht – Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04."),
        ("date", "[2018]", "6:7: „date“ ist eine Liste – Ein Datum wie 2018-07-04 eintragen."),
        ("rubrik", "handel", "10:1: Den Schlüssel „rubrik“ gibt es hier nicht – Meinten Sie „rubric“?"),
        ("kind", "showkase", "10:7: „showkase“ ist für „kind“ nicht möglich – Meinten Sie „showcase“?"),
        ("slug", "Größe", "10:7: „Größe“ enthält Zeichen, die in einer Adresse nicht erlaubt sind – Meinten Sie „groesse“?"),
        ("slug", "../../etc", "10:7: „../../etc“ enthält Zeichen, die in einer Adresse nicht erlaubt sind – Meinten Sie „etc“?"),
        ("source", "{name: Blatt, url: 'javascript:alert(1)'}", "10:28: „javascript:alert(1)“ ist keine Adresse im Netz – Mit https:// beginnen."),
        ("changes", "[{date: 2018-07-05}]", "10:11: Die Angabe „note“ fehlt – Was geändert wurde, in einem Satz."),
        ("correction", "{date: 2018-07-05, text: Falsch.}", "10:13: Die Angabe „reason“ fehlt – Der Grund, in einem Satz."),
        ("modified", "2018-07-03", "10:1: „modified“ liegt mit 2018-07-03 vor dem Erscheinen (2018-07-04) – Einen der beiden Tage berichtigen."),
        ("correction", "{date: 2018-07-03, reason: Falsch.}", "10:13: „correction“ liegt mit 2018-07-03 vor dem Erscheinen (2018-07-04) – Einen der beiden Tage berichtigen."),
        ("withdrawn", "{date: 2018-07-03, reason: Falsch.}", "10:12: „withdrawn“ liegt mit 2018-07-03 vor dem Erscheinen (2018-07-04) – Einen der beiden Tage berichtigen."),
        ("changes", "[{date: 2018-07-03, note: Neu.}]", "10:11: „changes“ liegt mit 2018-07-03 vor dem Erscheinen (2018-07-04) – Einen der beiden Tage berichtigen."),
        ("kind", "showcase", "2:1: Zum Schaufenster fehlt die Angabe „showcase“ – shop, place, try und learned eintragen."),
        ("showcase", SHOWCASE, "10:11: „showcase“ gehört nur zu Schaufenstern – „kind: showcase“ ergänzen oder den Block löschen."),
    ],
)  # fmt: skip
def test_a_wrong_value_says_where_what_and_what_to_do(key: str, value: str, fault: str) -> None:
    assert f"{FILE}:{fault}" in read_faults(article_file(**{key: value}))


@pytest.mark.parametrize("part", ["alt", "caption", "credit", "licence"])
def test_a_picture_without_one_of_its_four_texts_is_a_fault(part: str) -> None:
    texts = {"alt": "Ein Platz", "caption": "Morgens", "credit": "Wir", "licence": "CC0"}
    given = ", ".join(f"{key}: {text}" for key, text in texts.items() if key != part)
    found = read_faults(article_file(picture=f"{{file: bilder/platz.jpg, {given}}}"))
    assert [fault.partition(" – ")[0] for fault in found] == [
        f"{FILE}:9:10: Die Angabe „{part}“ fehlt"
    ]


def test_what_matters_most_is_little() -> None:
    few, many = ("[" + ", ".join("Satz." for _ in range(count)) + "]" for count in (5, 6))
    assert read_faults(article_file(facts=few)) == []
    (fault,) = read_faults(article_file(facts=many))
    assert fault.endswith(
        ":10:1: Das Wichtigste hat mehr als 5 Sätze – Nur nennen, was man sich merken soll."
    )


def test_a_showcase_with_a_fault_of_its_own_is_not_called_missing_too() -> None:
    text = article_file(kind="showcase", showcase="{shop: Laden, place: Hier, try: Alles.}")
    assert read_faults(text) == [
        f"{FILE}:11:11: Die Angabe „learned“ fehlt – Was daraus gelernt wurde."
    ]


def test_an_article_without_text_is_a_fault() -> None:
    assert read_faults(article_file("")) == [
        f"{FILE}:11: Der Beitrag hat keinen Text – Unter „---“ schreiben."
    ]


def test_a_file_name_with_an_umlaut_is_a_fault_with_the_right_name() -> None:
    assert read_faults(article_file(), "content/artikel/Größe.md") == [
        "content/artikel/Größe.md: Der Dateiname „Größe“ enthält Zeichen, die in einer Adresse"
        " nicht erlaubt sind – Die Datei „groesse.md“ nennen."
    ]


def test_a_broken_file_is_named_so_that_links_to_it_are_no_faults(tmp_path: Path) -> None:
    content = write_files(
        tmp_path,
        {
            "artikel/gut.md": article_file(),
            "artikel/ohne-kopf.md": "Nur Text.\n",
            "artikel/anders.md": article_file(slug="mein-name", date="gestern"),
        },
    )
    report = Report()
    found = read_folder(content, "artikel", ".md", read_file, report)
    assert [article.card.id for article in of_kind(Article, found)] == ["gut"]
    assert [card.id for card in of_kind(ArticleCard, found)] == ["gut"]
    assert found.broken == ((ArticleCard, "mein-name"), (ArticleCard, "ohne-kopf"))
    assert faults(report) == [
        "content/artikel/anders.md:6:7: „gestern“ ist kein Datum der Form Jahr-Monat-Tag"
        " – Zum Beispiel 2018-07-04 schreiben.",
        "content/artikel/ohne-kopf.md:1: Die Angaben am Anfang fehlen"
        " – Mit einer Zeile „---“ beginnen.",
    ]
