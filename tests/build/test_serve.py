"""The preview's server: loopback only, our script in every page, a word when something changes."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from plugins.build.serve import EVENTS, SCRIPT, Listeners, PreviewServer

PAGE = b"<!doctype html><title>Eins</title><body><p>Text</p></body>"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    """Serve a small folder on a free port."""
    (tmp_path / "artikel").mkdir()
    (tmp_path / "artikel/index.html").write_bytes(PAGE)
    (tmp_path / "404.html").write_bytes(PAGE.replace(b"Eins", b"Fehlt"))
    (tmp_path / "bild.svg").write_bytes(b"<svg/>")
    made = PreviewServer(tmp_path, 0, Listeners())
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


Ask = Callable[..., http.client.HTTPResponse]


@pytest.fixture
def ask(server: PreviewServer) -> Iterator[Ask]:
    """Send requests, under a name of this machine or another."""
    port = server.server_address[1]
    with ExitStack() as stack:

        def send(path: str, host: str = "127.0.0.1") -> http.client.HTTPResponse:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            stack.callback(connection.close)
            connection.request("GET", path, headers={"Host": f"{host}:{port}"})
            return connection.getresponse()

        yield send


def test_a_page_gets_our_script_and_its_file_stays(server: PreviewServer, ask: Ask) -> None:
    answer = ask("/artikel/")
    assert answer.status == 200
    assert f'src="{SCRIPT}"></script></body>'.encode() in answer.read()
    assert (server.folder / "artikel/index.html").read_bytes() == PAGE


def test_another_file_is_sent_as_it_is(ask: Ask) -> None:
    answer = ask("/bild.svg")
    assert (answer.status, answer.read()) == (200, b"<svg/>")
    assert answer.headers["Cache-Control"] == "no-cache"


def test_an_unknown_address_shows_the_sites_own_page(ask: Ask) -> None:
    answer = ask("/nichts/")
    assert answer.status == 404
    assert b"Fehlt" in answer.read()


def test_a_foreign_name_for_this_machine_is_refused(ask: Ask) -> None:
    """A page in the web could point its own name at the loopback address."""
    assert ask("/artikel/", host="boese.example").status == 421


def test_nothing_outside_the_folder_is_sent(ask: Ask, tmp_path: Path) -> None:
    (tmp_path.parent / "geheim.txt").write_text("geheim", encoding="utf-8")
    assert ask("/../geheim.txt").status == 404
    assert ask("/%2e%2e/geheim.txt").status == 404


def test_open_pages_hear_what_is_new_and_what_is_faulty(server: PreviewServer, ask: Ask) -> None:
    answer = ask(EVENTS)
    assert _event(answer) == {"urls": [], "faults": []}
    server.listeners.tell(["/artikel/"], [])
    assert _event(answer) == {"urls": ["/artikel/"], "faults": []}
    server.listeners.tell([], ["a.md:3: Falsch"])
    assert _event(answer) == {"urls": [], "faults": ["a.md:3: Falsch"]}


def test_a_page_opened_later_hears_of_a_fault_that_stands(server: PreviewServer, ask: Ask) -> None:
    server.listeners.tell([], ["a.md:3: Falsch"])
    assert _event(ask(EVENTS))["faults"] == ["a.md:3: Falsch"]


def test_it_is_bound_to_loopback(server: PreviewServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


def _event(answer: http.client.HTTPResponse) -> dict[str, list[str]]:
    line = answer.readline().decode()
    assert answer.readline() == b"\n"
    event: dict[str, list[str]] = json.loads(line.removeprefix("data: "))
    return event
