"""Prints the path of a Java from 11 on; the HTML checker vnu runs on it.

In this order: $JAVA_HOME, one on PATH, Debian's package when root.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.programs import Program, answer, ensure, on_path

OLDEST = 11


def candidates() -> Iterator[str]:
    """Give the places at which a Java may be, best first."""
    if os.environ.get("JAVA_HOME"):
        yield str(Path(os.environ["JAVA_HOME"], "bin", "java"))
    yield from on_path("java")


def works(path: str) -> bool:
    """Tell whether a Java starts and is new enough; before 9 it called itself 1.8."""
    version = re.search(r'version "(\d+)', answer(path, "-version"))
    return version is not None and int(version[1]) >= OLDEST


JAVA = Program(
    title=f"Java {OLDEST} or newer",
    candidates=candidates,
    works=works,
    package="default-jre-headless",
    remedy="Install it (Debian: apt-get install default-jre-headless), or set JAVA_HOME.",
)


if __name__ == "__main__":
    print(ensure(JAVA))
