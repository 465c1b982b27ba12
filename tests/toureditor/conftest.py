"""One small site for all tests of the editor."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.builders import make_site
from tests.site.server import serving

TOUR = """\
# Der Rundgang der Tests.
title: Rundgang
summary: Drei Orte der Stadt.
start: platz   # hier beginnt er
credit: Redaktion
licence: CC BY 4.0
privacy: no-people
plans:
  - {id: eg, title: 'Das Erdgeschoss', file: eg.png, width: 96, up: 90, alt: Ein Plan., credit: Wir, licence: CC0}
scenes:
  - id: platz
    title: "Der Platz"
    panorama: platz.jpg
    position: {lat: 49.8725, lon: 8.6512}
    plan: {on: eg, x: 100, y: 100}
    heading: 0
    view: {heading: 180}
    description: Ein Platz mit einer Säule.
    # Wohin man kommt:
    hotspots:
      - to: halle   # nach Süden
        heading: 180
      - info: 'Die "hohe" Säule'
        heading: 170
        pitch: 5
        text: >-
          Sie steht in der
          Mitte.

      # zum Schluss
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {lat: 49.8720, lon: 8.6512}
    plan: {on: eg, x: 400, y: 100}
    heading: 0
    view: {heading: 0}
    description: Eine Halle mit einem Dach aus Glas.
    hotspots: [{to: platz, heading: 0}]
"""  # noqa: E501 - a line as people write it


def _drawing() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (800, 500), "white").save(stream, "PNG")
    return stream.getvalue()


CHANGES: dict[str, str | bytes | None] = {
    "tours/rundgang/tour.yaml": TOUR,
    "tours/rundgang/plans/eg.png": _drawing(),
}


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Iterator[str]:
    """Return where a small site with the editor can be visited."""
    site = make_site(
        tmp_path_factory.mktemp("editor"), CHANGES, small_cache, "HUB_EDITING = True\n"
    )
    done = site.build()
    assert done.code == 0, done.stderr
    with serving(site.output) as url:
        yield url
