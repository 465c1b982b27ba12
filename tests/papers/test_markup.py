"""Texts within a paper: XHTML, own ids, lower headings, links as papers have them."""

from __future__ import annotations

import xml.etree.ElementTree as etree

import pytest

from plugins.papers.markup import Setting, slug_of
from plugins.papers.model import Reference


@pytest.fixture
def setting() -> Setting:
    return Setting("beitrag-eins", frozenset({"/artikel/zwei/"}), "https://hub.example", 2)


def test_headings_sink_and_their_names_are_those_of_the_article(setting: Setting) -> None:
    assert setting.set('<h2 id="a">A</h2><h5 id="b">B</h5>') == (
        '<h4 id="beitrag-eins--a">A</h4><h6 id="beitrag-eins--b">B</h6>'
    )


def test_a_link_within_the_paper_leads_to_its_page(setting: Setting) -> None:
    assert setting.set('<a href="/artikel/zwei/">zwei</a>') == (
        '<a class="see" href="#beitrag-zwei">zwei</a>'
    )
    assert (
        setting.set('<a href="#a">dort</a>') == '<a class="here" href="#beitrag-eins--a">dort</a>'
    )
    assert setting.references == []


def test_links_out_of_the_paper_are_numbered_and_the_same_one_keeps_its_number(
    setting: Setting,
) -> None:
    text = setting.set(
        '<a href="/thema/x/">x</a> <a href="https://z.example/?a=1&amp;b=2" rel="external">z</a>'
        ' <a href="/thema/x/">wieder</a>'
    )
    assert text.count('<sup class="number">1</sup>') == 2
    assert text.count('<sup class="number">2</sup>') == 1
    assert setting.references == [
        Reference(1, "x", "https://hub.example/thema/x/"),
        Reference(2, "z", "https://z.example/?a=1&b=2"),
    ]


def test_what_it_gives_is_well_formed(setting: Setting) -> None:
    html = '<p>a<br>b &amp; &lt;script&gt;</p><hr><ul><li>c</ul><p title="&quot;">d</p>'
    text = setting.set(html.replace("<li>c", "<li>c</li>"))
    root = etree.fromstring(f"<div>{text}</div>")
    assert [element.tag for element in root] == ["p", "hr", "ul", "p"]
    assert "".join(root[0].itertext()) == "ab & <script>"


def test_regions_that_scroll_on_screens_do_not_on_paper(setting: Setting) -> None:
    region = '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabelle"></div>'
    assert setting.set(region) == '<div class="table-scroll"></div>'


def test_the_name_of_an_article_cannot_be_that_of_another_part() -> None:
    assert slug_of("/artikel/impressum/") == "beitrag-impressum"
