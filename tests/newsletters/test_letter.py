"""Issue and cards -> Letter."""

from __future__ import annotations

from tests.newsletters.letters import letter
from tests.papers.composed import article, edition_desk


def test_a_letter_says_what_the_page_of_the_edition_lists() -> None:
    found = letter()
    assert found.subject == "Cityzeitung 03/2018: Motto 2018-03"
    assert found.lead and found.lead.title == "Titel eins"
    assert [(s.title, [item.title for item in s.items]) for s in found.sections] == [
        ("Innenstadt", ["Titel zwei"])
    ]
    assert found.demo == "Ausgedacht."


def test_every_address_is_whole() -> None:
    found = letter()
    assert found.lead and found.lead.picture
    addresses = [found.address, found.imprint, found.cover.address, found.lead.picture.address]
    addresses += [item.address for section in found.sections for item in section.items]
    addresses += [run.address for p in found.editorial for run in p.runs if run.address]
    assert len(addresses) == 7
    assert all(address.startswith("https://") for address in addresses)


def test_a_picture_keeps_its_shape() -> None:
    cover = letter().cover
    assert (cover.width, cover.height) == (240, 150)


def test_what_is_made_up_is_marked() -> None:
    found = letter(edition_desk(article("eins", demo="Erfunden."), article("zwei")))
    assert found.lead and found.lead.badge == "Demo"
