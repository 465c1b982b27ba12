"""content/artikel/*.en.md and *.leicht.md to Wordings; faults of form, with line."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from plugins.articles.model import ShowcaseWords, Wording
from plugins.core import routes
from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, ListOf, RefTo, Text, Values
from plugins.core.frontmatter import Source, read_source
from plugins.core.kinds import Kind
from plugins.core.languages import LANGUAGES, OTHERS, Version, version_id
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted, reading_minutes, slugify
from plugins.core.yamlfile import Mapping, Scalar

PICTURE = Form(
    (
        Text("alt", "Was auf dem Bild zu sehen ist, in der anderen Sprache.", limit=300),
        Text("caption", "Die Bildunterschrift in der anderen Sprache.", limit=300),
    )
)
SHOWCASE = Form(
    (
        Text("place", "Wo es ist.", limit=120),
        Text("try", "Was Besucher ausprobieren können."),
        Text("learned", "Was daraus gelernt wurde."),
    )
)
_RECORDING = RefTo(
    "recording", "Die Aufnahme aus content/medien/, die diese Fassung vorliest.",
    required=False, to="medium",
)  # fmt: skip
_NOTICES = (
    Text("correction", "Der Grund der Berichtigung, wenn das Original eine hat.", required=False),
    Text("withdrawn", "Der Grund der Rücknahme, wenn das Original eine hat.", required=False),
    Text("demo", "Was an dem Beitrag erfunden ist, wenn das Original es sagt.", required=False),
)
ENGLISH = Form(
    (
        Text("title", "Die Überschrift auf Englisch.", limit=110),
        Text("kicker", "Die Dachzeile auf Englisch.", limit=40),
        Text("teaser", "Der Vorspann auf Englisch.", limit=300),
        Group("picture", "alt und caption auf Englisch.", form=PICTURE),
        Group("showcase", "place, try und learned auf Englisch.", required=False, form=SHOWCASE),
        ListOf(
            "facts",
            "Das Wichtigste auf Englisch, in zwei bis fünf kurzen Sätzen.",
            required=False,
            of=Text("", "", limit=200),
        ),
        _RECORDING,
        *_NOTICES,
    )
)
EASY = Form(
    (
        Text("title", "Die Überschrift in Leichter Sprache.", limit=90),
        Text("teaser", "Worum es geht, in ein oder zwei kurzen Sätzen.", limit=260),
        Group("picture", "alt und caption in Leichter Sprache.", required=False, form=PICTURE),
        _RECORDING,
        *_NOTICES,
    )
)
FORMS = {"en": ENGLISH, "leicht": EASY}
FILE_KINDS = (
    Kind(
        "article-en", "Englische Fassung", "Englische Fassungen", "content/artikel/*.en.md",
        ENGLISH, translates="article",
    ),
    Kind(
        "article-leicht", "Fassung in Leichter Sprache", "Fassungen in Leichter Sprache",
        "content/artikel/*.leicht.md", EASY, translates="article",
    ),
)  # fmt: skip
# What only the original says; the list is that of its form (tests compare them).
OF_ORIGINAL = frozenset(
    (
        "authors", "date", "modified", "rubric", "topics", "edition", "series", "part", "source",
        "projects", "tours", "merchants", "related", "changes", "kind", "slug", "draft", "sign",
    )
)  # fmt: skip


def original_of(path: str) -> str:
    """Return the path of the article that a file translates."""
    name = PurePosixPath(path)
    return str(name.with_name(f"{name.name.split('.')[0]}.md"))


def read_translation(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return what a file says in another language, and its version; nothing if it has faults."""
    code = item.path.name.split(".")[1]
    if code not in FORMS:
        known = [language.code for language in OTHERS]
        report.fault(
            Mark(item.name),
            f"In der Sprache {quoted(code)} gibt es keine Fassungen",
            did_you_mean(code, known) or f"Möglich: {', '.join(known)}.",
        )
        return Found()
    if item.path.name.count(".") > 2:
        report.fault(
            Mark(item.name), "Im Dateinamen sind zu viele Punkte", "Zum Beispiel name.en.md."
        )
        return Found()
    article = _article(item, report)
    source = read_source(item.path, item.name, report)
    if source is None or not article:
        return Found()
    wording = _wording(source, code, article, prose.reader, report)
    return Found() if report.faults else Found((wording.version, wording))


def _article(item: Input, report: Report) -> str:
    """Return the name in the address of the original; a file without one is a fault."""
    path = Path(original_of(str(item.path)))
    if not any(part.path == str(path) for part in item.parts):
        report.fault(
            Mark(item.name),
            f"Zu dieser Fassung fehlt das Original {quoted(path.name)}",
            "Das Original anlegen oder die Datei nach ihm nennen.",
        )
        return ""
    source = read_source(path, original_of(item.name), Report())
    for key, node in source.head if source else ():
        if key.text == "slug" and isinstance(node, Scalar):
            return node.text.strip()
    return slugify(path.stem)


def _wording(
    source: Source, code: str, article: str, reader: ProseReader, report: Report
) -> Wording:
    values = FORMS[code].read(_own(source.head, code, report), report)
    prose = reader.read(source.body, source.body_mark, report)
    if prose.words == 0:
        report.fault(source.body_mark, "Die Fassung hat keinen Text", "Unter „---“ schreiben.")
    url = routes.article(article)
    picture = values["picture"] or {"alt": "", "caption": ""}
    version = Version(
        id=version_id(code, url),
        language=code,
        kind="article",
        original=article,
        url=LANGUAGES[code].address(url),
        title=values["title"],
        summary=values["teaser"],
        mark=Mark(source.path, 1),
        kicker=values.get("kicker", ""),
        alt=picture["alt"],
        caption=picture["caption"],
    )
    return Wording(
        id=version.id,
        version=version,
        prose=prose,
        minutes=reading_minutes(prose.words),
        demo=values["demo"],
        correction=values["correction"],
        withdrawn=values["withdrawn"],
        showcase=_showcase(values.get("showcase")),
        facts=values.get("facts", ()),
        recording=values["recording"],
    )


def _own(head: Mapping, code: str, report: Report) -> Mapping:
    """Return a head without what only the original says; each such line is a fault."""
    known = {field.key for field in FORMS[code].fields}
    others = [key for key, _ in head if key.text in OF_ORIGINAL - known]
    for key in others:
        report.fault(
            key.mark, f"{quoted(key.text)} steht nur im Original", "Die Angabe hier löschen."
        )
    return Mapping(tuple(entry for entry in head if entry[0] not in others), head.mark)


def _showcase(values: Values | None) -> ShowcaseWords | None:
    return ShowcaseWords(values["place"], values["try"], values["learned"]) if values else None
