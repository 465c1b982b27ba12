"""Which copies are made, and what nobody shows."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.pages import MadePage
from plugins.core.report import Report
from plugins.media.compile import compile_copies, ordered_in, remind_of_unused
from plugins.media.model import GivenFile, Recording

MARK = Mark("content/medien/a.yaml")
SOUND = GivenFile(Path("/c/a.mp3"), "content/medien/a.mp3", ".mp3", "0123456789ab")
TEXT = GivenFile(Path("/c/a.vtt"), "content/medien/a.vtt", ".vtt", "ba9876543210")


def page(*orders: str) -> MadePage:
    return MadePage("/a/", None, True, "", orders)


def test_pages_say_which_films_they_show() -> None:
    made = [page("bilder/a.jpg", "medium:a"), page("medium:a", "karte:[]"), page("medium:b")]
    assert ordered_in(made) == {"a", "b"}


def test_sound_and_captions_lie_under_the_hash_of_their_bytes() -> None:
    jobs = compile_copies([Recording("a", SOUND, TEXT, MARK)], Path("/cache"))
    assert [(job.source, str(job.target), job.url) for job in jobs] == [
        (SOUND.path, "/cache/medien/0123456789ab.mp3", "/medien/a.0123456789ab.mp3"),
        (TEXT.path, "/cache/medien/ba9876543210.vtt", "/medien/a.ba9876543210.vtt"),
    ]


def test_what_no_page_shows_is_a_reminder() -> None:
    report = Report()
    recordings = [Recording(id, SOUND, None, MARK) for id in ("a", "b")]
    remind_of_unused(recordings, frozenset(("a",)), report)
    assert [str(one) for one in report.reminders] == [
        "content/medien/a.yaml: Keine Seite zeigt „b“ – Verwenden oder löschen."
    ]
