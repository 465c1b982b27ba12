"""Contact files, read back by a parser of vCards."""

from __future__ import annotations

from pathlib import Path

import vobject

from plugins.core.value import replace
from plugins.merchants.vcard import vcard
from tests.merchants.authored import read

URL = "https://hub.example/haendler/brummel/"


def test_a_contact_file_reads_back(tmp_path: Path) -> None:
    summary = '"Kreisel; Murmeln, große und kleine – ' + "ä" * 90 + '"'
    merchant = read(tmp_path, name="Kreisel & Söhne", summary=summary)
    content = vcard(merchant, URL)
    card = vobject.readOne(content.decode())
    assert (card.version.value, card.kind.value, card.uid.value) == ("4.0", "org", URL)
    assert card.fn.value == "Kreisel & Söhne"
    assert card.org.value == ["Kreisel & Söhne"]
    assert (card.adr.value.street, card.adr.value.city, card.adr.value.code) == (
        "Beispielgasse 3", "Darmstadt", "64283",
    )  # fmt: skip
    assert card.geo.value == "geo:49.8716,8.6522"
    assert [url.value for url in card.url_list] == [URL, "https://ebay.example/x"]
    assert card.note.value == f"{merchant.card.summary}\nDemo. Alles erfunden."


def test_no_line_is_longer_than_75_octets_and_none_is_cut_within_a_sign(tmp_path: Path) -> None:
    merchant = read(tmp_path, summary='"' + "äöü€" * 50 + '"')
    lines = vcard(merchant, URL).split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    merchant = replace(read(tmp_path, demo=None), address=None, position=None, shops=())
    text = vcard(merchant, URL).decode()
    assert "ADR" not in text and "GEO" not in text and "Demo" not in text
    assert vobject.readOne(text).url.value == URL
