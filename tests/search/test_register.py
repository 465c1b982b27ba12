"""The register of the search: by letters, and in every language in which there is one."""

from __future__ import annotations

from plugins.core.languages import ENGLISH, GERMAN
from plugins.search.model import Entry
from plugins.search.register import letters_of, versions_of


def test_the_register_is_alphabetical_with_umlauts_where_they_belong() -> None:
    titles = ("Zeitlos", "Örtchen", "3 Räder", "Opal", "Anker")
    letters = letters_of(Entry(title, "Händler", f"/{at}/") for at, title in enumerate(titles))
    rows = {one.title: [entry.title for entry in one.entries] for one in letters}
    assert rows == {
        "A": ["Anker"], "O": ["Örtchen", "Opal"], "Z": ["Zeitlos"], "0–9": ["3 Räder"],
    }  # fmt: skip
    assert list(rows) == ["A", "O", "Z", "0–9"]
    assert [one.id for one in letters] == ["register-a", "register-o", "register-z",
                                           "register-ziffern"]  # fmt: skip


def test_each_page_names_both_and_knows_which_it_is() -> None:
    for current in (GERMAN, ENGLISH):
        links = versions_of(current)
        assert [one.url for one in links] == ["/suche/", "/en/suche/"]
        assert [one.tag for one in links if one.current] == [current.tag]
