"""The preview's server: loopback only, our script in every page, a word when something changes."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
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


def ask(server: PreviewServer, path: str, host: str = "127.0.0.1") -> http.client.HTTPResponse:
    """Send one request under a name of this machine."""
    port = server.server_address[1]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Host": f"{host}:{port}"})
    return connection.getresponse()


def test_a_page_gets_our_script_and_its_file_stays(server: PreviewServer) -> None:
    answer = ask(server, "/artikel/")
    assert answer.status == 200
    assert f'src="{SCRIPT}"></script></body>'.encode() in answer.read()
    assert (server.folder / "artikel/index.html").read_bytes() == PAGE


def test_another_file_is_sent_as_it_is(server: PreviewServer) -> None:
    answer = ask(server, "/bild.svg")
    assert (answer.status, answer.read()) == (200, b"<svg/>")
    assert answer.headers["Cache-Control"] == "no-cache"


def test_an_unknown_address_shows_the_sites_own_page(server: PreviewServer) -> None:
    answer = ask(server, "/nichts/")
    assert answer.status == 404
    assert b"Fehlt" in answer.read()


def test_a_foreign_name_for_this_machine_is_refused(server: PreviewServer) -> None:
    """A page in the web could point its own name at the loopback address."""
    assert ask(server, "/artikel/", host="boese.example").status == 421


def test_nothing_outside_the_folder_is_sent(server: PreviewServer, tmp_path: Path) -> None:
    (tmp_path.parent / "geheim.txt").write_text("geheim", encoding="utf-8")
    assert ask(server, "/../geheim.txt").status == 404
    assert ask(server, "/%2e%2e/geheim.txt").status == 404


def test_open_pages_hear_what_is_new_and_what_is_faulty(server: PreviewServer) -> None:
    answer = ask(server, EVENTS)
    assert _event(answer) == {"urls": [], "faults": []}
    server.listeners.tell(["/artikel/"], [])
    assert _event(answer) == {"urls": ["/artikel/"], "faults": []}
    server.listeners.tell([], ["a.md:3: Falsch"])
    assert _event(answer) == {"urls": [], "faults": ["a.md:3: Falsch"]}


def test_a_page_opened_later_hears_of_a_fault_that_stands(server: PreviewServer) -> None:
    server.listeners.tell([], ["a.md:3: Falsch"])
    assert _event(ask(server, EVENTS))["faults"] == ["a.md:3: Falsch"]


def test_it_is_bound_to_loopback(server: PreviewServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


def _event(answer: http.client.HTTPResponse) -> dict[str, list[str]]:
    line = answer.readline().decode()
    assert answer.readline() == b"\n"
    event: dict[str, list[str]] = json.loads(line.removeprefix("data: "))
    return event
