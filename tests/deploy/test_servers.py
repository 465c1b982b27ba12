"""What the real nginx and the real Caddy answer with the files of deploy/."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.deploy.releases import OLD_SCRIPT, PACKED, PICTURE, STYLE, content_of, make_public
from tests.deploy.servers import SERVERS, Server
from tests.site.server import POLICY
from tools.setup.programs import find

FOR_GOOD = "public, max-age=31536000, immutable"
FOR_A_MINUTE = "max-age=60, must-revalidate"
ASK_AGAIN = "no-cache"


@pytest.fixture(scope="module", params=SERVERS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Give each server in its turn; what it serves lies beside its log."""
    program, serve = SERVERS[request.param]
    path = find(program)
    if path is None:
        pytest.skip(f"{program.title} is missing. {program.remedy}")
    folder = tmp_path_factory.mktemp(request.param)
    with serve(path, make_public(folder / "public"), folder) as running:
        yield running


def directives(policy: str) -> dict[str, str]:
    """Return the parts of a policy by name."""
    parts = (part.strip().partition(" ") for part in policy.split(";"))
    return {name: value for name, _, value in parts}


def test_every_page_has_the_policy_under_which_the_tests_visit_the_site(server: Server) -> None:
    wanted = {**directives(POLICY), "manifest-src": "'self'"}
    for path in ("/", "/artikel/eins/", "/touren/stadt/platz/", "/nirgends/", "/.env"):
        assert directives(server.ask(path)["Content-Security-Policy"]) == wanted, path


def test_only_pages_made_for_frames_may_stand_in_one(server: Server) -> None:
    answer = server.ask("/touren/stadt/platz/einbetten/")
    assert directives(answer["Content-Security-Policy"])["frame-ancestors"] == "*"
    assert (answer.status, answer["X-Frame-Options"]) == (200, "")
    answer = server.ask("/touren/stadt/platz/")
    assert directives(answer["Content-Security-Policy"])["frame-ancestors"] == "'none'"
    assert answer["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/display/laden/", "display"),
        ("/wege/haus/terminal/", "display"),
        ("/offline/", "offline"),
    ],
)
def test_only_who_starts_a_worker_vouches_for_its_address(
    server: Server, path: str, name: str
) -> None:
    policy = directives(server.ask(path)["Content-Security-Policy"])
    assert policy["trusted-types"] == name
    assert policy["frame-ancestors"] == policy["default-src"] == "'none'"


@pytest.mark.parametrize(
    "path", ["/", "/nirgends/", f"/{STYLE}", "/alt/", "/weg/", "/artikel/eins"]
)
def test_every_answer_keeps_browsers_from_guessing_and_telling(server: Server, path: str) -> None:
    answer = server.ask(path)
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Strict-Transport-Security"] == "max-age=31536000"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    permissions = answer["Permissions-Policy"].split(", ")
    assert {"gyroscope=(self)", "accelerometer=(self)", "xr-spatial-tracking=(self)"} < set(
        permissions
    )
    assert {"camera=()", "geolocation=()", "microphone=()"} < set(permissions)
    assert not any(sign.isdigit() for sign in answer["Server"]), "tells its version"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        (f"/{STYLE}", "text/css; charset=utf-8"),
        ("/theme/tour.WXYZ2345.js", "application/javascript; charset=utf-8"),
        ("/theme/icon.svg", "image/svg+xml; charset=utf-8"),
        ("/theme/schrift.QRST2345.woff2", "font/woff2"),
        ("/theme/bild.avif", "image/avif"),
        ("/theme/ton.mp3", "audio/mpeg"),
        (f"/{PICTURE}", "image/jpeg"),
        ("/feeds/atom.xml", "application/atom+xml; charset=utf-8"),
        ("/feeds/rss.xml", "application/rss+xml; charset=utf-8"),
        ("/feeds/feed.json", "application/feed+json; charset=utf-8"),
        ("/sitemap.xml", "text/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/.well-known/security.txt", "text/plain; charset=utf-8"),
        ("/liesmich.md", "text/markdown; charset=utf-8"),
        ("/termine/alle.ics", "text/calendar; charset=utf-8"),
        ("/haendler/laden/laden.vcf", "text/vcard; charset=utf-8"),
        ("/app.webmanifest", "application/manifest+json; charset=utf-8"),
        ("/api/v1/index.json", "application/json; charset=utf-8"),
        ("/wege/haus/plan.geojson", "application/geo+json; charset=utf-8"),
        ("/cityzeitung/2018-03/cityzeitung-2018-03.pdf", "application/pdf"),
        ("/cityzeitung/2018-03/cityzeitung-2018-03.epub", "application/epub+zip"),
        ("/cityzeitung/2018-03/newsletter/newsletter.eml", "message/rfc822"),
    ],
)
def test_every_kind_of_file_has_its_type(server: Server, path: str, kind: str) -> None:
    answer = server.ask(path)
    assert (answer.status, answer["Content-Type"]) == (200, kind)


