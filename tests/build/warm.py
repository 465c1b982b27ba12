"""Whole builds in a few hundredths of a second: a process with everything loaded forks each one.

Every build has a process of its own, as `make html` has: nothing that one remembers in memory
reaches the next.
"""

from __future__ import annotations

import datetime as dt
import gc
import importlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from plugins.api.schema import EXPLAINED, SCHEMAS, fields_of, json_schema
from plugins.build.version import code_version
from plugins.core.openings import cut_short, openings
from plugins.core.packing import _decoder
from plugins.core.value import Value
from tests.build.town import HOURS
from tests.builders import BUILD_SECONDS, OPTIONS, ROOT, WARM, Done, be_pelican

# What builds load only when they need it, besides modules of ours.
_LATE = (
    "PIL.BmpImagePlugin", "PIL.GifImagePlugin", "PIL.PngImagePlugin", "PIL.PpmImagePlugin",
    "babel.messages.pofile", "email.generator", "email.headerregistry", "email.message",
    "email.policy", "email.utils", "encodings.utf_8_sig", "fractions", "holidays.countries",
    "markdown.extensions.tables", "opening_hours", "rich._emoji_codes", "rich.live", "rich.status",
    "segno",
)  # fmt: skip
_OURS = ROOT / "plugins"
_NEVER = ("checks", "papers", "publish", "scaffold")  # no build of a small town comes there


def _late() -> Iterator[str]:
    """Give what a process loads before it forks builds."""
    yield from ("pelicanconf", *_LATE)
    for path in sorted(_OURS.glob("*/*.py")):
        if path.parent.name not in _NEVER and path.stem not in ("__init__", "__main__"):
            yield f"plugins.{path.parent.name}.{path.stem}"


@dataclass(frozen=True)
class Order:
    """A build to be made: of which folder, into which folder, with which further options."""

    folder: Path
    output: str = "output"
    environment: Mapping[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    said_in: str = ""

    @property
    def said(self) -> tuple[Path, Path]:
        """Return the files into which the build says what it says."""
        name = self.said_in or self.output
        return self.folder / f"{name}.out", self.folder / f"{name}.err"


class Warm:
    """A process that builds sites on demand."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._order = Order(Path())

    def start(self, order: Order) -> int:
        """Begin to build a site; return the id of the process that does."""
        self._order = order
        self._connection.send(order)
        pid: int = self._connection.recv()
        return pid

    def end(self) -> Done:
        """Wait for the build that was started and return how it ended."""
        assert self._connection.poll(BUILD_SECONDS), "the build does not end"
        code: int = self._connection.recv()
        return Done(code, *(path.read_text(encoding="utf-8") for path in self._order.said))

    def build(self, order: Order) -> Done:
        """Build a site."""
        self.start(order)
        return self.end()


@contextmanager
def warm() -> Iterator[Warm]:
    """Give a process that builds sites, until the block ends."""
    ours, theirs = WARM.Pipe()
    process = WARM.Process(target=_serve, args=(theirs,))
    process.start()
    theirs.close()
    try:
        yield Warm(ours)
    finally:
        ours.close()
        process.join(BUILD_SECONDS)


def _serve(connection: Connection) -> None:
    """Fork a build for every message, until the other side hangs up."""
    for module in _late():
        importlib.import_module(module)
    _work_out()
    gc.freeze()  # what the collector never writes to need not be copied for every build
    while True:
        try:
            order = connection.recv()
        except EOFError:
            return
        pid = os.fork()
        if not pid:
            _be_a_build(order)
        connection.send(pid)
        connection.send(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _work_out() -> None:
    """Work out once what no content can change: as long as making all pages of a small town."""
    code_version()
    for name in SCHEMAS:
        json_schema(name, "")
    for name in EXPLAINED:
        fields_of(name)
    for kind in _below(Value):
        with suppress(TypeError):  # of those that are never packed
            _decoder(kind)
    for hours in filter(None, HOURS):
        cut_short(hours)
        openings(hours, dt.date(1970, 1, 1))


def _below(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _be_a_build(order: Order) -> None:
    code = 1
    try:
        options = ("content", "-o", order.output, *OPTIONS[3:], *order.options)
        be_pelican(order.folder, order.environment, *order.said, options)
        code = 0
    except SystemExit as ended:
        code = int(ended.code or 0)
    finally:
        os._exit(code)
