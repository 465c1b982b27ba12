"""Issue and Stories -> Paper: everything that its PDF and EPUB say, with every link resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import PurePosixPath

from plugins.core.cards import (
    ArticleCard,
    PersonCard,
    PictureFile,
    PictureUse,
    SceneCard,
)
from plugins.core.clips import MediumCard
from plugins.core.desk import Desk
from plugins.core.prose import Figure, Gallery, Medium, Prose, Scene, Words, markup_of
from plugins.core.stories import Issue, Story, chapters, sound_articles
from plugins.core.wording import joined, long_date, slugify, weekday_and_date
from plugins.papers.markup import Setting, slug_of
from plugins.papers.model import Block, Code, Credit, Paper, Piece, Plate, Section

NOTHING = Plate("", "", "", 3, 4, "", "", "", "")
_PIECE_DEPTH, _EDITORIAL_DEPTH = 2, 1  # h2 of a text becomes h4 below an article's h3


def compile_paper(id: str, desk: Desk) -> Paper:
    """Return an edition as a paper; what is wrong with it goes to the desk's report."""
    issue = desk.catalogue.get(Issue, id)
    articles = sound_articles(id, desk)
    within = frozenset(card.url for card in articles)
    sections = _sections(issue, articles, within, desk)
    setting = _setting("zu-dieser-ausgabe", within, desk, _EDITORIAL_DEPTH)
    editorial = tuple(_blocks(issue.editorial, setting, desk))
    card, site = issue.card, desk.site
    cover = _plate(card.cover, desk) or NOTHING
    return Paper(
        id=id,
        name=card.name,
        number=f"{card.number:02d}/{card.year}",
        title=card.title,
        summary=card.summary,
        date=weekday_and_date(card.date),
        iso_date=card.date.isoformat(),
        changed=max([card.date, *(article.modified for article in articles)]).isoformat(),
        demo=card.demo,
        cover=cover,
        editorial=editorial,
        editorial_references=tuple(setting.references),
        sections=sections,
        credits=tuple(dict.fromkeys(_credits(cover, editorial, sections))),
        code=Code("ausgabe", desk.absolute(card.url), card.name),
        address=desk.absolute(card.url),
        site=site.name,
        site_address=site.url,
        tagline=site.tagline,
        operator=site.operator,
        notice=site.notice,
        language=desk.settings.language,
    )


def _sections(
    issue: Issue, articles: Sequence[ArticleCard], within: frozenset[str], desk: Desk
) -> tuple[Section, ...]:
    """Return the articles as the edition's page lists them: the lead first, then by rubric."""
    lead = [card for card in articles if card.id == issue.lead]
    others = [card for card in articles if card.id != issue.lead]
    found = [("aufmacher", "Aufmacher", lead)] if lead else []
    found += [(c.rubric.id, c.rubric.title, list(c.articles)) for c in chapters(others, desk)]
    return tuple(
        Section(f"rubrik-{id}", title, tuple(_piece(card, within, desk) for card in cards))
        for id, title, cards in found
    )


def _setting(id: str, within: frozenset[str], desk: Desk, depth: int) -> Setting:
    return Setting(id, within, desk.settings.site_url, depth)


def _piece(card: ArticleCard, within: frozenset[str], desk: Desk) -> Piece:
    story = desk.catalogue.get(Story, card.id)
    setting = _setting(slug_of(card.url), within, desk, _PIECE_DEPTH)
    blocks = tuple(_blocks(story.prose, setting, desk))
    return Piece(
        id=setting.id,
        kicker=card.kicker,
        title=card.title,
        teaser=card.teaser,
        byline=joined([person.title for person in _authors(card, desk)]),
        date=long_date(card.date),
        demo=card.demo,
        plate=_plate(card.picture, desk),
        blocks=blocks,
        facts_title=f"Im Schaufenster: {card.shop}" if story.facts else "",
        facts=story.facts,
        source=story.source,
        notes=story.notes,
        references=tuple(setting.references),
        address=desk.absolute(card.url),
    )


def _authors(card: ArticleCard, desk: Desk) -> Iterator[PersonCard]:
    for id in card.authors:
        person = desk.catalogue.find(PersonCard, id)
        if person:
            yield person


def _blocks(prose: Prose, setting: Setting, desk: Desk) -> Iterator[Block]:
    markup = ""
    for part in prose.parts:
        if isinstance(part, Words):
            markup += markup_of(part, desk)
        else:
            if markup.strip():
                yield Block("html", setting.set(markup))
            markup = ""
            yield from _shown(part, desk)
    if markup.strip():
        yield Block("html", setting.set(markup))


def _shown(part: Figure | Gallery | Medium | Scene, desk: Desk) -> Iterator[Block]:
    """Give what stands between the words; on paper the pictures of a gallery follow each other."""
    if isinstance(part, Scene):
        yield from _scene(part, desk)
        return
    if isinstance(part, Medium):
        yield from _recording(part, desk)
        return
    for use in (part.use,) if isinstance(part, Figure) else part.uses:
        plate = _plate(use, desk)
        if plate:
            yield Block("figure", plate=plate)


def _recording(part: Medium, desk: Desk) -> Iterator[Block]:
    """Give what can be read of a film or a recording."""
    card = desk.catalogue.look_up(MediumCard, part.ref, desk.report)
    if card is None:
        return
    plate = _plate(card.poster, desk) if card.poster else None
    if plate:
        yield Block("figure", plate=plate)
    title = f"<p><strong>{escape(card.title)}</strong></p>"
    yield Block("html", title + "".join(f"<p>{escape(text)}</p>" for text in card.transcript))


def _scene(part: Scene, desk: Desk) -> Iterator[Block]:
    """Give the way to a 360° scene: paper cannot be turned, a telephone can."""
    scene = desk.catalogue.look_up(SceneCard, part.ref, desk.report)
    if scene is None:
        return
    title = f"{scene.title}, Tour „{scene.tour_title}“"
    code = Code(f"szene-{slugify(scene.id)}", desk.absolute(scene.url), title)
    yield Block("scene", code=code, caption=part.caption)


def _plate(use: PictureUse, desk: Desk) -> Plate | None:
    picture = desk.catalogue.look_up(PictureFile, use.file, desk.report)
    if picture is None:
        return None
    name = f"{slugify(PurePosixPath(picture.id).stem)}-{picture.fingerprint}.jpg"
    return Plate(
        name, picture.id, picture.fingerprint, picture.width, picture.height,
        use.alt, use.caption, use.credit, use.licence,
    )  # fmt: skip


def _credits(
    cover: Plate, editorial: Iterable[Block], sections: Iterable[Section]
) -> Iterator[Credit]:
    yield _credit("", "Titelbild", cover)
    for block in editorial:
        if block.plate:
            yield _credit("", "Zu dieser Ausgabe", block.plate)
    for section in sections:
        for piece in section.pieces:
            plates = (piece.plate, *(block.plate for block in piece.blocks))
            for plate in plates:
                if plate:
                    yield _credit(piece.id, piece.title, plate)


def _credit(piece: str, what: str, plate: Plate) -> Credit:
    return Credit(
        piece, what, f"{plate.credit}, {plate.licence}" if plate.licence else plate.credit
    )
