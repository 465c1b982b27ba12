"""The tour editor as people use it: by mouse, by keyboard, with and without what browsers have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.visits import size, visiting
from tests.toureditor.at_work import EDITOR, AtWork, at_work, day_of_work
from tests.toureditor.conftest import TOUR

pytestmark = pytest.mark.browser
NO_WEBGL = "HTMLCanvasElement.prototype.getContext = () => null;"
NO_DISK = "delete window.showOpenFilePicker;"


@pytest.fixture(scope="module")
def day(browser: Browser, address: str) -> Iterator[AtWork]:
    """Return the editor's page on which most tests open the tour, one after the other."""
    granted = {"permissions": ["clipboard-read", "clipboard-write"]}
    with day_of_work(browser, address, **granted) as opened:
        yield opened


@pytest.fixture
def work(day: AtWork) -> AtWork:
    """Return the editor with the tour of the tests open."""
    assert day.visitor.faults == []
    day.open(TOUR)
    return day


def _handle(work: AtWork, name: str) -> Locator:
    return work.page.locator(".pano__hotspots button", has_text=name)


def test_what_nobody_changed_is_not_saved_and_stays(work: AtWork) -> None:
    work.button("Ansehen und sichern …").click()
    assert work.said() == "Es gibt nichts zu sichern."
    assert work.on_disk() == TOUR


def test_keys_on_a_handle_move_it_by_a_degree_or_a_tenth(work: AtWork) -> None:
    handle = _handle(work, "Die Halle")
    handle.focus()
    for key in ("ArrowRight", "ArrowRight", "Shift+ArrowLeft", "ArrowUp", "Shift+ArrowUp"):
        work.page.keyboard.press(key)
    assert work.said() == "Die Halle steht jetzt bei 181,9°, 1,1° hoch"
    expect(handle).to_be_focused()
    expect(work.page.get_by_label("Richtung in Grad")).to_have_value("181.9")
    assert work.save() == TOUR.replace(
        "        heading: 180\n", "        heading: 181.9\n        pitch: 1.1\n"
    )


def test_keys_that_follow_each_other_are_one_step_back(work: AtWork) -> None:
    _handle(work, "Die Halle").focus()
    for _ in range(5):
        work.page.keyboard.press("ArrowRight")
    work.page.keyboard.press("Control+z")
    assert work.said() == "Rückgängig: Die Halle steht jetzt bei 185°"
    expect(work.page.locator("#state")).to_have_text("Alles gesichert")
    work.page.keyboard.press("Control+y")
    expect(work.row("Die Halle")).to_contain_text("185°")
    expect(work.page.locator("#state")).to_have_text("Änderungen noch nicht gesichert")


def test_a_step_back_leads_to_the_scene_in_which_it_was_made(work: AtWork) -> None:
    scene = work.page.get_by_label("Szene", exact=True)
    work.row("Säule").click()
    work.button("Löschen").click()
    scene.select_option("1")
    work.button("Rückgängig").click()
    expect(scene).to_have_value("0")
    expect(work.row("Säule")).to_be_visible()
    assert work.said() == 'Rückgängig: Gelöscht: Die "hohe" Säule'


def test_everything_can_be_done_in_the_form_by_keyboard(work: AtWork) -> None:
    """Choose, turn by arrows, type, rename, delete; the focus is never lost."""
    page = work.page
    work.row("Säule").focus()
    page.keyboard.press("Enter")
    heading = page.get_by_label("Richtung in Grad")
    heading.focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Shift+ArrowDown")
    expect(heading).to_have_value("170.9")
    page.get_by_label("Höhe in Grad").fill("-12.25")
    page.keyboard.press("Tab")
    page.get_by_label("Überschrift").fill("It's")
    page.keyboard.press("Tab")
    page.get_by_label("Text").fill("Kurz.")
    page.keyboard.press("Tab")
    work.row("Die Halle").focus()
    page.keyboard.press("Enter")
    work.button("Löschen").focus()
    page.keyboard.press("Enter")
    expect(work.row("It's")).to_be_focused()
    assert work.said() == "Gelöscht: Die Halle"
    changed = TOUR.replace("      - to: halle   # nach Süden\n        heading: 180\n", "")
    changed = changed.replace("""'Die "hohe" Säule'""", "'It''s'").replace("g: 170\n", "g: 170.9\n")
    changed = changed.replace("pitch: 5\n", "pitch: -12.2\n")
    folded = "          Sie steht in der\n          Mitte.\n"
    assert work.save() == changed.replace(folded, "          Kurz.\n")


