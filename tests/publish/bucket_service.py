"""A service on loopback that speaks S3: moto's, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import obstore
from obstore.store import S3Store

PATIENCE = 60  # seconds until it answers
SERVING = "import sys; from moto.server import main; main(['-H', '127.0.0.1', '-p', sys.argv[1]])"


@dataclass(frozen=True)
class Service:
    """A service, and what it takes to be let in."""

    port: int

    @property
    def environment(self) -> dict[str, str]:
        """Return what tells a deploy where the service is."""
        return {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.port}",
            "AWS_ACCESS_KEY_ID": "probe",
            "AWS_SECRET_ACCESS_KEY": "probe",
            "AWS_REGION": "eu-central-1",
        }

    def new_bucket(self) -> str:
        """Return the name of a bucket that is empty."""
        name = f"hub-{uuid.uuid4().hex[:12]}"
        with socket.create_connection(("127.0.0.1", self.port)) as wire:
            request = f"PUT /{name} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n"
            wire.sendall(f"{request}Connection: close\r\n\r\n".encode())
            assert b" 200 " in wire.recv(4096).split(b"\r\n")[0]
        return name

    def store(self, bucket: str) -> S3Store:
        """Return a bucket as another program sees it."""
        return S3Store(
            bucket,
            endpoint=f"http://127.0.0.1:{self.port}",
            access_key_id="probe",
            secret_access_key="probe",
            region="eu-central-1",
            client_options={"allow_http": True},
        )

    def objects(self, bucket: str) -> dict[str, str]:
        """Return every object of a bucket."""
        store = self.store(bucket)
        paths = [row["path"] for rows in obstore.list(store) for row in rows]
        return {path: bytes(obstore.get(store, path).bytes()).decode() for path in paths}


@contextmanager
def service(python: Path) -> Iterator[Service]:
    """Let a service run as long as the block does."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    process = subprocess.Popen(
        [str(python), "-c", SERVING, str(port)],
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(port)
        yield Service(port)
    finally:
        process.kill()
        process.wait()


def _await(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
