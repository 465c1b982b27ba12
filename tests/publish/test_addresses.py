"""A word of a command line names a place, or is refused; no part of it becomes an option."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.publish.addresses import (
    Address,
    BucketAddress,
    FolderAddress,
    NoTarget,
    PagesAddress,
    SshAddress,
    address_of,
)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ssh://hub@server.example/srv/hub", SshAddress("hub@server.example", 0, "/srv/hub")),
        ("ssh://server:2222/srv/mein hub", SshAddress("server", 2222, "/srv/mein hub")),
        ("s3://eimer", BucketAddress("eimer", "", False)),
        ("s3://eimer/a/b/?gzip", BucketAddress("eimer", "a/b", True)),
        ("github-pages:seite", PagesAddress(Path("seite"), ())),
        ("gitlab-pages:/x/public.tar", PagesAddress(Path("/x/public.tar"), ("br", "gz"))),
        ("/srv/hub", FolderAddress(Path("/srv/hub"))),
        ("hub", FolderAddress(Path("hub"))),
    ],
)
def test_places_are_known(text: str, address: Address) -> None:
    assert address_of(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "", "ftp://server/x", "ssh://server", "ssh://server/", "ssh://-oProxyCommand=x/srv",
        "ssh://-l@server/srv", "ssh://a:geheim@server/srv", "ssh://server:x/srv",
        "ssh://server/srv\nrm", "ssh:///srv", "s3://", "s3://Eimer", "s3://-x/y", "s3://a/b?c",
        "ssh://ser ver/srv", "ssh://server/srv?x",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NoTarget, match="ist kein Ziel"):
        address_of(text)
