"""What needs no browser: comparing pages, wording and keeping a result, the scripts themselves."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from pathlib import Path

from tools.a11y import report, result
from tools.a11y.model import AXE, Finding, Visited
from tools.a11y.navigation import compare
from tools.a11y.scripts import CHECKS, HERE, act, together

# A table of two rows, as far as cells.js asks: the second head spans all that HTML lets it span.
TABLE = """
const cell = (id, headers, rowSpan = 1, colSpan = 1) =>
  ({ id, rowSpan, colSpan, textContent: id, getAttribute: () => headers });
const [head, wide, time, wrong] =
  [cell("a"), cell("b", "", 65534, 1000), cell("c", "a"), cell("d", "a")];
const table = { rows: [{ cells: [head, wide] }, { cells: [time] }] };
const last = { rows: [{ cells: [head] }, { cells: [cell("e"), wrong] }] };
globalThis.document = { getElementById: (id) => [head, wide].find((one) => one.id === id) };
const asked = (given, cells) => (name, root) =>
  name === "table:has([headers])" ? [given] : root === given ? cells : [];
const lib = { words: String, visible: () => true, where: ({ id }) => id };
const found = (given, ...cells) =>
  check({ ...lib, all: asked(given, cells) }).map((one) => one.where);
last.rows[0].cells.push(cell("f"), wide);
console.log(JSON.stringify([found(table, time), found(last, wrong)]));
"""
# A page with a degree sign, and two buttons that do something when a finger is on them.
PRESSED = """
globalThis.PointerEvent = globalThis.MouseEvent = Event;
const said = [["Wahl", false], ["360°", false], ["Norden 0°", true]];
const button = (id, press) => ({ id, matches: (one) => one.startsWith("button"),
  dispatchEvent: ({ type }) => type === "pointerdown" && press() });
const vote = button("vote", () => said.splice(1, 0, ["Gezählt.", false]));
const turn = button("turn", () => { said.at(-1)[0] = "Norden 9°"; });
globalThis[Symbol.for("a11y")] = { buttons: [vote, turn] };
const body = { dispatchEvent: () => true };
Object.defineProperty(body, "innerText", { get: () => said.map(([text]) => text).join("\\n") });
globalThis.document = { body };
const lib = { words: String, listens: () => true, where: ({ id }) => id, onView: (one) => one,
  said: () => new Map(said.map(([text, view]) => [{ parentElement: view }, text])) };
