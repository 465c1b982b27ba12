"""What was found in a file, kept until the file or our code is another; a throw-away file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.checks.model import Finding
from plugins.core.files import write_whole
from plugins.core.fingerprint import of_bytes
from plugins.core.packing import Unfit, pack, unpack

_DIGEST = len(of_bytes(b""))  # bytes before the content, by which damage is noticed


@dataclass(frozen=True)
class Page:
    """All that is kept: the version of our code, and the findings by name and content."""

    version: str
    findings: dict[str, tuple[Finding, ...]]


class Kept:
    """The findings of earlier checks, and what this one adds."""

    def __init__(self, path: Path, version: str) -> None:
        """Open the file; what another version of our code has found does not count."""
        self._path = path
        self._version = version
        self._known = _opened(path, version)
        self._used: dict[str, tuple[Finding, ...]] = {}

    def of(
        self, name: str, content: bytes, find: Callable[[], Iterable[Finding]]
    ) -> tuple[Finding, ...]:
        """Return what is found in a file, by looking only if its bytes were not seen before."""
        key = of_bytes(name.encode() + b"\0" + content)
        found = self._known.get(key)
        self._used[key] = tuple(find()) if found is None else found
        return self._used[key]

    def save(self, whole: bool) -> None:
        """Write what was used; of a check of all files, nothing else."""
        findings = self._used if whole else {**self._known, **self._used}
        if findings != self._known:
            content = pack(Page(self._version, findings))
            write_whole(self._path, of_bytes(content).encode() + content)


def _opened(path: Path, version: str) -> dict[str, tuple[Finding, ...]]:
    """Return the findings in a file that is whole and of this version of our code."""
    try:
        whole = path.read_bytes()
    except OSError:
        return {}
    digest, content = whole[:_DIGEST], whole[_DIGEST:]
    if of_bytes(content).encode() != digest:
        return {}
    try:
        page = unpack(Page, content)
    except Unfit:
        return {}
    return page.findings if page.version == version else {}
