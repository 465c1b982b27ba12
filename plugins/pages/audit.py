"""What the last audit of accessibility found: content/barrierefreiheit.json, read and worded."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from plugins.core.errors import Mark
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.site import HubSettings
from plugins.core.teasers import date_view
from plugins.core.textfile import read_text
from plugins.core.wording import counted, quoted
from plugins.pages.model import Audit, AuditView, Barrier

NAME = "barrierefreiheit.json"
PAGE = "barrierefreiheit"
_NO_AUDIT = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError
)  # fmt: skip
_REMEDY = "Die Datei mit `make a11y` neu schreiben lassen."


def read_audit(item: Input, _: Prosaist, report: Report) -> Found:
    """Return the last audit; nothing when there was none yet."""
    if not item.parts:
        return Found()
    text = read_text(item.path, item.name, report)
    if text is None:
        return Found()
    try:
        audit = _audit(json.loads(text))
    except _NO_AUDIT as error:
        problem = f"Die Datei ist kein Ergebnis von `make a11y` ({quoted(str(error))})"
        report.fault(Mark(item.name), problem, _REMEDY)
        return Found()
    return Found((audit,))


def last_change(settings: HubSettings) -> dt.date | None:
    """Return the day of the last commit, if the build was told."""
    return dt.datetime.fromtimestamp(settings.epoch, dt.UTC).date() if settings.epoch else None


def view_of(audit: Audit, changed: dt.date | None) -> AuditView:
    """Return an audit as the statement of accessibility shows it; `changed`: the site itself."""
    stale = changed is not None and changed > audit.date
    pages = counted(audit.pages, "Seite", "Seiten")
    return AuditView(
        date=date_view(audit.date),
        changed=date_view(changed) if stale and changed else None,
        extent=f"{pages} aus {counted(audit.kinds, 'Seitenart', 'Seitenarten')}",
        tools=audit.tools,
        surroundings=audit.surroundings,
        barriers=audit.barriers,
    )


def _audit(text: Any) -> Audit:
    barriers = tuple(
        Barrier(str(one["page"]), str(one["rule"]), str(one["text"])) for one in text["findings"]
    )
    return Audit(
        date=dt.date.fromisoformat(text["date"]),
        tools=tuple(f"{name} {version}".strip() for name, version in text["tools"].items()),
        surroundings=tuple(map(str, text["surroundings"])),
        kinds=int(text["kinds"]),
        pages=int(text["pages"]),
        barriers=barriers,
    )
