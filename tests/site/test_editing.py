"""Writing in the browser: from the page on which one begins to the page that readers see.

Nothing is asked of another host, under a policy that names no other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from plugins.core.wording import slugify
from tests.builders import Site, article, make_site, photo
from tests.site.local_folder import DIALOGUE, lend, take_back
from tests.site.server import POLICY, serving
from tests.site.visits import Visitor, size, visiting
from tools.setup.schemas import all_kinds

pytestmark = pytest.mark.browser
KINDS = all_kinds()
ON = "HUB_EDITING = True\n"
EINS = "content/artikel/eins.md"
REDIRECTS = "content/redirects.yaml"
MOVED = "moved:\n  - {from: /alt/, to: /artikel/eins/}\n"
PATIENCE = 30_000  # ms
# What README.md tells whoever runs a server: the editor brings styles in scripts and shows
# pictures that only the browser has.
EDITORS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' blob: data:; font-src 'self'; connect-src 'self' blob: data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
OWN = ("redaktion/", "theme/redaktion/", "theme/toureditor.")  # files of the editors' tools
PAGES = ("redaktion/index.html", "redaktion/tour/index.html")
BODY = "Ein Satz mit *Betonung*.\n\n| a | b |\n| --- | --- |\n| c | d |"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Site:
    """Return a small site with the editor, built."""
    first = article(
        BODY, title="Der erste Beitrag", projects="[rundgaenge]", tours="[rundgang, rundgang/platz]"
    )
    files = {EINS: first, REDIRECTS: MOVED}
    site = make_site(tmp_path_factory.mktemp("editing"), files, small_cache, ON)
    done = site.build()
    assert done.code == 0, done.stderr
    return site


@pytest.fixture
def site(tmp_path: Path, built: Site, small_cache: Path) -> Site:
    """Return the same site not built yet, for a test to change."""
    files = {EINS: (built.folder / EINS).read_bytes(), REDIRECTS: MOVED}
    return make_site(tmp_path, files, small_cache, ON)


@contextmanager
def opened(browser: Browser, output: Path) -> Iterator[tuple[Visitor, Page]]:
    """Give the page on which one begins, served as README.md tells."""
    with (
        serving(output, EDITORS_POLICY) as address,
        visiting(browser, address, locale="de-DE", **size(1280, 900)) as visitor,
    ):
        visitor.prepare(DIALOGUE)
        page = visitor.open("/redaktion/")
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        yield visitor, page


@contextmanager
def writing(browser: Browser, built: Site, folder: Path) -> Iterator[tuple[Visitor, Page]]:
    """Give the editor after its user has chosen a folder."""
    with opened(browser, built.output) as (visitor, page):
        lend(page, folder)
        page.get_by_role("button", name="Schreiben beginnen").click()
        page.get_by_role("button", name="Mit lokalem Repository arbeiten").click()
        expect(page.get_by_role("button", name="Neuen Eintrag anlegen")).to_be_visible()
        yield visitor, page


def save(page: Page) -> None:
    said = page.get_by_text("Eintrag gespeichert.")
    expect(said).to_be_hidden()  # of what was saved before
    page.get_by_role("button", name="Speichern", exact=True).click()
    expect(said).to_be_visible()


def field(page: Page, key: str) -> Locator:
    """Return where the value of a key is typed."""
    return (
        page.locator(f'[data-key-path="{key}"]').locator("input, textarea, [contenteditable]").first
    )


def type_in(page: Page, values: Mapping[str, str]) -> None:
    """Type into fields of a new form, which empties what a machine types before it is all there."""
    for _ in range(5):
        for key, value in values.items():
            if field(page, key).input_value() != value:
                field(page, key).fill(value)
        page.wait_for_timeout(300)
        if all(field(page, key).input_value() == value for key, value in values.items()):
            return


def test_what_is_written_is_saved_under_names_that_the_build_takes_and_built(
    browser: Browser, built: Site, site: Site, tmp_path: Path
) -> None:
    """An article gets another title, a partner is new, a project brings another picture along."""
    picture, partner = tmp_path / "Größe 1.jpg", "Größe für Ärzte & Öl: Straße"
    picture.write_bytes(photo(800, 600, hue=90))
    with writing(browser, built, site.folder) as (visitor, page):
        _change_an_article(page, "Größer: der neue Titel")
        _add_a_partner(page, partner)
        _bring_a_picture_along(page, picture)
        changed = take_back(page, site.folder)
        assert visitor.faults == []
    assert changed == [
        EINS,
        "content/bilder/groesse-1.jpg",
        f"content/partner/{slugify(partner)}.yaml",
        "content/projekte/rundgaenge.yaml",
    ]
    one, two, three, four = (site.folder / name for name in changed)
    assert one.read_text(encoding="utf-8").split("---\n", 2)[2] == f"\n{BODY}\n"
    assert two.read_bytes() == picture.read_bytes()
    assert three.read_text(encoding="utf-8") == (
        f"name: '{partner}'\nsummary: Ein Satz.\nkind: verein\nroles: Alles.\n"
    )
    assert "  file: bilder/groesse-1.jpg\n" in four.read_text(encoding="utf-8")
    checked = site.check()
    assert (checked.code, checked.stderr) == (0, ""), checked.stdout
    done = site.build()
    assert done.code == 0, done.stderr
    page_of_readers = site.published()["artikel/eins/index.html"].decode()
    assert re.search(r"<h1[^>]*>\s*Größer: der neue Titel\s*</h1>", page_of_readers)


def _change_an_article(page: Page, title: str) -> None:
    page.get_by_role("row", name="Der erste Beitrag").get_by_text("Der erste Beitrag").click()
    expect(field(page, "title")).to_have_value("Der erste Beitrag")
    field(page, "title").fill(title)
    save(page)


def _add_a_partner(page: Page, name: str) -> None:
    page.get_by_role("treeitem", name="Partner").click()
    page.get_by_role("button", name="Neuen Eintrag anlegen").click()
    page.locator('[data-key-path="kind"]').get_by_text("verein", exact=True).click()
    type_in(page, {"name": name, "summary": "Ein Satz.", "roles": "Alles."})
    save(page)


def _bring_a_picture_along(page: Page, picture: Path) -> None:
    page.get_by_role("treeitem", name="Projekte").click()
    page.get_by_role("row", name="Rundgänge").get_by_text("Rundgänge").click()
    place = page.locator('[data-key-path="picture.file"]')
    while not place.count():  # fields are shown when one comes to them
        page.mouse.move(600, 500)
        page.mouse.wheel(0, 300)
        page.wait_for_timeout(50)
    expect(place.locator("img")).to_be_visible()
    place.get_by_text("Ersetzen").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("dialog").get_by_role("button", name="Hochladen").click()
    chooser.value.set_files(picture)
    page.get_by_role("dialog").get_by_role("button", name="Einfügen").click()
    expect(place).to_contain_text("bilder/groesse-1.jpg")
    save(page)


def test_what_was_chosen_is_still_chosen_in_the_order_of_the_form(
    browser: Browser, built: Site, site: Site
) -> None:
    """Comments go, as the handbook says; every key stays, also one that no form knows."""
    text = (site.folder / EINS).read_text(encoding="utf-8")
    text = text.replace("kicker: Probe", "fremd: {a: 1}\nkicker: Probe # bleibt nicht")
    (site.folder / EINS).write_text(text, encoding="utf-8")
    with writing(browser, built, site.folder) as (_, page):
        page.get_by_role("row", name="Der erste Beitrag").get_by_text("Der erste Beitrag").click()
        field(page, "kicker").fill("Neu")
        save(page)
        take_back(page, site.folder)
    head = (site.folder / EINS).read_text(encoding="utf-8").split("---\n")[1]
    assert head == (
        "title: Der erste Beitrag\nkicker: Neu\nteaser: Ein Beitrag für die Tests.\n"
        "authors:\n  - redaktion\ndate: 2018-07-04\nrubric: handel\ntopics:\n  - quick-wins\n"
        "edition: 2018-03\npicture:\n  file: bilder/platz.jpg\n"
        "  alt: Ein Platz mit einer Säule in der Mitte.\n  caption: Der Platz am Morgen.\n"
        "  credit: Redaktion\n  licence: CC BY 4.0\nprojects:\n  - rundgaenge\n"
        "tours:\n  - rundgang\n  - rundgang/platz\nkind: article\ndraft: false\nfremd:\n  a: 1\n"
    )


def test_every_kind_can_be_opened_without_a_word_of_complaint(
    browser: Browser, built: Site
) -> None:
    """The console has neither errors nor warnings: Sveltia reports there what it cannot read.

    What must be there is asked for in German.
    """
    with writing(browser, built, built.folder) as (visitor, page):
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type in (
            "error", "warning") else None)  # fmt: skip
        items = page.get_by_role("treeitem").all_inner_texts()
        shown = {line for item in items for line in item.split("\n")}
        for kind in KINDS:
            assert (kind.plural in shown) is not (
                kind.comments or kind.single or bool(kind.translates)
            ), kind.id
        for kind in (kind for kind in KINDS if kind.single):
            page.get_by_role("treeitem", name="Startseite und Listen").click()
            page.get_by_role("row", name=kind.plural).get_by_text(kind.plural).click()
            expect(page.get_by_text(f"Startseite und Listen › {kind.plural}")).to_be_visible()
            expect(page.locator("[data-key-path]").first).to_be_visible()
            page.get_by_role("button", name="Bearbeitung abbrechen").click()
        _is_asked_for_more(page)
        assert (visitor.faults, said) == ([], [])
        assert take_back(page, built.folder) == []


def _is_asked_for_more(page: Page) -> None:
    page.get_by_role("treeitem", name="Beiträge").click()
    page.get_by_role("button", name="Neuen Eintrag anlegen").click()
    field(page, "title").fill("Nur ein Titel")
    page.get_by_role("button", name="Speichern", exact=True).click()
    expect(page.get_by_text("Dieses Feld ist erforderlich.").first).to_be_visible()


def test_the_page_to_begin_keeps_to_the_policy_of_the_site(browser: Browser, built: Site) -> None:
    """Only who begins to write needs the wider one."""
    with (
        serving(built.output, POLICY) as address,
        visiting(browser, address, **size(1280, 900)) as visitor,
    ):
        page = visitor.open("/redaktion/")
        expect(page.get_by_role("button", name="Schreiben beginnen")).to_be_visible()
        expect(page.get_by_text("make devserver")).to_be_visible()
        assert visitor.faults == []


def test_without_script_there_is_no_button_that_does_nothing(browser: Browser, built: Site) -> None:
    with (
        serving(built.output, POLICY) as address,
        visiting(browser, address, java_script_enabled=False, **size(1280, 900)) as visitor,
    ):
        page = visitor.open("/redaktion/")
        expect(page.get_by_text("Zum Schreiben braucht der Browser JavaScript.")).to_be_visible()
        expect(page.get_by_role("button", name="Schreiben beginnen")).to_be_disabled()
        assert visitor.faults == []


def test_an_editor_that_cannot_be_loaded_says_so(browser: Browser, built: Site) -> None:
    with opened(browser, built.output) as (_, page):
        page.route("**/konfiguration.json", lambda route: route.abort())
        page.get_by_role("button", name="Schreiben beginnen").click()
        expect(page.get_by_role("alert")).to_contain_text("Der Editor lässt sich nicht öffnen")
        expect(page.get_by_role("button", name="Schreiben beginnen")).to_be_enabled()


def test_who_comes_back_to_a_place_in_the_editor_is_there_at_once(
    browser: Browser, built: Site
) -> None:
    with (
        serving(built.output, EDITORS_POLICY) as address,
        visiting(browser, address, locale="de-DE", **size(1280, 900)) as visitor,
    ):
        page = visitor.open("/redaktion/#/collections/article")
        button = page.get_by_role("button", name="Mit lokalem Repository arbeiten")
        expect(button).to_be_visible(timeout=PATIENCE)
        assert visitor.faults == []


def test_a_repository_can_be_signed_in_to(
    browser: Browser, tmp_path: Path, small_cache: Path
) -> None:
    backend = {
        "name": "gitlab", "repo": "stadt/hub", "base_url": "https://gitlab.opencode.de",
        "app_id": "abc",
    }  # fmt: skip
    site = make_site(tmp_path, {}, small_cache, f"{ON}HUB_EDITING_BACKEND = {backend!r}\n")
    done = site.build()
    assert done.code == 0, done.stderr
    with opened(browser, site.output) as (visitor, page):
        expect(page.get_by_text("stadt/hub")).to_be_visible()
        page.get_by_role("button", name="Schreiben beginnen").click()
        button = page.get_by_role("button", name=re.compile("^Mit .*GitLab.* anmelden$"))
        expect(button).to_be_visible()
        assert visitor.faults == []


def own(published: dict[str, bytes]) -> list[str]:
    """Return the names of the files of editors' tools."""
    return [name for name in published if name.startswith(OWN)]


