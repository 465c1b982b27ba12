"""A file of content/serien/ -> a series and its card."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.cards import SeriesCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.series.model import Series
from plugins.series.read import read_series
from tests.cases import PICTURE, faults, of_kind, yaml_lines

GIVEN = {"title": "Netze", "summary": "Was Netze sind."}


def read(folder: Path, text: str, name: str = "netze") -> tuple[Found, list[str]]:
    report = Report()
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    found = read_series(Input(path, f"content/serien/{name}.yaml", ()), Prosaist(), report)
    return found, faults(report)


def series(folder: Path, **changes: str | None) -> Series:
    """Return a sound series."""
    found, said = read(folder, yaml_lines(GIVEN, changes))
    assert said == []
    (one,) = of_kind(Series, found)
    assert isinstance(one, Series)
    return one


def test_a_series_with_all_it_can_have(tmp_path: Path) -> None:
    one = series(
        tmp_path, text="Ein Satz.", picture=PICTURE, project="wlan", topics="[quick-wins]",
        parts="[eins, zwei]", demo="Erfunden.",
    )  # fmt: skip
    assert (one.id, one.card.url, one.card.demo) == ("netze", "/serien/netze/", "Erfunden.")
    assert (one.card.projects, one.card.topics) == (("wlan",), ("quick-wins",))
    assert [ref.id for ref in one.parts] == ["eins", "zwei"]
    assert one.prose.words == 2 and one.card.picture and one.project


def test_a_series_needs_only_its_name_and_what_it_is_about(tmp_path: Path) -> None:
    one = series(tmp_path)
    assert (one.card.picture, one.card.projects, one.parts, one.prose.words) == (None, (), (), 0)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"titel": "X"}, "content/serien/netze.yaml:3:1: Den Schlüssel „titel“ gibt es hier nicht"
         " – Meinten Sie „title“?"),
        ({"parts": "[eins, eins]"}, "content/serien/netze.yaml:3:15: „eins“ steht zweimal in der"
         " Liste – Einmal löschen."),
    ],
)  # fmt: skip
def test_faults_of_form(tmp_path: Path, changes: dict[str, str | None], fault: str) -> None:
    found, said = read(tmp_path, yaml_lines(GIVEN, changes))
    assert said == [fault]
    assert (found.values, found.broken) == ((), ((SeriesCard, "netze"),))


def test_the_file_is_called_as_its_address(tmp_path: Path) -> None:
    _, said = read(tmp_path, yaml_lines(GIVEN, {}), "Netze und mehr")
    assert said == [
        "content/serien/Netze und mehr.yaml: Der Dateiname „Netze und mehr“ ist in einer Adresse"
        " nicht erlaubt – Die Datei „netze-und-mehr.yaml“ nennen.",
    ]  # fmt: skip
