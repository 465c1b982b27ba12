"""The real nginx and the real Caddy with the files of deploy/, on loopback, over https.

Only the name of the host, the ports, the certificate and the folders are other than on a server.
"""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.builders import ROOT
from tools.setup.programs import Program
from tools.setup.servers import BROTLI, CADDY, NGINX

DEPLOY = ROOT / "deploy"
HOST = "digitalstadt-darmstadt.example"
PATIENCE = 20.0  # seconds in which a server must answer

_NGINX = """\
load_module {brotli};
daemon off;
{user}
worker_processes {workers};
worker_rlimit_nofile 16384;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    {temporary}
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    include {folder}/site.conf;
}}
"""
_CADDY = """\
{
	admin off
	auto_https off
}
"""


@dataclass(frozen=True)
class Answer:
    """What a server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    def __getitem__(self, name: str) -> str:
        """Return a header; empty when there is none."""
        return self.headers.get(name.lower(), "")


@dataclass(frozen=True)
class Server:
    """A server that runs: what it is called, where it listens, where its releases and log lie."""

    name: str
    port: int
    public: Path
    log: Path

    @property
    def address(self) -> str:
        """Return where it can be visited."""
        return f"https://localhost:{self.port}"

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Return the answer to one request, unpacked by nobody."""
        context = ssl._create_unverified_context()
        connection = http.client.HTTPSConnection("localhost", self.port, context=context)
        try:
            given = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=given)
            answer = connection.getresponse()
            fields: dict[str, str] = {}
            for name, value in answer.getheaders():
                known = fields.get(name.lower())
                fields[name.lower()] = f"{known}, {value}" if known else value
            return Answer(answer.status, fields, answer.read())
        finally:
            connection.close()


def certificate(folder: Path) -> tuple[Path, Path]:
    """Return a certificate for localhost and its key, made once a folder."""
    made, key = folder / "fullchain.pem", folder / "privkey.pem"
    if not made.exists():
        command = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
            "-nodes", "-days", "30", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(made),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)
    return made, key


@contextmanager
def nginx(program: str, public: Path, folder: Path, workers: int = 1) -> Iterator[Server]:
    """Let nginx serve the releases of a folder for the length of a block."""
    port, plain = _free_port(), _free_port()
    chain, key = certificate(folder)
    shutil.copytree(DEPLOY / "nginx", folder / "hub")
    changes = {
        "[::]:80": f"[::1]:{plain}", "[::]:443": f"[::1]:{port}",
        "listen 80": f"listen 127.0.0.1:{plain}", "listen 443": f"listen 127.0.0.1:{port}",
        HOST: "localhost", "/etc/ssl/hub/fullchain.pem": str(chain),
        "/etc/ssl/hub/privkey.pem": str(key), "/var/log/nginx": str(folder),
        "/etc/nginx/hub": str(folder / "hub"), "/srv/hub/public": str(public),
    }  # fmt: skip
    _adapt(DEPLOY / "nginx.conf", folder / "site.conf", changes)
    for file in (folder / "hub").iterdir():
        _adapt(file, file, changes)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    values = {
        "brotli": BROTLI, "folder": folder, "workers": workers,
        "user": "user root;" if os.geteuid() == 0 else "",
        "temporary": " ".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds),
    }  # fmt: skip
    (folder / "nginx.conf").write_text(_NGINX.format(**values), "utf-8")
    command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf")]
    with _running(command, folder, port):
        yield Server("nginx", port, public, folder / "hub.log")


@contextmanager
def caddy(program: str, public: Path, folder: Path) -> Iterator[Server]:
    """Let Caddy serve the releases of a folder for the length of a block."""
    port = _free_port()
    chain, key = certificate(folder)
    shutil.copytree(DEPLOY / "caddy", folder / "hub")
    changes = {
        f"{HOST} {{": f"https://localhost:{port} {{\n\tbind 127.0.0.1 ::1\n\ttls {chain} {key}",
        "/var/log/caddy": str(folder), "/srv/hub/public": str(public),
    }  # fmt: skip
    for file in (folder / "hub").iterdir():
        _adapt(file, file, changes)
    _adapt(DEPLOY / "Caddyfile", folder / "Caddyfile", changes)
    file = folder / "Caddyfile"
    file.write_text(_CADDY + file.read_text("utf-8"), "utf-8")
    command = [program, "run", "--config", str(file), "--adapter", "caddyfile"]
    with _running(command, folder, port):
        yield Server("caddy", port, public, folder / "hub.log")


def _adapt(source: Path, target: Path, changes: dict[str, str]) -> None:
    text = source.read_text("utf-8")
    for old, new in changes.items():
        text = text.replace(old, new)
    target.write_text(text, "utf-8")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


@contextmanager
def _running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    said = folder / "said.txt"
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(folder))
    environment = {**homes, "PATH": "/usr/sbin:/usr/bin"}
    with said.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, env=environment)
    try:
        _wait(server, port, said)
        yield
    finally:
        server.terminate()
        server.wait(PATIENCE)


def _wait(server: subprocess.Popen[bytes], port: int, said: Path) -> None:
    started = time.monotonic()
    while time.monotonic() - started < PATIENCE:
        if server.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{server.args!r} does not answer:\n{said.read_text('utf-8')}")


Serve = Callable[[str, Path, Path], AbstractContextManager[Server]]
SERVERS: Mapping[str, tuple[Program, Serve]] = {"nginx": (NGINX, nginx), "caddy": (CADDY, caddy)}
