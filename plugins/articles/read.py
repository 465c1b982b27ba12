"""content/artikel/*.md to Articles; faults of form, with line."""

from __future__ import annotations

from pathlib import PurePosixPath

from plugins.articles.forms import ARTICLE
from plugins.articles.model import Article, Draft, Links, Note, Origin, Showcase
from plugins.core import routes
from plugins.core.cards import ArticleCard, Ref
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.frontmatter import Source, read_source
from plugins.core.kinds import Kind
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.signing import sign_use
from plugins.core.wording import quoted, reading_minutes, slugify
from plugins.core.yamlfile import Scalar

MOST_FACTS = 5
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
    _check_facts(values, source, report)
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
        recording=values["recording"],
        facts=values["facts"],
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


def _check_facts(values: Values, source: Source, report: Report) -> None:
    for key, _ in source.head:
        if key.text == "facts" and len(values["facts"]) > MOST_FACTS:
            report.fault(
                key.mark,
                f"Das Wichtigste hat mehr als {MOST_FACTS} Sätze",
                "Nur nennen, was man sich merken soll.",
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
