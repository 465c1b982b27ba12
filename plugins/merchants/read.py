"""content/haendler/*.yaml to Merchants; faults of form, with line."""

from __future__ import annotations

import re
from typing import Any

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import (
    Choice,
    Form,
    Group,
    ListOf,
    LongText,
    Picture,
    RefTo,
    Text,
    Values,
    WebAddress,
)
from plugins.core.hoursfield import OpeningHours
from plugins.core.kinds import Kind
from plugins.core.naming import note_file_name
from plugins.core.offers import MerchantCard
from plugins.core.places import Coordinates
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.wording import quoted
from plugins.core.yamlfile import Mapping, Scalar, Sequence, parse
from plugins.merchants.model import Address, Merchant, OnlineShop, Position
from plugins.merchants.words import ACCESS, DISTRICTS, OFFERS, SHOPS, TRADES

RESERVED = ("branche", "stadtteil")  # addresses of lists
_POSTCODE = re.compile(r"\d{5}", re.ASCII)

ADDRESS = Form(
    (
        Text("street", "Straße und Hausnummer.", limit=80),
        Text("postcode", "Die Postleitzahl, zum Beispiel 64283.", limit=10),
        Text("city", "Der Ort.", required=False, default="Darmstadt", limit=60),
    )
)
SHOP = Form(
    (
        Choice("kind", "eigener, ebay oder anderer.", options=tuple(SHOPS)),
        WebAddress("url", "Die Adresse, mit https:// am Anfang."),
        Text("title", "Wie der Onlineshop heißt.", required=False, limit=80),
    )
)
MERCHANT = Form(
    (
        Text("name", "Der Name des Geschäfts.", limit=80),
        Text("summary", "Was es dort gibt, in ein bis zwei Sätzen.", limit=300),
        Choice("trade", "Die Branche, zum Beispiel spielwaren.", options=tuple(TRADES)),
        Choice(
            "district", "Der Stadtteil, zum Beispiel mitte.", required=False, default="",
            options=tuple(DISTRICTS),
        ),
        Group(
            "address", "Die Anschrift mit street und postcode.", required=False, form=ADDRESS
        ),
        Coordinates("position", "Der Standort mit lat und lon.", required=False),
        OpeningHours(
            "hours", "Die Öffnungszeiten, zum Beispiel Mo-Fr 09:00-18:00; PH off.",
            required=False, default="",
        ),
        ListOf(
            "access", "Was den Besuch erleichtert, zum Beispiel [stufenlos, wc].", required=False,
            of=Choice("", "", options=tuple(ACCESS)),
        ),
        ListOf(
            "offers", "Digitale Angebote, zum Beispiel [click-and-collect].", required=False,
            of=Choice("", "", options=tuple(OFFERS)),
        ),
        ListOf("shops", "Onlineshops.", required=False, of=Group("shops", "", form=SHOP)),
        ListOf("pictures", "Bilder, das erste steht oben.", required=False, of=Picture("", "")),
        ListOf(
            "projects", "Projekte, an denen das Geschäft teilnimmt.", required=False,
            of=RefTo("", "", to="project"),
        ),
        ListOf(
            "articles", "Beiträge über das Geschäft.", required=False,
            of=RefTo("", "", to="article"),
        ),
        RefTo(
            "scene", "Tour und Szene, zum Beispiel watch-my-city/luisenplatz.", required=False,
            to="scene",
        ),
        RefTo(
            "wayfinder", "Gebäude, oder Gebäude und Platz, im Wegeleitsystem, zum Beispiel"
            " luisencenter/eg-06.", required=False,
        ),
        LongText("text", "Mehr über das Geschäft, in Markdown.", required=False),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        Text("demo", "Was an dem Eintrag erfunden ist.", required=False),
    )
)  # fmt: skip
FILE_KINDS = (
    Kind("merchant", "Händler", "Händler", "content/haendler/*.yaml", MERCHANT, ("name",)),
)


def read_merchant(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return a merchant and its card, or, when its file has faults, only its name."""
    id = item.path.stem
    _check_name(id, item.name, report)
    text = read_text(item.path, item.name, report)
    node = parse(text, item.name, report) if text is not None else None
    merchant = _merchant(id, item.name, node, prose.reader, report) if node else None
    if merchant is None or report.faults:
        return Found(broken=((MerchantCard, id),))
    return Found((merchant.card, merchant))


def _check_name(stem: str, name: str, report: Report) -> None:
    if note_file_name(name, stem, ".yaml", report) and stem in RESERVED:
        report.fault(
            Mark(name),
            f"Der Dateiname {quoted(stem)} ist für eine Liste vergeben",
            "Die Datei anders nennen.",
        )


def _merchant(
    id: str, name: str, node: Mapping, reader: ProseReader, report: Report
) -> Merchant | None:
    values = MERCHANT.read(node, report)
    _check_repeats(node, report)
    _check_postcode(node, report)
    if values["trade"] is None:
        return None
    address, position = values["address"], values["position"]
    return Merchant(
        card=_card(id, name, values),
        address=Address(address["street"], address["postcode"], address["city"])
        if address
        else None,
        position=Position(position["lat"], position["lon"]) if position else None,
        shops=tuple(_shop(shop) for shop in values["shops"]),
        pictures=values["pictures"],
        projects=values["projects"],
        articles=values["articles"],
        topics=values["topics"],
        scene=values["scene"],
        wayfinder=values["wayfinder"],
        prose=reader.read_field(values["text"], report) if values["text"] else None,
    )


def _card(id: str, name: str, values: Values) -> MerchantCard:
    return MerchantCard(
        id=id,
        title=values["name"],
        summary=values["summary"],
        trade=values["trade"],
        district=values["district"],
        url=routes.merchant(id),
        hours=values["hours"],
        access=values["access"],
        offers=values["offers"],
        projects=_ids(values["projects"]),
        articles=_ids(values["articles"]),
        scene=values["scene"].id if values["scene"] else "",
        demo=values["demo"],
        mark=Mark(name),
        topics=_ids(values["topics"]),
    )


def _ids(refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs)


def _shop(values: Any) -> OnlineShop:
    return OnlineShop(values["kind"], values["title"] or SHOPS[values["kind"]], values["url"])


def _check_repeats(node: Mapping, report: Report) -> None:
    """Note a word that stands twice in a list of words."""
    for key, value in node:
        if key.text in ("access", "offers") and isinstance(value, Sequence):
            seen: set[str] = set()
            for item in value.items:
                if isinstance(item, Scalar) and item.text in seen:
                    message = f"{quoted(item.text)} steht zweimal in der Liste"
                    report.fault(item.mark, message, "Einmal löschen.")
                seen.add(item.text if isinstance(item, Scalar) else "")


def _check_postcode(node: Mapping, report: Report) -> None:
    for key, value in node:
        if key.text == "address" and isinstance(value, Mapping):
            for inner, code in value:
                if inner.text == "postcode" and isinstance(code, Scalar):
                    _check_digits(code, report)


def _check_digits(code: Scalar, report: Report) -> None:
    if code.text.strip() and not _POSTCODE.fullmatch(code.text.strip()):
        report.fault(
            code.mark,
            f"{quoted(code.text)} ist keine Postleitzahl",
            "Fünf Ziffern schreiben, zum Beispiel 64283.",
        )
