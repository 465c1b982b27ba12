"""Mends in authors' files what is safe to mend, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.checks.model import Finding, Fix
from plugins.core.files import write_whole


def mended(text: str, fixes: Iterable[Fix]) -> str:
    """Return a text with its fixes; of two that overlap, the first is made."""
    parts, position = [], 0
    for fix in sorted(set(fixes)):
        if fix.start >= position:
            parts += [text[position : fix.start], fix.text]
            position = fix.end
    return "".join([*parts, text[position:]])


def mend_texts(findings: Iterable[Finding], texts: Mapping[str, str], root: Path) -> int:
    """Write the texts anew in which something can be mended; return how many places were."""
    fixable: dict[str, list[Finding]] = {}
    for found in findings:
        if found.fixes and found.mark.path in texts:
            fixable.setdefault(found.mark.path, []).append(found)
    for name, inside in fixable.items():
        text = mended(texts[name], [fix for found in inside for fix in found.fixes])
        write_whole(root / name, text.encode())
    return sum(len(inside) for inside in fixable.values())
