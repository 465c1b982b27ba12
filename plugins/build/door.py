"""The quick way into a build: settings that were read once are not read again.

Reading pelicanconf.py needs Pelican, and importing Pelican takes longer than building a site in
which little has changed.  So the settings as we checked them are kept, under a hash of all that
they can depend on: the settings files and what they import, our code and packages, the options of
the command, and the environment (of which settings may use names that begin with HUB_,
SOURCE_DATE_EPOCH and TZ).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from plugins.build.version import PLUGINS, code_version
from plugins.core.environment import day_of, epoch_of
from plugins.core.files import write_whole
from plugins.core.fingerprint import of_file, of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.site import FEATURE, HubSettings
from plugins.core.value import replace

FOLDER = Path(".cache", "tuer")  # beside the settings file, as the settings are not known yet
# Not settings of the site: a new day or a new commit must not close the door.
_TIMES = ("HUB_TODAY", "SOURCE_DATE_EPOCH")


@dataclass(frozen=True)
class Remembered:
    """What Pelican said: our settings, and the modules of our features in their order."""

    settings: HubSettings
    features: tuple[str, ...]
    files: tuple[tuple[Path, str], ...]
    """Every settings file that was read, and what it imports, with its content hash."""


class Door:
    """The note of one way to call a build."""

    def __init__(
        self, settings: Path, options: Sequence[str], environment: Mapping[str, str]
    ) -> None:
        """Take the settings file, the options of the command and the environment."""
        self._environment = environment
        shown = sorted((k, v) for k, v in environment.items() if _may_be_used(k))
        key = of_value(
            (str(settings), tuple(options), shown, os.getcwd(), os.cpu_count(), code_version())
        )
        self._note = settings.parent / FOLDER / f"{settings.stem}-{key}.tuer"

    def opened(self) -> tuple[HubSettings, tuple[str, ...]] | None:
        """Return settings and features when all is as it was when Pelican read it, or None."""
        try:
            known = unpack(Remembered, self._note.read_bytes())
            same = all(of_file(path) == digest for path, digest in known.files)
        except (OSError, *Unfit):
            return None
        if not same or not all(FEATURE.fullmatch(name) for name in known.features):
            return None
        settings = replace(
            known.settings, today=day_of(self._environment), epoch=epoch_of(self._environment)
        )
        return settings, known.features

    def keep(self, settings: HubSettings, features: tuple[str, ...]) -> None:
        """Remember what Pelican said; notes of other days of the same settings file go."""
        folder, stem = self._note.parent, self._note.name.partition("-")[0]
        for old in folder.glob(f"{stem}-*") if folder.is_dir() else ():
            if old != self._note:
                old.unlink(missing_ok=True)
        known = Remembered(settings, features, _settings_files())
        with suppress(OSError):  # without it Pelican is asked again
            write_whole(self._note, pack(known))


def _may_be_used(name: str) -> bool:
    return name == "TZ" or (name.startswith("HUB_") and name not in _TIMES)


def _settings_files() -> tuple[tuple[Path, str], ...]:
    """Return the settings files and what they imported: neither ours, Python's nor a package's."""
    places = (PLUGINS, sys.prefix, sys.base_prefix, sys.exec_prefix)
    known = tuple(f"{place}{os.sep}" for place in places)
    files = {getattr(module, "__file__", None) or "" for module in [*sys.modules.values()]}
    paths = (Path(file) for file in sorted(files) if not file.startswith(known))
    return tuple((path, of_file(path)) for path in paths if path.is_file())
