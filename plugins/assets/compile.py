"""Theme -> the one run of esbuild that makes all files of the theme."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from plugins.assets.model import BundleJob, Entry, Theme
from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_value

ENTRIES = (
    Entry("site.css", "css/site.css"),
    Entry("tour.css", "css/tour.css"),
    Entry("tour.js", "js/tour/main.js"),
    Entry("tour-vr.js", "js/tour/vr.js"),  # loaded only by those who put a headset on
)
ICONS = "icons"
VERSION = 1  # to be counted up when the way of bundling changes


def compile_bundle(theme: Theme, node_modules: Path, cache: Path) -> BundleJob:
    """Return the one run of esbuild; a missing entry is a ToolError, a page would be bare."""
    names = {file.name for file in theme.files}
    missing = [entry.name for entry in ENTRIES if entry.name not in names]
    if missing:
        raise ToolError(f"{theme.folder.name}/static/ lacks {', '.join(missing)}")
    inputs = of_value((VERSION, ENTRIES, theme.files, theme.packages))
    entries = ENTRIES + _icons(theme)
    return BundleJob(theme.folder, node_modules, entries, cache / "assets" / inputs)


def _icons(theme: Theme) -> tuple[Entry, ...]:
    """Return the icons, which esbuild copies under names that last as long as their content."""
    return tuple(
        Entry(PurePosixPath(file.name).name, file.name)
        for file in theme.files
        if file.name.startswith(f"{ICONS}/")
    )
