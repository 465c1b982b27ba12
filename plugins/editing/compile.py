"""The making of the editor's files is planned, and the page on which editors begin."""

from __future__ import annotations

from pathlib import Path

from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_file, of_value
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.editing.model import EditorJob, Package, StartView

CONFIGURATION = f"{routes.EDITORIAL}konfiguration.json"
SCRIPT = "static/js/redaktion/anfang.js"
VERSION = 1  # to be counted up when the way of making changes
TITLE = "Redaktion"
SUMMARY = (
    "Beiträge, Ausgaben, Projekte, Händler, Termine und die Startseite im Browser schreiben: mit"
    " denselben Regeln, die auch der Bau der Seite prüft."
)
_SERVICES = {"github": "GitHub", "gitlab": "GitLab"}


def compile_editor(package: Package, theme: Path, node_modules: Path, cache: Path) -> EditorJob:
    """Return the making of the editor's files; ToolError when our own script is missing."""
    script = theme / SCRIPT
    if not script.is_file():
        raise ToolError(f"{theme.name}/{SCRIPT} is missing")
    parts = (VERSION, package.version, package.fingerprint, of_file(script))
    return EditorJob(package, script, node_modules, cache / "redaktion" / of_value(parts))


def compile_start(script: str) -> tuple[Planned, ...]:
    """Plan the page on which editors begin; `script` opens the editor."""
    return (Planned(routes.EDITORIAL, start_page, (script,)),)


def start_page(script: str, desk: Desk) -> Page:
    """Return the page on which editors begin: how, and the button that opens the editor."""
    repository = desk.settings.repository
    view = StartView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(Crumb("Startseite", routes.HOME),),
        script=script,
        configuration=CONFIGURATION,
        tour_editor=routes.TOUR_EDITOR,
        service=_SERVICES[repository.service] if repository else "",
        repository=repository.name if repository else "",
    )
    head = Head(TITLE, SUMMARY, routes.EDITORIAL, crumbs=view.crumbs, indexed=False)
    return Page("editing/start.html", head, view, in_sitemap=False)
