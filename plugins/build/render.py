"""Planned pages to HTML: a page is a function of its template, its view and the frame."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Any

import markupsafe
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from markupsafe import escape

from plugins.build.phrases import said_in
from plugins.core.fingerprint import of_bytes
from plugins.core.pages import Page
from plugins.core.site import HubSettings, SiteView

_NAMING = re.compile(r"\{%-?\s*(?:extends|include|import|from)\s+([^%]*?)-?%\}")
_QUOTED = re.compile(r"""(["'])([^"']+)\1""")
_SPECIAL = re.compile("[&<>'\"]").search
# MarkupSafe's own escaping of a text, in C, before it is wrapped; a private name, so not relied on.
_INNER: Callable[[str], str] = getattr(markupsafe, "_escape_inner", None) or (
    lambda text: escape(text) if _SPECIAL(text) else text
)
_DIGEST = 32  # bytes


def _escaped(value: object) -> object:
    """Escape as MarkupSafe does; a text goes straight into the page and is not wrapped.

    Profile: wrapping every text took a quarter of the time of rendering.
    """
    return _INNER(value) if type(value) is str else escape(value)


class _Template(Template):
    """A compiled template whose output is escaped the quick way."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        namespace = {"environment": environment, "__file__": code.co_filename}
        exec(code, namespace)
        namespace["escape"] = _escaped
        template = cls._from_namespace(environment, namespace, globals)
        template._uptodate = uptodate
        return template


class _Environment(Environment):
    """Jinja over our frozen views: an attribute is there, or it is our own bug."""

    template_class = _Template
    getattr = staticmethod(getattr)  # type: ignore[assignment]


class _Loader(FileSystemLoader):
    """Gives the sources of templates with what they say in one language."""

    def __init__(self, templates: Path, words: Mapping[str, str]) -> None:
        super().__init__(templates)
        self._words = words

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        source, name, uptodate = super().get_source(environment, template)
        return said_in(source, self._words), name, uptodate


class PageRenderer:
    """One Jinja environment for all pages: strict, escaping, without globals of ours."""

    def __init__(self, templates: Path, bytecode: Path) -> None:
        """Set the environment up; `bytecode` is a folder for compiled templates."""
        self._templates = templates
        self._bytecode = bytecode
        self._environment = self._speaking({}, bytecode)
        self._others: dict[str, Environment] = {}

    def _speaking(self, words: Mapping[str, str], bytecode: Path) -> Environment:
        """Return an environment whose templates are compiled in a language.

        Jinja's optimizer folds constants, of which our templates have none, and takes a
        twelfth of the time of compiling.
        """
        return _Environment(
            loader=_Loader(self._templates, words),
            undefined=StrictUndefined,
            autoescape=True,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,
            bytecode_cache=_CheckedCache(bytecode),
        )

    def compile_all(self) -> None:
        """Put every template into the folder of compiled ones."""
        for name in self._environment.list_templates():
            self._environment.get_template(name)

    def _of(self, site: SiteView) -> Environment:
        """Return the environment of a page's language: templates say its words themselves."""
        if not site.words:
            return self._environment
        if site.language not in self._others:
            folder = self._bytecode / site.language
            self._others[site.language] = self._speaking(site.words, folder)
        return self._others[site.language]

    def render(self, page: Page, site: SiteView) -> bytes:
        """Return the page as UTF-8; what a template misses raises, it is our own bug."""
        template = self._of(site).get_template(page.template)
        text = template.render(site=site, head=page.head, view=page.view)
        return text.encode()


def renderer_of(settings: HubSettings) -> PageRenderer:
    """Return what renders the pages of a site."""
    return PageRenderer(settings.theme / "templates", settings.cache / "templates")


class _CheckedCache(BytecodeCache):
    """Compiled templates in a folder, each behind a digest: Python must not load rubbish."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            content = (self._folder / bucket.key).read_bytes()
        except OSError:
            return
        if hashlib.sha256(content[_DIGEST:]).digest() == content[:_DIGEST]:
            bucket.bytecode_from_string(content[_DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        content = bucket.bytecode_to_string()
        with suppress(OSError):  # what cannot be kept is compiled again
            (self._folder / bucket.key).write_bytes(hashlib.sha256(content).digest() + content)


def template_prints(folder: Path) -> dict[str, str]:
    """Return for each template a hash of itself and of all that it extends, includes or imports."""
    sources = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.html"))
    }
    return {name: of_bytes(_closure(name, sources, {}).encode()) for name in sources}


def _closure(name: str, sources: dict[str, str], seen: dict[str, str]) -> str:
    """Return the sources of a template and of all it names, each once, in a fixed order."""
    if name in seen or name not in sources:
        return ""
    seen[name] = sources[name]
    named = (_named(tag, name) for tag in _NAMING.findall(sources[name]))
    return name + sources[name] + "".join(_closure(other, sources, seen) for other in named)


def _named(tag: str, name: str) -> str:
    """Return the template that a tag names; a name that is computed would hide what is used."""
    match = _QUOTED.match(tag)
    if not match:
        raise RuntimeError(f"{name} names a template by an expression: {tag.strip()}")
    return match[2]
