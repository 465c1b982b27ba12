"""Pelican with the order of our builds: its settings, plugin registry, command line, loop."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from pelican import Pelican
from pelican.generators import ArticlesGenerator, PagesGenerator, StaticGenerator
from pelican.plugins import signals

from plugins.adapter import HubGenerator, hub_settings
from plugins.build.order import Builder, explain
from plugins.build.write import refuse_foreign_settings
from plugins.core.errors import HubError

_IDLE = (ArticlesGenerator, PagesGenerator, StaticGenerator)


class HubPelican(Pelican):  # type: ignore[misc]
    """Pelican with our order of a build; generators of other plugins take part as guests."""

    def __init__(self, settings: dict[str, Any]) -> None:
        """Check the settings before anything else; a wrong one ends the build."""
        logging.getLogger("pelican").addFilter(_explained_already)
        try:
            ours = hub_settings(settings)
            refuse_foreign_settings(ours)
        except HubError as reason:
            explain(reason)
            raise
        self.builder = Builder(ours, settings["HUB_WATCHING"])
        super().__init__(settings)
        if len(self.plugins) != len(settings["PLUGINS"]):
            raise RuntimeError("a plugin could not be registered; see the log above")

    @property
    def kinds(self) -> tuple[type[HubGenerator], ...]:
        """Return our generators, in the order in which the settings list their plugins."""
        return tuple(
            kind for kind in self._get_generator_classes() if issubclass(kind, HubGenerator)
        )

    def run(self) -> None:
        """Build the site."""
        self.builder.run(self.kinds, self.guests())

    def guests(self) -> _Guests:
        """Return what is not ours and takes part in a build."""
        kinds = [
            kind
            for kind in self._get_generator_classes()
            if kind not in _IDLE and not issubclass(kind, HubGenerator)
        ]
        return _Guests(self, kinds)


class _Guests:
    """Generators of other Pelican plugins: they gather after ours and write last."""

    def __init__(self, pelican: HubPelican, kinds: Sequence[type]) -> None:
        self.kinds = kinds
        self._pelican = pelican
        context = pelican.settings.copy()
        context |= {
            "generated_content": {},
            "static_links": set(),
            "static_content": {},
            "localsiteurl": pelican.settings["SITEURL"],
        }
        self._generators: list[Any] = [
            kind(
                context=context,
                settings=pelican.settings,
                path=pelican.path,
                theme=pelican.theme,
                output_path=pelican.output_path,
            )
            for kind in kinds
        ]

    def gather(self) -> None:
        """Let them read what they need."""
        for generator in self._generators:
            if hasattr(generator, "generate_context"):
                generator.generate_context()

    def finalize(self, generators: Sequence[HubGenerator]) -> None:
        """Tell every plugin that listens that all has been gathered."""
        signals.all_generators_finalized.send([*generators, *self._generators])

    def write(self) -> None:
        """Let them write, as Pelican does, and tell that it is done."""
        if self._generators:
            writer = self._pelican._get_writer()
            for generator in self._generators:
                if hasattr(generator, "generate_output"):
                    generator.generate_output(writer)
        signals.finalized.send(self._pelican)


def _explained_already(record: logging.LogRecord) -> bool:
    """Keep Pelican from logging with a traceback what was explained."""
    args = record.args if isinstance(record.args, tuple) else ()
    return not any(isinstance(arg, HubError) for arg in args)
