"""From saving a file to the new page: how long a running development server takes."""

from __future__ import annotations

import base64
import http.client
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from plugins.core.value import replace
from tests.bench.corpus import Piece
from tests.bench.measure import ROOT
from tests.bench.sides import EVENTS, Side

_PATIENCE = 300  # seconds until a server that says nothing new has failed
_SETTLE = 1.0  # seconds between two edits, as watchers wait for quiet


@dataclass(frozen=True)
class Reload:
    """Seconds from saving until the new text is served, and until the page is told."""

    articles: int
    side: str
    served: float
    told: float | None


def reloads(side: Side, piece: Piece, articles: int, runs: int) -> Iterator[Reload]:
    """Give `runs` edits of an article while the server of a side runs and has warmed up."""
    side.write(piece)
    side.build()
    port = _free_port()
    address = f"http://127.0.0.1:{port}/artikel/{piece.id}/"
    with _running(side, port):
        _warm_up(side, piece, address)
        for _ in range(runs):
            time.sleep(_SETTLE)
            told = _Signal(port, side.name == "Hugo")
            started, sentence = _save(side, piece)
            served = _until_served(address, sentence, _PATIENCE) - started
            yield Reload(articles, side.name, served, told.after(started))
    side.write(piece)


def _warm_up(side: Side, piece: Piece, address: str) -> None:
    """Edit until an edit arrives: one that falls into the server's start may be overlooked."""
    patience = 4.0
    while patience < _PATIENCE:
        _, sentence = _save(side, piece)
        with suppress(TimeoutError):
            _until_served(address, sentence, patience)
            return
        patience *= 2
    raise TimeoutError(f"{side.name} does not serve what was edited")


def _save(side: Side, piece: Piece) -> tuple[float, str]:
    """Save the article with a new sentence; return when, and the sentence."""
    sentence = f"Nachtrag um {time.time_ns()}: Es bleibt dabei."
    started = time.perf_counter()
    side.write(replace(piece, body=f"{piece.body}\n\n{sentence}"))
    return started, sentence


@contextmanager
def _running(side: Side, port: int) -> Iterator[None]:
    command = [part.format(port=port) for part in side.server]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "0", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=side.folder, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        yield
    finally:
        with suppress(ProcessLookupError):  # a whole session of our own: Pelican forks a server
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


# A server that is starting, or exchanging the very file.
_NOT_YET = (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError)


def _until_served(address: str, text: str, patience: float) -> float:
    """Return the time at which a page first shows a text; it is asked for without a pause."""
    deadline = time.perf_counter() + patience
    while time.perf_counter() < deadline:
        with (
            suppress(
                urllib.error.URLError, http.client.IncompleteRead, ConnectionError, TimeoutError
            ),
            urllib.request.urlopen(address, timeout=10) as answer,
        ):
            if text in answer.read().decode():
                return time.perf_counter()
        time.sleep(0.004)
    raise TimeoutError(f"{address} does not show {text!r}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Signal:
    """Listens for the one message by which a server tells its pages to reload."""

    def __init__(self, port: int, is_hugo: bool) -> None:
        """Connect; a server without such messages is known by its answer."""
        self._heard: float | None = None
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        ask = _web_socket if is_hugo else _event_stream
        self._speaks = ask(self._socket, port)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        if self._speaks:
            self._thread.start()

    def after(self, started: float) -> float | None:
        """Return the seconds from `started` to the message; None when there is none."""
        if self._speaks:
            self._thread.join(30)
        self._socket.close()
        return self._heard - started if self._heard else None

    def _listen(self) -> None:
        with suppress(OSError):
            while chunk := self._socket.recv(65536):
                if b'"reload"' in chunk or b'"urls": ["' in chunk:
                    self._heard = time.perf_counter()
                    return


def _web_socket(connection: socket.socket, port: int) -> bool:
    """Open Hugo's LiveReload channel and say hello in a masked frame, as RFC 6455 wants it."""
    key = base64.b64encode(os.urandom(16)).decode()
    connection.sendall(
        f"GET /livereload HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
        f"Origin: http://127.0.0.1:{port}\r\n\r\n".encode()
    )
    if b" 101 " not in _head(connection):
        return False
    hello = b'{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}'
    mask = os.urandom(4)
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(hello))
    connection.sendall(bytes([0x81, 0x80 | len(hello)]) + mask + masked)
    return True


def _event_stream(connection: socket.socket, port: int) -> bool:
    """Ask for our server-sent events; a server that has none answers with an error."""
    connection.sendall(
        f"GET {EVENTS} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        "Accept: text/event-stream\r\n\r\n".encode()
    )
    head = _head(connection)
    return b" 200 " in head.split(b"\r\n")[0] and b"text/event-stream" in head


def _head(connection: socket.socket) -> bytes:
    """Read the head of an answer and nothing behind it."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            break
        head += byte
    return head
