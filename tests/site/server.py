"""Serves a folder on loopback as a strict web server would."""

from __future__ import annotations

import io
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import brotli

from plugins.publish.lasting import is_lasting

# Nothing from elsewhere, nothing inline, no string that becomes code. Only the pages made for
# iframes may stand in one, and only those below may start a worker, whose address they vouch for.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
    " media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'"
)
LASTING = "public, max-age=31536000, immutable"
TEXTS = (".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml")
VOUCHING = {r"/display/": "display", r"/wege/[^/]+/terminal/": "display", r"/offline/": "offline"}


class _Handler(SimpleHTTPRequestHandler):
    """Files of one folder, without a log; an unknown address gets the site's own 404 page."""

    protocol_version = "HTTP/1.1"
    policy = POLICY
    packed = False
    answers: list[tuple[str, int]] | None = None
    gone = threading.Event()

    def parse_request(self) -> bool:
        if super().parse_request() and not self.gone.is_set():
            return True
        self.close_connection = True  # one that was kept open does not outlive the server
        return False

    extensions_map = {  # noqa: RUF012 - declared so by the base class
        **SimpleHTTPRequestHandler.extensions_map,
        ".avif": "image/avif",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
        ".js": "text/javascript",
        ".webmanifest": "application/manifest+json",
    }

    def end_headers(self) -> None:
        framed = urlsplit(self.path).path.endswith("/einbetten/")
        policy = self.policy.replace("ancestors 'none'", "ancestors *") if framed else self.policy
        for start, name in VOUCHING.items():
            if re.match(start, urlsplit(self.path).path):
                policy = policy.replace("trusted-types 'none'", f"trusted-types {name}")
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        if self.packed:
            lasts = is_lasting(urlsplit(self.path).path.lstrip("/"))
            self.send_header("Cache-Control", LASTING if lasts else "max-age=60, must-revalidate")
        super().end_headers()

    def send_head(self) -> Any:
        """Answer with a packed text to those who take one, if the server is to."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if urlsplit(self.path).path.endswith("/") else path
        takes = "br" in self.headers.get("Accept-Encoding", "")
        if not (self.packed and takes and path.suffix in TEXTS and path.is_file()):
            return super().send_head()
        content = _squeezed(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def guess_type(self, path: Any) -> str:
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        if self.answers is not None:
            self.answers.append((urlsplit(self.path).path, int(code)))

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    """One that does not mind when somebody has gone before the answer was whole."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@cache
def _squeezed(path: Path, _: int) -> bytes:
    """Return a file as releases pack it; a changed one has another time."""
    return brotli.compress(path.read_bytes(), quality=11)


@contextmanager
def serving(
    folder: Path,
    policy: str = POLICY,
    port: int = 0,
    answers: list[tuple[str, int]] | None = None,
    packed: bool = False,
) -> Iterator[str]:
    """Give the address at which `folder` can be visited while the block runs.

    `answers` gets the path and the status of each; `packed` sends texts as servers of a release do,
    and says how long files last.
    """
    gone = threading.Event()
    given = {"policy": policy, "answers": answers, "gone": gone, "packed": packed}
    kind = type("Handler", (_Handler,), given)
    server = _Server(("127.0.0.1", port), partial(kind, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        gone.set()
        server.shutdown()
        thread.join()
        server.server_close()
