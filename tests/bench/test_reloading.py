from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.bench.corpus import make_corpus
from tests.bench.reloading import reloads
from tests.bench.sides import Side

(PIECE,) = make_corpus(1).articles
# Serves the article as it lies there; with "events" it also tells when the file changes.
SERVER = """
import sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/artikel/"):
            return self.answer(200, "text/html", Path("artikel.md").read_bytes())
        if sys.argv[2] != "events":
            return self.answer(404, "text/plain", b"")
        old = Path("artikel.md").read_bytes()  # before the answer: afterwards it may be saved
        self.answer(200, "text/event-stream", b": hello\\n\\n")
        while Path("artikel.md").read_bytes() == old:
            time.sleep(0.01)
        self.wfile.write(b'data: {{"urls": ["/x/"]}}\\n\\n')

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


@pytest.mark.parametrize("speaks", ["events", "silent"])
def test_a_saved_article_is_waited_for_and_the_signal_too(tmp_path: Path, speaks: str) -> None:
    side = Side(
        name="Hub", folder=tmp_path, output="", made=(), pictures="", command=("true",),
        template="",
        server=(sys.executable, "-c", SERVER, "{port}", speaks),
        article=lambda piece: ("artikel.md", piece.title + piece.body),
    )  # fmt: skip
    (reload,) = reloads(side, PIECE, 1, runs=1)
    assert reload.served > 0
    assert (reload.told is not None) == (speaks == "events")
