"""Writes requirements.txt, -dev.txt and -moto.txt from their .in files.

Hashes yes; no address of a registry and nothing of this machine.  Pins that are there
stay as they are; with --upgrade everything becomes as new as possible.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PIP_TOOLS = "pip-tools==7.6.2"
OPTIONS = (
    "--generate-hashes",
    "--strip-extras",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--quiet",
)


def main(arguments: list[str]) -> None:
    """Lock all files, the second within the bounds of the first."""
    environment = {k: v for k, v in os.environ.items() if k not in _OF_THIS_MACHINE}
    environment["PIP_CONFIG_FILE"] = os.devnull
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin", "python"))
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", PIP_TOOLS], check=True)
        for name in ("requirements", "requirements-dev", "requirements-moto"):
            compile_ = [python, "-m", "piptools", "compile", *OPTIONS, *arguments]
            command = [*compile_, "-o", f"{name}.txt", f"{name}.in"]
            subprocess.run(command, cwd=ROOT, env=environment, check=True)


_OF_THIS_MACHINE = frozenset(
    {"PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_TRUSTED_HOST"}
)

if __name__ == "__main__":
    main(sys.argv[1:])
