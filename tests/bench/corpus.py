"""A made-up newspaper of any size: the same number and seed give the same articles.

    corpus = make_corpus(1_000)
    write_hub(corpus, folder)       # as our content tree: hub_tree.py
    write_hugo(corpus, folder)      # the same for Hugo: hugo_tree.py

Links to articles are written `artikel:name` here; each tree says them in its own way.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass

from tests.bench import words

FIRST_DAY, DAYS = dt.date(2009, 1, 2), 3_640
LEAST_WORDS, MOST_WORDS = 300, 600
PICTURES = ("bilder/platz.png", "bilder/rathaus.png", "bilder/bruecke.png")
PROJECTS = ("datenportal", "ladesaeulen", "wegeleitsystem", "lastenraeder")
PARTNERS = ("stadtverwaltung", "energieversorger", "kaufleute")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Named:
    """A rubric, a topic, an author: a name for addresses, and one for people."""

    id: str
    title: str
    summary: str


@dataclass(frozen=True)
class Issue:
    """An edition of the newspaper."""

    id: str
    year: int
    number: int
    date: dt.date
    title: str


@dataclass(frozen=True)
class Piece:
    """An article; its body is Markdown."""

    id: str
    title: str
    kicker: str
    teaser: str
    date: dt.date
    modified: dt.date | None
    rubric: str
    topics: tuple[str, ...]
    authors: tuple[str, ...]
    edition: str
    projects: tuple[str, ...]
    picture: str
    body: str


@dataclass(frozen=True)
class Corpus:
    """Everything the newspaper consists of; articles are in the order of time."""

    articles: tuple[Piece, ...]
    rubrics: tuple[Named, ...]
    topics: tuple[Named, ...]
    authors: tuple[Named, ...]
    editions: tuple[Issue, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years in which something appeared."""
        return tuple(sorted({piece.date.year for piece in self.articles}))


