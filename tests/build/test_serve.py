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

        def send(
            path: str, host: str = "127.0.0.1", method: str = "GET", **headers: str
        ) -> http.client.HTTPResponse:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            stack.callback(connection.close)
            named = {key.replace("_", "-"): value for key, value in headers.items()}
            connection.request(method, path, headers={"Host": f"{host}:{port}", **named})
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


@pytest.mark.parametrize("host", ["boese.example", "127.0.0.1.boese.example", "192.168.0.1", "x@"])
@pytest.mark.parametrize("path", ["/artikel/", "/bild.svg", EVENTS, SCRIPT])
def test_no_address_answers_to_a_foreign_name(ask: Ask, host: str, path: str) -> None:
    assert ask(path, host=host).status == 421
    assert ask(path, host=host, method="HEAD").status == 421


@pytest.mark.parametrize("path", ["/artikel/", "/bild.svg", EVENTS, SCRIPT])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://boese.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"},
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors"},
    ],
)  # fmt: skip
def test_a_page_of_another_address_gets_nothing(
    ask: Ask, path: str, headers: dict[str, str]
) -> None:
    assert ask(path, **headers).status == 403


def test_a_person_may_follow_a_link_and_our_own_page_may_ask(
    ask: Ask, server: PreviewServer
) -> None:
    assert ask("/artikel/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").status == 200
    own = f"http://127.0.0.1:{server.server_address[1]}"
    answer = ask("/bild.svg", Origin=own, Sec_Fetch_Site="same-origin", Sec_Fetch_Mode="cors")
    assert answer.status == 200
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "MKCOL"])
def test_nothing_can_be_written(ask: Ask, server: PreviewServer, method: str) -> None:
    before = {path: path.stat() for path in server.folder.rglob("*")}
    assert ask("/artikel/index.html", method=method).status == 501
    assert {path: path.stat() for path in server.folder.rglob("*")}.keys() == before.keys()


@pytest.mark.parametrize(
    "path", ["/aus.txt", "/aus.html", "/ordner/geheim.txt", "/ordner/", "/ordner"]
)
def test_a_link_that_leads_out_of_the_folder_is_not_followed(
    ask: Ask, server: PreviewServer, tmp_path_factory: pytest.TempPathFactory, path: str
) -> None:
    outside = tmp_path_factory.mktemp("geheim")
    (outside / "geheim.txt").write_text("geheim", "utf-8")
    (outside / "index.html").write_text("geheim", "utf-8")
    (server.folder / "aus.txt").symlink_to(outside / "geheim.txt")
    (server.folder / "aus.html").symlink_to(outside / "index.html")
    (server.folder / "ordner").symlink_to(outside)
    answer = ask(path)
    assert answer.status == 404 and b"geheim" not in answer.read()


def test_nobody_gets_a_list_of_a_folder(ask: Ask, server: PreviewServer) -> None:
    (server.folder / "leer").mkdir()
    assert ask("/leer/").status == 404
    assert b"artikel" not in ask("/leer/", method="HEAD").read()


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
