"""Prints the path of a Python that can be an S3 service: moto, in an environment of its own.

It wants an older python-dateutil than the hub, so it cannot be installed beside it.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".cache" / "moto"
LOCK = ROOT / "requirements-moto.txt"
REMEDY = "Call `.venv/bin/python tools/setup/moto.py`; it installs requirements-moto.txt."


def found() -> Path | None:
    """Return the Python, where what is locked is installed."""
    note = FOLDER / LOCK.name
    same = note.is_file() and note.read_bytes() == LOCK.read_bytes()
    return FOLDER / "bin" / "python" if same else None


def ensure() -> Path:
    """Return the Python after installing what is locked, once."""
    python = found()
    if python is None:
        venv.create(FOLDER, clear=True, with_pip=True)
        python = FOLDER / "bin" / "python"
        options = ("--disable-pip-version-check", "--quiet", "--no-input", "--require-hashes")
        command = [str(python), "-m", "pip", "install", *options, "-r", str(LOCK)]
        subprocess.run(command, check=True)
        (FOLDER / LOCK.name).write_bytes(LOCK.read_bytes())
    return python


if __name__ == "__main__":
    try:
        print(ensure())
    except (OSError, subprocess.CalledProcessError) as reason:
        sys.exit(f"The S3 service of the tests cannot be installed: {reason}")
