"""How an article is heard, and what its page loads for it."""

from __future__ import annotations

from plugins.articles.aloud import heard, reading_scripts, reading_styles
from plugins.core.clips import MediumCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.value import replace
from tests.articles.test_compile import make_article
from tests.cases import faults, make_desk, make_prose


def make_recording(id: str) -> MediumCard:
    """Return a recording that somebody has made."""
    return MediumCard(
        id, "Vorgelesen", f"/medien/{id}.mp3", "audio/mpeg", "", None, (), "Redaktion", "CC0", "",
        Mark(f"content/medien/{id}.yaml"),
    )  # fmt: skip


def loud_desk(*items: object) -> Desk:
    desk = make_desk(*items)
    return replace(desk, site=replace(desk.site, aloud_script="/a.js", reading_style="/r.css"))


def test_a_recording_stands_in_the_place_of_the_devices_voice() -> None:
    card = make_recording("ton")
    article, desk = make_article(recording="ton"), loud_desk(card)
    assert heard(article, desk) == card
    assert (reading_scripts(article, desk), reading_styles(article, desk)) == ((), ("/r.css",))


def test_without_a_recording_the_device_may_read() -> None:
    article, desk = make_article(), loud_desk()
    assert heard(article, desk) is None
    assert (reading_scripts(article, desk), reading_styles(article, desk)) == (
        ("/a.js",), ("/r.css",),
    )  # fmt: skip


def test_a_site_that_reads_nothing_aloud_loads_what_the_text_needs() -> None:
    desk = loud_desk()
    desk = replace(desk, site=replace(desk.site, aloud_script=""))
    plain = make_article()
    assert (reading_scripts(plain, desk), reading_styles(plain, desk)) == ((), ())
    quoting = replace(plain, prose=make_prose("> Ein Zitat."))
    assert reading_styles(quoting, desk) == ("/r.css",)
    assert reading_styles(make_article(facts="[Kurz.]"), desk) == ("/r.css",)


def test_a_recording_that_nobody_has_made_is_a_fault() -> None:
    desk = loud_desk()
    assert heard(make_article(recording="ton"), desk) is None
    assert len(faults(desk.report)) == 1
