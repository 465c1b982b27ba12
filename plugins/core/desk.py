"""What lies on the desk of a feature while it compiles its pages."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.cards import Catalogue
from plugins.core.pictures import PictureOrders
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView


@dataclass(frozen=True)
class Desk:
    """The cards of all features, the pictures to order, the report, and the site's frame."""

    catalogue: Catalogue
    pictures: PictureOrders
    report: Report
    settings: HubSettings
    site: SiteView

    def absolute(self, url: str) -> str:
        """Return an address of ours with scheme and host, as other sites need it."""
        return self.settings.site_url + url
