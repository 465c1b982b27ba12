"""Links that say where they lead, also to those who hear only the link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks.model import HIDDEN, Finding, Fix, Source
from plugins.core.wording import quoted

_LINK = re.compile(r"(?<!!)\[([^\]\n]*)\]\(([^)\s]*)[^)\n]*\)")
_TORN = re.compile(r"(?<!!)\[[^\]\n]+\]([ \t]+)\((?=[a-z]+:|#)")
_UNCLOSED = re.compile(r"\[[^\]\n]+\]\((?=[^)\n]*$)", re.MULTILINE)
_BARE = re.compile(r"(?<![(<\[\w/.])(?:https?://|www\.)[^\s<>)\]]+")
_EMPTY_WORDS = frozenset(
    (
        "hier", "hier klicken", "klicken sie hier", "klick hier", "mehr", "mehr erfahren",
        "mehr lesen", "mehr dazu", "weiter", "weiterlesen", "weitere informationen",
        "mehr informationen", "link", "dieser link", "diesem link", "diesen link", "artikel",
        "seite", "website", "webseite", "dort", "dieser seite", "diese seite",
    )
)  # fmt: skip


def find(source: Source) -> Iterator[Finding]:
    """Give the links that do not say where they lead, and what only looks like one."""
    targets: dict[str, str] = {}
    for match in _LINK.finditer(source.text):
        if source.prose[match.start()] != HIDDEN:
            yield from _link(source, match, targets)
    for match in _TORN.finditer(source.text):
        if source.prose[match.start()] != HIDDEN:
            yield source.found(
                match,
                "Zwischen Linktext und Ziel steht ein Leerzeichen",
                "So schreiben: [Text](Ziel).",
                Fix(*match.span(1), ""),
            )
    for match in _UNCLOSED.finditer(source.text):
        if source.prose[match.start()] != HIDDEN:
            yield source.found(
                match, "Die Klammer um das Ziel ist nicht geschlossen", "„)“ ergänzen."
            )
    for match in _BARE.finditer(source.text, source.body):
        line = source.text.rfind("\n", 0, match.start()) + 1
        if not re.match(r"\s*\[[^\]\n]+\]:", source.text[line : match.start()]):
            yield source.found(
                match, "Diese Adresse wird kein Link", "So schreiben: [Text](https://…)."
            )


def _link(source: Source, match: re.Match[str], targets: dict[str, str]) -> Iterator[Finding]:
    text, target = " ".join(match[1].split()), match[2]
    word = text.strip("*_ .:!…»«„“").casefold()
    if word in _EMPTY_WORDS:
        yield source.found(
            match,
            f"Der Linktext {quoted(text)} sagt nicht, wohin der Link führt",
            "Das Ziel nennen, zum Beispiel [Die Beratertage der IHK](…).",
            group=1,
        )
    elif re.match(r"https?://|www\.", word):
        yield source.found(
            match,
            "Der Linktext ist eine Adresse",
            "Das Ziel mit Worten nennen; Adressen werden Zeichen für Zeichen vorgelesen.",
            group=1,
        )
    elif targets.setdefault(word, target) != target:
        yield source.found(
            match,
            f"Der Linktext {quoted(text)} führt auf dieser Seite an zwei Ziele",
            "Verschiedene Ziele verschieden nennen.",
            group=1,
        )
    if target.startswith("http://"):
        yield source.found(
            match,
            "Das Ziel ist nicht verschlüsselt (http://)",
            "https:// schreiben, wenn es dort antwortet.",
            group=2,
        )