def test_a_new_hotspot_stands_where_one_clicks_and_leads_where_one_chooses(work: AtWork) -> None:
    page = work.page
    work.button("Neuer Hotspot …").click()
    expect(page.get_by_label("Art", exact=True)).to_be_focused()
    work.point_at(300, 200)
    heading = page.get_by_label("Richtung in Grad").input_value()
    assert heading == page.get_by_label("Richtung", exact=True).input_value() != "180"
    page.get_by_label("Art", exact=True).select_option("project")
    offered = page.locator("#spot-names option").evaluate_all("all => all.map(o => o.value)")
    assert offered == ["rundgaenge"]
    work.button("Hinzufügen").click()  # its name is missing: nothing happens
    expect(page.locator(".spots li")).to_have_count(2)
    page.get_by_label("Name des Ziels").fill("rundgaenge")
    work.button("Hinzufügen").click()
    expect(work.row("Rundgänge")).to_be_focused()
    saved = work.save()
    new = f"      - project: rundgaenge\n        heading: {heading}\n        pitch: "
    place = TOUR.index("\n      # zum Schluss")
    assert saved.startswith(TOUR[:place] + new)
    assert saved.endswith(TOUR[place:])


@pytest.mark.parametrize(
    ("kind", "fields", "written"),
    [
        ("to", {}, "to: halle"),
        ("info", {"Überschrift": "Eine Tür", "Text": "Sie ist zu."}, "info: Eine Tür"),
        ("article", {"Name des Ziels": "eins"}, "article: eins"),
        ("shop", {"Name des Ziels": "laden", "Bezeichnung": "Laden"}, "shop: laden"),
        ("url", {"Adresse": "https://example.org/", "Bezeichnung": "Web"}, "url: https://"),
    ],
)
def test_every_kind_of_hotspot_can_be_made(
    kind: str, fields: dict[str, str], written: str, work: AtWork
) -> None:
    work.button("Neuer Hotspot …").click()
    work.page.get_by_label("Art", exact=True).select_option(kind)
    for label, text in fields.items():
        work.page.get_by_label(label, exact=True).fill(text)
    work.button("Hinzufügen").click()
    expect(work.page.locator(".spots li")).to_have_count(3)
    saved = work.save()
    assert f"- {written}" in saved.replace('"', "")
    assert "        heading: 180\n" in saved.split(written[:6])[-1]


def test_a_way_can_be_left_to_the_positions(work: AtWork) -> None:
    """The plan comes first: its upper side shows east, the hall is to the right of the square."""
    work.row("Die Halle").click()
    work.button("Richtung berechnen lassen").click()
    expect(work.row("Die Halle")).to_contain_text("180°")
    assert work.save() == TOUR.replace("nach Süden\n        heading: 180\n", "nach Süden\n")


def test_the_changes_are_shown_before_they_are_saved(work: AtWork) -> None:
    work.row("Die Halle").click()
    work.page.get_by_label("Richtung in Grad").fill("175")
    work.page.keyboard.press("Tab")
    work.page.keyboard.press("Control+s")
    review = work.page.locator("#review")
    expect(review.locator("del")).to_have_text("        heading: 180")
    expect(review.locator("ins")).to_have_text("        heading: 175")
    expect(review).to_contain_text("entscheidet der Build")
    assert review.locator("li").count() == 6
    work.button("Zurück").click()
    assert work.on_disk() == TOUR
    work.save()
    assert work.said() == "In tour.yaml geschrieben. Ob alles stimmt, sagt „make check“."


