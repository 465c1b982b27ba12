"""content/artikel/*.md to Articles; faults of form, with line."""

from __future__ import annotations

from pathlib import PurePosixPath

from plugins.articles.model import Article, Draft, Links, Note, Origin, Showcase
from plugins.core import routes
from plugins.core.cards import ArticleCard, Ref
from plugins.core.errors import Mark
from plugins.core.fields import (
    Choice,
    Date,
    Form,
    Group,
    ListOf,
    Number,
    Picture,
    RefTo,
    Slug,
    Text,
    Values,
    WebAddress,
)
from plugins.core.frontmatter import Source, read_source
from plugins.core.kinds import Kind
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.signing import SIGN, sign_use
from plugins.core.wording import quoted, reading_minutes, slugify
from plugins.core.yamlfile import Scalar

ORIGIN = Form(
    (
        Text("name", "Name der Zeitung oder Seite.", limit=80),
        Text("edition", "Ausgabe, zum Beispiel 03/2018.", required=False, limit=20),
        Text("author", "Wer es geschrieben hat.", required=False, limit=80),
        Date("date", "Tag der Veröffentlichung.", required=False),
        WebAddress("url", "Adresse im Netz.", required=False),
    )
)
CHANGE = Form(
    (
        Date("date", "Tag der Änderung, zum Beispiel 2018-07-06."),
        Text("note", "Was geändert wurde, in einem Satz."),
    )
)
NOTICE = Form(
    (
        Date("date", "Tag, zum Beispiel 2018-07-09."),
        Text("reason", "Der Grund, in einem Satz."),
    )
)
SHOWCASE = Form(
    (
        Text("shop", "Name des Geschäfts.", limit=80),
        Text("place", "Wo es ist.", limit=120),
        Text("try", "Was Besucher ausprobieren können."),
        Text("learned", "Was daraus gelernt wurde."),
        RefTo("project", "Name eines Projekts.", required=False, to="project"),
        RefTo(
            "scene",
            "Tour und Szene, zum Beispiel watch-my-city/luisenplatz.",
            required=False,
            to="tour/scenes",
        ),
        RefTo("merchant", "Name aus dem Händlerverzeichnis.", required=False, to="merchant"),
    )
)
ARTICLE = Form(
    (
        Text("title", "Die Überschrift.", limit=90),
        Text("kicker", "Die Dachzeile, ein bis drei Wörter.", limit=40),
        Text("teaser", "Der Vorspann, ein bis zwei Sätze.", limit=260),
        ListOf(
            "authors", "Wer schreibt, zum Beispiel [redaktion].",
            of=RefTo("", "", to="people"), least=1,
        ),
        Date("date", "Tag der Veröffentlichung, zum Beispiel 2018-07-04."),
        Date("modified", "Tag der letzten Änderung.", required=False),
        RefTo("rubric", "Die Rubrik, zum Beispiel handel.", to="rubrics"),
        ListOf(
            "topics", "Themen, zum Beispiel [quick-wins].", of=RefTo("", "", to="topics"), least=1
        ),
        RefTo(
            "edition", "Ausgabe der Cityzeitung, zum Beispiel 2018-03.", required=False,
            to="edition",
        ),
        RefTo("series", "Die Serie, zu der der Beitrag gehört.", required=False, to="series"),
        Group("sign", "Der Beitrag in Gebärdensprache.", required=False, form=SIGN),
        Number(
            "part", "Der wievielte Teil der Serie; ohne zählt der Tag.", required=False,
            minimum=1, maximum=999, whole=True,
        ),
        Group("source", "Worauf der Beitrag beruht.", required=False, form=ORIGIN),
        Picture("picture", "Das Bild mit file, alt, caption, credit und licence."),
        ListOf("projects", "Projekte.", required=False, of=RefTo("", "", to="project")),
        ListOf("tours", "Touren oder Szenen.", required=False, of=RefTo("", "", to="tour/scenes")),
        ListOf(
            "merchants", "Namen aus dem Händlerverzeichnis.", required=False,
            of=RefTo("", "", to="merchant"),
        ),
        ListOf(
            "related", "Beiträge, die dazugehören.", required=False, of=RefTo("", "", to="article")
        ),
        ListOf("changes", "Änderungen.", required=False, of=Group("", "", form=CHANGE)),
        Group("correction", "Eine Berichtigung.", required=False, form=NOTICE),
        Group("withdrawn", "Eine Rücknahme.", required=False, form=NOTICE),
        Choice(
            "kind", "Art des Beitrags.", required=False, default="article",
            options=("article", "showcase"),
        ),
        Group("showcase", "Das Schaufenster.", required=False, form=SHOWCASE),
        Slug("slug", "Name in der Adresse.", required=False),
        Choice(
            "draft", "true, solange der Beitrag nicht erscheinen soll; die Vorschau zeigt ihn.",
            required=False, default="false", options=("true", "false"),
        ),
        Text("demo", "Was an dem Beitrag erfunden ist.", required=False),
    )
)  # fmt: skip
FILE_KINDS = (Kind("article", "Beitrag", "Beiträge", "content/artikel/*.md", ARTICLE),)


