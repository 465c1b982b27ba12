"""The directory and its lists."""

from __future__ import annotations

from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.pages import Planned
from plugins.merchants.compile import compile_merchants
from plugins.merchants.merchant_page import merchant_page
from plugins.merchants.model import DirectoryView
from tests.cases import make_desk, make_merchant_card, pages_of

CARDS = (
    make_merchant_card("wirbel", title="Wirbel", access=("stufenlos",), demo="Erfunden."),
    make_merchant_card("aetherhaus", title="Ätherhaus", trade="elektronik", district="",
                       offers=("lieferung",)),
    make_merchant_card("brummel", title="Brummel", district="nord", hours=""),
)  # fmt: skip


def _of_lists(desk: Desk) -> tuple[Planned, ...]:
    return tuple(one for one in compile_merchants(desk) if one.make is not merchant_page)


def views(desk: Desk) -> dict[str, DirectoryView]:
    found = {}
    for url, page in pages_of(_of_lists(desk), desk).items():
        assert isinstance(page.view, DirectoryView)
        found[url] = page.view
    return found


def test_there_is_a_list_for_each_trade_and_district_in_use() -> None:
    assert list(views(make_desk(*CARDS))) == [
        "/haendler/", "/haendler/branche/elektronik/", "/haendler/branche/spielwaren/",
        "/haendler/stadtteil/mitte/", "/haendler/stadtteil/nord/",
    ]  # fmt: skip


def test_the_directory_goes_by_trade_and_name() -> None:
    view = views(make_desk(*CARDS))["/haendler/"]
    assert [(group.id, [one.title for one in group.merchants]) for group in view.groups] == [
        ("elektronik", ["Ätherhaus"]), ("spielwaren", ["Brummel", "Wirbel"]),
    ]  # fmt: skip
    assert (view.count, view.is_whole) == ("3 Händler", True)
    assert [(one.id, one.count) for one in view.trades] == [("elektronik", 1), ("spielwaren", 2)]
    assert [(one.id, one.count) for one in view.offers] == [("lieferung", 1)]


def test_a_list_marks_itself_and_shows_only_its_own() -> None:
    view = views(make_desk(*CARDS))["/haendler/stadtteil/mitte/"]
    assert [one.title for group in view.groups for one in group.merchants] == ["Wirbel"]
    assert [one.current for one in view.districts] == [True, False]
    assert (view.count, view.is_whole, view.offers) == ("1 Händler", False, ())


def test_a_line_says_what_a_visitor_chooses_by() -> None:
    view = views(make_desk(*CARDS))["/haendler/"]
    aether, brummel, wirbel = (one for group in view.groups for one in group.merchants)
    assert (wirbel.keys, wirbel.facts, wirbel.demo) == (
        "stufenlos", "Stadtteil Mitte · Stufenloser Zugang", True,
    )  # fmt: skip
    assert (aether.keys, aether.facts) == ("lieferung", "Lieferung nach Hause")
    assert (brummel.table, brummel.hours) == ("", ())
    assert wirbel.table.startswith("540-1080|")


def test_without_merchants_there_is_nothing() -> None:
    assert compile_merchants(make_desk()) == ()


def test_pages_with_hours_are_made_for_a_month_and_say_so_in_their_arguments() -> None:
    """The month decides about their bytes; it is no card, so the plan must name it."""
    planned = compile_merchants(make_desk(*CARDS))
    assert all("1970-01-01" in one.arguments for one in planned)


def test_a_list_without_any_hours_needs_no_script() -> None:
    script = AssetCard("merchants.js", "/m.js")
    found = views(make_desk(*CARDS, script))
    assert found["/haendler/"].script == found["/haendler/stadtteil/mitte/"].script == "/m.js"
    assert found["/haendler/stadtteil/nord/"].script == ""
