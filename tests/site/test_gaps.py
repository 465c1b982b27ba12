"""No page of the site shows a list with nothing in it, or a heading with nothing beneath it."""

from __future__ import annotations

from bs4 import Tag

from tests.site.published import Published

FILLED_BY_SCRIPT = ("near__list", "finds", "way__steps")
HEADINGS = ("h2", "h3", "h4")
SHOWN = ("img", "svg", "video", "audio", "canvas", "input", "iframe", "pre")


def test_no_list_is_empty(site: Published) -> None:
    found = [
        f"{url}: {one.get('class')}"
        for url, page in site.pages.items()
        for one in page.select("ul, ol, dl, tbody")
        if not one.find(True) and not _is_for_script(one)
    ]
    assert found == []


def test_no_heading_ends_its_part_of_the_page(site: Published) -> None:
    """A heading is followed by something to see before the next of its rank and in its part."""
    found = [
        f"{url}: {heading.get_text(' ', strip=True)}"
        for url, page in site.pages.items()
        for heading in page.select("main h2, main h3, main h4")
        if not heading.find_parent(hidden=True) and not _has_something_beneath(heading)
    ]
    assert found == []


def _is_for_script(one: Tag) -> bool:
    classes = one.get("class") or ()
    return (
        one.has_attr("hidden")
        or one.find_parent(hidden=True) is not None
        or any(name in classes for name in FILLED_BY_SCRIPT)
    )


def _has_something_beneath(heading: Tag) -> bool:
    rank = HEADINGS.index(heading.name)
    for one in heading.find_all_next(True):
        if one.name in ("h1", *HEADINGS[: rank + 1]) or one.name == "footer":
            return False
        if one.name in SHOWN or one.find(string=lambda text: bool(text.strip()), recursive=False):
            return True
    return False
