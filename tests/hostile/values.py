"""Hostile values in single fields: addresses, names, hours, dates, recurrences, numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from plugins.core.readings import Found
from plugins.displays.read import read_display
from plugins.events.read import read_event
from plugins.merchants.read import read_merchant
from plugins.pages.audit import read_audit
from plugins.projects.read import read_partner
from plugins.tours.read import read_tour
from plugins.venues.read import read_venue
from tests.builders import TOUR, photo
from tests.displays.authored import display_file
from tests.events.authored import event_file
from tests.hostile.attack import Attack, text_files
from tests.hostile.markdown import ADDRESSES, TEMPLATES
from tests.merchants.authored import merchant_file
from tests.venues.authored import STEPPED

EVENT = "content/termine/a.yaml"
MERCHANT = "content/haendler/a.yaml"
PARTNER = "content/partner/a.yaml"
DISPLAY = "content/display/a.yaml"
PARTNER_FILE = "name: A\nsummary: B.\nkind: stadt\nroles: C\nurl: {}\n"
PATHS = (
    "../geheim.jpg", "../../../../etc/passwd", "/etc/passwd", "//a.example/x.jpg", "..\\..\\x.jpg",
    "C:\\Windows\\x.jpg", "file:///etc/passwd", "https://a.example/x.jpg", "%2e%2e%2fx.jpg", "..%c0%afx",
    "./platz.jpg", "a/../platz.jpg", "platz.jpg/", "PLATZ.JPG", "platz.jpg ", "platz.jpg.", "con", "NUL.jpg",
    "aux.jpg", "COM1", "platz.jpg::$DATA", "platz.jpg?x", "platz.jpg#x", "~/x.jpg", "$HOME/x", "`id`", "*",
    "a" * 300 + ".jpg", "a/" * 200 + "x.jpg", "-rf", "|id", ".", "..", "...", ".git/config", "_geheim.jpg",
    "gro\u0308sse.jpg", "ｐｌａｔｚ.jpg", "platz\u200b.jpg", "<img src=x>.jpg", "/proc/self/environ", "/dev/zero",
)  # fmt: skip
HOURS = (
    "24/7; " * 1000, "Mo-Su 00:00-24:00/00:01; PH off", "Mo 10:00-99:99", "week 01-53/1 Mo; PH off",
    "easter -99999999 days; PH off", "Mo[-9] 10:00-12:00", "Jan 01 +9999999999 days", "PH -9999999 days",
    "(" * 10_000, '"' + "a" * 100_000 + '"; PH off', "Mo 10:00-11:00||" * 3000, "9" * 5000, "9999+ Mo",
    "sunrise-sunset; PH off", "(sunrise-99:99)-(sunset+99:99)", "Feb 30 10:00-12:00; PH off",
    "Mo-Fr 10:00-18:00; PH off; " * 500, "2018-99999 Mo", "Mo–Fr ９–１８ Uhr", "<script>alert(1)</script>",
    '"<script>alert(1)</script>"; PH off', "SH off; PH off", "Mo-Fr" * 5000, ";" * 50_000, "," * 50_000,
    "Mo 22:00-50:00; PH off", "00:00-00:00; PH off", "24:00-24:00; PH off", "week 99", "Mo,Tu," * 5000,
    ",".join(f"{n // 60:02}:{n % 60:02}-{n // 60:02}:{n % 60:02}" for n in range(1400)) + "; PH off",
)  # fmt: skip
REPEATS = (
    "{every: tag, count: 400}", "{every: tag, count: 401}", "{every: tag, count: 999999999999}",
    "{every: tag, until: 9999-12-31}", "{every: jahr, count: 400}", "{every: jahr, until: 9999-12-31}",
    "{every: monat, on: [mo], which: letzter, count: 400}", "{every: tag, interval: 52, count: 400}",
    "{every: jahr, interval: 52, count: 400}", "{every: woche, on: [mo, mo, mo], count: 400}",
    "{every: tag, count: -1}", "{every: tag, count: 1e9}", "{every: tag, count: .inf}", "{every: tag}",
    "{every: tag, interval: 0, count: 5}", "{every: sekunde, count: 5}", "{every: [tag], count: 5}",
    "{every: tag, count: 5, until: 2027-01-01}", "{every: tag, until: 0001-01-01}", "tag", "[tag]", "{}",
    "{every: tag, count: 99999999999999999999999999999999999999}",
)  # fmt: skip
MOMENTS = (
    "9999-12-31 23:59", "0001-01-01", "0000-00-00", "2026-02-30", "2026-13-01", "99999-01-01", "-1-01-01",
    "2026-12-01 24:00", "2026-12-01 25:61", "2026-12-01T18:00:00+99:00", "now", "heute", "1e9", "２０２６-12-01",
    "2026-03-29 02:30", "2026-10-25 02:30", "9" * 5000, "2026-12-01 18:00; DROP", "<script>", "{{ x }}",
)  # fmt: skip
NUMBERS = (
    "1e999", ".inf", "-.inf", ".nan", "9" * 400, "0x10", "1_0", "１", "--1", "1e-400", "NaN", "true", "1,5",
)  # fmt: skip


def _unlinked(found: Found, _: Path) -> str:
    """Return an address that a browser would follow to no web page."""
    said = repr(found.values).lower()
    return next((sign for sign in ("javascript", "data:text", "vbscript") if sign in said), "")


def addresses() -> Iterator[Attack]:
    """Give addresses that are none in the web to every field that takes one."""
    for address in ADDRESSES:
        quoted = "'" + address.replace("'", "''") + "'"
        given = (
            (read_partner, PARTNER, PARTNER_FILE.format(quoted)),
            (read_merchant, MERCHANT, merchant_file(shops=f"[{{kind: ebay, url: {quoted}}}]")),
            (read_event, EVENT, event_file(register=f"{{url: {quoted}}}")),
            (read_display, DISPLAY, display_file(slides=f"[{{title: A, text: B, link: {quoted}}}]")),
        )  # fmt: skip
        for read, name, text in given:
            what = f"{name}: {address!r}"
            yield Attack(
                "address in a field", what, read, name, text_files(name, text), False, _unlinked
            )


def times() -> Iterator[Attack]:
    """Give hours, recurrences and moments that explode or are none."""
    for hours in HOURS:
        text = merchant_file(hours="'" + hours.replace("'", "''") + "'")
        what = f"{hours[:30]!r} ({len(hours)})"
        yield Attack(
            "opening hours", what, read_merchant, MERCHANT, text_files(MERCHANT, text), False
        )
    for repeat in REPEATS:
        text = event_file(repeat=repeat)
        yield Attack("recurrence", repeat, read_event, EVENT, text_files(EVENT, text), False)
    for moment in MOMENTS:
        for key in ("start", "end", "published"):
            text = event_file(**{key: f"'{moment}'"})
            what = f"{key}: {moment[:30]}"
            yield Attack("moment", what, read_event, EVENT, text_files(EVENT, text), False)


def numbers() -> Iterator[Attack]:
    """Give what is no number, or none that can be, where places and angles are expected."""
    for number in NUMBERS:
        for key in ("lat: 49.8725", "heading: 180}", "lon: 8.6512"):
            word = key.partition(":")[0]
            text = TOUR.replace(key, key.replace(key[len(word) + 2 :].rstrip("}"), number), 1)
            yield tour(f"{word}: {number[:20]}", text, "odd number")


def tour(what: str, text: str, group: str, must_fail: bool = True) -> Attack:
    """Return a tour with two sound panoramas and a hostile text."""
    files = {
        "tours/a/tour.yaml": text.encode(),
        "tours/a/panoramas/platz.jpg": photo(2048, 1024),
        "tours/a/panoramas/halle.jpg": photo(2048, 1024, hue=20),
    }
    return Attack(group, what, read_tour, "tours/a", files, must_fail)


def names() -> Iterator[Attack]:
    """Give names of files that lead elsewhere, and names of things that are addresses of ours."""
    for path in PATHS:
        quoted = "'" + path.replace("'", "''") + "'"
        fails = path.strip() != "platz.jpg"
        yield tour(f"panorama {path[:30]!r}", TOUR.replace("platz.jpg", quoted), "path", fails)
        audio = f"    audio: {{file: {quoted}, transcript: A., credit: B}}\n    heading: 0\n"
        yield tour(f"audio {path[:30]!r}", TOUR.replace("    heading: 0\n", audio, 1), "path")
        plans = f"plans:\n  - {{id: a, title: A, file: {quoted}, width: 5, alt: B., credit: C, licence: D}}\n"
        yield tour(f"plan {path[:30]!r}", TOUR.replace("scenes:", plans + "scenes:"), "path")
        text = f"title: A\nsummary: B.\ncategory: mall\ncredit: © OpenStreetMap-Mitwirkende\nlicence: C\nsource: {quoted}\n"
        files = {"tours/a/venue.yaml": text.encode()}
        yield Attack("path", f"map {path[:30]!r}", read_venue, "tours/a", files)
        yield tour(
            f"id {path[:30]!r}",
            TOUR.replace("id: platz", f"id: {quoted}"),
            "name of a thing",
            path != "con",
        )
    for name in ("bilder", "kacheln", "plaene", "ton"):
        files = {f"tours/{name}/tour.yaml": TOUR.encode()}
        yield Attack("name of a thing", f"tour {name}", read_tour, f"tours/{name}", files)
    for name in ("schilder", "terminal", "plan"):
        text = STEPPED.replace("id: eg-halle", f"id: {name}", 1)
        files = {"tours/a/venue.yaml": text.encode()}
        yield Attack("name of a thing", f"place {name}", read_venue, "tours/a", files)
    for payload in TEMPLATES:
        text = event_file(title="'" + payload.replace("'", "''") + "'")
        yield Attack(
            "template in a field", payload, read_event, EVENT, text_files(EVENT, text), False
        )


AUDIT = {
    "date": "2026-11-27", "tools": {"axe-core": "4"}, "surroundings": ["x"], "kinds": 1, "pages": 1,
    "findings": [{"page": "/", "rule": "a", "text": "b"}],
}  # fmt: skip


def audits() -> Iterator[Attack]:
    """Give results of an audit that no audit gave."""
    name = "content/barrierefreiheit.json"
    texts: list[str | bytes] = [
        "[" * 200_000, "{}", "[]", "null", "nichts", "", "\ufeff{}", "\0", "{" * 100_000, b"\xff", '{"date": 1}',
        "NaN", '"' * 100_000, "9" * 10_000, " " * 600_000,
    ]  # fmt: skip
    for key in AUDIT:
        for value in (None, [], {}, "x", 10**400, True, [[]], [None], {"a": {}}, float("inf")):
            if (key, value) not in (("tools", {}), ("findings", []), ("surroundings", [])):
                texts.append(json.dumps(AUDIT | {key: value}))
    for number, text in enumerate(texts):
        content = text if isinstance(text, bytes) else text.encode()
        yield Attack("result of an audit", str(number), read_audit, name, {name: content}, False)


def attacks() -> Iterator[Attack]:
    """Give all of them."""
    yield from addresses()
    yield from times()
    yield from numbers()
    yield from names()
    yield from audits()
