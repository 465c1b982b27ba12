"""One SSH server and one S3 service on loopback for all deploys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.publish.bucket_service import Service, service
from tests.publish.sshd import Server, sshd
from tools.setup.moto import REMEDY, found
from tools.setup.programs import find
from tools.setup.sshd import SSHD


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    program = find(SSHD)
    if program is None:
        pytest.skip(SSHD.remedy)
    with sshd(program, tmp_path_factory.mktemp("sshd")) as running:
        yield running


@pytest.fixture(scope="session")
def bucket_service() -> Iterator[Service]:
    python = found()
    if python is None:
        pytest.skip(REMEDY)
    with service(python) as running:
        yield running
