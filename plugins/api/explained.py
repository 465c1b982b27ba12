"""The page that explains the data to people, with an example from the site itself."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.api.facts import LICENCE, schema_name, told
from plugins.api.kinds import BY_NAME
from plugins.api.model import VERSION
from plugins.api.places import INDEX, collection_url, item_url, schema_url
from plugins.api.schema import EXPLAINED, SCHEMAS, fields_of
from plugins.api.views import ApiView, FieldsView, KindView
from plugins.core import linked_data, routes
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Head, Page
from plugins.core.site import NavItem

START = Crumb("Startseite", routes.HOME)
TITLE = "Daten für Programme"
SUMMARY = (
    "Was auf diesen Seiten steht, gibt es auch als JSON: Beiträge, Projekte, Termine und alles, "
    "was zusammenhängt. Wer mag, baut darauf auf."
)
EXAMPLES = ("service", "project", "article")  # the first of these that there is


def example_of(desk: Desk) -> tuple[str, str]:
    """Return kind and name of what is shown as an example; empty where there is nothing."""
    for name in EXAMPLES:
        ids = told(BY_NAME[name].card, desk.catalogue.ids(BY_NAME[name].card), desk)
        if ids:
            return name, ids[0]
    return "", ""


def explaining_page(counts: Sequence[tuple[str, int]], shown: str, url: str, desk: Desk) -> Page:
    """Return the page; `shown` is the text of an example, and `url` its address."""
    view = ApiView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(START,),
        version=VERSION,
        licence=LICENCE,
        attribution=desk.settings.site_name,
        index=INDEX,
        kinds=tuple(_kind(name, count) for name, count in counts),
        fields=tuple(_fields(name) for name in EXPLAINED),
        example=shown,
        example_url=url,
    )
    way = (START, Crumb(TITLE, routes.API))
    json_ld = linked_data.dump(
        _described(counts, desk), linked_data.breadcrumbs(way, desk.settings.site_url)
    )
    head = Head(TITLE, SUMMARY, routes.API, crumbs=view.crumbs, json_ld=json_ld)
    return Page("api/explained.html", head, view)


def _kind(name: str, count: int) -> KindView:
    kind = BY_NAME[name]
    return KindView(
        kind.title, name, str(count), collection_url(kind.folder), schema_url(schema_name(kind))
    )


def _fields(name: str) -> FieldsView:
    address = schema_url(name) if name in SCHEMAS else ""
    return FieldsView(f"felder-{name}", EXPLAINED[name][1], address, fields_of(name))


def _described(counts: Sequence[tuple[str, int]], desk: Desk) -> dict[str, object]:
    """Return the data as schema.org's Dataset, by which search engines for data find it."""
    links = [
        NavItem(BY_NAME[name].title, collection_url(BY_NAME[name].folder)) for name, _ in counts
    ]
    return {
        "@type": "Dataset",
        "name": f"{desk.settings.site_name}: {TITLE}",
        "description": SUMMARY,
        "url": desk.absolute(routes.API),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "creator": {"@type": "Organization", "name": desk.site.operator},
        "inLanguage": desk.settings.language,
        "version": VERSION,
        "distribution": [
            {
                "@type": "DataDownload",
                "name": link.title,
                "encodingFormat": "application/json",
                "contentUrl": desk.absolute(link.url),
            }
            for link in links
        ],
    }


def example_url(name: str, id: str) -> str:
    """Return where the example lies."""
    return item_url(BY_NAME[name].folder, id) if name else ""
