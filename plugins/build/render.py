"""Planned pages to HTML: a page is a function of its template, its view and the frame."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from plugins.core.pages import Page
from plugins.core.site import SiteView


class PageRenderer:
    """One Jinja environment for all pages: strict, escaping, without globals of ours."""

    def __init__(self, templates: Path, bytecode: Path) -> None:
        """Set the environment up; `bytecode` is a folder for compiled templates."""
        bytecode.mkdir(parents=True, exist_ok=True)
        self._environment = Environment(
            loader=FileSystemLoader(templates),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=FileSystemBytecodeCache(str(bytecode)),
        )

    def render(self, page: Page, site: SiteView) -> bytes:
        """Return the page as UTF-8; what a template misses raises, it is our own bug."""
        template = self._environment.get_template(page.template)
        text = template.render(site=site, head=page.head, view=page.view)
        return text.encode()
