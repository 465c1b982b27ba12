"""A small site with a film and a recording: what is published, and when it changes."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from tests.builders import PICTURE, Site, article, make_site
from tests.media.authored import CAPTIONS, SOUND, WEBM
from tests.tours.recordings import id3

FILM = f"""\
title: Ein Blick
transcript: Ein Platz.
poster:
{PICTURE}credit: Redaktion
licence: CC0
demo: Ein Modell
"""
TALK = "title: Vorgelesen\ncredit: Redaktion\nlicence: CC0\n"
ENGLISH = """\
---
title: One
kicker: Test
teaser: What it says.
picture: {alt: A square., caption: The square.}
---
A sentence.

![So it looks](medium:film)
"""
FILES: dict[str, str | bytes | None] = {
    "content/medien/film.yaml": FILM,
    "content/medien/film.webm": WEBM,
    "content/medien/film.vtt": CAPTIONS,
    "content/medien/ton.yaml": TALK,
    "content/medien/ton.mp3": id3(b"TPE1 Anna" * 9) + SOUND,
    "content/medien/rest.yaml": TALK,
    "content/medien/rest.mp3": SOUND,
    "content/artikel/eins.md": article("Ein Satz.\n\n![So](medium:film)", recording="ton"),
    "content/artikel/eins.en.md": ENGLISH,
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a small site with films, built."""
    site = make_site(tmp_path_factory.mktemp("medien"), FILES)
    done = site.build()
    assert done.code == 0, done.stderr
    assert "content/medien/rest.yaml: Keine Seite zeigt „rest“" in done.stdout
    return site


def media_of(site: Site) -> dict[str, bytes]:
    """Return what is published of films and recordings, by name and kind."""
    found = site.published().items()
    return {
        f"{name.split('.')[0]}.{name.split('.')[-1]}": said
        for name, said in found
        if name.startswith("medien/")
    }


def test_what_pages_show_is_published_without_its_tags_and_nothing_else(small: Site) -> None:
    assert media_of(small) == {
        "medien/film.webm": WEBM, "medien/film.vtt": CAPTIONS.encode(), "medien/ton.mp3": SOUND,
    }  # fmt: skip


def test_an_english_page_says_that_a_film_is_german(small: Site) -> None:
    page = BeautifulSoup(small.published()["en/artikel/eins/index.html"], "html.parser")
    (film,) = page.select(".medium")
    assert [one.get_text() for one in film.select("[lang=de]")] == ["Ein Modell", "Ein Platz."]
    assert [one.get_text() for one in film.select("summary")] == [
        "What can be seen and heard (in German)"
    ]
    (shown,) = film.select("video")
    assert shown["aria-label"] == "Film: So it looks"
    german = BeautifulSoup(small.published()["artikel/eins/index.html"], "html.parser")
    assert german.select(".medium video[aria-label='Film: Ein Blick']")
    assert not german.select(".medium [lang]")


def test_other_captions_reach_the_page_as_in_a_clean_build(small: Site) -> None:
    other = CAPTIONS.replace("Ein Platz", "Ein weiter Platz")
    (small.folder / "content/medien/film.vtt").write_text(other, encoding="utf-8")
    done = small.build()
    assert done.code == 0 and media_of(small)["medien/film.vtt"] == other.encode()
    clean = make_site(small.folder / "neu", {**FILES, "content/medien/film.vtt": other})
    assert clean.build().code == 0
    assert clean.published() == small.published()


def test_a_film_that_is_gone_is_a_fault_at_its_line(small: Site) -> None:
    for suffix in ("yaml", "webm", "vtt"):
        (small.folder / f"content/medien/film.{suffix}").unlink()
    done = small.build()
    assert done.code == 1
    english, fault, _ = done.errors
    assert english.startswith("content/artikel/eins.en.md:9:16: Den Film oder die Aufnahme „film“")
    assert fault == (
        "content/artikel/eins.md:20:7: Den Film oder die Aufnahme „film“ gibt es nicht in"
        " content/medien/ – Möglich sind: „rest“ oder „ton“."
    )