def read_file(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return an article and its card, or, when its file has faults, only its name."""
    source = read_source(item.path, item.name, report)
    article = read_article(source, prose.reader, report) if source else None
    if article is None or report.faults:
        name = _announced(source) or slugify(item.path.stem)
        return Found(broken=((ArticleCard, name),))
    draft = (Draft(article.card.id),) if article.draft else ()
    return Found((article.card, article, *draft))


def _announced(source: Source | None) -> str:
    """Return the name that a faulty file gives itself, so that links to it are no faults too."""
    for key, node in source.head if source else ():
        if key.text == "slug" and isinstance(node, Scalar):
            return node.text.strip()
    return ""


def read_article(source: Source, reader: ProseReader, report: Report) -> Article | None:
    """Return one article; None when its head lacks what every article needs."""
    values = ARTICLE.read(source.head, report)
    prose = reader.read(source.body, source.body_mark, report)
    slug = _slug(source.path, values, report)
    if prose.words == 0:
        report.fault(source.body_mark, "Der Beitrag hat keinen Text", "Unter „---“ schreiben.")
    _check_showcase(values, source, report)
    _check_part(values, source, report)
    needed = ("date", "rubric", "picture")
    if slug is None or any(values[key] is None for key in needed):
        return None
    card = _card(source, values, slug, prose)
    _check_dates(source, values, report)
    return Article(
        card=card,
        links=_links(values),
        prose=prose,
        source=Origin(**_without_mark(values["source"])) if values["source"] else None,
        changes=tuple(Note(change["date"], change["note"]) for change in values["changes"]),
        correction=_notice(values["correction"]),
        withdrawn=_notice(values["withdrawn"]),
        showcase=_showcase(values["showcase"]),
        draft=values["draft"] == "true",
        sign=sign_use(values["sign"]),
    )


def _slug(name: str, values: Values, report: Report) -> str | None:
    """Return the name in the address: as given, or the file's own, which must be clean."""
    if values["slug"]:
        return str(values["slug"].id)
    stem = PurePosixPath(name).stem
    if stem == slugify(stem):
        return stem
    report.fault(
        Mark(name),
        f"Der Dateiname {quoted(stem)} enthält Zeichen, die in einer Adresse nicht erlaubt sind",
        f"Die Datei {quoted(slugify(stem) + '.md')} nennen.",
    )
    return None


def _card(source: Source, values: Values, slug: str, prose: Prose) -> ArticleCard:
    showcase = values["showcase"]
    return ArticleCard(
        id=slug,
        title=values["title"],
        kicker=values["kicker"],
        teaser=values["teaser"],
        url=routes.article(slug),
        date=values["date"],
        modified=values["modified"] or values["date"],
        rubric=values["rubric"].id,
        topics=_ids(values["topics"]),
        authors=_ids(values["authors"]),
        edition=values["edition"].id if values["edition"] else "",
        projects=_with_own(values, "projects", "project"),
        tours=_with_own(values, "tours", "scene"),
        related=values["related"],
        kind=values["kind"],
        shop=showcase["shop"] if showcase else "",
        picture=values["picture"],
        minutes=reading_minutes(prose.words),
        withdrawn=values["withdrawn"] is not None,
        demo=values["demo"],
        mark=Mark(source.path),
        merchants=_with_own(values, "merchants", "merchant"),
        series=values["series"].id if values["series"] else "",
        part=values["part"] or 0,
    )


def _with_own(values: Values, key: str, own: str) -> tuple[str, ...]:
    """Return what the article names under a key of its head, and its showcase under one of its."""
    ref = values["showcase"][own] if values["showcase"] else None
    return tuple(dict.fromkeys([*_ids(values[key]), *_ids((ref,) if ref else ())]))


def _links(values: Values) -> Links:
    return Links(**{key: values[key] for key in Links.__struct_fields__})


def _ids(refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs)


def _notice(values: Values | None) -> Note | None:
    return Note(values["date"], values["reason"]) if values else None


def _showcase(values: Values | None) -> Showcase | None:
    if values is None:
        return None
    return Showcase(
        shop=values["shop"],
        place=values["place"],
        can_try=values["try"],
        learned=values["learned"],
        project=values["project"],
        scene=values["scene"],
        merchant=values["merchant"],
    )


def _without_mark(values: Values) -> Values:
    return {key: value for key, value in values.items() if key != "mark"}


def _check_showcase(values: Values, source: Source, report: Report) -> None:
    given = any(key.text == "showcase" for key, _ in source.head)
    if values["kind"] == "showcase" and not given:
        report.fault(
            source.head.mark,
            "Zum Schaufenster fehlt die Angabe „showcase“",
            "shop, place, try und learned eintragen.",
        )
    if values["kind"] != "showcase" and values["showcase"] is not None:
        report.fault(
            values["showcase"]["mark"],
            "„showcase“ gehört nur zu Schaufenstern",
            "„kind: showcase“ ergänzen oder den Block löschen.",
        )


def _check_part(values: Values, source: Source, report: Report) -> None:
    for key, _ in source.head:
        if key.text == "part" and values["series"] is None:
            report.fault(
                key.mark,
                "„part“ gehört nur zu Teilen einer Serie",
                "„series“ ergänzen oder die Zeile löschen.",
            )


def _check_dates(source: Source, values: Values, report: Report) -> None:
    """Note dates that contradict each other; a piece cannot change before it appears."""
    published = values["date"]
    marks = {key.text: key.mark for key, _ in source.head}
    later = [("modified", values["modified"], marks.get("modified"))]
    later += [
        (key, values[key]["date"], values[key]["mark"])
        for key in ("correction", "withdrawn")
        if values[key]
    ]
    later += [("changes", change["date"], change["mark"]) for change in values["changes"]]
    for key, day, mark in later:
        if day is not None and day < published:
            report.fault(
                mark or Mark(source.path),
                f"{quoted(key)} liegt mit {day.isoformat()} vor dem Erscheinen"
                f" ({published.isoformat()})",
                "Einen der beiden Tage berichtigen.",
            )
