"""A deploy that is killed at any moment leaves the old site or the new one.

In a bucket, which cannot be exchanged in one step, it leaves pages of which each leads only to
what is there.  HUB_KILLS sets how often a deploy of each kind is killed.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plugins.publish.examine import anchors, weights
from plugins.publish.links import Known, name_of, wrongs_of
from plugins.publish.model import Manifest, Piece
from plugins.publish.scan import scan
from plugins.publish.shelf import Shelf
from tests.builders import ROOT
from tests.publish.bucket_service import Service
from tests.publish.releases import SITE_URL, shelve, town
from tests.publish.sshd import Server

KILLS = int(os.environ.get("HUB_KILLS", "2"))
SEED = 20261127
# Says when everything is loaded: only from then on anything can be left half done.
DEPLOYING = """
import sys
import plugins.publish.bucket
from plugins.publish.__main__ import main
print("bereit", flush=True)
sys.exit(main(sys.argv[1:]))
"""


@dataclass
class Yard:
    """Two releases on this machine that are brought to a place in turns."""

    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.shelf = Shelf(self.folder / "public")
        self.releases: list[Manifest] = [
            shelve(self.shelf, town(version, articles=40), self.folder, f"2026-11-0{number}")
            for number, version in enumerate("AB", 1)
        ]

    def begin(self, to: str, release: Manifest) -> subprocess.Popen[str]:
        """Begin a deploy; it is ready when this returns."""
        arguments = ["deploy", to, release.release, "--base", str(self.shelf.base)]
        process = subprocess.Popen(
            [sys.executable, "-c", DEPLOYING, *arguments],
            cwd=ROOT, env={**os.environ, **self.environment}, encoding="utf-8",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip
        assert process.stdout and process.stdout.readline() == "bereit\n"
        return process

    def bring(self, to: str, release: Manifest) -> float:
        """Deploy without being disturbed; return how many seconds that took."""
        process, started = self.begin(to, release), time.monotonic()
        _, said = process.communicate(timeout=120)
        assert process.returncode == 0, said
        return time.monotonic() - started

    def be_killed(self, to: str, check: Callable[[], None]) -> None:
        """Kill deploys of both releases in turns, at random moments; look each time."""
        chance = random.Random(SEED)
        longest = max(self.bring(to, release) for release in self.releases)
        for number in range(KILLS):
            process = self.begin(to, self.releases[number % 2])
            time.sleep(chance.random() * longest)
            whole_group = chance.random() < 0.7  # else what it called goes on without it
            with suppress(ProcessLookupError):  # it was quicker
                (os.killpg if whole_group else os.kill)(process.pid, signal.SIGKILL)
            process.communicate()
            check()
        self.bring(to, self.releases[1])
        check()


def whole(base: Path) -> str:
    """Return which release readers find; what they find must be one, to the last byte."""
    site = Path(os.path.realpath(base / "current"))
    found = {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in site.rglob("*")
        if path.is_file()
    }
    (version,) = [version for version in "AB" if found == town(version, articles=40)]
    return version


def test_in_a_folder(tmp_path: Path) -> None:
    yard, far = Yard(tmp_path), tmp_path / "far"
    yard.be_killed(str(far), lambda: whole(far) and None)
    assert whole(far) == "B"


def test_on_a_server(tmp_path: Path, server: Server) -> None:
    yard, far = Yard(tmp_path, {"HUB_SSH": server.ssh}), tmp_path / "far"
    yard.be_killed(server.address(far), lambda: whole(far) and None)
    assert whole(far) == "B"


def test_in_a_bucket(tmp_path: Path, bucket_service: Service) -> None:
    yard, bucket = Yard(tmp_path, bucket_service.environment), bucket_service.new_bucket()
    texts = {version: town(version, articles=40) for version in "AB"}

    def check() -> None:
        found = bucket_service.objects(bucket)
        assert all(
            content in (texts["A"].get(name), texts["B"].get(name))
            for name, content in found.items()
            if not name.startswith(".hub/")
        ), "each file is whole"
        assert dead_ends(found) == []

    yard.be_killed(f"s3://{bucket}", check)
    shown = bucket_service.objects(bucket)
    assert {name: shown[name] for name in texts["B"]} == texts["B"]
    assert not any(name.startswith("artikel/a-") for name in shown)


def dead_ends(found: Mapping[str, str]) -> list[str]:
    """Return every address that leads nowhere, on pages that readers come to from the first."""
    pages = {name: text for name, text in found.items() if name.endswith(".html")}
    facts = {name: scan(text, f"/{name}") for name, text in pages.items()}
    pieces = [Piece(name, Path(), len(text), "") for name, text in found.items()]
    known = Known(weights(pieces), anchors(facts), SITE_URL)
    seen, waiting, dead = {"index.html"}, ["index.html"], []
    while waiting:
        name = waiting.pop()
        dead += [f"{name}: {wrong.message}" for wrong in wrongs_of(name, facts[name], known)]
        led = {name_of(use.address) for use in facts[name].uses} & pages.keys() - seen
        seen |= led
        waiting += led
    return dead


def test_an_order_that_is_wrong_would_be_noticed() -> None:
    found = town("A")
    del found["artikel/a-1/index.html"]
    assert dead_ends(found) == ["index.html: „/artikel/a-1/“ führt zu keiner Datei"]


@pytest.mark.parametrize("damage", ["missing", "mixed"])
def test_a_mixture_would_be_noticed(tmp_path: Path, damage: str) -> None:
    shelf = Shelf(tmp_path / "public")
    shelve(shelf, town("A", articles=40), tmp_path, "2026-11-01")
    assert whole(shelf.base) == "A"
    (shelf.base / "current/index.html").unlink()
    if damage == "mixed":
        text = town("B", articles=40)["index.html"]
        (shelf.base / "current/index.html").write_text(text, "utf-8")
    with pytest.raises(ValueError, match="not enough values"):
        whole(shelf.base)
