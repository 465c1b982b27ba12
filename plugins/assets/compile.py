"""Theme -> the one run of esbuild that makes all files of the theme."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from plugins.assets.model import BundleJob, Entry, Theme
from plugins.core import routes
from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_value

ENTRIES = (
    Entry("site.css", "css/site.css"),
    Entry("merchants.js", "js/merchants/main.js"),
    Entry("newsletters.css", "css/newsletters.css"),  # where a letter is shown only
    Entry("venues.css", "css/venues.css"),  # on pages with plans only
    Entry("venues.js", "js/venues/main.js"),
    Entry("venues-planner.js", "js/venues/planner.js"),  # loaded by those who look for a way
    Entry("house.js", "js/house/main.js"),  # loaded where the picture of a building comes into view
    Entry("terminal.css", "css/terminal.css"),
    Entry("terminal.js", "js/terminal/main.js"),  # on screens in buildings only
    Entry("terminal-screen.js", "js/terminal/terminal.js"),  # loaded by them with their building
    Entry("terminal-worker.js", "js/terminal/worker.js", routes.TERMINAL_WORKER),
    Entry("tour.css", "css/tour.css"),
    Entry("tour.js", "js/tour/main.js"),
    Entry("events.js", "js/events/main.js"),  # on pages with dates only
    Entry("display.css", "css/display.css"),
    Entry("display.js", "js/display/main.js"),  # on screens only
    Entry("display-worker.js", "js/display/worker.js", routes.DISPLAY_WORKER),
    Entry("share.js", "js/share/main.js"),  # on pages that one passes on
    Entry("share-code.js", "js/share/code.js"),  # loaded only by those who want a QR code
    Entry("reading.css", "css/reading.css"),  # on articles, and where a text needs it
    Entry("gallery.js", "js/gallery/main.js"),  # where a text has pictures in a row
    Entry("aloud.js", "js/aloud/main.js"),  # on articles
    Entry("aloud-reading.js", "js/aloud/reading.js"),  # loaded by those who have one read
    Entry("offline.js", "js/offline/main.js"),  # on one page only
    Entry("offline-worker.js", "js/offline/worker.js", routes.OFFLINE_WORKER),
    Entry("tour-stroll.js", "js/tour/stroll-de.js"),  # loaded by those who walk a way in pictures
    Entry("tour-stroll-en.js", "js/tour/stroll-en.js"),
    Entry("search.css", "css/search.css"),  # on the page of the search only
    Entry("search.js", "js/search/main.js"),
    Entry("notfound.js", "js/notfound/main.js"),  # where an address does not exist
    Entry("tour-vr.js", "js/tour/vr.js"),  # loaded only by those who put a headset on
)
# Another viewer in the place of ours, by the setting HUB_TOUR_VIEWER.
PANNELLUM = (
    Entry("tour.css", "css/tour-pannellum.css"),
    Entry("tour.js", "js/pannellum/main.js"),
)
# For pages in other languages, where the theme knows any.
TRANSLATED = (
    Entry("languages.css", "css/languages.css"),
    Entry("tour-en.js", "js/tour/main-en.js"),
    Entry("share-en.js", "js/share/main-en.js"),
    Entry("search-en.js", "js/search/main-en.js"),
)
# What the editors' tools under /redaktion/ are made of, by the setting HUB_EDITING.
EDITING = (
    Entry("toureditor.css", "css/toureditor.css"),
    Entry("toureditor.js", "js/toureditor/main.js"),
)
ICONS = "icons"
VERSION = 1  # to be counted up when the way of bundling changes


def wanted_entries(viewer: str, editing: bool, translated: bool = False) -> tuple[Entry, ...]:
    """Return the bundles of a site; Pannellum brings no code for headsets and no English."""
    shown: tuple[Entry, ...] = (*ENTRIES, *TRANSLATED) if translated else ENTRIES
    if viewer != "own":
        shown = (*(entry for entry in shown if not entry.id.startswith("tour")), *PANNELLUM)
    return (*shown, *EDITING) if editing else shown


def compile_bundle(
    theme: Theme, node_modules: Path, cache: Path, wanted: tuple[Entry, ...] = ENTRIES
) -> BundleJob:
    """Return the one run of esbuild; a missing entry is a ToolError, a page would be bare."""
    names = {file.name for file in theme.files}
    missing = [entry.name for entry in wanted if entry.name not in names]
    if missing:
        raise ToolError(f"{theme.folder.name}/static/ lacks {', '.join(missing)}")
    # How esbuild names what has code of npm in it follows from where that lies.
    way = os.path.relpath(node_modules, theme.folder)
    inputs = of_value((VERSION, wanted, theme.files, theme.packages, way))
    entries = wanted + _icons(theme)
    return BundleJob(theme.folder, node_modules, entries, cache / "assets" / inputs)


def _icons(theme: Theme) -> tuple[Entry, ...]:
    """Return the icons, which esbuild copies under names that last as long as their content."""
    return tuple(
        Entry(PurePosixPath(file.name).name, file.name)
        for file in theme.files
        if file.name.startswith(f"{ICONS}/")
    )
