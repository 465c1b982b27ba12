"""A page says the same in fewer bytes."""

from __future__ import annotations

from bs4 import BeautifulSoup

from plugins.publish.minify import minified

PAGE = """<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Ein Titel &amp; mehr</title>
<!-- nur für uns -->
<script type="application/ld+json">{"name": "Größe <b>"}</script>
</head>
<body>
  <p class="eins">Ein <b>Satz</b> <a href="/x/?a=1&amp;b=2">mit</a>   <i>Wort</i>.</p>
  <pre>  bleibt
    so</pre>
  <textarea>  auch
  dies</textarea>
  <input type="text" value="">
  <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
</body>
</html>
"""


def test_a_page_is_smaller_and_says_the_same() -> None:
    small = minified(PAGE.encode()).decode()
    assert len(small) < len(PAGE) and "nur für uns" not in small
    before, after = (BeautifulSoup(text, "html.parser") for text in (PAGE, small))
    assert " ".join(before.get_text(" ").split()) == " ".join(after.get_text(" ").split())
    for selector in ("p", "a[href]", "pre", "textarea", "input[type=text]", "svg path"):
        assert len(before.select(selector)) == len(after.select(selector)) == 1, selector
    assert [str(a["href"]) for a in after.select("a")] == ["/x/?a=1&b=2"]
    assert after.pre and before.pre and after.pre.string == before.pre.string
    assert after.textarea and before.textarea and after.textarea.string == before.textarea.string


def test_words_that_stand_apart_stay_apart() -> None:
    text = BeautifulSoup(minified(PAGE.encode()), "html.parser").p
    assert text and text.get_text() == "Ein Satz mit Wort."


def test_minified_again_it_is_the_same() -> None:
    once = minified(PAGE.encode())
    assert minified(once) == once
