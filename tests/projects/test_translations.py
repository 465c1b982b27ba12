"""A project with its English words."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.languages import Version
from plugins.core.pages import Page
from plugins.core.report import Report
from plugins.projects.compile import compile_projects
from plugins.projects.model import Project, ProjectView, ProjectWording
from plugins.projects.read import read_project
from plugins.projects.translations import in_english
from tests.cases import (
    faults,
    make_article_card,
    pages_of,
    read_folder,
    write_files,
    yaml_lines,
)
from tests.core.test_languages import make_version, real_words, speaking_desk
from tests.projects.test_read import FILE, PROJECT

PICTURES = "[{alt: A square., caption: In the morning.}]"
GIVEN = {
    "title": "Wi-Fi",
    "summary": "A network for everybody.",
    "goals": "[A network for everybody.]",
    "history": "[Begun.]",
    "picture": "{alt: A square., caption: In the morning.}",
    "text": "|\n    A sentence.",
}
FULL = {
    "period": "{start: 2018-07, end: 2018-09, note: Laut Plan.}",
    "contact": "{role: Leitung, organisation: stadt}",
    "links": "[{title: Stadt, url: 'https://stadt.example/'}]",
    "figures": "[{value: '7,5', label: Orte, source: Zeitung}]",
    "pictures": "[{file: bilder/platz.jpg, alt: Ein Platz., caption: Früh., credit: R, licence: CC0}]",
    "demo": "Erfunden.",
}
FULL_WORDS = {
    "period": "By plan.",
    "contact": "Head",
    "links": "[City]",
    "figures": "[{value: '7.5', label: places}]",
    "pictures": PICTURES,
    "demo": "Made up.",
}


def read(
    folder: Path, words: dict[str, str | None], original: dict[str, str | None]
) -> tuple[tuple[object, ...], list[str]]:
    lines = yaml_lines(GIVEN, words).splitlines()
    english = "".join(f"  {line}\n" for line in lines)
    text = f"{yaml_lines(PROJECT, original)}en:\n{english}"
    report = Report()
    content = write_files(folder, {"projekte/wlan.yaml": text})
    found = read_folder(content, "projekte", ".yaml", read_project, report)
    return found.values, faults(report)


def english_page(folder: Path, *others: object, **words: str | None) -> tuple[Page, ProjectView]:
    items, said = read(folder, {**FULL_WORDS, **words}, dict(FULL))
    assert said == []
    desk = speaking_desk(*items, *others, words=real_words())
    page = pages_of(compile_projects(desk), desk)["/en/projekte/wlan/"]
    assert faults(desk.report) == [] and isinstance(page.view, ProjectView)
    return page, page.view


def test_a_version_is_found_by_the_address_of_its_project(tmp_path: Path) -> None:
    items, said = read(tmp_path, {}, {})
    assert said == []
    (version,) = (item for item in items if isinstance(item, Version))
    assert (version.id, version.url, version.kind, version.original) == (
        "en:/projekte/wlan/", "/en/projekte/wlan/", "project", "wlan",
    )  # fmt: skip
    assert (version.alt, version.caption) == ("A square.", "In the morning.")
    assert version.mark.path == FILE


def test_a_page_says_everything_in_english(tmp_path: Path) -> None:
    page, view = english_page(tmp_path)
    assert (page.language, page.head.title) == ("en", "Wi-Fi – Project")
    assert (view.title, view.summary, view.demo) == (
        "Wi-Fi", "A network for everybody.", "Made up.",
    )  # fmt: skip
    assert (view.period, view.period_note) == ("July 2018 to September 2018", "By plan.")
    assert (view.kind, view.status_word, view.contact) == ("Quick win", "Under way", "Head")
    assert [(step.date.text, step.word, step.note) for step in view.history] == [
        ("4 July 2018", "Under way", "Begun."),
    ]
    assert [(one.value, one.label, one.source) for one in view.figures] == [
        ("7.5", "places", "Zeitung"),
    ]
    assert [(link.title, link.url) for link in view.links] == [("City", "https://stadt.example/")]
    assert [picture.alt for picture in (view.picture, *view.pictures)] == ["A square."] * 2
    assert [step.url for step in view.crumbs] == ["/en/", "/en/#project"]
    assert [one.tag for one in page.head.versions] == ["de", "en"]


def test_only_articles_in_english_stand_under_it(tmp_path: Path) -> None:
    cards = [make_article_card(id, projects=("wlan",)) for id in ("eins", "zwei")]
    _, view = english_page(tmp_path, *cards, make_version("/artikel/zwei/"))
    assert [teaser.url for teaser in view.articles] == ["/en/artikel/zwei/"]
    assert view.elsewhere == "/projekte/wlan/"


def test_a_page_that_leaves_nothing_out_leads_nowhere_else(tmp_path: Path) -> None:
    card, version = make_article_card("zwei", projects=("wlan",)), make_version("/artikel/zwei/")
    assert english_page(tmp_path, card, version)[1].elsewhere == ""


def test_a_project_keeps_what_is_no_text(tmp_path: Path) -> None:
    items, _ = read(tmp_path, dict(FULL_WORDS), dict(FULL))
    (project,) = (item for item in items if isinstance(item, Project))
    (wording,) = (item for item in items if isinstance(item, ProjectWording))
    desk = speaking_desk(*items, words=real_words()).speaking("en")
    shown = in_english(project, wording, desk)
    assert shown.partners == project.partners and shown.period.start == project.period.start
    assert shown.pictures[0].file == project.pictures[0].file
    assert shown.contact and project.contact
    assert shown.contact.organisation == project.contact.organisation


def test_without_english_words_there_is_no_english_page() -> None:
    desk = speaking_desk()
    assert not any("/en/" in planned.url for planned in compile_projects(desk))


def has(key: str) -> str:
    return f"Nur eines von Original und „en“ hat die Angabe „{key}“ – In beiden eintragen oder in beiden weglassen."


@pytest.mark.parametrize(
    ("words", "original", "line", "complaint"),
    [
        ({"title": None}, {}, "13:3", "Die Angabe „title“ fehlt – Der Name des Projekts auf Englisch."),
        ({"goals": "[]"}, {}, "13:3", "„en.goals“ hat 0 Einträge, das Original 1 – Zu jedem Eintrag einen schreiben, in derselben Reihenfolge."),
        ({"history": "[Begun., Ended.]"}, {}, "13:3", "„en.history“ hat 2 Einträge, das Original 1 – Zu jedem Eintrag einen schreiben, in derselben Reihenfolge."),
        ({"demo": "Made up."}, {}, "13:3", has("demo")),
        ({}, {"contact": FULL["contact"]}, "14:3", has("contact")),
        ({"period": "By plan."}, {}, "13:3", has("period")),
        ({"status": "laufend"}, {}, "20:3", "Den Schlüssel „status“ gibt es hier nicht – Möglich sind: „contact“, „demo“, „figures“, „goals“, „history“, „links“, „period“, „picture“, „pictures“, „summary“, „text“ oder „title“."),
    ],
)  # fmt: skip
def test_a_fault_names_its_line(
    tmp_path: Path,
    words: dict[str, str | None],
    original: dict[str, str | None],
    line: str,
    complaint: str,
) -> None:
    items, said = read(tmp_path, words, original)
    assert said == [f"{FILE}:{line}: {complaint}"] and not items
