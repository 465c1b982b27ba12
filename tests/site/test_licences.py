"""The page of licences names everything of others that the site brings along."""

from __future__ import annotations

import json
import re

from tests.builders import ROOT
from tests.site.published import Published


def named(site: Published) -> dict[str, str]:
    """Return the text beside each package that the page names."""
    soup = site.parsed("lizenzen/index.html")
    entries = soup.select("#pakete")[0].find_parent("section")
    assert entries
    return {
        str(entry.select_one("summary span").get_text()): entry.get_text()  # type: ignore[union-attr]
        for entry in entries.select("details")
    }


def test_every_package_in_a_published_script_style_or_font_is_named(site: Published) -> None:
    """By esbuild's own note of each file that is published, read without our code."""
    published = {name.rpartition("/")[2] for name in site.files if name.startswith("theme/")}
    packages = set()
    for note in (ROOT / ".cache" / "assets").glob("*/bundle.json"):
        for path, output in json.loads(note.read_text("utf-8"))["outputs"].items():
            if path.rpartition("/")[2] in published:
                for source in output["inputs"]:
                    packages |= set(re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)/", source))
    assert {"@fontsource-variable/newsreader", "yaml", "diff"} <= packages <= named(site).keys()


def test_every_package_shows_version_licence_and_its_text(site: Published) -> None:
    for name, text in named(site).items():
        said = json.loads((ROOT / "node_modules" / name / "package.json").read_text("utf-8"))
        assert said["version"] in text and said["license"] in text
        assert "copyright" in text.lower(), name


def test_every_licence_of_a_picture_is_named(site: Published) -> None:
    page = site.parsed("lizenzen/index.html")
    licences = {cell.get_text() for cell in page.select("tbody td")}
    assert licences and "" not in licences
    assert all(link["href"].startswith("https://") for link in page.select("tbody a"))
