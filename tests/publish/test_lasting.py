"""Browsers keep a file for good only where its name says what it contains."""

from __future__ import annotations

import pytest

from plugins.publish.lasting import is_lasting


@pytest.mark.parametrize(
    "name",
    [
        "theme/site.TQW2P635.css",
        "theme/site.TQW2P635.css.br",
        "bilder/platz.d87e5dbda56f-720.webp",
        "touren/bilder/0a1b2c3d4e5f/0/f_0_0.jpg",
        "suche/index/f-1865fa112b93.json",
        "suche/index/f-1865fa112b93.json.gz",
    ],
)
def test_a_name_with_a_hash_lasts(name: str) -> None:
    assert is_lasting(name)


@pytest.mark.parametrize(
    "name",
    [
        "index.html",
        "index.html.br",
        "suche/index/register.json",
        "display/dienst.js",
        "artikel/deadbeefdead/index.html",
        "cityzeitung/2018-03/cityzeitung-2018-03.pdf",
        "artikel/INNOVATE.html",
        "LIESMICH.txt",
    ],
)
def test_any_other_is_asked_for_again(name: str) -> None:
    assert not is_lasting(name)
