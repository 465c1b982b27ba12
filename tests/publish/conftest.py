"""One SSH server and one S3 service on loopback for all deploys."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.publish.bucket_service import Service, service
from tests.publish.sshd import Server, sshd
from tools.setup.programs import find
from tools.setup.sshd import SSHD

KILLS = int(os.environ.get("HUB_KILLS", "6"))
"""How often a deploy of each kind is killed."""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    program = find(SSHD)
    if program is None:
        pytest.skip(SSHD.remedy)
    with sshd(program, tmp_path_factory.mktemp("sshd")) as running:
        yield running


@pytest.fixture(scope="session")
def bucket_service() -> Iterator[Service]:
    with service() as running:
        yield running


def publishing(folder: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Begin `python -m plugins.publish` as a user would."""
    return subprocess.Popen(
        [sys.executable, "-m", "plugins.publish", *arguments, "--base", str(folder)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