def test_a_file_that_somebody_else_has_changed_is_left_alone(work: AtWork) -> None:
    work.row("Die Halle").click()
    work.page.get_by_label("Richtung in Grad").fill("175")
    work.page.keyboard.press("Tab")
    work.page.evaluate("() => window.writeDisk('anderes: ja\\n')")
    work.button("Ansehen und sichern …").click()
    work.button("In die Datei schreiben").click()
    expect(work.page.locator(".review__said")).to_have_text(
        "Die Datei wurde inzwischen anderswo geändert und bleibt, wie sie ist."
        " Änderungen kopieren, Datei neu öffnen."
    )
    assert work.on_disk() == "anderes: ja\n"


def test_a_file_that_cannot_be_understood_is_not_opened(browser: Browser, address: str) -> None:
    with at_work(browser, address) as work:
        for text, said in (
            (
                "scenes: [\n",
                "Die Datei ist kein lesbares YAML (Zeile 2)."
                " „make check“ erklärt, was nicht stimmt.",
            ),
            ("title: Etwas\n", "In der Datei stehen keine Szenen. Ist es eine tour.yaml?"),
            (
                "a: &x 1\nscenes: []\n",
                "Zeile 1: Anker, Verweise und Typen (&, *, !) sind nicht erlaubt.",
            ),
        ):
            work.page.evaluate("text => window.writeDisk(text)", text)
            work.button("Datei öffnen …").click()
            expect(work.page.locator("#open-said")).to_have_text(said)
            expect(work.page.locator("#desk")).to_be_hidden()
            assert work.on_disk() == text


def test_one_is_asked_before_unsaved_changes_are_lost(browser: Browser, address: str) -> None:
    asked: list[str] = []
    with at_work(browser, address) as work:
        work.open(TOUR)
        work.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
        _handle(work, "Die Halle").focus()
        work.page.keyboard.press("ArrowRight")
        work.button("Datei öffnen …").click()
        work.page.close(run_before_unload=True)
        work.page.wait_for_timeout(300)
        assert asked == ["confirm", "beforeunload"]
        assert not work.page.is_closed()


def test_without_access_to_the_disk_a_file_is_chosen_and_downloaded(
    browser: Browser, address: str
) -> None:
    """Byte order mark and line ends of Windows come back as they were."""
    given = ("\ufeff" + TOUR.replace("\n", "\r\n")).encode()
    with at_work(browser, address) as work:
        work.page.evaluate(NO_DISK)
        with work.page.expect_file_chooser() as chooser:
            work.button("Datei öffnen …").click()
        chooser.value.set_files(
            {"name": "tour.yaml", "mimeType": "application/yaml", "buffer": given}
        )
        work.sharp()
        work.row("Die Halle").click()
        work.page.get_by_label("Richtung in Grad").fill("175")
        work.page.keyboard.press("Tab")
        work.button("Ansehen und sichern …").click()
        expect(work.button("In die Datei schreiben")).to_be_hidden()
        with work.page.expect_download() as download:
            work.button("Herunterladen").click()
        saved = download.value.path().read_bytes()
        expect(work.page.locator("#state")).to_have_text("Alles gesichert")
    assert saved == given.replace(b"heading: 180\r\n", b"heading: 175\r\n", 1)


def test_the_whole_file_can_be_copied(work: AtWork) -> None:
    work.row("Die Halle").click()
    work.page.get_by_label("Bezeichnung").fill("Hinein: ja")
    work.page.keyboard.press("Tab")
    work.button("Ansehen und sichern …").click()
    work.button("YAML kopieren").click()
    expect(work.page.locator(".review__said")).to_have_text("Die ganze Datei ist kopiert.")
    copied = work.page.evaluate("() => navigator.clipboard.readText()")
    named = '# nach Süden\n        title: "Hinein: ja"\n'
    assert copied == TOUR.replace("# nach Süden\n", named)


