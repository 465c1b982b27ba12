"""Where a release is to be brought: one word of a command line -> a checked address."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from plugins.core.errors import HubError
from plugins.core.value import Value

_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_PATH = re.compile(r"/[^\0\n\r]*[^/\0\n\r]")
PAGES = {"github-pages": (), "gitlab-pages": ("br", "gz")}
"""Which packed files a service sends by itself to browsers that unpack."""


class NoTarget(HubError):
    """Says that a word names no place to which a release can be brought."""


class FolderAddress(Value, frozen=True):
    """A folder on this machine, with releases as in public/."""

    folder: Path


class SshAddress(Value, frozen=True):
    """A folder on a server that is reached by SSH, with releases as in public/."""

    host: str
    """With the user's name before it, if one is given."""
    port: int
    """0: as the settings of SSH say."""
    folder: str


class BucketAddress(Value, frozen=True):
    """A bucket of a service that speaks S3; its key and place are told by the environment."""

    bucket: str
    prefix: str
    gzip: bool
    """Whether texts lie there packed; it cannot choose for who asks."""


class PagesAddress(Value, frozen=True):
    """A plain folder, or a .tar, that a service for static pages takes."""

    path: Path
    endings: tuple[str, ...]
    """The packed files that go along."""


Address = FolderAddress | SshAddress | BucketAddress | PagesAddress


def address_of(text: str) -> Address:
    """Return what a word names: a server, a bucket, an artefact or a folder."""
    scheme, _, rest = text.partition(":")
    if not text.isprintable():
        raise NoTarget(f"{text!r} ist kein Ziel. {_KNOWN}")
    if scheme == "ssh":
        return _ssh(text)
    if scheme == "s3":
        return _bucket(text)
    if scheme in PAGES and rest:
        return PagesAddress(Path(rest), PAGES[scheme])
    if not text or "://" in text:
        raise NoTarget(f"{text!r} ist kein Ziel. {_KNOWN}")
    return FolderAddress(Path(text))


_KNOWN = (
    "Möglich sind ssh://name@rechner/ordner, s3://eimer/ordner, github-pages:ordner,"
    " gitlab-pages:ordner und ein Ordner auf diesem Rechner."
)


def _ssh(text: str) -> SshAddress:
    try:
        parts = urlsplit(text)
        port = parts.port or 0
    except ValueError:
        raise NoTarget(f"{text!r} ist kein Ziel. {_KNOWN}") from None
    host, user = parts.hostname or "", parts.username
    sound = _HOST.fullmatch(host) and (user is None or _USER.fullmatch(user))
    if not sound or not _PATH.fullmatch(parts.path) or parts.password or parts.query:
        raise NoTarget(f"{text!r} ist kein Ziel. {_KNOWN}")
    return SshAddress(f"{user}@{host}" if user else host, port, parts.path)


def _bucket(text: str) -> BucketAddress:
    parts = urlsplit(text)
    if not _BUCKET.fullmatch(parts.netloc) or parts.query not in ("", "gzip"):
        raise NoTarget(f"{text!r} ist kein Ziel. {_KNOWN}")
    return BucketAddress(parts.netloc, parts.path.strip("/"), parts.query == "gzip")
