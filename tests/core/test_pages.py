"""Planned outputs."""

from __future__ import annotations

import pytest

from plugins.core.pages import Head, Page


def test_the_address_of_a_page_is_that_in_its_head() -> None:
    page = Page("page.html", Head("Titel", "", "/impressum/"), None)
    assert page.url == "/impressum/"
    assert page.in_sitemap and page.head.indexed


def test_a_planned_page_cannot_be_changed() -> None:
    page = Page("page.html", Head("Titel", "", "/"), None)
    with pytest.raises(AttributeError):
        page.template = "other.html"  # type: ignore[misc]
