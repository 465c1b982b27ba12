"""Settings and features of a site for who builds or checks it; Pelican only if need be."""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.build.door import Door
from plugins.core.site import HubSettings

if TYPE_CHECKING:  # importing Pelican takes longer than most builds
    from plugins.adapter import HubGenerator
    from plugins.build.hub_pelican import HubPelican

_ENGINE = "plugins.build.plugin"  # among the plugins it joins Pelican; it has no pages of its own


def door_of(settings: Path, output: Path) -> Door:
    """Return the quick way into builds of a settings file into an output folder."""
    return Door(settings.resolve(), [str(output.resolve())], os.environ)


def pelican_of(settings: Path, output: Path, watching: bool = False) -> HubPelican:
    """Return Pelican as a settings file wants it."""
    from pelican.log import init as init_logging  # noqa: PLC0415 - see above
    from pelican.settings import read_settings  # noqa: PLC0415

    from plugins.build.hub_pelican import HubPelican  # noqa: PLC0415

    init_logging()
    overrides = _overrides(output, watching)
    return HubPelican(read_settings(str(settings.resolve()), override=overrides))


def asked_alone(settings: Path, output: Path) -> tuple[HubSettings, tuple[str, ...]] | None:
    """Return settings and features by Pelican's reader; None where more of Pelican takes part."""
    from plugins.adapter import hub_settings  # noqa: PLC0415 - loads all cards
    from plugins.build.alone import settings_alone  # noqa: PLC0415 - for a first build only

    said = settings_alone(settings.resolve(), _overrides(output))
    if said is None:
        return None
    names = (plugin.__name__ for plugin in said["PLUGINS"])
    return hub_settings(said), tuple(name for name in names if name != _ENGINE)


def _overrides(output: Path, watching: bool = False) -> dict[str, object]:
    return {"OUTPUT_PATH": str(output.resolve()), "HUB_WATCHING": watching}


def kinds_of(features: Sequence[str]) -> list[type[HubGenerator]]:
    """Return the generators of our features by the names of their modules."""
    return [importlib.import_module(name).generator(None) for name in features]


def keep_open(door: Door, pelican: HubPelican) -> None:
    """Let the next one pass without Pelican, unless a plugin that is not ours takes part."""
    if not pelican.guests().kinds:
        door.keep(pelican.builder.settings, tuple(kind.__module__ for kind in pelican.kinds))


def site_of(settings: Path, output: Path) -> tuple[HubSettings, Sequence[type[HubGenerator]]]:
    """Return the checked settings of a site, and its generators in their order."""
    door = door_of(settings, output)
    known = door.opened()
    if known:
        return known[0], kinds_of(known[1])
    pelican = pelican_of(settings, output)
    keep_open(door, pelican)
    return pelican.builder.settings, pelican.kinds
