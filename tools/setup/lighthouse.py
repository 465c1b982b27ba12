"""Prints the folder of Lighthouse, which measures pages as a slow phone meets them.

It weighs as much as all that the hub needs together, so it lies in .cache/lighthouse/ and not in
node_modules/.  It drives the Chromium of the tests and brings none.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".cache" / "lighthouse"
HERE = ROOT / "tools" / "lighthouse"
FILES = (HERE / "package.json", HERE / "package-lock.json", ROOT / ".npmrc")
REMEDY = "Call `.venv/bin/python tools/setup/lighthouse.py`; it installs Lighthouse from npm."
_NOTE = "installed.json"


def found() -> Path | None:
    """Return the folder, where what is locked is installed."""
    note = FOLDER / _NOTE
    same = note.is_file() and note.read_bytes() == FILES[1].read_bytes()
    return FOLDER if same else None


def ensure() -> Path:
    """Return the folder after installing what is locked, once."""
    if found() is None:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for file in FILES:
            shutil.copyfile(file, FOLDER / file.name)
        subprocess.run(["npm", "ci", "--loglevel=error"], cwd=FOLDER, check=True)
        (FOLDER / _NOTE).write_bytes(FILES[1].read_bytes())
    return FOLDER


if __name__ == "__main__":
    try:
        print(ensure())
    except (OSError, subprocess.CalledProcessError) as reason:
        sys.exit(f"Lighthouse cannot be installed: {reason}")
