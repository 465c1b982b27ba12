"""How an article is heard: in a recording of its own, or else in a voice of the reader's device."""

from __future__ import annotations

from plugins.articles.model import Article
from plugins.core.clips import MediumCard
from plugins.core.desk import Desk
from plugins.core.prose import recording, scripts_of, styles_of


def heard(article: Article, desk: Desk) -> MediumCard | None:
    """Return the recording that reads an article, if it has one."""
    return recording(article.recording, desk) if article.recording else None


def reading_styles(article: Article, desk: Desk) -> tuple[str, ...]:
    """Return what dresses the ways to hear an article, and what else few texts have."""
    style = desk.site.reading_style
    if style and (desk.site.aloud_script or article.facts or article.recording):
        return (style,)
    return styles_of(article.prose, desk)


def reading_scripts(article: Article, desk: Desk) -> tuple[str, ...]:
    """Return what offers to read an article aloud, unless it has a recording, and its text's."""
    script = "" if article.recording else desk.site.aloud_script
    return (*((script,) if script else ()), *scripts_of(article.prose, desk))
