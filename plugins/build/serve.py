"""The preview's server: the output folder on loopback, with a word to open pages when it changes.

It adds one script to every page on its way out; the files in output/ stay as they are published.
"""

from __future__ import annotations

import json
import os
import queue
import threading
from collections.abc import Sequence
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HOST = "127.0.0.1"
NAMES = ("127.0.0.1", "localhost", "[::1]")  # another name may be a page that points here
EVENTS = "/_hub/ereignisse"
SCRIPT = "/_hub/vorschau.js"
_OTHERS = ("cross-site", "same-site")  # pages of other addresses, also of this machine
_TAG = f'<script type="module" src="{SCRIPT}"></script>'.encode()
_BEAT = 15.0  # seconds between signs of life, by which closed pages are noticed
_STATIC = Path(__file__).with_name("vorschau.js")


class Listeners:
    """The open pages, each with what it has yet to be told."""

    def __init__(self) -> None:
        """Start without any."""
        self._lock = threading.Lock()
        self._queues: list[queue.SimpleQueue[str]] = []
        self._last = _event([], [])

    def join(self) -> queue.SimpleQueue[str]:
        """Return a new page's queue; it is told at once what is faulty now."""
        own: queue.SimpleQueue[str] = queue.SimpleQueue()
        with self._lock:
            self._queues.append(own)
            own.put(self._last)
        return own

    def leave(self, own: queue.SimpleQueue[str]) -> None:
        """Forget a page that was closed."""
        with self._lock:
            self._queues.remove(own)

    def tell(self, urls: Sequence[str], faults: Sequence[str]) -> None:
        """Tell all pages which addresses are new (`*`: any) and what authors must mend."""
        with self._lock:
            self._last = _event([], faults)
            for own in self._queues:
                own.put(_event(urls, faults))


def _event(urls: Sequence[str], faults: Sequence[str]) -> str:
    return json.dumps({"urls": list(urls), "faults": list(faults)}, ensure_ascii=False)


class PreviewServer(ThreadingHTTPServer):
    """Serves one folder to this machine only."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folder: Path, port: int, listeners: Listeners) -> None:
        """Bind to loopback; OSError when the port is taken."""
        self.folder = folder
        self.listeners = listeners
        super().__init__((HOST, port), _Handler)


class _Handler(SimpleHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments, directory=str(arguments[2].folder))

    def do_GET(self) -> None:
        """Answer with a file, a page with our script, the script, or the stream of events."""
        if not self._is_meant():
            return
        path = urlsplit(self.path).path
        if path == EVENTS:
            self._stream()
        elif path == SCRIPT:
            self._answer(HTTPStatus.OK, "text/javascript; charset=utf-8", _STATIC.read_bytes())
        elif path.endswith(("/", ".html")):
            self._page(path)
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        """Answer without a body."""
        if self._is_meant():
            super().do_HEAD()

    def _is_meant(self) -> bool:
        """Tell whether a page of ours, or a person, asks for something in our folder."""
        host = self.headers.get("Host", "")
        if (host.rpartition(":")[0] or host) not in NAMES:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        elif self._is_foreign(host):
            self.send_error(HTTPStatus.FORBIDDEN)
        elif not self._is_inside():
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            return True
        return False

    def _is_foreign(self, host: str) -> bool:
        """Tell whether a page of another address asks, and not a person who follows its link."""
        if self.headers.get("Origin", f"http://{host}") != f"http://{host}":
            return True
        site = self.headers.get("Sec-Fetch-Site", "none")
        return site in _OTHERS and self.headers.get("Sec-Fetch-Mode") != "navigate"

    def _is_inside(self) -> bool:
        """Tell whether what lies at an address is in our folder, links resolved."""
        place = os.path.realpath(self.translate_path(urlsplit(self.path).path))
        folder = os.path.realpath(self.server.folder)
        return place == folder or place.startswith(folder + os.sep)

    def _page(self, path: str) -> None:
        file = Path(self.translate_path(path))
        file = file / "index.html" if path.endswith("/") else file
        status = HTTPStatus.OK
        if not file.is_file():
            file, status = self.server.folder / "404.html", HTTPStatus.NOT_FOUND
        content = file.read_bytes() if file.is_file() else b"<!doctype html><title>404</title>"
        body, end, rest = content.rpartition(b"</body>")
        content = body + _TAG + end + rest if end else content + _TAG
        self._answer(status, "text/html; charset=utf-8", content)

    def _answer(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        """Keep browsers from showing what is no longer there."""
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if b"Cache-Control" not in b"".join(getattr(self, "_headers_buffer", [])):
            self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def _stream(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        own = self.server.listeners.join()
        try:
            while True:
                try:
                    self.wfile.write(f"data: {own.get(timeout=_BEAT)}\n\n".encode())
                except queue.Empty:
                    self.wfile.write(b": da\n\n")
                self.wfile.flush()
        except OSError:  # the page was closed
            self.server.listeners.leave(own)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing: a page asks for dozens of files."""
