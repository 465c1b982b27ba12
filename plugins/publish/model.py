"""A release: the site as readers get it, with what vouches for every byte of it."""

from __future__ import annotations

from pathlib import Path

from plugins.core.value import Value


class SiteFile(Value, frozen=True):
    """A file of a release: how many bytes it has, and their SHA-256."""

    size: int
    sha256: str


class Piece(Value, frozen=True):
    """A file that a release will have: its name below the site, and where its bytes lie."""

    name: str
    source: Path
    size: int
    sha256: str

    @property
    def file(self) -> SiteFile:
        """Return it as a manifest names it."""
        return SiteFile(self.size, self.sha256)


class Origin(Value, frozen=True):
    """Of what a release is made."""

    commit: str
    """The commit's short name; `ohne` outside a repository, `-geaendert` behind it where the
    work tree has changes."""
    day: str
    """The day up to which pieces appear."""
    site: str
    """The site's address."""


class Manifest(Value, frozen=True):
    """All that a release holds."""

    release: str
    origin: Origin
    files: dict[str, SiteFile]
    """Every file by its name below the site, sorted."""


class Use(Value, frozen=True):
    """An address that a finished file names; `offset` is where in its text."""

    address: str
    loads: bool
    """Whether a browser fetches it on its own."""
    offset: int


class Wrong(Value, frozen=True):
    """What must not be in a finished file, and what to do about it."""

    message: str
    hint: str
    offset: int


class Facts(Value, frozen=True):
    """What a check asks of a finished file; depends on its bytes and the site's address alone."""

    ids: tuple[str, ...] = ()
    uses: tuple[Use, ...] = ()
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    wrongs: tuple[Wrong, ...] = ()
