"""Every address that our pages have; the one place where an address is put together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.core.errors import HubError

HOME = "/"
PROJECTS = "/projekte/"
PARTNERS = "/partner/"
EDITIONS = "/cityzeitung/"
TOURS = "/touren/"
MERCHANTS = "/haendler/"
ARCHIVE = "/archiv/"
RUBRICS, TOPICS, AUTHORS = "/rubrik/", "/thema/", "/autor/"
EVENTS = "/termine/"
PAST_EVENTS = "/termine/archiv/"
SERVICES = "/dienste/"
SERIES = "/serien/"
SEARCH = "/suche/"
SEARCH_FILES = f"{SEARCH}index/"
API = "/api/"
API_FILES = "/api/v1/"
DISPLAYS = "/display/"
DISPLAY_WORKER = f"{DISPLAYS}dienst.js"
VENUES = "/wege/"
OFFLINE = "/offline/"
OFFLINE_CONTENT = f"{OFFLINE}inhalt.json"
OFFLINE_WORKER, MANIFEST = "/dienst.js", "/site.webmanifest"
TERMINAL_WORKER = f"{VENUES}dienst.js"
NOT_FOUND, GONE = "/404.html", "/410.html"
ADDRESSES = "/adressen.txt"
LICENCES = "/lizenzen/"
SITEMAP, NEWS_SITEMAP = "/sitemap.xml", "/sitemap-news.xml"
ROBOTS = "/robots.txt"
SECURITY = "/.well-known/security.txt"
ENGLISH, EASY = "/en/", "/leichte-sprache/"
FEEDS = "/feeds/"
SOCIAL_CARDS, MEDIA = "/karten/", "/medien/"
EDITORIAL = "/redaktion/"
TOUR_EDITOR = f"{EDITORIAL}tour/"
TOUR_EDITOR_NAMES = f"{TOUR_EDITOR}namen.json"
EDITING_FILES = "/theme/redaktion/"


class RouteTaken(HubError):
    """Two outputs want the same address; the names that authors choose are checked before."""


def article(slug: str) -> str:
    """Return the address of an article."""
    return f"/artikel/{slug}/"


def social_card(page: str, fingerprint: str) -> str:
    """Return the address of the card that stands for a page elsewhere."""
    name = page.strip("/").replace("/", "-") or "start"
    return f"{SOCIAL_CARDS}{name}.{fingerprint}.png"


def medium(id: str, fingerprint: str, suffix: str) -> str:
    """Return the address of a film, a recording or its captions."""
    return f"{MEDIA}{id}.{fingerprint}{suffix}"


def rubric(id: str) -> str:
    """Return the address of a rubric."""
    return f"{RUBRICS}{id}/"


def topic(id: str) -> str:
    """Return the address of a topic."""
    return f"{TOPICS}{id}/"


def author(id: str) -> str:
    """Return the address of an author."""
    return f"{AUTHORS}{id}/"


def edition(id: str) -> str:
    """Return the address of an edition; `id` is 2018-03."""
    return f"{EDITIONS}{id}/"


def series(id: str) -> str:
    """Return the address of a series."""
    return f"{SERIES}{id}/"


def paper(id: str, format: str) -> str:
    """Return the address of an edition as a file; `format` is its suffix."""
    return f"{EDITIONS}{id}/cityzeitung-{id}.{format}"


def newsletter(id: str) -> str:
    """Return the address of an edition's newsletter."""
    return f"{EDITIONS}{id}/newsletter/"


def newsletter_file(id: str, format: str) -> str:
    """Return the address of a newsletter as it is sent: html, txt or eml."""
    return f"{EDITIONS}{id}/newsletter/newsletter.{format}"


def project(id: str) -> str:
    """Return the address of a project."""
    return f"{PROJECTS}{id}/"


def projects_by_status(status: str) -> str:
    """Return the address of the projects of one status."""
    return f"{PROJECTS}status/{status}/"


def projects_by_partner(id: str) -> str:
    """Return the address of the projects of one partner."""
    return f"{PROJECTS}partner/{id}/"


def partner(id: str) -> str:
    """Return the address of a partner's entry."""
    return f"{PARTNERS}{id}/"


def merchant(id: str) -> str:
    """Return the address of a merchant."""
    return f"{MERCHANTS}{id}/"


def merchant_contact(id: str) -> str:
    """Return the address of a merchant's contact file for address books."""
    return f"{MERCHANTS}{id}/{id}.vcf"


def merchants_by_trade(trade: str) -> str:
    """Return the address of the merchants of one trade."""
    return f"{MERCHANTS}branche/{trade}/"


