"""The files that tell GitHub and GitLab what to do, as values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.builders import ROOT

GITHUB = ROOT / ".github" / "workflows"
GITLAB = ROOT / ".gitlab-ci.yml"


def loaded(path: Path) -> Any:
    """Return a YAML file; `on` stays a word."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)


def jobs(name: str) -> dict[str, Any]:
    """Return the jobs of one of GitHub's files."""
    found: dict[str, Any] = loaded(GITHUB / f"{name}.yml")["jobs"]
    return found


def steps(name: str) -> Iterator[dict[str, Any]]:
    """Give every step of one of GitHub's files."""
    for job in jobs(name).values():
        yield from job["steps"]


def commands() -> Iterator[str]:
    """Give every command that either of them runs."""
    for path in sorted(GITHUB.glob("*.yml")):
        yield from (step["run"] for step in steps(path.stem) if "run" in step)
    for job in loaded(GITLAB).values():
        if isinstance(job, dict):
            for key in ("before_script", "script", "after_script"):
                yield from job.get(key, ())
