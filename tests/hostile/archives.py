"""Hostile maps and archives: bombs, names that lead elsewhere, values of the wrong kind."""

from __future__ import annotations

import io
import json
import stat
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from plugins.core.errors import Mark
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.venues.archive import UnreadableArchive
from plugins.venues.exchange import text_of_archive
from plugins.venues.read import read_venue
from tests.hostile.attack import Attack

VENUE = (
    "title: Bahnhof\nsummary: Ein Bahnhof.\ncategory: transitstation\nsource: {}\n"
    "credit: © OpenStreetMap-Mitwirkende\nlicence: ODbL 1.0\n"
)
WAY = '{"id": "w", "properties": {"highway": "footway", "level": %s}, "geometry": %s}'
LINE = '{"type": "LineString", "coordinates": [[8.65, 49.87], [8.66, 49.88]]}'
ROOM = '{"id": "r", "properties": {"indoor": "room", "level": %s}, "geometry": {"type": "Polygon", "coordinates": [[[8.65, 49.87], [8.66, 49.87], [8.66, 49.88], [8.65, 49.87]]]}}'
HUGE = "9" * 401  # more than a number of a computer holds
_ENTITY = '<!DOCTYPE osm [<!ENTITY a "{}">]><osm>&a;</osm>'


def _collection(*features: str) -> bytes:
    return f'{{"type": "FeatureCollection", "features": [{", ".join(features)}]}}'.encode()


def _laughs() -> str:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE osm [{''.join(lines)}]><osm>&a9;</osm>"


def _osm(body: str) -> bytes:
    return f"<osm>{body}</osm>".encode()


def maps() -> Mapping[str, bytes]:
    """Return maps, as XML when they begin with a bracket that points to the left."""
    way = WAY % ('"0"', LINE)
    levels = (
        "0-999999999",
        "9" * 5000,
        "0-99;" * 10_000,
        "-99-99",
        "1e99",
        "nan",
        "NaN",
        "0;;;",
        "Ⅷ",
        "<b>",
    )
    shapes = (
        "null", "[]", '"x"', "{}", '{"type": "Point"}', '{"type": "Point", "coordinates": []}',
        '{"type": "Point", "coordinates": [NaN, 1]}', '{"type": "Point", "coordinates": [1e999, 1]}',
        '{"type": "Point", "coordinates": ["x", "y"]}', '{"type": "Point", "coordinates": {"0": 1}}',
        '{"type": "LineString", "coordinates": [[1]]}', '{"type": "Polygon", "coordinates": []}',
        '{"type": "Polygon", "coordinates": [[]]}', '{"type": "Polygon", "coordinates": [[[0, 0]]]}',
        '{"type": "Polygon", "coordinates": [[[0,0],[0,0],[0,0],[0,0]]]}', '{"type": "Circle"}',
        f'{{"type": "Point", "coordinates": [{HUGE}, 1]}}', f'{{"type": "LineString", "coordinates": [[8, 49], [8, -{HUGE}]]}}',
        '{"type": "LineString", "coordinates": [[8, 89.9], [8, 90]]}', '{"type": "LineString", "coordinates": [[-180, 0], [180, 0]]}',
    )  # fmt: skip
    return {
        **{f"level {level[:20]} {len(level)}": _collection(WAY % (json.dumps(level), LINE), ROOM % json.dumps(level)) for level in levels},
        **{f"shape {shape}": _collection(WAY % ('"0"', shape)) for shape in shapes},
        "levels as a list": _collection(WAY % ("[0]", LINE)), "levels as a mapping": _collection(WAY % ('{"a": 1}', LINE)),
        "deep json": b'{"features": ' + b"[" * 500_000, "deep and closed": b'{"features": ' + b"[" * 90_000 + b"]" * 90_000 + b"}",
        "features are a word": b'{"features": "x"}', "features are missing": b"{}", "features are null": _collection("null", "1", '"x"'),
        "many numbers": b'{"features": [' + b"0," * 3_000_000 + b"0]}", "many lists": b'{"features": [' + b"[]," * 1_500_000 + b"0]}",
        "a huge map": b"{" + b" " * 40_000_000, "a thousand ways": _collection(*[way.replace('"w"', f'"w{n}"') for n in range(1000)]),
        "the same id": _collection(*[way] * 100), "markup": _collection(way.replace("footway", "<script>"), ROOM.replace('"r"', '"<b>"') % '"0"'),
        "billion laughs": _laughs().encode(), "billion laughs in utf-16": _laughs().encode("utf-16"),
        "billion laughs in utf-7": b"<?xml version='1.0' encoding='utf-7'?>" + _laughs().encode("utf-7"),
        "quadratic": f'<!DOCTYPE osm [<!ENTITY a "{"x" * 50_000}">]><osm>{"&a;" * 50_000}</osm>'.encode(),
        "external entity": b"<!DOCTYPE osm [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><osm>&a;</osm>",
        "external doctype": b"<!DOCTYPE osm SYSTEM 'https://a.example/x.dtd'><osm/>", "entity": _ENTITY.format("x").encode(),
        "parameter entity": b"<!DOCTYPE osm [<!ENTITY % a SYSTEM 'file:///etc/passwd'>%a;]><osm/>",
        "doctype behind a comment": b"<!-- x --><!DOCTYPE osm [<!ENTITY a 'x'>]><osm>&a;</osm>",
        "xinclude": _osm("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"),
        "deep xml": b"<osm>" + b"<a>" * 900_000, "wide xml": b"<osm>" + b"<a/>" * 900_000 + b"</osm>",
        "many attributes": b"<osm " + b" ".join(b'a%d="x"' % n for n in range(100_000)) + b"/>",
        "long attribute": _osm(f'<node id="{"x" * 3_000_000}" lat="0" lon="0"/>'), "half": b"<osm><node",
        "a comment full of nodes": _osm('<!--' + '<node ' * 500_000 + '--><node id="9"/>'),
        "features within features": b'{"x": ' + b'{"features": [' * 400 + b"0," * 1_000_000 + b"0" + b"]}" * 400 + b', "features": [0]}',
        "no attributes": _osm("<node/><way/><relation/>"), "nan": _osm('<node id="1" lat="nan" lon="inf"/>'),
        "a way to nowhere": _osm('<way id="1"><nd ref="7"/><tag k="highway" v="footway"/></way>'),
        "a relation of itself": _osm('<relation id="1"><member type="relation" ref="1" role="outer"/><tag k="type" v="multipolygon"/></relation>'),
        "unknown encoding": b"<?xml version='1.0' encoding='x'?><osm/>", "nul": b"<osm>\0</osm>", "nothing": b"", "pdf": b"%PDF-1.7",
        "html": b"<!doctype html><script>x</script>", "signs": "<osm>\u202e</osm>".encode(),
    }  # fmt: skip


