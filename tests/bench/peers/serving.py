"""HTTP/2 on loopback with a certificate made for the occasion."""

from __future__ import annotations

import base64
import hashlib
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SERVER = Path(__file__).resolve().parent / "server.mjs"


@dataclass(frozen=True)
class Host:
    """Where the server is, and the fingerprint by which Chromium trusts it (RFC 7469)."""

    url: str
    pin: str


def certify(folder: Path) -> tuple[Path, Path, str]:
    """Make a key and a certificate; return both and the fingerprint of the public key."""
    folder.mkdir(parents=True, exist_ok=True)
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    kind = ("-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    files = ("-keyout", str(key), "-out", str(certificate))
    _openssl("req", *kind, "-subj", "/CN=localhost", "-days", "30", *files)
    public = _openssl("pkey", "-in", str(key), "-pubout", "-outform", "DER")
    return key, certificate, base64.b64encode(hashlib.sha256(public).digest()).decode()


@contextmanager
def serving(folder: Path, *roots: Path) -> Iterator[Host]:
    """Serve the roots while the block runs; the key lies in `folder`."""
    key, certificate, pin = certify(folder)
    command = ["node", str(SERVER), str(key), str(certificate), *map(str, roots)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    try:
        yield Host(f"https://localhost:{int(server.stdout.readline())}", pin)
    finally:
        server.terminate()
        server.wait()


def _openssl(*arguments: str) -> bytes:
    done = subprocess.run(["openssl", *arguments], capture_output=True, check=True)
    return done.stdout