@pytest.mark.parametrize(
    ("path", "cache"),
    [
        ("/", FOR_A_MINUTE),
        ("/artikel/eins/", FOR_A_MINUTE),
        ("/feeds/atom.xml", FOR_A_MINUTE),
        (f"/{STYLE}", FOR_GOOD),
        (f"/{PICTURE}", FOR_GOOD),
        ("/touren/kacheln/0123456789ab/1/0_0.jpg", FOR_GOOD),
        ("/display/dienst.js", ASK_AGAIN),
        ("/dienst.js", ASK_AGAIN),
        ("/wege/dienst.js", ASK_AGAIN),
        ("/display/laden/inhalt.json", ASK_AGAIN),
        ("/theme/fehlt.ABCD2345.css", ASK_AGAIN),
        ("/weg/", ASK_AGAIN),
    ],
)
def test_what_lasts_is_kept_and_nothing_else(server: Server, path: str, cache: str) -> None:
    assert server.ask(path)["Cache-Control"] == cache


def test_what_is_the_same_is_not_sent_again(server: Server) -> None:
    first = server.ask("/artikel/eins/")
    again = server.ask("/artikel/eins/", If_None_Match=first["ETag"])
    assert (first.status, again.status, again.body) == (200, 304, b"")


def test_packed_forms_are_sent_to_those_who_understand_them(server: Server) -> None:
    sent = {"br": "br", "gz": "gzip"} | ({"zst": "zstd"} if server.name == "caddy" else {})
    tags = {server.ask("/artikel/eins/")["ETag"]}
    for ending, coding in sent.items():
        answer = server.ask("/artikel/eins/", Accept_Encoding=coding)
        assert answer.body == PACKED[ending] + b"artikel/eins/index.html"
        assert (answer["Content-Encoding"], answer["Vary"]) == (coding, "Accept-Encoding")
        assert answer["Content-Type"] == "text/html; charset=utf-8"
        assert answer["Content-Security-Policy"]
        tags.add(answer["ETag"])
    assert server.ask("/artikel/eins/").body == content_of("artikel/eins/index.html")
    best = server.ask("/artikel/eins/", Accept_Encoding="gzip, deflate, br")
    assert best["Content-Encoding"] == "br"
    assert server.ask("/nirgends/", Accept_Encoding="br").body == PACKED["br"] + b"404.html"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/alt/", "/artikel/eins/"),
        ("/alt/?von=irgendwo", "/artikel/eins/"),
        ("/%C3%9Cber/", "/artikel/eins/#%C3%BCber"),
        ("/plan.pdf", "/artikel/eins/"),
    ],
)
def test_what_has_moved_is_answered_with_the_new_address(
    server: Server, old: str, new: str
) -> None:
    answer = server.ask(old)
    assert (answer.status, answer["Location"]) == (301, new)


