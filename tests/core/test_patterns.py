"""What text editors and browsers take and refuse is what the build takes and refuses."""

from __future__ import annotations

import re

import pytest

from plugins.core.destinations import Destination
from plugins.core.errors import Mark
from plugins.core.fields import Date, Field, LongText, Month, RefTo, Slug, Text, WebAddress
from plugins.core.moments import Hour
from plugins.core.patterns import pattern_of
from plugins.core.report import Report
from plugins.core.yamlfile import Scalar

WORDS = [
    "", " ", "ein Wort", "mein-beitrag-2", "Mein Beitrag", "größe", "a--b", "-a", "2018",
    "2018-07", "2018-13", "2018-00", "0000-07", "07/2018", "2018-07-04", "2018-7-4", "4.7.2018",
    "2018-02-30", "2018-04-31", "2018-12-31", "2018-01-00", "2018-99-99", "0000-01-01",
    "https://www.darmstadt.de/", "http://darmstadt.de", "https://", "https:///weg",
    "www.darmstadt.de",
    "https://name@darmstadt.de/", "https://darmstadt.de/@name", "https://darmstadt.de?x=1",
    "https://zwei worte", "ftp://darmstadt.de/", "mailto:a@example.org", "mailto:", "tel:+496151",
    "javascript:alert(1)", 'https://darmstadt.de/"x', "https://darmstadt.de:8000/", "artikel:eins",
    "artikel:", "artikel: eins", "beitrag:eins", "22:00", "6:30", "24:00", "22.00", "22:60",
]  # fmt: skip


@pytest.mark.parametrize(
    "kind", [Text, LongText, RefTo, Date, Month, Slug, WebAddress, Hour, Destination]
)
def test_a_pattern_takes_what_the_build_takes(kind: type[Field]) -> None:
    field = kind("k", "Wofür.")
    pattern = pattern_of(field)
    assert pattern
    taken = [word for word in WORDS if re.search(pattern.expression, word)]
    assert taken == [word for word in WORDS if _read(field, word)]
    assert 0 < len(taken) < len(WORDS)


def _read(field: Field, word: str) -> bool:
    report = Report()
    field.read(Scalar(word, Mark("x.yaml", 1)), report)
    return not report.faults


def test_the_pattern_of_a_day_lets_one_day_through_that_only_the_build_refuses() -> None:
    pattern = pattern_of(Date("k", ""))
    assert pattern
    assert re.search(pattern.expression, "2018-02-29")
    assert not _read(Date("k", ""), "2018-02-29")


def test_what_is_no_text_has_no_pattern() -> None:
    assert pattern_of(Field("k", "")) is None
