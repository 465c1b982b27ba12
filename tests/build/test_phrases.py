"""Phrases of templates: said in a language before anything is compiled."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract
from jinja2 import Environment

from plugins.build.phrases import phrases, said_in

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"
WORDS = {
    "Zum Inhalt": "To the content",
    "auf Deutsch": "German",
    "Teil %(number)s von %(count)s": "%(count)s: %(number)s",
}


@pytest.mark.parametrize(
    ("source", "german", "english"),
    [
        ("<a>{% trans %}Zum Inhalt{% endtrans %}</a>\n", "<a>Zum Inhalt</a>\n",
         "<a>To the content</a>\n"),
        ("{% trans number=part.number, count=all %}Teil {{ number }} von {{ count }}{% endtrans %}",
         "Teil {{ part.number }} von {{ all }}", "{{ all }}: {{ part.number }}"),
        ("<a href{% foreign item.url %}>", "<a href>",
         "<a href{% if item.url[:1] == '/' and item.url[:4] != '/en/' %}"
         ' lang="de" hreflang="de"{% endif %}>'),
        ("<a{% leads a.url %}>", "<a>",
         "<a{% if a.url[:1] == '/' and a.url[:4] != '/en/' %}"
         ' hreflang="de"{% endif %}>'),
        ("<a>x{% german a.url %}</a>", "<a>x</a>",
         "<a>x{% if a.url[:1] == '/' and a.url[:4] != '/en/' %}"
         ' <span class="german" lang="en">(German)</span>{% endif %}</a>'),
        ("{% if a %}b{% endif %}", "{% if a %}b{% endif %}", "{% if a %}b{% endif %}"),
    ],
)  # fmt: skip
def test_a_source_says_its_phrases_itself(source: str, german: str, english: str) -> None:
    assert said_in(source, {}) == german
    assert said_in(source, WORDS) == english


def test_a_phrase_without_a_translation_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        said_in("{% trans %}Neu{% endtrans %}", WORDS)


@pytest.mark.parametrize(
    ("url", "marked"),
    [("/artikel/eins/", True), ("/", True), ("/en/", False), ("https://a.example/", False)],
)
def test_a_link_into_the_german_site_is_marked(url: str, marked: bool) -> None:
    template = Environment(autoescape=True).from_string(said_in("<a{% foreign url %}>", WORDS))
    assert template.render(url=url) == ('<a lang="de" hreflang="de">' if marked else "<a>")


def test_tools_of_gettext_find_the_same_phrases() -> None:
    """A template is read by Babel and Jinja as by us; `foreign` and its like are ours alone."""
    for path in sorted(TEMPLATES.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        plain = BytesIO(re.sub(r"\{% (foreign|leads|german) [^%]*%\}", "", text).encode())
        found = extract("jinja2.ext:babel_extract", plain, options={"silent": "false"})
        assert {row[1] for row in found} == set(phrases(text)), path
