"""Merchants as authors write them, in one line each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.core.report import Report
from plugins.merchants.model import Merchant
from plugins.merchants.read import read_merchant
from tests.cases import PICTURE, faults, of_kind, read_folder, write_files, yaml_lines

LINES = {
    "name": "Kreiselkontor Brummel",
    "summary": "Kreisel und Murmeln.",
    "trade": "spielwaren",
    "district": "mitte",
    "address": "{street: Beispielgasse 3, postcode: 64283}",
    "position": "{lat: 49.8716, lon: 8.6522}",
    "hours": "Mo-Fr 10:00-19:00; PH off",
    "access": "[stufenlos, wc]",
    "offers": "[lieferung]",
    "shops": "[{kind: ebay, url: 'https://ebay.example/x'}]",
    "pictures": f"[{PICTURE}]",
    "text": "Mehr dazu.",
    "demo": "Alles erfunden.",
}


def merchant_file(**changes: str | None) -> str:
    """Return a merchant's file; a change of None leaves its line out."""
    return yaml_lines(LINES, changes)


def read_text(folder: Path, text: str, name: str = "brummel") -> tuple[list[Merchant], list[str]]:
    """Return the merchants of a file, and what its author reads."""
    report = Report()
    content = write_files(folder, {f"haendler/{name}.yaml": text})
    found = read_folder(content, "haendler", ".yaml", read_merchant, report)
    return list(of_kind(Merchant, found)), faults(report)


def read(folder: Path, **changes: Any) -> Merchant:
    """Return a merchant whose file has no faults."""
    merchants, said = read_text(folder, merchant_file(**changes))
    assert said == []
    return merchants[0]