def test_scenes_are_chosen_on_the_maps(work: AtWork) -> None:
    """On the floor plan and on earth; both show which way leads where."""
    maps = work.page.locator("#maps .sketch")
    expect(maps).to_have_count(2)
    expect(maps.first.locator("image")).to_have_count(1)
    expect(maps.last.locator(".sketch__way--own")).to_have_count(1)
    there = maps.last.get_by_role("button", name="2 Die Halle")
    there.focus()
    work.page.keyboard.press("Enter")
    expect(maps.first.locator('[aria-current="true"]')).to_be_focused()
    expect(work.page.get_by_label("Szene", exact=True)).to_have_value("1")
    expect(work.row("Der Platz")).to_be_visible()
    work.sharp()


def test_a_scene_that_is_not_built_yet_can_be_edited_by_numbers(work: AtWork) -> None:
    new = TOUR.replace("id: halle", "id: neu").replace("to: halle", "to: neu")
    work.open(new)
    work.page.get_by_label("Szene", exact=True).select_option("1")
    expect(work.page.locator("#no-pano")).to_be_visible()
    expect(work.page.locator("#pano")).to_be_hidden()
    work.row("Der Platz").click()
    work.page.get_by_label("Richtung in Grad").fill("3")
    work.page.keyboard.press("Tab")
    work.page.get_by_label("Szene", exact=True).select_option("0")
    work.sharp()
    assert work.save() == new.replace("heading: 0}]", "heading: 3}]")


def test_without_webgl_the_list_still_works(browser: Browser, address: str) -> None:
    with at_work(browser, address) as work:
        work.page.evaluate(NO_WEBGL)
        work.page.evaluate("text => window.writeDisk(text)", TOUR)
        work.button("Datei öffnen …").click()
        expect(work.page.locator("#no-webgl")).to_be_visible()
        work.row("Die Halle").click()
        work.page.get_by_label("Richtung in Grad").fill("175")
        work.page.keyboard.press("Tab")
        assert work.save() == TOUR.replace("heading: 180\n", "heading: 175\n", 1)


def test_the_open_desk_is_for_everybody(browser: Browser, address: str) -> None:
    """Axe finds nothing in light and dark, also before saving; nothing sticks out."""
    with day_of_work(browser, address) as work:
        for width in (1440, 768, 360):
            work.page.set_viewport_size({"width": width, "height": 900})
            work.open(TOUR)
            work.row("Säule").click()
            work.point_at(90, 90)
            work.visitor.ask_axe(work.page, width)
            _main_buttons_are_large(work.page)
            work.button("Neuer Hotspot …").click()
            work.visitor.ask_axe(work.page, width)
            work.button("Abbrechen").click()
            work.row("Die Halle").click()
            work.page.get_by_label("Bezeichnung").fill("Ein Name, der länger ist als viele andere")
            work.page.keyboard.press("Tab")
            if width == 360:
                work.visitor.narrow(work.page, 320)
            work.button("Ansehen und sichern …").click()
            work.visitor.ask_axe(work.page, width)
            needed = work.page.evaluate("document.documentElement.scrollWidth")
            assert needed <= work.page.viewport_size["width"]  # type: ignore[index]


def _main_buttons_are_large(page: Page) -> None:
    for button in page.locator("main button:visible:not(.sketch__place)").all():
        box = button.bounding_box()
        assert box and round(box["height"], 3) >= 44, button.inner_text()


def test_without_script_the_page_says_what_to_do(browser: Browser, address: str) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(800)) as visitor:
        page = visitor.open(EDITOR)
        expect(page.locator("noscript p")).to_be_visible()
        expect(page.get_by_role("button", name="Datei öffnen …")).to_be_hidden()
        assert visitor.faults == []
