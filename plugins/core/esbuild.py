"""Runs esbuild, which bundles what browsers load."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from plugins.core.errors import ToolError

_QUIET = ("--log-level=warning", "--color=false")
_PATIENCE = 120  # seconds; a bundle takes less than one


def run_esbuild(options: Sequence[str], folder: Path, node_modules: Path, what: str) -> None:
    """Run esbuild in a folder; what it says, a warning too, ends the build."""
    command = [str(_program(node_modules)), *options, *_QUIET]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, "NODE_PATH": str(node_modules)},
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as reason:
        raise ToolError(f"esbuild does not run ({reason}); run `npm ci`") from reason
    if done.returncode or done.stderr.strip():
        raise ToolError(f"esbuild could not bundle {what}:\n{done.stderr.strip()}")


def _program(node_modules: Path) -> Path:
    """Return esbuild itself; where it is not plain which, npm's way in, which starts Node first."""
    found = list(node_modules.glob("@esbuild/*/bin/esbuild"))
    return found[0] if len(found) == 1 else node_modules / ".bin" / "esbuild"
