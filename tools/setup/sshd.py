"""Prints the path of an sshd; with it, ssh and rsync the tests deploy to a server on loopback.

In this order: one on PATH, in /usr/sbin, Debian's packages when root.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.programs import Program, ensure


def candidates() -> Iterator[str]:
    """Give the places at which an sshd may be; it must be called by its whole path."""
    found = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found:
        yield found


def works(path: str) -> bool:
    """Tell whether all that a deploy needs is there."""
    return all(shutil.which(name) for name in ("ssh", "ssh-keygen", "rsync"))


SSHD = Program(
    title="An SSH server with rsync",
    candidates=candidates,
    works=works,
    package="openssh-server openssh-client rsync",
    remedy="Install them (Debian: apt-get install openssh-server openssh-client rsync).",
)


if __name__ == "__main__":
    print(ensure(SSHD))
