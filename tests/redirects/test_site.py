"""Redirects of a whole small site, edited from build to build."""

from __future__ import annotations

from pathlib import Path

from tests.builders import make_site
from tests.redirects.authored import FILE, moves

FIRST = moves(("/alt/", "/artikel/eins/"), ("/alt.pdf", "/artikel/eins/"), gone=("/weg/",))
SECOND = moves(("/alt/", "/artikel/zwei/"))


def test_old_addresses_come_change_and_go_as_in_a_build_from_nothing(
    tmp_path: Path, small_cache: Path
) -> None:
    site = make_site(tmp_path / "a", {}, small_cache)
    for number, text in enumerate((FIRST, SECOND, None)):
        path = site.folder / FILE
        path.unlink(missing_ok=True)
        if text is not None:
            path.write_text(text, "utf-8")
        assert site.build().code == 0
        clean = make_site(tmp_path / str(number), {FILE: text}, small_cache)
        assert clean.build().code == 0
        assert site.published() == clean.published()
        names = set(site.published())
        assert ("alt/index.html" in names) is (text is not None)
        assert {"weg/index.html", "410.html", "umleitungen/nginx-gone.txt"} <= names or number
    assert not any(name.startswith(("alt/", "weg/", "410", "umleitungen")) for name in names)


def test_what_an_address_of_old_says_is_fit_for_a_page(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, {FILE: FIRST}, small_cache)
    assert site.build().code == 0
    page = site.published()["alt/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=/artikel/eins/">' in page
    assert '<link rel="canonical" href="http://127.0.0.1:8000/artikel/eins/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert '<a href="/artikel/eins/">/artikel/eins/</a>' in page
    assert "/alt/" not in site.published()["sitemap.xml"].decode()
