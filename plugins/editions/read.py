"""content/cityzeitung/*.md to Editions; faults of form, with line."""

from __future__ import annotations

from pathlib import PurePosixPath

from plugins.core import routes
from plugins.core.cards import EditionCard
from plugins.core.errors import Mark
from plugins.core.fields import Date, Form, Number, Picture, RefTo, Text
from plugins.core.frontmatter import Source, read_source
from plugins.core.kinds import Kind
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.editions.model import Edition

EDITION = Form(
    (
        Text("title", "Das Motto der Ausgabe.", limit=80),
        Number("number", "Die Nummer im Jahr.", minimum=1, maximum=99, whole=True),
        Number("year", "Das Jahr.", minimum=1950, maximum=2100, whole=True),
        Date("date", "Tag des Erscheinens."),
        Text("summary", "Ein bis zwei Sätze."),
        Picture("cover", "Das Titelbild mit file, alt, caption, credit und licence."),
        RefTo("lead", "Der Aufmacher: Name eines Beitrags.", required=False, to="article"),
        Text("demo", "Was an der Ausgabe erfunden ist.", required=False),
    )
)
FILE_KINDS = (
    Kind(
        "edition",
        "Ausgabe",
        "Ausgaben",
        "content/cityzeitung/*.md",
        EDITION,
        named_by=("year", "number"),
    ),
)


def read_file(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return an edition and its card, or, when its file has faults, only its name."""
    source = read_source(item.path, item.name, report)
    edition = _edition(source, prose.reader, report) if source else None
    if edition is None or report.faults:
        return Found(broken=((EditionCard, item.path.stem),))
    return Found((edition.card, edition))


def _edition(source: Source, reader: ProseReader, report: Report) -> Edition | None:
    values = EDITION.read(source.head, report)
    editorial = reader.read(source.body, source.body_mark, report)
    if any(values[key] is None for key in ("number", "year", "date", "cover")):
        return None
    id = f"{values['year']}-{values['number']:02d}"
    stem = PurePosixPath(source.path).stem
    if stem != id:
        report.fault(
            Mark(source.path),
            f"Die Datei heißt {quoted(stem)}, enthält aber die Ausgabe {id}",
            f"Sie {quoted(id + '.md')} nennen oder year und number berichtigen.",
        )
    card = EditionCard(
        id=id,
        title=values["title"],
        name=f"Cityzeitung {values['number']:02d}/{values['year']}",
        number=values["number"],
        year=values["year"],
        date=values["date"],
        summary=values["summary"],
        url=routes.edition(id),
        cover=values["cover"],
        demo=values["demo"],
        mark=Mark(source.path),
    )
    return Edition(card, values["lead"], editorial)
