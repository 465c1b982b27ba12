"""Pictures in a text: alone, and several of them line by line."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.prose import Figure, Gallery, Scene, Slot
from plugins.core.prosefigures import MOST, Shown, block_of, figure_of, gallery_of
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.core.builders import faults

READER = ProseReader()


def line(number: int, source: str = "bilder/a.jpg") -> str:
    return f'![Ein Platz {number}]({source} "Der Platz | Stadt | CC0")'


def read(text: str) -> tuple[tuple[object, ...], list[str]]:
    report = Report()
    result = READER.read(text, Mark("x.md", 10), report)
    return result.parts, faults(report)


def shown(source: str = "bilder/a.jpg", title: str = "Der Platz | Stadt | CC0") -> Shown:
    return Shown(source, "Ein Platz", title, Mark("x.md", 10))


def kind(slot: Slot | None) -> type:
    return type(slot)


def test_what_stands_alone_is_a_picture_or_a_scene() -> None:
    assert kind(block_of(shown(), Report())) is Figure
    assert kind(block_of(shown("tour:a/b"), Report())) is Scene


def test_pictures_line_by_line_are_a_gallery() -> None:
    (gallery,), complaints = read("\n".join(line(number) for number in range(3)))
    assert complaints == []
    assert isinstance(gallery, Gallery)
    assert [use.alt for use in gallery.uses] == ["Ein Platz 0", "Ein Platz 1", "Ein Platz 2"]
    assert {use.credit for use in gallery.uses} == {"Stadt"}


def test_words_between_pictures_make_no_gallery() -> None:
    _, complaints = read(f"{line(1)} und\n{line(2)}")
    assert [one for one in complaints if "mitten in einem Satz" in one]


def test_every_picture_of_a_gallery_is_checked() -> None:
    parts, (complaint,) = read(f"{line(1)}\n![Zwei](bilder/b.jpg)")
    assert complaint.startswith("x.md:11:9: Zum Bild fehlen Angaben")
    assert not any(isinstance(part, Gallery) for part in parts)


def test_a_scene_is_no_picture_of_a_gallery() -> None:
    report = Report()
    assert gallery_of([shown(), shown("tour:a/b")], report) is None
    assert faults(report) == [
        "x.md:10: In einer Bilderstrecke steht „tour:a/b“, das kein Bild ist – "
        "Eine leere Zeile davor und danach setzen."
    ]


def test_a_gallery_has_an_end() -> None:
    report = Report()
    assert gallery_of([shown()] * (MOST + 1), report) is None
    assert faults(report) == [
        f"x.md:10: Die Bilderstrecke hat mehr als {MOST} Bilder – "
        "Mit einer leeren Zeile und einem Satz dazwischen teilen."
    ]


def test_a_picture_says_whose_it_is() -> None:
    report = Report()
    assert figure_of(Ref("a.jpg", Mark("x.md", 3)), "Ein Platz", "nur eines", report) is None
    assert faults(report)[0].startswith("x.md:3: Zum Bild fehlen Angaben – So schreiben: ![")
