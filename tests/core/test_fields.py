"""Every kind of field: what it accepts, and what an author reads when it is wrong."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from plugins.core.cards import PictureUse, Ref
from plugins.core.errors import Mark
from plugins.core.fields import (
    Choice,
    Date,
    Field,
    Form,
    Group,
    ListOf,
    LongText,
    MarkedText,
    Month,
    Number,
    Picture,
    RefTo,
    Slug,
    Text,
    WebAddress,
    is_web_address,
)
from plugins.core.report import Report
from plugins.core.yamlfile import parse
from tests.core.builders import faults


def read(field: Field, text: str) -> tuple[Any, list[str]]:
    """Return what `field`, whose key is k, makes of YAML."""
    report = Report()
    mapping = parse(text, "x.yaml", report)
    assert mapping is not None, faults(report)
    values = Form((field,)).read(mapping, report)
    return values["k"], faults(report)


def value(field: Field, text: str) -> Any:
    result, complaints = read(field, f"k: {text}")
    assert complaints == []
    return result


def complaint(field: Field, text: str) -> str:
    (line,) = read(field, f"k: {text}")[1]
    return line.removeprefix("x.yaml:1:4: ")


def test_a_text_loses_its_outer_blanks() -> None:
    assert value(Text("k", ""), "'  Größe  '") == "Größe"


@pytest.mark.parametrize("text", ["", "''", "'  '", "null", "~"])
def test_an_empty_text_is_refused(text: str) -> None:
    assert complaint(Text("k", ""), text).endswith("„k“ ist leer – Einen Text eintragen.")


def test_a_list_in_place_of_a_text_is_refused() -> None:
    assert complaint(Text("k", ""), "[a]") == "„k“ ist eine Liste – Einen Text eintragen."


def test_a_long_text_tells_by_how_much() -> None:
    assert complaint(Text("k", "", limit=3), "abcde") == (
        "„k“ ist 2 Zeichen zu lang – Höchstens 3 Zeichen."
    )


def test_markdown_under_a_key_knows_where_it_begins() -> None:
    text, complaints = read(LongText("k", ""), "k: |\n  Eins.\n\n  Zwei.\n")
    assert text == MarkedText("Eins.\n\nZwei.", Mark("x.yaml", 1, 4))
    assert complaints == []


def test_markdown_under_a_key_has_a_limit() -> None:
    assert complaint(LongText("k", "", limit=2), "abc") == "„k“ ist zu lang – Höchstens 2 Zeichen."


def test_a_date_is_read() -> None:
    assert value(Date("k", ""), "2018-07-04") == dt.date(2018, 7, 4)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1.3.2018", "2018-03-01"), ("01. 03. 2018", "2018-03-01"), ("1.3.18", "2018-03-01")],
)
def test_a_german_date_is_refused_with_its_likely_meaning(text: str, meant: str) -> None:
    assert complaint(Date("k", ""), text) == (
        f"Das Datum „{text}“ ist nicht eindeutig – Meinten Sie {meant}?"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31.2.2018", "Das Datum „31.2.2018“ gibt es nicht – Als Jahr-Monat-Tag schreiben."),
        ("2018-02-30", "Den Tag „2018-02-30“ gibt es nicht – "
         "Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04."),
        ("gestern", "„gestern“ ist kein Datum der Form Jahr-Monat-Tag – "
         "Zum Beispiel 2018-07-04 schreiben."),
        ("03/01/2018", "„03/01/2018“ ist kein Datum der Form Jahr-Monat-Tag – "
         "Zum Beispiel 2018-07-04 schreiben."),
        ("2018-7-4", "„2018-7-4“ ist kein Datum der Form Jahr-Monat-Tag – "
         "Meinten Sie 2018-07-04?"),
            ("14.3.2018", "„14.3.2018“ ist kein Datum der Form Jahr-Monat-Tag – "
             "Meinten Sie 2018-03-14?"),
            ("4. Juli 2018", "„4. Juli 2018“ ist kein Datum der Form Jahr-Monat-Tag – "
             "Meinten Sie 2018-07-04?"),
            ("3.4.18", "Das Datum „3.4.18“ ist nicht eindeutig – Meinten Sie 2018-04-03?"),
    ],
)  # fmt: skip
def test_no_other_notation_of_a_date_is_guessed(text: str, words: str) -> None:
    result, complaints = read(Date("k", ""), f"k: {text}")
    assert result is None
    assert complaints == [f"x.yaml:1:4: {words}"]


@pytest.mark.parametrize(
    ("text", "day"), [("2018-07", dt.date(2018, 7, 1)), ("2018-07-04", dt.date(2018, 7, 4))]
)
def test_a_month_is_read_as_its_first_day(text: str, day: dt.date) -> None:
    assert value(Month("k", ""), text) == day


@pytest.mark.parametrize("text", ["03/2018", "2018-13", "2018", "Juli 2018"])
def test_another_notation_of_a_month_is_refused(text: str) -> None:
    assert complaint(Month("k", ""), text) == (
        f"„{text}“ ist kein Monat der Form Jahr-Monat – Zum Beispiel 2018-07."
    )


STATUS = Choice("k", "", options=("quick-win", "laufend", "geplant"))


def test_a_wrong_word_is_refused_with_the_nearest_right_one() -> None:
    assert value(STATUS, "laufend") == "laufend"
    assert complaint(STATUS, "Quick Win") == (
        "„Quick Win“ ist für „k“ nicht möglich – Meinten Sie „quick-win“?"
    )
    assert complaint(STATUS, "xyz") == (
        "„xyz“ ist für „k“ nicht möglich – Möglich sind: „geplant“, „laufend“ oder „quick-win“."
    )


def test_numbers_are_read_whole_or_with_a_point() -> None:
    assert value(Number("k", ""), "-1.5") == -1.5
    whole = value(Number("k", "", whole=True), "007")
    assert (whole, type(whole)) == (7, int)


@pytest.mark.parametrize(
    ("whole", "text", "words"),
    [
        (False, "1,5", "„1,5“ ist keine Zahl – Punkt statt Komma schreiben."),
        (True, "1,5", "„1,5“ ist keine ganze Zahl – Nur Ziffern schreiben."),
        (True, "1.5", "„1.5“ ist keine ganze Zahl – Nur Ziffern schreiben."),
        (False, "drei", "„drei“ ist keine Zahl – Nur Ziffern schreiben."),
        (False, "1e3", "„1e3“ ist keine Zahl – Nur Ziffern schreiben."),
        (False, "nan", "„nan“ ist keine Zahl – Nur Ziffern schreiben."),
        (False, "11", "„k“ ist 11 – Erlaubt ist 0 bis 10."),
        (True, "-1", "„k“ ist -1 – Erlaubt ist 0 bis 10."),
    ],
)
def test_what_is_no_number_within_limits_is_refused(whole: bool, text: str, words: str) -> None:
    assert complaint(Number("k", "", minimum=0, maximum=10, whole=whole), text) == words


@pytest.mark.parametrize("whole", [True, False])
def test_a_number_beyond_all_numbers_is_refused(whole: bool) -> None:
    """Python's float makes it infinite, and infinity has no whole number."""
    assert "Erlaubt ist" in complaint(Number("k", "", whole=whole), "9" * 400)


