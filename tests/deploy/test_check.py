"""deploy/hub-check against a real server: silent when all is well, a line for what is not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.deploy.releases import make_public
from tests.deploy.servers import DEPLOY, SERVERS, Server
from tools.setup.programs import find

pytestmark = pytest.mark.skipif(not shutil.which("curl"), reason="curl is missing")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give nginx with a release."""
    program, serve = SERVERS["nginx"]
    path = find(program)
    if path is None:
        pytest.skip(f"{program.title} is missing. {program.remedy}")
    folder = tmp_path_factory.mktemp("watched")
    public = make_public(folder / "public")
    site = public / "current"
    (site / "adressen.txt").write_text("/\n", "utf-8")
    (site.resolve().parent / "manifest.json").write_text("{}", "utf-8")
    with serve(path, public, folder) as running:
        yield running


def said(server: Server, *words: str, **environment: str) -> tuple[int, list[str]]:
    """Return the exit code of the check and its lines; the certificate of the tests is trusted."""
    trusted = str(server.log.parent / "fullchain.pem")
    done = subprocess.run(
        ["sh", str(DEPLOY / "hub-check"), server.address, *words],
        env={"PATH": os.environ["PATH"], "CURL_CA_BUNDLE": trusted, **environment},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.splitlines()


def test_where_all_is_well_nothing_is_said(server: Server) -> None:
    assert said(server, str(server.public)) == (0, [])


def test_a_certificate_that_ends_soon_is_told(server: Server) -> None:
    line = "the certificate ends within 60 days, or there is none"
    assert said(server, HUB_CERT_DAYS="60") == (1, [line])


def test_an_old_release_and_what_is_missing_are_told(server: Server) -> None:
    manifest = server.public / "releases" / "2" / "manifest.json"
    addresses = server.public / "current" / "adressen.txt"
    os.utime(manifest, (0, 0))
    addresses.rename(server.public / "aside")
    code, lines = said(server, str(server.public))
    (server.public / "aside").rename(addresses)
    assert code == 1
    assert f"{server.address}/adressen.txt does not answer with 200" in lines
    assert "the release is older than 26 hours: does the daily build run?" in lines


def test_a_server_that_does_not_answer_is_told(server: Server) -> None:
    code, lines = said(server, CURL_CA_BUNDLE="/dev/null")
    assert code == 1 and f"{server.address}/ does not answer with 200" in lines


def test_the_check_is_sound_shell() -> None:
    for shell in filter(shutil.which, ("dash", "bash")):
        subprocess.run([shell, "-n", str(DEPLOY / "hub-check")], check=True)
