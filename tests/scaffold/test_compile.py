"""New files say what they need, and nothing that their form does not know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.core.frontmatter import read_source
from plugins.core.report import Report
from plugins.core.yamlfile import Mapping, parse
from plugins.scaffold.compile import missing, new_text, path_of
from tests.scaffold.kinds import KINDS


def head(text: str, markdown: bool, folder: Path) -> tuple[Mapping, Report]:
    """Return what stands in a new file."""
    report = Report()
    if markdown:
        (folder / "neu.md").write_text(text, "utf-8")
        source = read_source(folder / "neu.md", "neu.md", report)
        assert source
        return source.head, report
    node = parse(text, "neu.yaml", report)
    assert node
    return node, report


@pytest.mark.parametrize("id", KINDS)
def test_a_new_file_lacks_values_and_nothing_else(id: str, tmp_path: Path) -> None:
    kind = KINDS[id]
    node, report = head(new_text(kind, {}), kind.markdown, tmp_path)
    kind.form.read(node, report)
    assert report.faults
    wrong = [str(fault) for fault in report.faults if not _is_about_a_gap(fault.message)]
    assert wrong == []


def _is_about_a_gap(message: str) -> bool:
    return message.endswith((" ist leer", " muss eine Liste sein", " ist zu kurz"))


@pytest.mark.parametrize("id", KINDS)
def test_what_may_be_there_is_known_when_it_is_uncommented(id: str, tmp_path: Path) -> None:
    kind = KINDS[id]
    text = re.sub(r"(?m)^# ([a-z_]+:)", r"\1", new_text(kind, {}))
    node, report = head(text, kind.markdown, tmp_path)
    assert {key.text for key, _ in node} == {field.key for field in kind.form.fields}
    kind.form.read(node, report)
    assert not any("gibt es hier nicht" in fault.message for fault in report.faults)


def test_answers_are_written_so_that_yaml_reads_them_back() -> None:
    answers = {
        "title": 'Neu: der „Markt“ # und "mehr"',
        "date": "2026-11-25",
        "topics": "quick-wins, kooperation",
    }
    text = new_text(KINDS["article"], answers)
    assert 'title: "Neu: der „Markt“ # und \\"mehr\\""\n' in text
    assert "\ndate: 2026-11-25\n" in text
    assert "\ntopics: [quick-wins, kooperation]\n" in text
    assert missing(KINDS["article"], answers) == (
        "kicker", "teaser", "authors", "rubric", "picture",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("id", "answers", "path"),
    [
        ("article", {"title": "Größe zählt!"}, "content/artikel/groesse-zaehlt.md"),
        ("article", {"title": "!"}, ""),
        ("article", {}, ""),
        ("edition", {"year": "2026", "number": "4"}, "content/cityzeitung/2026-04.md"),
        ("edition", {"year": "2026"}, ""),
        ("partner", {"name": "IHK Darmstadt"}, "content/partner/ihk-darmstadt.yaml"),
    ],
)
def test_a_file_is_named_by_what_it_says(id: str, answers: dict[str, str], path: str) -> None:
    assert path_of(KINDS[id], answers) == path
