"""Versions of a thing in another language, and how the pages of that language see all others.

A translation belongs to the feature of its original.  What everybody may know of it is its
`Version`, found by language and by the address of the original: so a page asks for the versions
of one address and depends on nothing else.
"""

from __future__ import annotations

from typing import Any, TypeVar

from plugins.core.cards import ArticleCard, Known, ProjectCard, SceneCard, TourCard
from plugins.core.catalogue import Catalogue
from plugins.core.errors import Mark
from plugins.core.pages import VersionLink
from plugins.core.value import Value, replace

C = TypeVar("C", bound=Known)


class Language(Value, frozen=True):
    """A language in which some things of the site can be read."""

    code: str
    """How authors call it, in names of files and as a key."""
    tag: str
    """How browsers and search engines call it (BCP 47)."""
    locale: str
    prefix: str
    """What stands before the address of the original."""
    name: str
    """Its name in itself."""

    def address(self, url: str) -> str:
        """Return the address of a version of what lies at `url`."""
        return self.prefix + url

    @property
    def home(self) -> str:
        """Return the page that lists what there is in the language."""
        return f"{self.prefix}/"


GERMAN = Language("de", "de", "de_DE", "", "Deutsch")
ENGLISH = Language("en", "en", "en_GB", "/en", "English")
# "simple" is the registered variant for a simplified form of a language.
EASY = Language("leicht", "de-simple", "de_DE", "/leichte-sprache", "Leichte Sprache")
OTHERS = (ENGLISH, EASY)
IN_GERMAN = "auf Deutsch"
"""What stands behind a link in another language whose page is German."""
LANGUAGES = {language.code: language for language in (GERMAN, *OTHERS)}


class Version(Value, frozen=True):
    """What others may know of a thing in another language; `id` is made by `version_id`."""

    id: str
    language: str
    kind: str
    """What it is: article, project, tour or scene."""
    original: str
    """The name of the original among those of its kind."""
    url: str
    title: str
    summary: str
    mark: Mark
    kicker: str = ""
    alt: str = ""
    """What its picture shows, and what stands under it; empty: as in the original."""
    caption: str = ""


def version_id(code: str, url: str) -> str:
    """Return the name of a version of what lies at an address."""
    return f"{code}:{url}"


def language_of(id: str) -> Language:
    """Return the language of a version."""
    return LANGUAGES[id.partition(":")[0]]


def german_sign(words: str) -> str:
    """Return the markup that says, in words of the page, that a link leads to a German page."""
    return f' <span class="german" lang="{ENGLISH.tag}">({words})</span>'


def original_url(id: str) -> str:
    """Return the address of the original of a version."""
    return id.partition(":")[2]


def version_links(
    url: str, current: str, codes: tuple[str, ...], catalogue: Catalogue
) -> tuple[VersionLink, ...]:
    """Return all versions of what lies at an address, the original first; none if it is alone.

    `codes` are the languages in which the site has anything at all.
    """
    others = [code for code in codes if catalogue.find(Version, version_id(code, url))]
    if not others:
        return ()
    languages = [LANGUAGES[code] for code in ("de", *others)]
    return tuple(
        VersionLink(one.tag, one.name, one.address(url), one.code == current) for one in languages
    )


class Translating(Catalogue):
    """A catalogue whose cards speak another language as far as there are versions of them."""

    def __init__(self, known: Catalogue, code: str) -> None:
        """Look at the shelves of another catalogue; what is asked is noted there."""
        super().__init__(**known.parts())
        self._code = code

    def find(self, kind: type[C], id: str) -> C | None:
        """Return one card, in the other language where there is a version of it."""
        card = super().find(kind, id)
        if card is None or kind not in _TRANSLATED:
            return card
        url = getattr(card, "url", "")
        version = super().find(Version, version_id(self._code, url))
        return _TRANSLATED[kind](card, version) if version else card


def _article(card: ArticleCard, version: Version) -> ArticleCard:
    picture = replace(
        card.picture,
        alt=version.alt or card.picture.alt,
        caption=version.caption or card.picture.caption,
    )
    return replace(
        card, title=version.title, kicker=version.kicker or card.kicker, teaser=version.summary,
        url=version.url, picture=picture,
    )  # fmt: skip


def _project(card: ProjectCard, version: Version) -> ProjectCard:
    picture = replace(
        card.picture,
        alt=version.alt or card.picture.alt,
        caption=version.caption or card.picture.caption,
    )
    return replace(
        card, title=version.title, summary=version.summary, url=version.url, picture=picture
    )


def _tour(card: TourCard, version: Version) -> TourCard:
    return replace(
        card, title=version.title, summary=version.summary, url=version.url,
        still=replace(card.still, alt=version.alt or card.still.alt),
    )  # fmt: skip


def _scene(card: SceneCard, version: Version) -> SceneCard:
    return replace(
        card, title=version.title, summary=version.summary, url=version.url,
        data_url=LANGUAGES[version.language].address(card.data_url),
        tour_title=version.kicker or card.tour_title,
        still=replace(card.still, alt=version.alt or card.still.alt),
    )  # fmt: skip


_TRANSLATED: dict[type, Any] = {
    ArticleCard: _article,
    ProjectCard: _project,
    TourCard: _tour,
    SceneCard: _scene,
}
