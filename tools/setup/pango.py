"""Sees to it that WeasyPrint, which sets editions as PDF, finds the libraries it needs.

In this order: those that are there, Debian's packages when root.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.programs import Program, answer, ensure


def candidates() -> Iterator[str]:
    """Give the Python that is to set papers; it loads the libraries itself."""
    yield sys.executable


def works(path: str) -> bool:
    """Tell whether WeasyPrint starts."""
    return answer(path, "-c", "import weasyprint; print('loaded')").strip() == "loaded"


PANGO = Program(
    title="Pango",
    candidates=candidates,
    works=works,
    package="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    remedy="Install it (Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0"
    " libharfbuzz-subset0), or leave PDFs out with HUB_PAPERS in pelicanconf.py.",
)


if __name__ == "__main__":
    ensure(PANGO)
