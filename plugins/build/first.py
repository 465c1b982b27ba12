"""What a first build begins before the engine is loaded: another core compiles the templates."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from plugins.core.ahead import Ahead
from plugins.core.fingerprint import of_value
from plugins.core.site import HubSettings

FOLDER = "stand"  # below the cache


def state_path(settings: HubSettings) -> Path:
    """Return the file in which builds of a site into one folder remember."""
    name = of_value((settings.output, settings.root))
    return settings.cache / FOLDER / f"{name}.stand"


def templates_ahead(settings: HubSettings) -> Ahead | None:
    """Begin to compile all templates where nothing is remembered: every page will be made."""
    if settings.workers < 2 or state_path(settings).exists():
        return None
    return Ahead(partial(compile_templates, settings))


def compile_templates(settings: HubSettings) -> None:
    """Put every template of the theme into the folder of compiled ones."""
    from plugins.build.render import renderer_of  # noqa: PLC0415 - loads Jinja

    renderer_of(settings).compile_all()