console.log(JSON.stringify(await check(lib)));
"""


def page(name: str, *links: str) -> Visited:
    """Return a page whose navigation leads to some places."""
    return Visited(
        f"http://localhost/{name}/", navigation=[("nav ", f"/{link}/\n{link}") for link in links]
    )


def rules(visited: Visited) -> list[str]:
    """Return the rules by which something was found."""
    return [finding.rule for finding in visited.findings]


def test_one_page_has_nothing_to_be_compared_with() -> None:
    alone = page("a", "Markt", "Verkehr")
    compare([alone])
    assert rules(alone) == []


def test_the_page_that_differs_from_most_is_named() -> None:
    pages = [page(name, "Markt", "Verkehr", "Kultur") for name in "abc"]
    pages.append(page("d", "Verkehr", "Markt", "Kultur"))
    compare(pages)
    assert [rules(one) for one in pages] == [[], [], [], ["navigation-anders"]]


def test_a_page_that_leaves_something_out_keeps_the_order() -> None:
    pages = [page(name, "Markt", "Verkehr", "Kultur") for name in "ab"]
    pages.append(page("c", "Markt", "Kultur"))
    compare(pages)
    assert rules(pages[2]) == []


def test_another_name_for_the_same_place_is_noted() -> None:
    pages = [page(name, "Kontakt") for name in "ab"]
    other = Visited("http://localhost/c/", navigation=[("nav ", "/Kontakt/\nRückmeldung")])
    compare([*pages, other])
    assert rules(other) == ["anders-benannt"]


def linked(name: str, *links: tuple[str, str, str]) -> Visited:
    """Return a page with links: part, address and name of each."""
    there = [(part, f"{address}\n{said}") for part, address, said in links]
    return Visited(f"http://localhost/{name}/", navigation=there)


def test_of_two_names_on_two_pages_the_second_is_noted() -> None:
    pages = [linked("a", ("nav ", "/suche/", "Suche")), linked("b", ("nav ", "/suche/", "Finden"))]
    compare(pages)
    assert [rules(one) for one in pages] == [[], ["anders-benannt"]]


def test_what_has_two_names_on_each_page_is_named_alike() -> None:
    both = (("header ", "/", "Stadtblatt"), ("header ", "/", "Startseite"))
    pages = [linked(name, *both) for name in "abc"]
    compare(pages)
    assert [rules(one) for one in pages] == [[], [], []]


def test_a_button_is_known_by_what_is_drawn_on_it() -> None:
    pages = [
        linked("a", ("header ", "buttonM1 1", "Suchen"), ("header ", "button", "Menü")),
        linked("b", ("header ", "buttonM1 1", "Los"), ("header ", "button", "Inhalt")),
    ]
    compare(pages)
    assert [rules(one) for one in pages] == [[], ["anders-benannt"]]


def test_help_stands_in_the_same_part_of_every_page() -> None:
    mail = "mailto:hilfe@stadt.example"
    pages = [linked(name, ("header (de) ", mail, mail[7:])) for name in "ab"]
    pages.append(linked("c", ("footer (de) ", mail, mail[7:])))
    pages.append(linked("d", ("header (de) ", mail, mail[7:]), ("footer (de) ", mail, mail[7:])))
    compare(pages)
    assert [rules(one) for one in pages] == [[], [], ["hilfe-woanders"], []]


def titled(name: str, title: str, heading: str) -> Visited:
    """Return a page with a title and a heading."""
    source = f"<title>{title}</title><h1 class='x'>{heading}</h1>"
    return Visited(f"http://localhost/{name}/", source=source)


def test_one_title_for_pages_with_different_headings_is_noted() -> None:
    pages = [titled(name, "Stadtblatt", f"<b>Artikel</b> {name}") for name in "ab"]
    other = titled("c", "Der Markt – Stadtblatt", "Der Markt")
    compare([*pages, other])
    assert [rules(one) for one in pages] == [["seitentitel-gleich"]] * 2
    assert rules(other) == []


def test_the_same_page_twice_may_have_the_same_title() -> None:
    pages = [titled(name, "Der Markt", heading) for name, heading in (("a", "Der Markt"),) * 2]
    compare([*pages, titled("c", "Der Markt", "Der Markt")])
    assert [rules(one) for one in pages] == [[], []]


def test_the_same_barrier_is_noted_once() -> None:
    visited = Visited("http://localhost/")
    visited.note("zu-breit", "braucht 400 Pixel", "main", "320 px")
    visited.note("zu-breit", "braucht 500 Pixel", "main", "768 px")
    assert len(visited.findings) == 1


def test_a_report_says_what_was_found_where() -> None:
    visited = Visited("http://localhost/a/", [Finding(AXE, "label", "input", "<Feld>", "hell")])
    assert report.as_text([visited]) == (
        "/a/: axe: label (hell): <Feld> – input\n1 Seiten geprüft, 1 Befunde."
    )
    assert report.as_text([Visited("x")]).endswith("nichts gefunden.")
    assert json.loads(report.as_json([visited]))[0]["findings"][0]["rule"] == "label"
    assert "&lt;Feld&gt;" in report.as_html([visited])


def test_a_result_counts_a_barrier_once_for_each_kind_of_page(tmp_path: Path) -> None:
    finding = Finding(AXE, "label", "input", "Feld")
    pages = [Visited(f"http://localhost/artikel/{name}/", [finding]) for name in "ab"]
    kept = result.result_of([*pages, Visited("http://localhost/")], dt.date(2018, 7, 4))
    assert (kept["date"], kept["pages"], kept["kinds"]) == ("2018-07-04", 3, 2)
    assert kept["findings"] == [{"page": "/artikel/a/", "rule": "label", "text": "Feld"}]
    assert kept["tools"]["axe-core"]
    result.write(kept, tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == kept


def test_every_script_is_used() -> None:
    assert len(CHECKS) >= 10
    code = "".join(path.read_text("utf-8") for path in HERE.glob("*.py"))
    acts = [path.stem for path in (HERE / "acts").glob("*.js")]
    assert acts and [name for name in acts if f'act("{name}")' not in code] == []
    assert all(name in together((name,)) and act(acts[0]) for name in CHECKS)


def test_a_cell_that_spans_without_end_costs_no_more_than_others() -> None:
    """Cell by cell a browser's set would be full before the end."""
    assert answer("page/cells.js", TABLE) == [[], ["d"]]


def test_a_degree_sign_elsewhere_on_a_page_hides_no_message() -> None:
    """One button counts a vote as soon as it is pressed; the other turns a view, as it may."""
    assert answer("acts/press_down.js", PRESSED) == ["vote"]


def answer(name: str, around: str) -> object:
    """Return what a script says of a page that is made up, without a browser."""
    code = (HERE / name).read_text("utf-8").partition("\n")[2].strip().rstrip(";")
    node = ["node", "--input-type=module", "-e", f"const check = {code};{around}"]
    done = subprocess.run(node, capture_output=True, text=True, timeout=60, check=True)
    return json.loads(done.stdout)
