"""content/sprachen/*.md to Entrances; faults of form, with line."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, Text
from plugins.core.frontmatter import read_source
from plugins.core.kinds import Kind
from plugins.core.languages import OTHERS
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.signing import SIGN, sign_use
from plugins.core.wording import did_you_mean, quoted
from plugins.languages.model import Entrance

ENTRANCE = Form(
    (
        Text("title", "Die Überschrift der Seite, in ihrer Sprache.", limit=80),
        Text("summary", "Was es in der Sprache gibt, in ein bis zwei Sätzen.", limit=300),
        Group("sign", "Dasselbe in Gebärdensprache.", required=False, form=SIGN),
    )
)
FILE_KINDS = (Kind("language", "Sprache", "Sprachen", "content/sprachen/*.md", ENTRANCE),)


def read_entrance(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return what readers of a language are told first; a language that we lack is a fault."""
    code, known = item.path.stem, [language.code for language in OTHERS]
    if code not in known:
        report.fault(
            Mark(item.name), f"Die Sprache {quoted(code)} gibt es nicht", did_you_mean(code, known)
        )
        return Found()
    source = read_source(item.path, item.name, report)
    if source is None:
        return Found()
    values = ENTRANCE.read(source.head, report)
    text = prose.reader.read(source.body, source.body_mark, report)
    if report.faults:
        return Found()
    sign, mark = sign_use(values["sign"]), Mark(item.name, 1)
    return Found((Entrance(code, values["title"], values["summary"], text, mark, sign),))
