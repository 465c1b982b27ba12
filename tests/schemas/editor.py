"""A text editor that asks yaml-language-server, over its standard streams, as VS Code does.

What it says of schemas it reads in .vscode/settings.json, like VS Code opened in this folder.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
SETTINGS = ROOT / ".vscode" / "settings.json"
DEFAULTS = {"yaml.validate": True, "yaml.hover": True, "yaml.completion": True}  # of VS Code
SECONDS = 120  # after which a server is given up
Message = dict[str, Any]


@dataclass(frozen=True)
class Underlined:
    """A place that the editor underlines: line and column from 1, and what it says."""

    line: int
    column: int
    message: str


class Editor:
    """A conversation with a language server; files are opened under names of the project."""

    def __init__(self, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        """Say hello."""
        self._stdin, self._stdout = stdin, stdout
        ours = json.loads(SETTINGS.read_text(encoding="utf-8"))
        self._settings = _by_section(DEFAULTS | ours)
        self._asked = self._texts = 0
        self._ask(
            "initialize", {"processId": None, "rootUri": ROOT.as_uri(), "capabilities": {
                "textDocument": {"completion": {}, "hover": {}},
            }, "workspaceFolders": [{"uri": ROOT.as_uri(), "name": "hub"}]},
        )  # fmt: skip
        self._tell("initialized", {})
        while self._received().get("method") != "workspace/configuration":
            pass
        self.explained(ROOT / "unopened.yaml", 1, 1)  # answered when the settings are settled

    def underlined(self, file: Path, text: str) -> list[Underlined]:
        """Return what is underlined in a file while a text is open under its name."""
        with self.opened(file, text) as found:
            return found

    @contextmanager
    def opened(self, file: Path, text: str) -> Iterator[list[Underlined]]:
        """Open a file with a text for the length of a block; gives what is underlined."""
        self._texts += 1  # the server takes a text of a version it knows for the same
        document = {
            "uri": file.as_uri(), "languageId": "yaml", "version": self._texts, "text": text,
        }  # fmt: skip
        self._tell("textDocument/didOpen", {"textDocument": document})
        yield [_underlined(one) for one in self._diagnostics(file)]
        self._tell("textDocument/didClose", {"textDocument": {"uri": file.as_uri()}})
        assert self._diagnostics(file) == []

    def _diagnostics(self, file: Path) -> list[Message]:
        while True:
            message = self._received()
            parameters = message.get("params") or {}
            told = message.get("method") == "textDocument/publishDiagnostics"
            if told and parameters["uri"] == file.as_uri():
                found: list[Message] = parameters["diagnostics"]
                return found

    def explained(self, file: Path, line: int, column: int) -> str:
        """Return what is shown over a place of an open file; line and column from 1."""
        found = self._ask("textDocument/hover", _place(file, line, column))
        return str(found["contents"]["value"]) if found else ""

    def offered(self, file: Path, line: int, column: int) -> list[str]:
        """Return the keys and words that are offered at a place of an open file."""
        found = self._ask("textDocument/completion", _place(file, line, column))
        return [item["label"] for item in found["items"]]

    def _ask(self, method: str, parameters: Message) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": parameters})
        while True:
            message = self._received()
            if message.get("id") == self._asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method: str, parameters: Message) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._stdin.flush()

    def _received(self) -> Message:
        """Return the next message, after answering it when it asks for the settings."""
        length = 0
        while line := self._stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        message: Message = json.loads(self._stdout.read(length))
        if "method" in message and "id" in message:
            items = (message.get("params") or {}).get("items", [])
            sections = [self._settings.get(item["section"], {}) for item in items]
            self._send({"id": message["id"], "result": sections})
        return message


@contextmanager
def editing() -> Iterator[Editor]:
    """Give an editor for the length of a block."""
    command = ["node", str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin and server.stdout
        patience = Timer(SECONDS, server.kill)
        patience.start()
        try:
            yield Editor(server.stdin, server.stdout)
        finally:
            patience.cancel()
            server.terminate()


def _by_section(settings: dict[str, Any]) -> dict[str, Any]:
    """Return settings such as `yaml.schemas` as objects within objects."""
    sections: dict[str, Any] = {}
    for name, value in settings.items():
        *way, last = name.split(".")
        place = sections
        for step in way:
            place = place.setdefault(step, {})
        place[last] = value
    return sections


def _place(file: Path, line: int, column: int) -> Message:
    position = {"line": line - 1, "character": column - 1}
    return {"textDocument": {"uri": file.as_uri()}, "position": position}


def _underlined(diagnostic: Message) -> Underlined:
    start = diagnostic["range"]["start"]
    return Underlined(start["line"] + 1, start["character"] + 1, diagnostic["message"])
