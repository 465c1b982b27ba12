"""A real sshd on loopback, for whoever runs the tests: keys of its own, no PAM, one user."""

from __future__ import annotations

import getpass
import os
import shlex
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30  # seconds until it listens

CONFIG = """\
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
PidFile {folder}/sshd.pid
AuthorizedKeysFile {folder}/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
MaxStartups 100
LogLevel ERROR
"""


@dataclass(frozen=True)
class Server:
    """A server that takes one key: how SSH is called for it, and how a folder on it is named."""

    port: int
    ssh: str

    def address(self, folder: Path) -> str:
        """Return the target of a deploy."""
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{folder}"


@contextmanager
def sshd(program: str, folder: Path) -> Iterator[Server]:
    """Let a server run as long as the block does."""
    for name in ("host", "user"):
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    port = _free_port()
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder), "utf-8")
    host = (folder / "host.pub").read_text("utf-8").rsplit(" ", 1)[0]
    (folder / "known").write_text(f"[127.0.0.1]:{port} {host}\n", "utf-8")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where it locks itself in when it serves root
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([program, "-D", "-e", "-f", str(folder / "config")], stderr=log)
        try:
            _await(port)
            options = {
                "IdentityFile": folder / "user",
                "IdentitiesOnly": "yes",
                "UserKnownHostsFile": folder / "known",
                "StrictHostKeyChecking": "yes",
            }
            ssh = ["ssh", "-F", "none", *(f"-o{key}={value}" for key, value in options.items())]
            yield Server(port, shlex.join(ssh))
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)
