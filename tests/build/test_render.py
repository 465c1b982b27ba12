"""Pages to HTML with the real templates: strict, escaped, well formed."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jinja2 import UndefinedError
from msgspec import structs

from plugins.build.render import PageRenderer, template_prints
from plugins.core.pages import Head, Page
from plugins.core.prose import BodyPart
from plugins.core.value import Value, replace
from tests.build.whole_site import every_page
from tests.cases import make_frame

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"
HOSTILE = """"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}&amp;"""
PAGES = {f"{page.template} {page.url}": page for page in every_page()}
VOID = {"area", "br", "circle", "col", "hr", "img", "input", "line", "link", "meta", "path",
        "rect", "source", "track", "wbr"}  # fmt: skip
each_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> PageRenderer:
    return PageRenderer(TEMPLATES, tmp_path_factory.mktemp("templates"))


class Outline(HTMLParser):
    """Notes elements, attributes and whether every element is closed where it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data


def outline(page: Page, renderer: PageRenderer) -> Outline:
    parser = Outline()
    parser.feed(renderer.render(page, make_frame()).decode())
    parser.close()
    assert parser.open == []
    return parser


def filled(value: Any, text: str) -> Any:
    """Return a value with `text` for every text of an author or another feature."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(filled(item, text) for item in value)
    if isinstance(value, Value):
        names = {*value.__struct_fields__} - _kept(value)
        return structs.replace(value, **{n: filled(getattr(value, n), text) for n in names})
    if is_dataclass(value) and not isinstance(value, type):
        names = {field.name for field in fields(value)} - _kept(value)
        return replace(value, **{name: filled(getattr(value, name), text) for name in names})
    return value


def spoken(page: Page, text: str) -> Page:
    """Return a page all of whose texts are `text`; finished markup stays."""
    return replace(page, head=filled(page.head, text), view=filled(page.view, text))


def _kept(value: object) -> set[str]:
    if isinstance(value, BodyPart):
        return {"kind", "html"}
    return {"json_ld"} if isinstance(value, Head) else set()


def test_every_template_that_is_a_page_is_tried() -> None:
    whole = {
        path.relative_to(TEMPLATES).as_posix()
        for path in TEMPLATES.rglob("*.html")
        if '{% extends "base.html" %}' in path.read_text(encoding="utf-8")
    }
    ours = {name for name in whole if not name.startswith("tours/")}
    assert {page.template for page in PAGES.values()} == ours


@each_page
def test_a_page_renders_and_is_well_formed(page: Page, renderer: PageRenderer) -> None:
    found = outline(page, renderer)
    assert found.tags.count("h1") == 1
    assert found.tags.count("main") == 1
    assert found.tags[0] == "html"


@each_page
def test_no_text_of_an_author_becomes_markup(page: Page, renderer: PageRenderer) -> None:
    sound, found = (outline(spoken(page, text), renderer) for text in ("harmlos", HOSTILE))
    assert found.tags == sound.tags
    assert found.attributes == sound.attributes
    assert found.text == sound.text.replace("harmlos", HOSTILE)


@each_page
def test_no_text_of_the_frame_becomes_markup(page: Page, renderer: PageRenderer) -> None:
    html = renderer.render(page, filled(make_frame(), HOSTILE)).decode()
    assert "<script>alert" not in html
    assert "<img src=x" not in html


@each_page
def test_linked_data_can_be_read_from_the_page(page: Page, renderer: PageRenderer) -> None:
    html = renderer.render(page, make_frame()).decode()
    _, found, rest = html.partition('<script type="application/ld+json">')
    assert bool(found) is bool(page.head.json_ld)
    if found:
        assert json.loads(rest.partition("</script>")[0])["@context"] == "https://schema.org"


@each_page
def test_the_same_page_gives_the_same_bytes(page: Page, renderer: PageRenderer) -> None:
    assert renderer.render(page, make_frame()) == renderer.render(page, make_frame())


def test_a_title_with_markup_is_shown_as_it_was_written(renderer: PageRenderer) -> None:
    page = next(page for page in PAGES.values() if page.template == "pages/page.html")
    view = structs.replace(page.view, title="<script>alert('ä')</script>")
    html = renderer.render(replace(page, view=view), make_frame()).decode()
    assert "&lt;script&gt;alert(&#39;ä&#39;)&lt;/script&gt;</h1>" in html


def test_a_template_that_asks_for_what_it_was_not_given_raises(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("{{ view.title }}{{ articles }}", encoding="utf-8")
    (tmp_path / "b.html").write_text("{{ view.titel }}", encoding="utf-8")
    (tmp_path / "c.html").write_text("{% if head.nichts %}{% endif %}", encoding="utf-8")
    strict = PageRenderer(tmp_path, tmp_path / "cache")
    for template in ("a.html", "b.html", "c.html"):
        with pytest.raises((UndefinedError, AttributeError)):
            strict.render(Page(template, Head("T", "D", "/"), Head("T", "D", "/")), make_frame())


def test_a_changed_template_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    page = Page("a.html", Head("T", "D", "/"), None)
    for text in ("alt", "neu"):
        (tmp_path / "a.html").write_text(text, encoding="utf-8")
        assert PageRenderer(tmp_path, tmp_path / "c").render(page, make_frame()) == text.encode()


def test_compiled_templates_that_were_damaged_are_compiled_again(tmp_path: Path) -> None:
    page = Page("a.html", Head("T", "D", "/"), None)
    (tmp_path / "a.html").write_text("gut", encoding="utf-8")
    for damage in (lambda content: content[:40], lambda content: content[:-1] + b"?", bytes.upper):
        PageRenderer(tmp_path, tmp_path / "c").render(page, make_frame())
        (kept,) = (tmp_path / "c").iterdir()
        kept.write_bytes(damage(kept.read_bytes()))
        assert PageRenderer(tmp_path, tmp_path / "c").render(page, make_frame()) == b"gut"


def put_templates(folder: Path, **texts: str) -> dict[str, str]:
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return template_prints(folder)


def test_a_template_changes_with_all_that_it_names(tmp_path: Path) -> None:
    before = put_templates(
        tmp_path, base="B", part='{% import "word.html" as w %}', word="W", other="O",
        page='{% extends "base.html" %}{%- include "part.html" -%}',
    )  # fmt: skip
    assert set(before) == {"base.html", "page.html", "part.html", "word.html", "other.html"}
    for name, changed in {
        "base": {"base.html", "page.html"},
        "word": {"word.html", "part.html", "page.html"},
        "other": {"other.html"},
    }.items():
        after = put_templates(tmp_path, **{name: f"{name} neu"})
        assert {key for key in after if after[key] != before[key]} == changed
        before = after


def test_templates_that_name_each_other_come_to_an_end(tmp_path: Path) -> None:
    prints = put_templates(tmp_path, a='{% include "b.html" %}', b='{% include "a.html" %}')
    assert prints["a.html"] != prints["b.html"]


def test_a_template_named_by_an_expression_is_our_own_bug(tmp_path: Path) -> None:
    """What it uses would be unknown, and its pages would stay as they are."""
    with pytest.raises(
        RuntimeError, match=r"a\.html names a template by an expression: view\.part"
    ):
        put_templates(tmp_path, a="{% include view.part %}")


def test_every_page_template_of_ours_depends_on_the_frame() -> None:
    prints = template_prints(TEMPLATES)
    assert {page.template for page in PAGES.values()} <= prints.keys()
