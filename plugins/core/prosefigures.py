"""Pictures, galleries, scenes and recordings in a text: what its Markdown says of each."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import picture_use
from plugins.core.prose import MEDIUM, Figure, Gallery, Medium, Scene, Slot
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.wording import quoted

SCENE = "tour:"
MOST = 24  # pictures of a gallery


class Shown(Value, frozen=True):
    """A picture as Markdown has it, and where its address stands."""

    source: str
    alt: str
    title: str
    mark: Mark


def block_of(shown: Shown, report: Report) -> Slot | None:
    """Return what stands alone in a paragraph; None where anything is missing."""
    if shown.source.startswith(SCENE):
        return Scene(Ref(shown.source.removeprefix(SCENE), shown.mark), shown.alt)
    if shown.source.startswith(MEDIUM):
        return Medium(Ref(shown.source.removeprefix(MEDIUM), shown.mark), shown.alt)
    return figure_of(Ref(shown.source, shown.mark), shown.alt, shown.title, report)


def gallery_of(row: Sequence[Shown], report: Report) -> Gallery | None:
    """Return pictures that stand line by line in one paragraph; None where one has faults."""
    if len(row) > MOST:
        report.fault(
            row[MOST].mark,
            f"Die Bilderstrecke hat mehr als {MOST} Bilder",
            "Mit einer leeren Zeile und einem Satz dazwischen teilen.",
        )
        return None
    others = [shown for shown in row if shown.source.startswith((SCENE, MEDIUM))]
    for shown in others:
        report.fault(
            shown.mark,
            f"In einer Bilderstrecke steht {quoted(shown.source)}, das kein Bild ist",
            "Eine leere Zeile davor und danach setzen.",
        )
    figures = [
        figure_of(Ref(shown.source, shown.mark), shown.alt, shown.title, report)
        for shown in row
        if shown not in others
    ]
    uses = tuple(figure.use for figure in figures if figure)
    return Gallery(uses) if len(uses) == len(row) else None


def figure_of(file: Ref, alt: str, title: str, report: Report) -> Figure | None:
    """Return a picture in the text; its title says caption, credit and licence."""
    parts = [part.strip() for part in title.split("|")]
    if not alt.strip() or len(parts) != 3 or not all(parts):
        report.fault(
            file.mark,
            "Zum Bild fehlen Angaben",
            f'So schreiben: ![Alternativtext]({file.id} "Bildunterschrift | Urheber | Lizenz").',
        )
        return None
    caption, credit, licence = parts
    values = {
        "file": file, "alt": alt, "caption": caption, "credit": credit, "licence": licence,
    }  # fmt: skip
    return Figure(picture_use(values, report))