def _zipped(files: Mapping[str, bytes | str], **changes: Any) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of two names that are the same
        for name, content in files.items():
            entry = zipfile.ZipInfo(name.rstrip("|"))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = changes.get("mode", 0o644) << 16
            archive.writestr(entry, content)
    return stream.getvalue()


MANIFEST = {"manifest.json": "{}"}


def _features(**changes: Any) -> dict[str, bytes | str]:
    """Return the files of a small archive, with features of the wrong kind."""
    shape = {
        "type": "Polygon",
        "coordinates": [[[8.65, 49.87], [8.66, 49.87], [8.66, 49.88], [8.65, 49.87]]],
    }
    venue = {"id": "v", "geometry": shape, "properties": {"category": "x", "name": {"de": "Haus"}}}
    level = {
        "id": "l",
        "geometry": shape,
        "properties": {"ordinal": 0, "name": {"de": "EG"}, "short_name": {"de": "E"}},
    }
    unit = {
        "id": "u",
        "geometry": shape,
        "properties": {"category": "room", "level_id": "l", "name": {"de": "R"}},
    }
    given: dict[str, Any] = {"venue": [venue], "level": [level], "unit": [unit], **changes}
    return MANIFEST | {
        f"{kind}.geojson": json.dumps({"features": found}) for kind, found in given.items()
    }


def _first(files: Mapping[str, bytes | str], kind: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files[f"{kind}.geojson"])["features"][0]
    return found


