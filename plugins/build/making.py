"""Planned outputs → bytes in a folder of their own, made by several processes.

Nothing is published here: a fault in the last page keeps the first from appearing.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct, field, msgpack

from plugins.build.model import PageRow, Remark
from plugins.build.outdated import arguments_print, inputs_of
from plugins.build.readings import remarks_of
from plugins.build.render import PageRenderer
from plugins.build.workers import shared_out
from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.fingerprint import of_bytes
from plugins.core.pages import Document, Page, Planned
from plugins.core.value import Value

_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC
LEAST = 64  # outputs for which starting processes pays
_BATCH = 100  # outputs whose rows a process sends together


class Made(Struct, frozen=True, array_like=True):
    """An output just made, on its way from a worker; its bytes lie in the staging folder."""

    url: str
    template: str
    arguments: str
    inputs: bytes
    views: bytes
    pictures: tuple[str, ...]
    digest: str
    stamp: tuple[int, int, int]
    staged: bool
    changed: dt.date | None
    listed: bool
    image: str
    faults: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    reason: str


_BATCHES = msgpack.Decoder(list[Made])
_ENCODER = msgpack.Encoder()


class Workshop(Value, frozen=True):
    """All that making an output needs besides its plan; forked processes inherit it."""

    desk: Desk
    renderer: PageRenderer
    staging: Path
    """Where the bytes of new files lie until all are made."""
    rows: Mapping[str, PageRow]
    """What was published before: equal bytes are left alone."""
    lie_there: Mapping[str, bool] = field(default_factory=dict)
    """Addresses whose published file was checked and is the one that was written."""

    def make(self, work: Sequence[tuple[Planned, str]], workers: int) -> Iterator[Made]:
        """Give all outputs, with bytes staged for those that are new."""
        for batch in shared_out(work, partial(_batches, self), workers, LEAST):
            yield from _BATCHES.decode(batch)

    def made(self, planned: Planned, reason: str) -> Made:
        """Make one output."""
        desk = self.desk.fresh()
        output = planned.make(*planned.arguments, desk)
        assert output.url == planned.url, f"{planned.url} was planned, {output.url} made"
        faults = remarks_of(desk.report.faults)
        content = b"" if faults else self._content(output)
        digest, stamp, staged = self._stage(planned.url, content)
        page = output if isinstance(output, Page) else None
        return Made(
            url=planned.url,
            template=page.template if page else "",
            arguments=arguments_print(planned),
            inputs=inputs_of(desk.notes.entries),
            views=msgpack.encode(list(desk.notes.views.items())),
            pictures=desk.pictures.orders,
            digest=digest,
            stamp=stamp,
            staged=staged,
            changed=page.changed if page else None,
            listed=bool(page and page.in_sitemap and page.head.indexed),
            image=page.head.image if page else "",
            faults=faults,
            remarks=remarks_of(desk.report.reminders),
            reason=reason,
        )

    def _content(self, output: Page | Document) -> bytes:
        if isinstance(output, Document):
            return output.content
        site = self.desk.site
        if output.language != site.language:
            site = site.speaking(output.language)
        return self.renderer.render(output, site)

    def _stage(self, url: str, content: bytes) -> tuple[str, tuple[int, int, int], bool]:
        """Write bytes into the staging folder unless the published file has them."""
        digest = of_bytes(content)
        row = self.rows.get(url)
        if row and row.digest == digest and self.lie_there.get(url):
            return digest, row.stamp, False
        return digest, _written(f"{self.staging}/{routes.output_path(url)}", content), True


def _batches(workshop: Workshop, work: Sequence[tuple[Planned, str]]) -> Iterator[bytes]:
    for start in range(0, len(work), _BATCH):
        batch = [workshop.made(planned, reason) for planned, reason in work[start : start + _BATCH]]
        yield _ENCODER.encode(batch)


def _written(path: str, content: bytes) -> tuple[int, int, int]:
    """Write a new file, and the folders above it; return its stamp.

    By the system's own calls: what `pathlib` adds to them was a third of the time of a file.
    """
    try:
        handle = os.open(path, _NEW, 0o666)
    except FileNotFoundError:
        os.makedirs(path.rpartition("/")[0], exist_ok=True)
        handle = os.open(path, _NEW, 0o666)
    with open(handle, "wb", buffering=0) as stream:
        left = memoryview(content)
        while left:
            left = left[stream.write(left) or 0 :]
        return file_stamp(os.fstat(handle))


def file_stamp(status: os.stat_result) -> tuple[int, int, int]:
    """Return size, time of change and inode: what a file keeps when it is moved."""
    return status.st_size, status.st_mtime_ns, status.st_ino
