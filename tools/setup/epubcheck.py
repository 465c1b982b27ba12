"""Prints the path of EPUBCheck, by which the tests check editions as EPUB; it runs on Java.

In this order: $EPUBCHECK, where Debian puts it, Debian's package when root.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.java import JAVA
from tools.setup.programs import Program, ensure, find


def candidates() -> Iterator[str]:
    """Give the places at which the program, a jar, may be."""
    if os.environ.get("EPUBCHECK"):
        yield os.environ["EPUBCHECK"]
    yield from (path for path in ("/usr/share/java/epubcheck.jar",) if Path(path).is_file())


def works(path: str) -> bool:
    """Tell whether it starts."""
    java = find(JAVA)
    if java is None:
        return False
    # It greets, and ends with 1 because it was given nothing to check.
    said = subprocess.run([java, "-jar", path, "--help"], capture_output=True, check=False).stdout
    return b"EPUBCheck v" in said


EPUBCHECK = Program(
    title="EPUBCheck",
    candidates=candidates,
    works=works,
    package="epubcheck",
    remedy="Install it (Debian: apt-get install epubcheck), or set EPUBCHECK to its jar.",
)


if __name__ == "__main__":
    print(ensure(EPUBCHECK))