def test_the_rest_of_the_site_is_the_same_with_and_without_the_editor(
    tmp_path: Path, built: Site, small_cache: Path
) -> None:
    """But for the page of licences: it names whose work is in the tools."""
    files = {EINS: (built.folder / EINS).read_bytes(), REDIRECTS: MOVED}
    site = make_site(tmp_path, files, small_cache)
    assert site.build().code == 0
    without, having = site.published(), built.published()
    assert b"sveltia" in having.pop("lizenzen/index.html")
    assert b"sveltia" not in without.pop("lizenzen/index.html")
    assert own(without) == []
    assert {name: having[name] for name in having.keys() - set(own(having))} == without
    assert not [name for name in without if "toureditor" in name]
    for page in PAGES:
        assert b'<meta name="robots" content="noindex">' in having[page]


def test_the_published_site_has_no_editor_unless_its_settings_want_one(
    tmp_path: Path, small_cache: Path
) -> None:
    publish = "HUB_TILE_FORMATS = ['jpg']\nfrom publishconf import HUB_EDITING, HUB_PUBLISHED\n"
    site = make_site(tmp_path, {}, small_cache, publish)
    assert site.build().code == 0
    assert own(site.published()) == []
    assert b"noindex" not in site.published()["index.html"]
    wanted = make_site(tmp_path, {}, small_cache, f"{publish}{ON}")
    assert wanted.build().code == 0
    published = wanted.published()
    for page in PAGES:
        assert b'<meta name="robots" content="noindex">' in published[page]
    for name in ("sitemap.xml", "feeds/atom.xml", "robots.txt", "index.html"):
        assert b'"/redaktion/' not in published[name], name
        assert b"/theme/redaktion/" not in published[name], name


def test_the_configuration_is_that_of_the_forms(built: Site) -> None:
    config = json.loads(built.published()["redaktion/konfiguration.json"])
    names = {one["name"] for one in config["collections"]}
    assert {kind.id for kind in KINDS if not kind.single and not kind.translates} <= names