def merchants_by_district(district: str) -> str:
    """Return the address of the merchants of one district."""
    return f"{MERCHANTS}stadtteil/{district}/"


def tour(id: str) -> str:
    """Return the address of a tour."""
    return f"{TOURS}{id}/"


def scene(id: str) -> str:
    """Return the address of a scene; `id` is tour/scene."""
    return f"{TOURS}{id}/"


def scene_data(id: str) -> str:
    """Return the address of what the viewer needs to know of a scene; `id` is tour/scene."""
    return f"{TOURS}{id}/szene.json"


def tour_editor_kit(id: str) -> str:
    """Return the address of what the tour editor needs to know of a tour."""
    return f"{TOUR_EDITOR}touren/{id}.json"


def embedded(url: str) -> str:
    """Return the address of a scene's page made for iframes; `url` is that of its own page."""
    return f"{url}einbetten/"


def event(id: str) -> str:
    """Return the address of an event."""
    return f"{EVENTS}{id}/"


def event_calendar(id: str) -> str:
    """Return the address of the calendar file of one event."""
    return f"{EVENTS}{id}/{id}.ics"


def calendar(category: str = "alle") -> str:
    """Return the address of the calendar that holds every event of a category, or of all."""
    return f"{EVENTS}{category}.ics"


def events_of_month(month: str) -> str:
    """Return the address of the table of a month; `month` is 2026-12."""
    return f"{EVENTS}{month}/"


def service(id: str) -> str:
    """Return the address of a service."""
    return f"{SERVICES}{id}/"


def service_code(id: str) -> str:
    """Return the address of the code that leads to a service."""
    return f"{SERVICES}{id}/code.svg"


def display(id: str) -> str:
    """Return the address of a display, which is a page for a screen."""
    return f"{DISPLAYS}{id}/"


def display_content(id: str) -> str:
    """Return the address of what a display shows, for its script."""
    return f"{DISPLAYS}{id}/inhalt.json"


def venue(id: str) -> str:
    """Return the address of a building's wayfinder."""
    return f"{VENUES}{id}/"


def venue_archive(id: str) -> str:
    """Return the address of a building as an IMDF archive."""
    return f"{VENUES}{id}/imdf.zip"


def venue_geojson(id: str) -> str:
    """Return the address of a building as GeoJSON."""
    return f"{VENUES}{id}/plan.geojson"


def place(id: str) -> str:
    """Return the address of a place in a building; `id` is venue/place."""
    return f"{VENUES}{id}/"


def venue_signs(id: str) -> str:
    """Return the address of the sheet of codes that say: you are here."""
    return f"{VENUES}{id}/schilder/"


def terminal(id: str) -> str:
    """Return the address of the page for a screen in a building."""
    return f"{VENUES}{id}/terminal/"


def terminal_content(id: str) -> str:
    """Return the address of what a screen in a building asks the site for."""
    return f"{VENUES}{id}/terminal/inhalt.json"


def place_code(id: str) -> str:
    """Return the address of the code of a place; `id` is venue/place."""
    return f"{VENUES}{id}/code.svg"


def archive_year(year: int) -> str:
    """Return the address of a year in the archive."""
    return f"{ARCHIVE}{year}/"


def archive_month(day: dt.date) -> str:
    """Return the address of a month within its year in the archive."""
    return f"{ARCHIVE}{day.year}/#monat-{day.month:02d}"


def older(url: str, number: int) -> str:
    """Return the address of the `number`th page of a list, counted from the oldest."""
    return f"{url}seite/{number}/"


def sign_file(stem: str, print_: str, suffix: str) -> str:
    """Return the address of a video in sign language, or of its captions."""
    return f"/gebaerden/{stem}.{print_}{suffix}"


def page(id: str) -> str:
    """Return the address of a single page."""
    return f"/{id}/"


def feed(kind: str, of: str = "") -> str:
    """Return the address of a feed file; `of` is empty or a page's address such as /rubrik/x/."""
    return f"{FEEDS}{of.strip('/') + '/' if of else ''}{kind}"


def server_rules(name: str) -> str:
    """Return the address of rules that a server includes; nothing in them is secret."""
    return f"/umleitungen/{name}.txt"


def output_path(url: str) -> str:
    """Return the file under output/ that answers to an address."""
    path = url.partition("#")[0].lstrip("/")
    return f"{path}index.html" if path.endswith("/") or not path else path


def refuse_duplicates(paths: Iterable[str]) -> None:
    """Raise RouteTaken when two outputs have the same path, or paths that differ in case only."""
    seen: dict[str, str] = {}
    for path in paths:
        if path.casefold() in seen:
            raise RouteTaken(f"{path} and {seen[path.casefold()]} are the same file")
        seen[path.casefold()] = path
