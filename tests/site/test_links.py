"""No address of the site leads nowhere, none is loaded from elsewhere, no page is unreachable."""

from __future__ import annotations

from collections import deque

from tests.site.published import (
    Published,
    broken_idrefs,
    is_for_editors,
    is_for_frames,
    is_foreign,
    leads_on,
    ours,
)


def test_every_address_leads_somewhere(site: Published) -> None:
    dead = {
        str(use)
        for use in site.uses()
        if (own := ours(use.address)) is not None and not site.answers(own)
    }
    assert sorted(dead) == []


def test_nothing_is_loaded_from_another_host(site: Published) -> None:
    assert sorted({str(use) for use in site.uses() if use.loads and is_foreign(use.address)}) == []


def test_feeds_have_only_whole_addresses(site: Published) -> None:
    """A feed reader does not know on which page a relative address would stand."""
    relative = {
        str(use)
        for use in site.uses()
        if use.file.startswith("/feeds/")
        and not use.address.startswith(("http", "mailto:", "tel:"))
    }
    assert sorted(relative) == []


def test_every_name_of_an_element_exists(site: Published) -> None:
    faults = [
        fault
        for url, soup in site.pages.items()
        for fault in broken_idrefs(url, soup, site.ids[url])
    ]
    assert faults == []


def test_every_page_can_be_reached_from_the_front_page(site: Published) -> None:
    ways: dict[str, set[str]] = {}
    for use in site.uses():
        target = (ours(use.address) or "").partition("#")[0]
        ways.setdefault(use.file, set()).add(target)
    seen, waiting = {"/"}, deque(["/"])
    while waiting:
        for url in ways.get(waiting.popleft(), set()) & site.pages.keys() - seen:
            seen.add(url)
            waiting.append(url)
    lost = site.pages.keys() - seen - {"/404.html"}
    lost -= {url for url in lost if leads_on(site.pages[url])}
    assert sorted(url for url in lost if not is_for_editors(url)) == []
    assert not any(is_for_editors(url) for url in seen), "a page for readers leads to a tool"


def test_every_page_names_itself(site: Published) -> None:
    """Title, description and heading of each page; no two pages have the same title."""
    titles: dict[str, str] = {}
    for url, soup in site.pages.items():
        assert soup.html and soup.html.get("lang") in ("de", "en", "de-simple"), url
        assert len(soup.select("h1")) == 1, url
        description = soup.select_one('meta[name="description"]')
        assert description and str(description["content"]).strip(), url
        assert soup.title and soup.title.string, url
        canonical = soup.select_one('link[rel="canonical"]')
        name = url.removesuffix("einbetten/") if is_for_frames(url) else url
        assert canonical and (ours(str(canonical["href"])) == name or leads_on(soup))
        other = titles.setdefault(soup.title.string, name)
        assert other == name, f"{url} and {other} have the same title"
