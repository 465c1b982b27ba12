"""Cards of films, recordings and videos in sign language."""

from __future__ import annotations

from plugins.core.cards import PictureUse
from plugins.core.errors import Mark
from plugins.core.value import Value


class MediumCard(Value, frozen=True):
    """A film or a recording that texts show; `captions` is empty where nothing is seen."""

    id: str
    title: str
    url: str
    type: str
    captions: str
    poster: PictureUse | None
    """What a film shows before it runs; recordings have none."""
    transcript: tuple[str, ...]
    """What is said and seen, in paragraphs; none of a recording that reads an article."""
    credit: str
    licence: str
    demo: str
    mark: Mark
    language: str = "de"
    """The language of all its words, also of those that are spoken."""


class SignFile(Value, frozen=True):
    """A file of content/gebaerden/ that can be published; `id` is its name there."""

    id: str
    path: str
    url: str
    fingerprint: str
    mark: Mark
