"""What belongs together says so on both of its pages, and the data say the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.core.value import replace
from tests.builders import Site, article, make_site
from tests.site.published import HOST, Published, ours

V1 = "api/v1/"
LATER = "content/artikel/spaeter.md"


def files_of(site: Published) -> dict[str, Any]:
    """Return every file for programs but the schemas, by its absolute address."""
    names = (n for n in site.files if n.startswith(V1) and not n.startswith(f"{V1}schema/"))
    return {f"{HOST}/{name}": json.loads(site.text(name)) for name in sorted(names)}


def items_of(site: Published) -> dict[str, Any]:
    """Return every thing of which programs are told, by the address of its file."""
    return {url: data for url, data in files_of(site).items() if "links" in data}


def links_on(site: Published, url: str) -> set[str]:
    """Return where the page of a thing leads, and the further pages of its list."""
    pages = [page for page in site.pages if page == url or page.startswith(f"{url}seite/")]
    assert url in pages, url
    return {
        (ours(str(anchor["href"])) or "").partition("#")[0]
        for page in pages
        for anchor in site.pages[page].select("main a[href]")
    }


def test_both_pages_of_every_tie_lead_to_the_other(site: Published) -> None:
    shown = cache(lambda url: links_on(site, url))
    ties = 0
    missing = []
    for item in items_of(site).values():
        here = ours(item["url"]) or ""
        for link in item["links"]:
            ties += 1
            if (ours(link["url"]) or "") not in shown(here):
                missing.append(f"{here} -> {link['url']} ({link['role']}, {link['direction']})")
    assert missing == []
    assert ties > 500
    assert all(item["more"] == [] for item in items_of(site).values())


def test_every_tie_is_told_from_both_of_its_sides(site: Published) -> None:
    items = items_of(site)
    turned = {"out": "in", "in": "out"}
    told = {
        (url, link["role"], link["direction"], link["item"])
        for url, item in items.items()
        for link in item["links"]
    }
    assert {(other, role, turned[way], url) for url, role, way, other in told} == told


def test_every_file_passes_its_schema_and_has_no_field_that_it_does_not_explain(
    site: Published,
) -> None:
    validators = cache(lambda url: Draft202012Validator(_strict(site, url)))
    files = files_of(site)
    assert len(files) > 100
    for content in files.values():
        validators(content["schema"]).validate(content)


def _strict(site: Published, url: str) -> Any:
    schema = json.loads(site.text(url.removeprefix(f"{HOST}/")))
    assert schema["$id"] == url
    for definition in schema["$defs"].values():
        definition["additionalProperties"] = False
    return schema


def test_the_index_leads_to_everything(site: Published) -> None:
    files = files_of(site)
    seen = {f"{HOST}/{V1}index.json"}
    for kind in files[f"{HOST}/{V1}index.json"]["kinds"]:
        seen |= set(_of_collection(kind["collection"], files))
    assert seen == files.keys()
    addresses = [item["url"] for item in items_of(site).values()]
    assert len(addresses) == len(set(addresses))


def _of_collection(address: str | None, files: dict[str, Any]) -> Iterator[str]:
    while address:
        yield address
        yield from (entry["item"] for entry in files[address]["items"])
        address = files[address]["next"]


def test_nobody_can_be_written_to_from_the_data(site: Published) -> None:
    for name in site.files:
        if name.startswith(V1):
            assert "mailto:" not in site.text(name) and "tel:" not in site.text(name), name
            assert "@example" not in site.text(name), name


def test_what_comes_later_is_in_no_list_and_no_file(tmp_path: Path, small_cache: Path) -> None:
    changes = {
        "content/serien/netze.yaml": "title: Netze\nsummary: S\nparts: [spaeter, eins]\n",
        "content/artikel/eins.md": article(series="netze", projects="[rundgaenge]"),
        LATER: article(
            title="Erst später", date="2030-01-01", series="netze", projects="[rundgaenge]"
        ),
        "content/artikel/_entwurf.md": article(),
        "content/artikel/vier.md": article(title="Noch geheim", draft="true", series="netze"),
    }
    site = make_site(tmp_path, changes, small_cache, "HUB_API = True\n")
    done = replace(site, environment={"HUB_TODAY": "2029-12-31"}).build()
    assert done.code == 0, done.stderr
    told = {
        path.relative_to(site.output).as_posix(): path.read_text(encoding="utf-8")
        for path in site.output.rglob("*")
        if path.suffix in (".json", ".html", ".xml")
    }
    assert f"{V1}articles/eins.json" in told
    for name, text in told.items():
        assert "spaeter" not in text and "Erst später" not in text, name
        assert "Noch geheim" not in text and "/vier/" not in text, name
    assert "Teil 1 von 1" in " ".join(told["artikel/eins/index.html"].split())


@pytest.mark.parametrize("value", ["False", "True"])
def test_the_data_can_be_switched_off(tmp_path: Path, small_cache: Path, value: str) -> None:
    site = make_site(tmp_path, {}, small_cache, f"HUB_API = {value}\n")
    assert site.build().code == 0
    assert (site.output / "api/index.html").is_file() == (value == "True")
    footer = (site.output / "index.html").read_text(encoding="utf-8")
    assert ('href="/api/"' in footer) == (value == "True")


def test_an_edit_rewrites_only_the_files_that_show_it(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, {}, small_cache, "HUB_API = True\n")
    own, listed = f"{V1}articles/eins.json", f"{V1}articles.json"
    assert site.build().code == 0
    before = site.published()
    place = site.folder / "content/artikel/eins.md"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("Ein Satz.", "Ein anderer Satz."), encoding="utf-8")
    assert _told_anew(site, before) == set()
    place.write_text(text.replace("teaser: ", "teaser: Neu. "), encoding="utf-8")
    assert _told_anew(site, before) == {own}
    place.write_text(text.replace("Der erste Beitrag", "Ein neuer Titel"), encoding="utf-8")
    naming = {
        f"{V1}{name}.json"
        for name in (
            "editions/2018-03",
            "people/redaktion",
            "rubrics/handel",
            "topics/quick-wins",
        )
    }
    assert _told_anew(site, before) == {own, listed, *naming}


def _told_anew(site: Site, before: dict[str, bytes]) -> set[str]:
    """Build again; return the files for programs that differ."""
    assert site.build().code == 0
    after = site.published()
    assert after.keys() == before.keys()
    return {name for name in after if name.startswith(V1) and after[name] != before[name]}
