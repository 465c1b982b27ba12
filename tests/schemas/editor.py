"""An editor that asks yaml-language-server what is wrong with a file, over its standard streams."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
SECONDS = 60  # after which a server that says nothing is given up
Message = dict[str, Any]


@dataclass(frozen=True)
class Underlined:
    """A place that the editor underlines: line and column from 1, and what it says."""

    line: int
    column: int
    message: str


def underlined(file: Path, text: str) -> list[Underlined]:
    """Return what an editor underlines in `text` when it is open under the name of `file`."""
    command = ["node", str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin and server.stdout
        patience = Timer(SECONDS, server.kill)
        patience.start()
        try:
            for message in _hello(file, text):
                _send(server.stdin, message)
            return [_underlined(one) for one in _diagnostics(server.stdin, server.stdout)]
        finally:
            patience.cancel()
            server.terminate()


def _hello(file: Path, text: str) -> Iterator[Message]:
    """Give the messages with which an editor starts and opens a file."""
    parameters = {"processId": None, "rootUri": ROOT.as_uri(), "capabilities": {}}
    yield {"id": 1, "method": "initialize", "params": parameters}
    yield {"method": "initialized", "params": {}}
    settings = {"yaml": {"validate": True, "schemaStore": {"enable": False}}}
    yield {"method": "workspace/didChangeConfiguration", "params": {"settings": settings}}
    document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
    yield {"method": "textDocument/didOpen", "params": {"textDocument": document}}


def _diagnostics(stdin: IO[bytes], stdout: IO[bytes]) -> list[Message]:
    """Wait for what the server says of the file, answering what it asks meanwhile."""
    while True:
        message = _received(stdout)
        if message.get("method") == "textDocument/publishDiagnostics":
            found: list[Message] = message["params"]["diagnostics"]
            return found
        if "method" in message and "id" in message:
            _send(stdin, {"id": message["id"], "result": [{}]})


def _send(stream: IO[bytes], message: Message) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    stream.flush()


def _received(stream: IO[bytes]) -> Message:
    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    assert length, "the server has ended"
    message: Message = json.loads(stream.read(length))
    return message


def _underlined(diagnostic: Message) -> Underlined:
    start = diagnostic["range"]["start"]
    return Underlined(start["line"] + 1, start["character"] + 1, diagnostic["message"])
