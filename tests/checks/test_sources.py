"""What of a text readers see, and where values stand."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from plugins.checks.compile import findings_in_text
from plugins.checks.model import HIDDEN, Source
from plugins.checks.sources import source_of
from plugins.checks.write import mended

ARTICLE = """\
---
title: "Der Platz"  # eine Notiz
picture: {file: bilder/ein platz.jpg, alt: 'Ein Platz'}
text: |
  Zwei Zeilen
  im Block.
---
Ein `code span` und [ein Text](artikel:eins "Ein Titel") hier.

![Die Säule](bilder/x.jpg "Am Morgen | Redaktion | CC0")

```
versteckt
```

Siehe <https://example.org/a b> und https://www.darmstadt.de/x.
"""


def seen(source: Source) -> list[str]:
    """Return the pieces of a text that readers see."""
    return [
        piece.strip() for piece in source.prose.replace("\n", HIDDEN).split(HIDDEN) if piece.strip()
    ]


def test_readers_see_texts_and_neither_keys_nor_code_nor_addresses() -> None:
    assert seen(source_of("content/artikel/eins.md", ARTICLE)) == [
        "Der Platz",
        "Ein Platz",
        "Zwei Zeilen",
        "im Block.",
        "Ein",
        "und [ein Text](",
        "Ein Titel",
        "hier.",
        "![Die Säule](",
        "Am Morgen | Redaktion | CC0",
        "Siehe <",
        "b> und",
    ]


def test_values_know_where_they_stand() -> None:
    source = source_of("content/artikel/eins.md", ARTICLE)
    found = {(value.key, source.text[value.start : value.end].strip()) for value in source.values}
    assert ("title", '"Der Platz"') in found
    assert ("text", "Zwei Zeilen\n  im Block.") in found
    assert {("alt", "Die Säule"), ("caption", "Am Morgen"), ("licence", "CC0")} <= found


def test_a_place_is_counted_from_one() -> None:
    source = source_of("tours/a/tour.yaml", "eins\nzwei\n")
    assert str(source.mark_of(5)) == "tours/a/tour.yaml:2:1"
    assert source.offset_of(source.mark_of(7)) == 7


_SIGNS = st.text(alphabet='ab Ä"„“”*_`#[]()!|<>:-.,?\n\t', max_size=60)


@given(head=_SIGNS, body=_SIGNS, yaml=st.booleans())
@example(head="title: a", body="**", yaml=False)
@example(head='title: "a  b"', body='"a"', yaml=False)
def test_any_text_is_looked_at_and_mending_it_ends(head: str, body: str, yaml: bool) -> None:
    name, text = (
        ("tours/a/tour.yaml", head) if yaml else ("content/a.md", f"---\n{head}\n---\n{body}")
    )
    for _ in range(4):
        findings = list(findings_in_text(name, text.encode(), source_of_checked(name, text)))
        fixes = [fix for found in findings for fix in found.fixes]
        if not fixes:
            break
        changed = mended(text, fixes)
        assert changed != text
        text = changed
    else:
        raise AssertionError(text)


def source_of_checked(name: str, text: str) -> str:
    """Return the text itself, after a look whether what readers see lies where it was typed."""
    source = source_of(name, text)
    for sign, shown in zip(text, source.prose, strict=True):
        assert shown in (sign, HIDDEN)
    return text
