"""Finds a program that the tests need, or installs Debian's package of it when allowed to."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """A program: what people call it, how to find it, Debian's packages, what to do without."""

    title: str
    candidates: Callable[[], Iterator[str]]
    works: Callable[[str], bool]
    package: str
    remedy: str


def find(program: Program) -> str | None:
    """Return the path of the first candidate that works."""
    return next((path for path in program.candidates() if program.works(path)), None)


def ensure(program: Program) -> str:
    """Return the path of a working program, installing it when root; else end with a message."""
    path = find(program) or (install(program) and find(program))
    if not path:
        sys.exit(f"{program.title} is missing. {program.remedy}")
    return path


def on_path(*names: str) -> Iterator[str]:
    """Give the places on PATH at which programs of these names lie."""
    for name in names:
        path = shutil.which(name)
        if path:
            yield path


def answer(*command: str) -> str:
    """Return what a program says, or nothing when it does not run."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout + done.stderr


def install(program: Program) -> bool:
    """Install Debian's packages of a program when root; tell whether that went well."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    print(f"Installing Debian's {program.package} …", file=sys.stderr)
    wanted = ("install", "-y", "--no-install-recommends", *program.package.split())
    # Lists of packages that are there may do; only where they do not, new ones are fetched.
    return _apt_get(*wanted, quietly=True) or (_apt_get("update") and _apt_get(*wanted))


def _apt_get(*arguments: str, quietly: bool = False) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    said = subprocess.DEVNULL if quietly else sys.stderr
    command = ["apt-get", "-qq", *arguments]
    done = subprocess.run(command, env=environment, stdout=said, stderr=said, check=False)
    return done.returncode == 0
