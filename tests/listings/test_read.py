"""The words that articles choose from, and the faults in their files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.core.cards import PersonCard, RubricCard, TopicCard
from plugins.core.report import Report
from plugins.listings.read import FILES, read_file
from tests.cases import faults, input_of, of_kind, read_inputs, write_files

SOUND = {
    "rubriken.yaml": "rubrics:\n  - {id: handel, title: Handel, summary: Geschäfte.}\n",
    "themen.yaml": "topics:\n  - {id: wlan, title: WLAN, summary: Netze.}\n",
    "personen.yaml": "people:\n  - {id: ute, name: Ute, role: Schreibt, summary: S, demo: Ja}\n",
}


@dataclass(frozen=True)
class Words:
    """The cards that were read, by kind."""

    rubrics: tuple[RubricCard, ...]
    topics: tuple[TopicCard, ...]
    people: tuple[PersonCard, ...]


def words_in(content: Path) -> tuple[Words, list[str]]:
    report = Report()
    found = read_inputs([input_of(content, name) for name in FILES], read_file, report)
    kinds = (RubricCard, TopicCard, PersonCard)
    return Words(*(of_kind(kind, found) for kind in kinds)), faults(report)


def read(folder: Path, **changes: str) -> tuple[Words, list[str]]:
    files = {**SOUND, **{f"{name}.yaml": text for name, text in changes.items()}}
    return words_in(write_files(folder, files))


def test_rubrics_topics_and_people_are_read_with_their_lines(tmp_path: Path) -> None:
    words, found = read(tmp_path)
    assert found == []
    assert [entry.id for entry in words.rubrics] == ["handel"]
    assert [entry.title for entry in words.topics] == ["WLAN"]
    (ute,) = words.people
    assert (ute.title, ute.role, ute.demo) == ("Ute", "Schreibt", "Ja")
    assert str(ute.mark) == "content/personen.yaml:2"


def test_words_become_cards_with_addresses(tmp_path: Path) -> None:
    words, _ = read(tmp_path)
    cards = (*words.rubrics, *words.topics, *words.people)
    assert [card.url for card in cards] == ["/rubrik/handel/", "/thema/wlan/", "/autor/ute/"]


def test_missing_files_are_faults(tmp_path: Path) -> None:
    content = write_files(tmp_path, {"rubriken.yaml": SOUND["rubriken.yaml"]})
    words, found = words_in(content)
    assert (words.topics, words.people) == ((), ())
    assert found == [
        "content/personen.yaml: Die Datei fehlt – Sie mit „people:“ anlegen.",
        "content/themen.yaml: Die Datei fehlt – Sie mit „topics:“ anlegen.",
    ]


def test_a_misspelt_key_at_the_top_is_a_fault_with_the_right_one(tmp_path: Path) -> None:
    assert read(tmp_path, rubriken="rubriks: []\n")[1] == [
        "content/rubriken.yaml:1:1: Den Schlüssel „rubriks“ gibt es hier nicht"
        " – Meinten Sie „rubrics“?",
        "content/rubriken.yaml:1:1: Die Angabe „rubrics“ fehlt – Die Liste der Einträge.",
    ]


def test_an_empty_list_is_a_fault(tmp_path: Path) -> None:
    assert read(tmp_path, themen="topics: []\n")[1] == [
        "content/themen.yaml:1:9: „topics“ ist zu kurz – Mindestens 1 Eintrag."
    ]


def test_an_entry_with_a_fault_is_left_out_and_named(tmp_path: Path) -> None:
    text = "topics:\n  - {id: Größe, title: T, summary: S}\n  - {id: gut, titel: T, summary: S}\n"
    words, found = read(tmp_path, themen=text)
    assert words.topics == ()
    assert found == [
        "content/themen.yaml:2:10: „Größe“ enthält Zeichen, die in einer Adresse nicht erlaubt"
        " sind – Meinten Sie „groesse“?",
        "content/themen.yaml:3:5: Die Angabe „title“ fehlt – Wie es auf der Seite heißt.",
        "content/themen.yaml:3:15: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?",
    ]


def test_a_person_needs_a_name_and_no_title(tmp_path: Path) -> None:
    text = "people:\n  - {id: ute, title: Ute, role: R, summary: S}\n"
    assert [fault.partition(" – ")[0] for fault in read(tmp_path, personen=text)[1]] == [
        "content/personen.yaml:2:5: Die Angabe „name“ fehlt",
        "content/personen.yaml:2:15: Den Schlüssel „title“ gibt es hier nicht",
    ]


def test_a_file_that_is_no_mapping_is_a_fault(tmp_path: Path) -> None:
    assert read(tmp_path, themen="- eins\n")[1] == [
        "content/themen.yaml:1:1: Hier werden Zeilen der Form „schlüssel: wert“ erwartet"
    ]
