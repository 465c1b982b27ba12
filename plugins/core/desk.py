"""What lies on the desk of a feature while it compiles its pages."""

from __future__ import annotations

from plugins.core.catalogue import Catalogue, Notes
from plugins.core.pictures import PictureOrders
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView
from plugins.core.value import Value


class Desk(Value, frozen=True):
    """The cards of all features, the pictures to order, the report, and the site's frame."""

    catalogue: Catalogue
    pictures: PictureOrders
    report: Report
    settings: HubSettings
    site: SiteView
    notes: Notes

    def absolute(self, url: str) -> str:
        """Return an address of ours with scheme and host, as other sites need it."""
        return self.settings.site_url + url

    def fresh(self) -> Desk:
        """Return a desk for one page alone: it notes what is asked, ordered and found wrong."""
        notes, report = Notes(), Report()
        catalogue = self.catalogue.noting(notes, report)
        return Desk(
            catalogue, PictureOrders(catalogue, report), report, self.settings, self.site, notes
        )


def open_desk(catalogue: Catalogue, settings: HubSettings, site: SiteView, report: Report) -> Desk:
    """Return the desk on which all pages are planned."""
    return Desk(catalogue, PictureOrders(catalogue, report), report, settings, site, Notes())
