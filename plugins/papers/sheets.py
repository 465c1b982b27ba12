"""Paper -> the XHTML of its PDF and of each part of its EPUB, by the theme's templates."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.papers.model import Paper

FOLDER = "papers"  # within the theme's templates


class Sheets:
    """Prints a paper's parts; templates only print, and escape everything but set texts."""

    def __init__(self, theme: Path, paper: Paper) -> None:
        """Take the theme and the paper."""
        self._paper = paper
        self._environment = Environment(
            loader=FileSystemLoader(theme / "templates"),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def print(self, template: str, **given: object) -> str:
        """Return one part of the paper."""
        found = self._environment.get_template(f"{FOLDER}/{template}")
        return found.render(paper=self._paper, **given)
