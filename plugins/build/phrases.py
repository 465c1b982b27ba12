"""The phrases of templates, put in their language before a template is compiled.

`{% trans %}Zum Inhalt{% endtrans %}` is what Babel and every tool of gettext know.  Jinja would
look a phrase up whenever a page is rendered; here the source already has the right words, so
that a page costs what it would if nobody had thought of other languages:

    {% trans number=part.number %}Teil {{ number }}{% endtrans %}   ->  Part {{ part.number }}

`{% foreign url %}` stands in the tag of a link or a text that may be there in German only.  On
German pages it is nothing, elsewhere it says `lang="de" hreflang="de"` where the address is that
of a German page; `{% leads url %}` says `hreflang` alone, for a link whose words are translated.
`{% german url %}` says so to those who read, at the end of the link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from plugins.core.languages import ENGLISH, IN_GERMAN, german_sign

_PHRASE = re.compile(r"\{%\s*trans(?:\s+([^%]*?))?\s*%\}(.*?)\{%\s*endtrans\s*%\}", re.DOTALL)
_FOREIGN = re.compile(r"\{%\s*(foreign|leads|german)\s+([\w.]+)\s*%\}")
_VALUE = re.compile(r"(\w+)\s*=\s*([\w.]+)")
_PLACE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_NAMED = re.compile(r"%\((\w+)\)s")


def said_in(source: str, words: Mapping[str, str]) -> str:
    """Return a template's source with its phrases in a language; no words: in German."""
    if _FOREIGN.search(source):
        source = _FOREIGN.sub(lambda match: _marked(match, words) if words else "", source)
    if "{% trans" in source:
        source = _PHRASE.sub(lambda match: _said(match, words), source)
    return source


def phrases(source: str) -> Iterator[str]:
    """Give the phrases of a template as a catalogue of gettext names them."""
    for match in _PHRASE.finditer(source):
        yield _PLACE.sub(r"%(\1)s", match[2])


def _said(match: re.Match[str], words: Mapping[str, str]) -> str:
    values = dict(_VALUE.findall(match[1] or ""))
    phrase = _PLACE.sub(r"%(\1)s", match[2])
    said = words[phrase] if words else phrase
    return _NAMED.sub(lambda name: f"{{{{ {values.get(name[1], name[1])} }}}}", said)


def _marked(match: re.Match[str], words: Mapping[str, str]) -> str:
    """Return what marks a German page; other hosts do not begin with a slash."""
    url, ours = match[2], f"{ENGLISH.prefix}/"
    mark = {
        "foreign": ' lang="de" hreflang="de"',
        "leads": ' hreflang="de"',
        "german": german_sign(words[IN_GERMAN]),
    }[match[1]]
    return f"{{% if {url}[:1] == '/' and {url}[:{len(ours)}] != '{ours}' %}}{mark}{{% endif %}}"