def test_a_name_that_no_folder_could_have_is_refused() -> None:
    assert value(Slug("k", ""), "a" * 120) == Ref("a" * 120, Mark("x.yaml", 1, 4))
    assert complaint(Slug("k", ""), "a" * 121) == "Der Name ist zu lang – Höchstens 120 Zeichen."


def test_a_name_for_addresses_is_read_with_its_place() -> None:
    assert value(Slug("k", ""), "mein-beitrag") == Ref("mein-beitrag", Mark("x.yaml", 1, 4))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Größe Übung", "Meinten Sie „groesse-uebung“?"),
        ("../../etc", "Meinten Sie „etc“?"),
        ("a--b", "Meinten Sie „a-b“?"),
        ("'!!!'", "Zum Beispiel mein-beitrag."),
    ],
)
def test_a_name_that_is_no_address_is_refused_with_the_right_one(text: str, hint: str) -> None:
    word = text.strip("'")
    assert complaint(Slug("k", ""), text) == (
        f"„{word}“ enthält Zeichen, die in einer Adresse nicht erlaubt sind – {hint}"
    )


@pytest.mark.parametrize(
    "address",
    ["https://www.darmstadt.de/", "http://a.de/?x=1&y=2#z", "mailto:a@b.de", "tel:+496151"],
)
def test_addresses_of_the_web_are_accepted(address: str) -> None:
    assert value(WebAddress("k", ""), address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///x",
        "//evil.example/", "/pfad/", "www.darmstadt.de", "https://", "https:///pfad", "mailto:",
        "https://user:secret@host/", "https://a.de/ b", 'https://a.de/"x', "https://[::1",
        "https://a\\b.de/", "ftp://a.de/", "",
    ],
)  # fmt: skip
def test_nothing_that_a_browser_should_not_follow_is_an_address(address: str) -> None:
    assert not is_web_address(address)


