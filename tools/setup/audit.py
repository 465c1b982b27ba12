"""Asks npm and PyPI for known weaknesses in the packages that the locks name: needs a network.

Exits with 1 when there are any in what the site is built of, and with 0 when nobody answers: a
build does not wait for a service of others.  HUB_AUDIT=strict: then it exits with 2.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PIP_AUDIT = "pip-audit==2.9.0"
PATIENCE = 300  # seconds
_GRAVE = ("high", "critical")


def of_npm(said: str) -> list[str] | None:
    """Return what `npm audit --json` found of weight; None when it got no answer."""
    report = _mapping(said)
    if "vulnerabilities" not in report or "metadata" not in report:
        return None
    return [
        f"npm: {name} ({found['severity']})"
        for name, found in sorted(report["vulnerabilities"].items())
        if found["severity"] in _GRAVE
    ]


def of_pip(said: str) -> list[str] | None:
    """Return what `pip-audit --format json` found; None when it got no answer."""
    report = _mapping(said)
    if "dependencies" not in report:
        return None
    return [
        f"PyPI: {package['name']} {package['version']} ({found['id']})"
        for package in report["dependencies"]
        for found in package.get("vulns", ())
    ]


def _mapping(said: str) -> dict[str, Any]:
    try:
        report = json.loads(said)
    except ValueError:
        return {}
    return report if isinstance(report, dict) else {}


def _asked() -> Iterator[tuple[str, list[str] | None]]:
    yield "npm", of_npm(_answer("npm", "audit", "--json", "--omit=dev", "--package-lock-only"))
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin", "python"))
        _answer(sys.executable, "-m", "venv", folder)
        _answer(python, "-m", "pip", "install", "--quiet", PIP_AUDIT)
        audit = "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"
        locked = "--require-hashes", "--disable-pip", "-r", "requirements.txt"
        yield "PyPI", of_pip(_answer(python, *audit, *locked))


def _answer(*command: str) -> str:
    """Return what a program prints, whatever its exit code; nothing when it cannot run."""
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def verdict(asked: dict[str, list[str] | None], strict: bool) -> int:
    """Print what is known of each registry's packages; return the exit code."""
    silent = [name for name, found in asked.items() if found is None]
    known = [line for found in asked.values() for line in found or ()]
    for line in known:
        print(f"Known weakness: {line}")
    for name in silent:
        print(f"{name} did not answer: not checked.")
    if not known and not silent:
        print("No known weakness.")
    return 1 if known else 2 if silent and strict else 0


if __name__ == "__main__":
    sys.exit(verdict(dict(_asked()), os.environ.get("HUB_AUDIT") == "strict"))