@pytest.mark.parametrize("path", ["/weg/", "/weg.pdf"])
def test_what_is_gone_says_so(server: Server, path: str) -> None:
    answer = server.ask(path)
    assert (answer.status, answer.body) == (410, content_of("410.html"))
    assert answer["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/nirgends/", "/nirgends.ics", "/.env", "/.git/config", "/artikel/.geheim/", "/leer/",
        "/index.html.br", "/artikel/eins/index.html.gz", "/alt.html", "/theme/", "/..%2f1/site/",
        "/%2e%2e/%2e%2e/2/manifest.json", "/redaktion/",
    ],
)  # fmt: skip
def test_what_is_not_for_visitors_does_not_exist(server: Server, path: str) -> None:
    """Neither hidden files nor lists of folders, nor anything above the release."""
    answer = server.ask(path)
    if answer.status != 400 or "%2" not in path:  # a way up may also be refused as none at all
        assert (answer.status, answer.body) == (404, content_of("404.html"))
        assert answer["Content-Type"] == "text/html; charset=utf-8"


def test_a_folder_is_asked_for_with_a_slash_on_the_same_host(server: Server) -> None:
    for path in ("/artikel/eins", "/touren/stadt/platz"):
        answer = server.ask(path)
        assert (answer.status in (301, 308), answer["Location"]) == (True, f"{path}/")
    for path in ("//anders.example/..", "//anders.example", "/\\anders.example/artikel"):
        assert not server.ask(path)["Location"].startswith(("//", "/\\", "http"))


def test_parts_of_media_can_be_asked_for(server: Server) -> None:
    for path in ("/theme/ton.mp3", "/cityzeitung/2018-03/cityzeitung-2018-03.pdf"):
        part = server.ask(path, Range="bytes=10-19")
        assert part.status == 206 and part.body == content_of(path.lstrip("/"))[10:20]
        assert part["Content-Range"].startswith("bytes 10-19/")
    assert server.ask("/theme/ton.mp3", Range="bytes=999999-").status == 416


def test_readers_of_feeds_and_programs_may_load_what_is_meant_for_them(server: Server) -> None:
    assert server.ask("/api/v1/index.json")["Access-Control-Allow-Origin"] == "*"
    assert server.ask("/")["Access-Control-Allow-Origin"] == ""
    for path, who in (("/", "same-origin"), (f"/{STYLE}", "same-origin"),
                      (f"/{PICTURE}", "cross-origin"), ("/api/v1/index.json", "cross-origin"),
                      ("/termine/alle.ics", "cross-origin")):  # fmt: skip
        assert server.ask(path)["Cross-Origin-Resource-Policy"] == who, path


def test_files_of_the_last_release_are_there_for_its_pages(server: Server) -> None:
    answer = server.ask(f"/{OLD_SCRIPT}")
    assert (answer.status, answer.body, answer["Cache-Control"]) == (200, b"old", FOR_GOOD)


def test_only_reading_is_possible(server: Server) -> None:
    assert server.ask("/", method="HEAD").body == b""
    for method in ("POST", "PUT", "DELETE"):
        assert server.ask("/", method=method).status == 405


def test_another_release_is_served_from_the_next_request_on(server: Server) -> None:
    other = server.public / "releases" / "3" / "site"
    other.mkdir(parents=True)
    (other / "index.html").write_bytes(b"three")
    aside = server.public / ".aside"
    for release, body in (("3", b"three"), ("2", content_of("index.html"))):
        aside.symlink_to(f"releases/{release}/site")
        aside.replace(server.public / "current")
        assert server.ask("/").body == body


def test_logs_hold_no_whole_address_of_a_visitor(server: Server) -> None:
    server.ask("/artikel/eins/?gesucht=1")
    until = time.monotonic() + 10  # a line is written once the answer is away
    while "gesucht=1" not in (text := server.log.read_text("utf-8")):
        assert time.monotonic() < until, text
        time.sleep(0.05)
    assert "/artikel/eins/?gesucht=1" in text
    assert "127.0.0.1" not in text and "127.0.0.0" in text
