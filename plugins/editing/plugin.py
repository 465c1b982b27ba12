"""The browser's editor under /redaktion/: made, configured, and the page on which one begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.pages import CachedFile, Document, Planned
from plugins.core.rights import read_package as read_terms
from plugins.editing.compile import CONFIGURATION, compile_editor, compile_start
from plugins.editing.model import Editor
from plugins.editing.read import read_package
from plugins.editing.write import make_editor


class EditingGenerator(HubGenerator):
    """/redaktion/, where the setting HUB_EDITING wants it."""

    editor: Editor | None = None

    def gather(self) -> None:
        """Have the editor's files made, which its page names."""
        settings = self.hub.settings
        if settings.editing:
            package = read_package(settings.node_modules)
            self.hub.announce([read_terms(package.folder)])
            job = compile_editor(package, settings.theme, settings.node_modules, settings.cache)
            self.editor = make_editor(job)

    def compile(self) -> Iterable[Planned]:
        """Plan the page on which editors begin."""
        return compile_start(self.editor.script) if self.editor else ()

    def outputs(self) -> Iterable[CachedFile | Document]:
        """Hand over the editor's files and its configuration."""
        if self.editor is None:
            return ()
        text = self.hub.remember("editor's configuration", self._configuration)
        files = (CachedFile(file.url, file.source) for file in self.editor.files)
        return (*files, Document(CONFIGURATION, text.encode()))

    def _configuration(self) -> str:
        from plugins.editing.config import configuration  # noqa: PLC0415 - loads every form

        settings = self.hub.settings
        return configuration(self.hub.kinds(), settings.repository, settings.site_name)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return EditingGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
