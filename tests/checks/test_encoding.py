"""How a file is stored."""

from __future__ import annotations

import pytest

from plugins.checks.encoding import decoded, find
from plugins.checks.sources import source_of

NAME = "content/artikel/eins.md"


def test_a_text_is_read_without_mark_and_windows_line_ends() -> None:
    assert decoded(b"\xef\xbb\xbfeins\r\nzwei\r\n") == "eins\nzwei\n"
    with pytest.raises(UnicodeDecodeError):
        decoded("ö".encode("latin-1"))


def test_what_is_stored_well_is_left_alone() -> None:
    content = "---\ntitle: Größe\n---\nSchön.\n".encode()
    assert list(find(content, source_of(NAME, decoded(content)))) == []


def test_every_letter_in_parts_is_made_whole() -> None:
    content = "o\u0308 a\u0308 und e\u0301".encode()
    found = list(find(content, source_of(NAME, decoded(content))))
    assert [fix.text for one in found for fix in one.fixes] == ["ö", "ä", "é"]
