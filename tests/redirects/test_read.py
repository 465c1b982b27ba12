"""content/redirects.yaml, and the faults of form in it."""

from __future__ import annotations

from pathlib import Path

from tests.redirects.authored import FILE, moves, read


def test_old_and_new_addresses_are_read_with_their_places(tmp_path: Path) -> None:
    redirects, found = read(tmp_path)
    assert redirects and found == []
    assert [(one.old.id, one.new.id) for one in redirects.moved] == [
        ("/aktuell/wlan.html", "/artikel/eins/"),
        ("/plan.pdf", "/artikel/eins/#plan"),
    ]
    assert [(ref.id, str(ref.mark)) for ref in redirects.gone] == [("/gewinnspiel/", f"{FILE}:5:5")]
    assert str(redirects.moved[0].new.mark) == f"{FILE}:2:36"


def test_a_site_needs_no_such_file(tmp_path: Path) -> None:
    assert read(tmp_path, None) == (None, [])


def test_addresses_are_kept_in_one_spelling(tmp_path: Path) -> None:
    redirects, found = read(tmp_path, moves(("/U\u0308ber/", "/ueber/")))
    assert redirects and found == []
    assert redirects.moved[0].old.id == "/Über/"


def test_every_fault_names_its_line(tmp_path: Path) -> None:
    text = moves(("/a", "/b/"), ("/c/", "https://x.example/d/"), gone=("/e/?f",))
    redirects, found = read(tmp_path, text)
    assert redirects is None
    assert [fault.partition(" ")[0] for fault in found] == [
        f"{FILE}:2:12:", f"{FILE}:3:21:", f"{FILE}:5:5:",
    ]  # fmt: skip


def test_a_move_needs_both_addresses(tmp_path: Path) -> None:
    assert read(tmp_path, "moved:\n  - {from: /a/}\n")[1] == [
        f"{FILE}:2:5: Die Angabe „to“ fehlt – Die neue Adresse, zum Beispiel /artikel/wlan/."
    ]


def test_a_misspelt_key_gets_the_right_one(tmp_path: Path) -> None:
    assert read(tmp_path, "move:\n  - {from: /a/, to: /b/}\n")[1] == [
        f"{FILE}:1:1: Den Schlüssel „move“ gibt es hier nicht – Meinten Sie „moved“?"
    ]
