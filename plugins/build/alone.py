"""Pelican's settings, read by Pelican's own reader, without the rest of Pelican."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

from plugins.core.site import FEATURE


def settings_alone(path: Path, overrides: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what Pelican reads from a settings file, without loading the rest of Pelican.

    None where the rest has its part in a build: plugins that are not ours, generators of its own,
    a settings file that imports it, a warning that it should tell.
    """
    if "pelican" in sys.modules:
        return None
    logger, warnings = logging.getLogger("pelican.settings"), []

    def keep_back(record: logging.LogRecord) -> bool:
        warnings.append(record)
        return False

    logger.addFilter(keep_back)
    try:
        settings = _settings_reader()(str(path), dict(overrides))
    finally:
        logger.removeFilter(keep_back)
    others = settings["TEMPLATE_PAGES"] or settings["OUTPUT_SOURCES"] or "pelican" in sys.modules
    if warnings or others or not all(map(_is_ours, settings["PLUGINS"] or [None])):
        return None
    return settings


def _settings_reader() -> Callable[[str, dict[str, Any]], dict[str, Any]]:
    """Return Pelican's own reader of settings.

    It needs little, but the package in which it lies loads everything when it is imported: that
    takes longer than making a small site.  So an empty package stands in for it meanwhile, and
    for its log, which loads a library for coloured terminals, what the reader puts there.
    """
    spec = find_spec("pelican")
    assert spec and spec.submodule_search_locations
    package = ModuleType("pelican")
    package.__path__ = spec.submodule_search_locations
    log = ModuleType("pelican.log")
    log.LimitFilter = _Unlimited  # type: ignore[attr-defined]
    sys.modules |= {"pelican": package, "pelican.log": log}
    try:
        from pelican.settings import read_settings  # noqa: PLC0415 - see above
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "pelican"]:
            del sys.modules[name]
    reader: Callable[[str, dict[str, Any]], dict[str, Any]] = read_settings
    return reader


class _Unlimited:
    """Takes the messages that Pelican would not repeat; here every one ends the attempt."""

    _ignore: ClassVar[set[object]] = set()


def _is_ours(plugin: object) -> bool:
    return isinstance(plugin, ModuleType) and FEATURE.fullmatch(plugin.__name__) is not None
