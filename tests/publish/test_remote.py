"""Deploys to a real SSH server on loopback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.publish.addresses import SshAddress, address_of
from plugins.publish.remote import Remote, RemoteFailed
from plugins.publish.shelf import NoSuchRelease, Shelf
from tests.publish.releases import live, shelve, town
from tests.publish.sshd import Server


def remote_at(server: Server, folder: Path) -> Remote:
    address = address_of(server.address(folder))
    assert isinstance(address, SshAddress)
    return Remote(address, server.ssh)


def test_a_release_is_brought_renewed_and_taken_back(tmp_path: Path, server: Server) -> None:
    here, far = Shelf(tmp_path / "public"), tmp_path / "weit weg; 'x'"
    ids = []
    for number, version in enumerate("ABC", 1):
        manifest = shelve(here, town(version), tmp_path, f"2026-11-0{number}")
        ids.append(manifest.release)
        remote_at(server, far).bring(here.folder(manifest.release), manifest)
        os.utime(far / "releases" / ids[-1] / "manifest.json", (number, number))
        assert live(far) == town(version)
    first, last = (far / "releases" / id / "site" for id in (ids[0], ids[2]))
    assert (first / "fest.txt").samefile(last / "fest.txt"), "what has not changed takes no space"
    remote = remote_at(server, far)
    assert (remote.ids(), remote.current, remote.previous) == (tuple(ids[::-1]), ids[2], ids[1])
    remote.switch(ids[0])
    assert live(far) == town("A")
    assert remote.prune(1) == (ids[1],)
    assert sorted(os.listdir(far / "releases")) == sorted([ids[0], ids[2]])


def test_bytes_that_changed_on_the_way_are_noticed_and_the_old_site_stays(
    tmp_path: Path, server: Server
) -> None:
    here, far = Shelf(tmp_path / "public"), tmp_path / "far"
    first = shelve(here, town("A"), tmp_path, "2026-11-01")
    remote_at(server, far).bring(here.folder(first.release), first)
    second = shelve(here, town("B"), tmp_path, "2026-11-02")
    file = here.folder(second.release) / "site/index.html"
    file.unlink()
    file.write_text(town("B")["index.html"].replace("B", "X"), "utf-8")
    with pytest.raises(RemoteFailed, match=r"index\.html"):
        remote_at(server, far).bring(here.folder(second.release), second)
    assert live(far) == town("A")


def test_a_release_that_was_damaged_over_there_is_mended(tmp_path: Path, server: Server) -> None:
    here, far = Shelf(tmp_path / "public"), tmp_path / "far"
    manifest = shelve(here, town("A"), tmp_path, "2026-11-01")
    remote_at(server, far).bring(here.folder(manifest.release), manifest)
    (far / "current/index.html").write_text("anders", "utf-8")
    (far / "current/fremd.php").write_text("fremd", "utf-8")
    remote_at(server, far).bring(here.folder(manifest.release), manifest)
    assert live(far) == town("A")


def test_what_another_deploy_left_is_taken_up(tmp_path: Path, server: Server) -> None:
    here, far = Shelf(tmp_path / "public"), tmp_path / "far"
    manifest = shelve(here, town("A"), tmp_path, "2026-11-01")
    half = far / f"releases/.neu-{manifest.release}/site"
    half.mkdir(parents=True)
    (half / "index.html").write_text("halb", "utf-8")
    remote_at(server, far).bring(here.folder(manifest.release), manifest)
    assert live(far) == town("A")


def test_a_server_that_refuses_is_named(tmp_path: Path, server: Server) -> None:
    with pytest.raises(RemoteFailed, match=r"127\.0\.0\.1"):
        Remote(SshAddress("niemand@127.0.0.1", server.port, "/srv/x"), server.ssh)
    with pytest.raises(RemoteFailed, match="fehlt auf diesem Rechner"):
        Remote(SshAddress("a@127.0.0.1", server.port, "/srv/x"), "gibt-es-nicht")


def test_who_only_looks_changes_nothing(tmp_path: Path, server: Server) -> None:
    remote = remote_at(server, tmp_path / "far")
    assert (remote.ids(), remote.current) == ((), "")
    assert not (tmp_path / "far").exists()


def test_only_a_release_can_become_live(tmp_path: Path, server: Server) -> None:
    (tmp_path / "far").mkdir()
    remote = remote_at(server, tmp_path / "far")
    for name in ("../..", "", "$(id)"):
        with pytest.raises(NoSuchRelease):
            remote.switch(name)
    with pytest.raises(RemoteFailed):
        remote.switch("2026-11-01-abc-000000000000")