def make_corpus(count: int, seed: int = 4) -> Corpus:
    """Return a newspaper of `count` articles; below 1,000 it has fewer topics and authors too."""
    rubrics = tuple(named(title) for title in words.RUBRICS)
    topics = _combined(words.TOPIC_STEMS, words.TOPIC_ENDS, "", _between(count // 5, 10, 200))
    authors = _combined(words.FIRST_NAMES, words.LAST_NAMES, " ", _between(count // 20, 5, 30))
    editions = _editions(_between(count // 20, 4, 50))
    shelves = _Shelves(count, rubrics, topics, authors, editions)
    articles = tuple(_piece(index, shelves, seed) for index in range(count))
    return Corpus(articles, rubrics, topics, authors, editions)


def named(title: str) -> Named:
    """Return a thing with a name for addresses made of its title."""
    summary = f"Alles, was bei uns zu „{title}“ erscheint, fortlaufend geführt."
    return Named(id_of(title), title, summary)


def id_of(text: str) -> str:
    """Return a text as part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().translate(_PLAIN)).strip("-")


def article_id(index: int) -> str:
    """Return the name of an article in addresses, known before it is written."""
    subject = words.SUBJECTS[index * 7 % len(words.SUBJECTS)].split()[-1]
    return f"{id_of(subject)}-{index:05d}"


@dataclass(frozen=True)
class _Shelves:
    """What an article chooses from."""

    count: int
    rubrics: tuple[Named, ...]
    topics: tuple[Named, ...]
    authors: tuple[Named, ...]
    editions: tuple[Issue, ...]


def _between(number: int, least: int, most: int) -> int:
    return max(least, min(most, number))


def _combined(
    first: tuple[str, ...], second: tuple[str, ...], joint: str, count: int
) -> tuple[Named, ...]:
    """Return `count` names, each of a different pair of parts."""
    pairs = [f"{a}{joint}{b}" for b in second for a in first]
    return tuple(named(name) for name in pairs[:count])


def _editions(count: int) -> tuple[Issue, ...]:
    days = [FIRST_DAY + dt.timedelta(DAYS * place // count) for place in range(count)]
    numbers = [sum(1 for other in days[:i] if other.year == d.year) + 1 for i, d in enumerate(days)]
    return tuple(
        Issue(f"{day.year}-{number:02d}", day.year, number, day, f"Ausgabe der Wege Nummer {place}")
        for place, (day, number) in enumerate(zip(days, numbers, strict=True), 1)
    )


def _piece(index: int, shelves: _Shelves, seed: int) -> Piece:
    """Return one article; it depends on its own number only, not on what was made before."""
    dice = random.Random(f"{seed}:{index}")
    date = FIRST_DAY + dt.timedelta(DAYS * index // shelves.count)
    edition = shelves.editions[index * len(shelves.editions) // shelves.count]
    return Piece(
        id=article_id(index),
        title=_title(dice),
        kicker=dice.choice(words.KICKERS),
        teaser=f"{_sentence(dice)} {dice.choice(words.ASIDES)}"[:260],
        date=date,
        modified=date + dt.timedelta(dice.randint(1, 20)) if dice.random() < 0.1 else None,
        rubric=dice.choice(shelves.rubrics).id,
        topics=_some(dice, shelves.topics, 3),
        authors=_some(dice, shelves.authors, 2),
        edition=edition.id if dice.random() < 0.8 else "",
        projects=(dice.choice(PROJECTS),) if dice.random() < 0.1 else (),
        picture=dice.choice(PICTURES),
        body=_body(dice, shelves.count),
    )


def _some(dice: random.Random, things: tuple[Named, ...], most: int) -> tuple[str, ...]:
    return tuple(thing.id for thing in dice.sample(things, dice.randint(1, most)))


def _title(dice: random.Random) -> str:
    subject = dice.choice(words.SUBJECTS)
    return f"{subject} {dice.choice(words.VERBS)} {dice.choice(words.OBJECTS)}"


def _sentence(dice: random.Random) -> str:
    parts = [dice.choice(words.SUBJECTS), dice.choice(words.VERBS), dice.choice(words.OBJECTS)]
    parts += [dice.choice(words.TIMES)] if dice.random() < 0.6 else []
    end = f", {dice.choice(words.REASONS)}" if dice.random() < 0.5 else ""
    return f"{' '.join(parts)}{end}."


def _body(dice: random.Random, count: int) -> str:
    """Return Markdown of 300 to 600 words in sections with headings."""
    wanted = dice.randint(LEAST_WORDS, MOST_WORDS - 70)
    headings = iter(dice.sample(words.HEADINGS, len(words.HEADINGS)))
    blocks, made = [_paragraph(dice, count)], 0
    while made < wanted:
        if len(blocks) % 4 == 2:
            level = "###" if len(blocks) % 12 == 10 else "##"
            blocks.append(f"{level} {next(headings)}")
        blocks.append(_block(dice, count))
        made = sum(len(block.split()) for block in blocks)
    return "\n\n".join(blocks)


def _block(dice: random.Random, count: int) -> str:
    chance = dice.random()
    if chance < 0.08:
        return f"> {dice.choice(words.QUOTES)}"
    if chance < 0.18:
        return "\n".join(f"- {point}" for point in dice.sample(words.POINTS, 3))
    if chance < 0.22:
        points = dice.sample(words.POINTS, 3)
        return "\n".join(f"{number}. {point}" for number, point in enumerate(points, 1))
    return _paragraph(dice, count)


def _paragraph(dice: random.Random, count: int) -> str:
    sentences = [_sentence(dice) for _ in range(dice.randint(2, 4))]
    chance = dice.random()
    if chance < 0.3:
        sentences.append(f"Das ist **{dice.choice(words.STRESSED)}** möglich.")
    elif chance < 0.4:
        sentences.append(f"Es geschieht *{dice.choice(words.STRESSED)}*, heißt es.")
    elif chance < 0.65:
        target = article_id(dice.randrange(count))
        sentences.append(f"Mehr dazu steht [in einem weiteren Beitrag](artikel:{target}).")
    elif chance < 0.7:
        sentences.append("Näheres sagt [die Übersicht](https://www.darmstadt.example/plan).")
    else:
        sentences.append(dice.choice(words.ASIDES))
    return " ".join(sentences)