def packages() -> Mapping[str, bytes]:
    """Return archives of buildings."""
    sound = _features()
    whole = _zipped(sound)
    evil = {"id": "v", "geometry": None, "properties": {}}
    words = "a: b\n# x\n--- !!python/object/apply:os.system [x]"
    return {
        "bomb": _zipped(MANIFEST | {"venue.geojson": bytes(40_000_000)}),
        "bomb of many": _zipped(MANIFEST | {f"{n}.geojson": bytes(3_000_000) for n in range(10)}),
        "lying about its size": whole.replace(len(sound["venue.geojson"]).to_bytes(4, "little"), b"\1\0\0\0"),
        "names that lead elsewhere": _zipped(MANIFEST | {"../../venue.geojson": "{}", "/etc/level.geojson": "{}", "..\\x": "{}"}),
        "links": _zipped({"manifest.json": "/etc/passwd", "venue.geojson": "/etc/passwd"}, mode=stat.S_IFLNK | 0o777),
        "twice the same name": _zipped(sound | {"venue.geojson|": "{}", "venue.geojson||": "[]"}),
        "a hundred thousand names": _zipped(MANIFEST | {f"{n}": "" for n in range(20_000)}),
        "half": whole[: len(whole) // 2], "damaged": whole[:60] + bytes(200) + whole[260:], "nothing": b"", "not one": b"PK\x05\x06" + bytes(18),
        "deep": _zipped(MANIFEST | {"venue.geojson": '{"features": ' + "[" * 900_000}), "a list": _zipped(MANIFEST | {"venue.geojson": "[]"}),
        "numbers": _zipped(MANIFEST | {"venue.geojson": '{"features": [' + "0," * 3_000_000 + "0]}"}),
        "utf-16": _zipped(MANIFEST | {"venue.geojson": json.dumps({"features": []}).encode("utf-16")}),
        "no venue": _zipped(_features(venue=[])), "no level": _zipped(_features(level=[])), "empty venue": _zipped(_features(venue=[evil])),
        "venue is a word": _zipped(_features(venue=["x"])), "venue is null": _zipped(_features(venue=[None])),
        "unit elsewhere": _zipped(_features(unit=[{"id": "u", "properties": {"level_id": "l"}, "geometry": {"type": "Polygon", "coordinates": []}}])),
        "unit without id": _zipped(_features(unit=[{"properties": {"level_id": "l"}}])), "unit is deep": _zipped(_features(unit=[[[[]]]])),
        "opening of a point": _zipped(_features(opening=[{"id": "o", "properties": {"level_id": "l", "category": "x"}, "geometry": {"coordinates": [[0, 0]]}}])),
        "relationship": _zipped(_features(relationship=[{"id": "x", "properties": {"category": "elevator", "origin": None, "destination": None}}])),
        "place is no number": _zipped(_features(venue=[{"id": "v", "geometry": {"type": "Polygon", "coordinates": [[["x", "y"]] * 4]}, "properties": {"category": "x"}}])),
        "yaml in a name": _zipped(_features(venue=[{"id": "v", "geometry": json.loads(sound["level.geojson"])["features"][0]["geometry"], "properties": {"category": "x", "name": {"de": words}}}])),
        "markup in a name": _zipped(_features(venue=[{"id": "v", "geometry": json.loads(sound["level.geojson"])["features"][0]["geometry"], "properties": {"category": "x", "name": {"de": "<script>'\"{{ x }}"}}}])),
        "a huge ordinal": _zipped(_features(level=[{**_first(sound, "level"), "properties": {"ordinal": int(HUGE)}}])),
        "a huge place": _zipped(_features(level=[{**_first(sound, "level"), "geometry": {"type": "Polygon", "coordinates": [[[int(HUGE), 1]] * 4]}}])),
        "half a letter": _zipped(_features(unit=[{**_first(sound, "unit"), "properties": {"category": "room", "level_id": "l", "name": {"de": "\ud800\u202e\0"}}}])),
        "a name of ours": _zipped(_features(unit=[{**_first(sound, "unit"), "properties": {"category": "room", "level_id": "l", "digitalstadt": {"id": "a\n  b: !!x"}}}])),
        "twice the same id": _zipped(_features(unit=[_first(sound, "unit")] * 2)),
        "sound": whole,
    }  # fmt: skip


def read_archive(item: Input, _: Prosaist, report: Report) -> Found:
    """Take an archive over as the command does, then read what it became as a build does."""
    place = item.path.parent.parent.parent / "tours" / "haus"
    try:
        text = text_of_archive(item.path.read_bytes(), "haus", item.name)
    except UnreadableArchive as reason:
        report.fault(Mark(item.name), str(reason))
        return Found()
    place.mkdir(parents=True)
    (place / "venue.yaml").write_text(text, "utf-8")
    told = Report()
    found = read_venue(Input(place, "tours/haus", ()), Prosaist(), told)
    unexpected = ("ist kein gültiges YAML", "nicht erlaubt", "gibt es hier nicht", "Steuerzeichen")
    wrong = [str(fault) for fault in told.faults if any(word in str(fault) for word in unexpected)]
    assert not wrong, wrong
    return found


def attacks() -> Iterator[Attack]:
    """Give all of them."""
    for what, content in maps().items():
        name = "karte.geojson" if content[:1] == b"{" else "karte.osm"
        files = {"tours/a/venue.yaml": VENUE.format(name).encode(), f"tours/a/{name}": content}
        yield Attack("indoor map", what, read_venue, "tours/a", files)
    for what, content in packages().items():
        path = "content/archive/a.zip"
        yield Attack("archive", what, read_archive, path, {path: content}, must_fail=False)
