"""What lies on the desk of a feature while it compiles its pages."""

from __future__ import annotations

import datetime as dt

from plugins.core import english
from plugins.core.catalogue import Catalogue, Notes
from plugins.core.languages import IN_GERMAN, Translating, german_sign, version_links
from plugins.core.pages import DateView, VersionLink
from plugins.core.pictures import PictureOrders
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView
from plugins.core.value import Value, replace
from plugins.core.wording import long_date, month_and_year, wind


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

    def say(self, text: str, **values: object) -> str:
        """Return what the house says, in the language of the page; `text` is German.

        A phrase without a translation is our own bug: tests/test_translations.py finds it.
        """
        words = self.site.words
        said = words[text] if words else text
        return said.format(**values) if values else said

    def day(self, day: dt.date) -> DateView:
        """Return a day for machines and for people who read the page."""
        words = english.long_date if self.site.language == "en" else long_date
        return DateView(day.isoformat(), words(day))

    def month(self, day: dt.date) -> str:
        """Return the month of a day as people who read the page write it."""
        words = english.month_and_year if self.site.language == "en" else month_and_year
        return words(day)

    def wind(self, heading: float) -> str:
        """Return the compass word of a heading, as people who read the page say it."""
        words = english.wind if self.site.language == "en" else wind
        return words(heading)

    def speaks(self, url: str) -> bool:
        """Tell whether a page of ours is in the language of this one."""
        return url.startswith(self.site.home)

    def german_sign(self, url: str) -> str:
        """Return what stands at the end of a link to a page of ours that is German only."""
        if not self.site.words or not url.startswith("/") or self.speaks(url):
            return ""
        return german_sign(self.say(IN_GERMAN))

    def versions(self, url: str) -> tuple[VersionLink, ...]:
        """Return all versions of what lies at an address, if there is more than one."""
        codes = tuple(other.language for other in self.site.others)
        return version_links(url, self.site.language, codes, self.catalogue) if codes else ()

    def speaking(self, code: str) -> Desk:
        """Return the desk of a page in another language: cards are translated where they can be."""
        site = replace(self.site.speaking(code), others=self.site.others)
        return replace(self, catalogue=Translating(self.catalogue, code), site=site)

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
