"""An Edition -> the Issue that papers and letters set anew."""

from __future__ import annotations

from plugins.core.catalogue import Catalogue
from plugins.core.report import Report
from plugins.core.stories import Issue
from plugins.editions.model import Edition


def issue_of(id: str, catalogue: Catalogue, _: Report) -> Issue | None:
    """Return an edition with its editorial; made when one asks for it."""
    edition = catalogue.find(Edition, id)
    if edition is None:
        return None
    lead = edition.lead.id if edition.lead else ""
    return Issue(id, edition.card, edition.editorial, lead)