def test_a_wrong_address_is_told() -> None:
    assert complaint(WebAddress("k", ""), "www.darmstadt.de") == (
        "„www.darmstadt.de“ ist keine Adresse im Netz – Mit https:// beginnen."
    )


NAMES = ListOf("k", "", of=RefTo("", ""), least=1)


def test_a_list_keeps_its_order_and_places() -> None:
    assert value(NAMES, "[b, a]") == (
        Ref("b", Mark("x.yaml", 1, 5)),
        Ref("a", Mark("x.yaml", 1, 8)),
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("wort", "x.yaml:1:4: „k“ muss eine Liste sein – Zum Beispiel [eins, zwei]."),
        ("[]", "x.yaml:1:4: „k“ ist zu kurz – Mindestens 1 Eintrag."),
        ("[a, a]", "x.yaml:1:8: „a“ steht zweimal in der Liste – Einmal löschen."),
        ("[a, '']", "x.yaml:1:8: „k“ ist leer – Einen Namen eintragen."),
    ],
)
def test_a_wrong_list_is_told_with_the_place_of_the_member(text: str, line: str) -> None:
    assert read(NAMES, f"k: {text}")[1] == [line]


FORM = Form((Text("title", "Die Überschrift."), Date("date", "Der Tag.", required=False)))


def test_a_misspelt_key_is_refused_with_the_right_one() -> None:
    report = Report()
    mapping = parse("titel: Eins", "x.yaml", report)
    assert mapping is not None
    assert FORM.read(mapping, report) == {"title": "", "date": None}
    assert faults(report) == [
        "x.yaml:1:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?",
        "x.yaml:1:1: Die Angabe „title“ fehlt – Die Überschrift.",
    ]


def test_a_comma_in_a_number_between_braces_is_recognised() -> None:
    pitch = Group("k", "", form=Form((Number("pitch", "Höhe."),)))
    assert read(pitch, "k: {pitch: 5,5}") == (
        None,
        ["x.yaml:1:14: Den Schlüssel „5“ gibt es hier nicht – Punkt statt Komma schreiben."],
    )


def test_a_group_that_is_no_group_lists_its_keys() -> None:
    group = Group("k", "", form=FORM)
    assert read(group, "k: wort") == (
        None,
        ["x.yaml:1:4: Hier werden Angaben der Form „schlüssel: wert“ erwartet – "
         "Möglich sind: title und date."],
    )  # fmt: skip


def test_a_group_has_values_and_its_place() -> None:
    assert value(Group("k", "", form=FORM), "{title: Eins}") == {
        "title": "Eins",
        "date": None,
        "mark": Mark("x.yaml", 1, 4),
    }


PICTURE = "{file: a.jpg, alt: Ein Platz, caption: Der Platz, credit: Stadt, licence: CC0}"


def test_a_picture_needs_all_four_of_its_texts() -> None:
    assert value(Picture("k", ""), PICTURE) == PictureUse(
        Ref("a.jpg", Mark("x.yaml", 1, 11)), "Ein Platz", "Der Platz", "Stadt", "CC0"
    )
    for key in ("alt", "caption", "credit", "licence"):
        picture, (line,) = read(Picture("k", ""), "k: " + PICTURE.replace(f", {key}: ", ", x: ", 1)
                                .replace("x: Ein Platz, ", "").replace("x: Der Platz, ", "")
                                .replace("x: Stadt, ", "").replace(", x: CC0", ""))  # fmt: skip
        assert picture is None
        assert line.startswith(f"x.yaml:1:4: Die Angabe „{key}“ fehlt – ")


@pytest.mark.parametrize(
    ("alt", "words"),
    [
        ("der platz", "„alt“ wiederholt nur die Bildunterschrift – Beschreiben, was zu sehen ist."),
        ("IMG_1.JPG", "„alt“ ist nur ein Dateiname – Beschreiben, was zu sehen ist."),
    ],
)
def test_an_alt_text_must_say_something_of_its_own(alt: str, words: str) -> None:
    _, complaints = read(Picture("k", ""), "k: " + PICTURE.replace("Ein Platz", alt))
    assert complaints == [f"x.yaml:1:11: {words}"]
