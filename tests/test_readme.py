"""What is documented exists, and what exists is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from PIL import Image

from plugins.articles import read as articles
from plugins.articles import translations
from plugins.articles.translations import read_translation
from plugins.core.errors import Mark
from plugins.core.fields import PICTURE, Field, Form, Group, ListOf
from plugins.core.folders import listing
from plugins.core.frontmatter import read_source
from plugins.core.hours import canonical_hours
from plugins.core.hoursfield import suggestion
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Input, Prosaist
from plugins.core.report import Report
from plugins.displays.read import DISPLAY, read_display
from plugins.editions import read as editions
from plugins.events import forms as events
from plugins.events.read import read_event
from plugins.frontpage import read as frontpage
from plugins.languages.read import ENTRANCE
from plugins.listings import read as listings
from plugins.merchants import read as merchants
from plugins.merchants import words as words_of
from plugins.pages import read as pages
from plugins.projects import read as projects
from plugins.series.read import SERIES, read_series
from plugins.services.read import SERVICE, read_service
from plugins.tours import forms as tours
from plugins.tours.walk import check_walk
from plugins.venues import forms as venues
from plugins.venues import words as words_of_venues
from tests.merchants.authored import read_text
from tests.tours.authored import read
from tests.tours.recordings import mp3
from tests.tours.worlds import jpeg
from tests.venues.authored import read_text as read_building
from tools.handbook.messages import kind_of_line, messages, messages_in_code

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
HANDBOOK = (ROOT / "docs" / "redaktion.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")

FORMS = {
    "Beitrag": articles.ARTICLE,
    "Ausgabe": editions.EDITION,
    "Projekt": projects.PROJECT,
    "Partner": projects.PARTNER,
    "Händler": merchants.MERCHANT,
    "Termin": events.EVENT,
    "Dienst": SERVICE,
    "Display": DISPLAY,
    "Bild": PICTURE,
    "Liste": listings.ENTRY,
    "Thema": listings.TOPIC,
    "Serie": SERIES,
    "Person": listings.PERSON,
    "Startseite": frontpage.FRONT,
    "Seite": pages.PAGE,
    "Tour": tours.TOUR,
    "Gebäude": venues.VENUE,
    "Englischer Beitrag": translations.ENGLISH,
    "Beitrag in Leichter Sprache": translations.EASY,
    "Sprache": ENTRANCE,
}


def keys_of(form: Form) -> set[str]:
    """Return every key that a form accepts, those of its groups included."""
    found: set[str] = set()
    for field in form.fields:
        found |= {field.key} | _inner(field)
    return found


def _inner(field: Field) -> set[str]:
    if isinstance(field, Group):
        return keys_of(field.form)
    if isinstance(field, ListOf):
        return _inner(field.of)
    return set()


@pytest.mark.parametrize("name", FORMS)
def test_every_key_an_author_may_write_is_in_the_handbook(name: str) -> None:
    named = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`+([^`]+)`+", HANDBOOK))))
    assert keys_of(FORMS[name]) <= named


def test_every_make_target_of_the_readme_exists() -> None:
    wanted = set(re.findall(r"`make ([a-z0-9]+)`", README))
    targets = set(re.findall(r"^([a-z0-9]+):", MAKEFILE, re.MULTILINE))
    assert wanted
    assert wanted <= targets


def test_every_make_target_is_in_the_readme() -> None:
    phony = re.search(r"^\.PHONY:(.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    documented = set(re.findall(r"`make ([a-z0-9]+)`", README)) | {"help", "regenerate"}
    assert set(phony[1].split()) <= documented


def test_every_setting_of_ours_is_in_the_readme() -> None:
    settings = set(
        re.findall(r"^(HUB_[A-Z_]+)", (ROOT / "pelicanconf.py").read_text(), re.MULTILINE)
    )
    assert settings
    assert settings == set(re.findall(r"^\| `(HUB_[A-Z_]+)`", README, re.MULTILINE))


def test_every_variable_of_the_environment_that_a_build_reads_is_in_the_readme() -> None:
    files = [*(ROOT / "plugins").rglob("*.py"), ROOT / "pelicanconf.py", ROOT / "publishconf.py"]
    texts = [path.read_text("utf-8") for path in files]
    asking = re.compile(r'environ(?:ment)?\.get\("([A-Z_]+)"')
    asked = {name for text in texts for name in asking.findall(text)}
    assert {"HUB_TODAY", "HUB_SITEURL"} <= asked
    assert all(f"`{name}" in README for name in asked)


def test_every_feature_folder_is_in_the_map_of_the_readme() -> None:
    folders = {path.parent.name for path in (ROOT / "plugins").glob("*/plugin.py")}
    assert all(folder in README for folder in folders)


def test_every_package_we_ask_for_is_explained() -> None:
    asked = re.findall(r"^([a-zA-Z][\w.-]*)", (ROOT / "requirements.in").read_text(), re.MULTILINE)
    assert asked
    assert all(name.lower() in README.lower() for name in asked)


def test_the_handbooks_article_is_read_without_a_fault(tmp_path: Path) -> None:
    example = re.search(r"<!-- beispiel: \S+ -->\n```markdown\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file = tmp_path / "mein-beitrag.md"
    file.write_text(example[1], "utf-8")
    report = Report()
    source = read_source(file, "content/artikel/mein-beitrag.md", report)
    assert source
    assert articles.read_article(source, ProseReader(), report)
    assert report.faults == ()


def test_the_handbooks_english_article_is_read_without_a_fault(tmp_path: Path) -> None:
    example = re.search(r"mein-beitrag.en.md -->\n```markdown\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file, original = tmp_path / "mein-beitrag.en.md", tmp_path / "mein-beitrag.md"
    file.write_text(example[1], "utf-8")
    original.write_text("", "utf-8")
    report = Report()
    parts = listing(tmp_path, tmp_path.parent)
    found = read_translation(Input(file, file.name, parts), Prosaist(), report)
    assert (report.faults, len(found.values)) == ((), 2)


def test_the_handbooks_tour_is_read_without_a_fault(tmp_path: Path) -> None:
    example = re.search(
        r"<!-- beispiel: tours/(\S+)/tour.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL
    )
    assert example
    place = tmp_path / "tours" / example[1]
    for name in re.findall(r"panorama: (\S+)", example[2]):
        jpeg(place / "panoramas" / name, 2048)
    (place / "plans").mkdir()
    Image.new("RGB", (800, 500)).save(place / "plans" / "erdgeschoss.png")
    (place / "audio").mkdir()
    (place / "audio" / "halle.mp3").write_bytes(mp3())
    (place / "tour.yaml").write_text(example[2], "utf-8")
    found, report = read(tmp_path / "tours")
    check_walk(found.tours[0], report)
    assert (report.faults, report.reminders) == ((), ())


def test_the_handbooks_merchant_is_read_without_a_fault_and_uses_every_key(tmp_path: Path) -> None:
    example = re.search(r"haendler/papierdrache.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    found, said = read_text(tmp_path, example[1], "papierdrache")
    assert said == [] and found[0].card.hours
    assert keys_of(merchants.MERCHANT) == set(re.findall(r"[a-z_]+(?=:(?: |\n))", example[1]))


def test_the_handbooks_words_for_merchants_are_those_of_the_forms() -> None:
    chapter = HANDBOOK.partition("## Händlerverzeichnis")[2].partition("\n## ")[0]
    for words in (words_of.TRADES, words_of.DISTRICTS, words_of.ACCESS, words_of.OFFERS):
        assert [word for word in words if f"`{word}`" not in chapter] == []


def test_the_handbooks_hours_are_read_and_its_suggestion_is_that_of_the_build() -> None:
    table = HANDBOOK.partition("### Öffnungszeiten\n")[2].partition("\nWer anders")[0]
    hours = re.findall(r"^\| `(\S.*?)` \|", table, re.MULTILINE)
    assert len(hours) == 8
    for one in hours:
        assert canonical_hours(one.replace("\\|", "|"))
    assert suggestion("Mo–Fr 9–18 Uhr") in HANDBOOK


def test_the_handbooks_event_is_read_without_a_fault_and_uses_nearly_every_key(
    tmp_path: Path,
) -> None:
    example = re.search(r"mein-termin.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file = tmp_path / "mein-termin.yaml"
    file.write_text(example[1], "utf-8")
    report = Report()
    found = read_event(Input(file, file.name, ()), Prosaist(), report)
    assert (report.faults, len(found.values)) == ((), 2)
    unused = keys_of(events.EVENT) - set(re.findall(r"[a-z_]+(?=:)", example[1]))
    assert unused == {"interval", "which", "count", "reason", "picture"} | keys_of(PICTURE)


def test_the_handbooks_service_is_read_without_a_fault_and_uses_every_key(tmp_path: Path) -> None:
    example = re.search(r"mein-dienst.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file = tmp_path / "mein-dienst.yaml"
    file.write_text(example[1], "utf-8")
    report = Report()
    found = read_service(Input(file, file.name, ()), Prosaist(), report)
    assert (report.faults, len(found.values)) == ((), 2)
    assert keys_of(SERVICE) <= set(re.findall(r"[a-z_]+(?=:)", example[1]))


def test_the_handbooks_series_is_read_without_a_fault_and_uses_every_key(tmp_path: Path) -> None:
    example = re.search(r"meine-serie.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file = tmp_path / "meine-serie.yaml"
    file.write_text(example[1], "utf-8")
    report = Report()
    found = read_series(Input(file, file.name, ()), Prosaist(), report)
    assert (report.faults, len(found.values)) == ((), 2)
    assert keys_of(SERIES) <= set(re.findall(r"[a-z_]+(?=:)", example[1]))


def test_the_handbooks_display_is_read_without_a_fault_and_uses_every_key(
    tmp_path: Path,
) -> None:
    example = re.search(r"mein-display.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    file = tmp_path / "mein-display.yaml"
    file.write_text(example[1], "utf-8")
    report = Report()
    found = read_display(Input(file, file.name, ()), Prosaist(), report)
    assert (report.faults, len(found.values)) == ((), 2)
    assert keys_of(DISPLAY) <= set(re.findall(r"[a-z_]+(?=:)", example[1]))


def test_the_handbooks_building_is_read_without_a_fault(tmp_path: Path) -> None:
    example = re.search(r"mein-haus/venue.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    found, said = read_building(tmp_path, example[1])
    assert said == [] and found.values


def test_the_handbooks_words_for_buildings_are_those_of_the_forms() -> None:
    chapter = HANDBOOK.partition("## Ein Gebäude mit Wegen")[2].partition("\n## ")[0]
    named = (
        words_of_venues.UNITS, words_of_venues.AMENITIES, words_of_venues.OPENINGS,
        words_of_venues.DOORS, words_of_venues.VENUES, words_of_venues.ACCESSIBILITY,
    )  # fmt: skip
    for words in named:
        assert [word for word in words if f"`{word}`" not in chapter] == []


RARE = {
    "oneway",
    "partial",
    "left",
    "right",
    "bottom",
    "top",
    "en",
}  # explained, not in the example


def test_the_handbooks_tour_uses_every_key_of_the_form() -> None:
    example = re.search(r"tour.yaml -->\n```yaml\n(.*?)```", HANDBOOK, re.DOTALL)
    assert example
    assert keys_of(tours.TOUR) - set(re.findall(r"[a-z_]+(?=:)", example[1])) == RARE


def test_the_messages_that_the_handbook_explains_are_those_of_the_build() -> None:
    table = HANDBOOK.partition("### Meldungen zu Touren\n")[2].partition("\n###")[0]
    explained = re.findall(r"^\| (\S.*?) \|", table, re.MULTILINE)[2:]
    assert len(explained) > 15
    said = "".join(path.read_text("utf-8") for path in (ROOT / "plugins").glob("*/*.py"))
    pieces = [piece.strip() for message in explained for piece in message.split("…")]
    assert [piece for piece in pieces if piece not in said] == []


def test_the_handbooks_markdown_lines_are_read_without_a_fault() -> None:
    report = Report()
    for block in re.findall(r"```markdown\n(!\[.*?)```", HANDBOOK, re.DOTALL):
        ProseReader().read(block, Mark("docs/redaktion.md"), report)
    assert report.faults == ()


def test_the_list_of_messages_is_that_of_the_tests() -> None:
    listed = (ROOT / "docs" / "meldungen.md").read_text("utf-8")
    assert listed == messages(), "call `make handbook`"
    assert listed.count("\n| ") > 120


def test_every_message_of_the_code_is_explained() -> None:
    text = (ROOT / "docs" / "meldungen.md").read_text("utf-8").replace("\\", "")
    listed = {kind_of_line(row) for row in re.findall(r"^\| (.*?) \|", text, re.MULTILINE)}
    said = list(messages_in_code())
    assert len(said) > 100
    assert [line for line in said if kind_of_line(line) not in listed] == []


def test_the_handbooks_pictures_are_there_and_each_says_what_it_shows() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\(bilder/(\S+)\)", HANDBOOK)
    lying = {path.name for path in (ROOT / "docs" / "bilder").iterdir()}
    assert {name for _, name in shown} == lying
    assert all(len(alt) > 40 for alt, _ in shown)


def test_what_ci_calls_exists_and_the_cache_is_kept_and_pruned() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8"))
    steps = workflow["jobs"]["test"]["steps"]
    calls = [step["run"] for step in steps if "run" in step]
    targets = {call.split()[1] for call in calls if call.startswith("make ")}
    assert all(re.search(rf"(?m)^{target}:", MAKEFILE) for target in targets)
    assert (ROOT / ".ci" / "run").is_file() and ".ci/run" in calls
    (cached,) = [step["with"]["path"] for step in steps if "cache" in step.get("uses", "")]
    assert cached == ".cache" and calls[-1] == "make prune"
