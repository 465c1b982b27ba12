"""A town's site on the disk: written anew where it differs, built incrementally and clean."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from plugins.core.files import clear_place
from plugins.core.value import replace
from tests.build.town import Town, files_of, small_town
from tests.build.warm import Order, Warm
from tests.builders import ROOT, SETTINGS, Done

BUILT = ("output", "cache")
MADE_ONCE = ("bilder", "touren", "assets", "templates")  # named after content in the cache
THEME = 'THEME = str(HERE / "theme")\n'
STYLE = "theme/static/css/merchants.css"
CLEAN = "sauber"
_TICK = 20_000_000  # nanoseconds: within one, a time may stay as it was
_HASHES: dict[tuple[int, ...], str] = {}
_STYLE = (ROOT / STYLE).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Ended:
    """How a build ended, as far as it must not depend on what was built before."""

    code: int
    faults: str
    reminders: tuple[str, ...]
    files: Mapping[str, str] | None
    """Each file with what stands for its bytes; None where nothing was published."""


@dataclass(repr=False)
class TownSite:
    """A site being edited, with the processes that build it."""

    folder: Path
    cache: Path
    clean: Path
    """Where clean builds go: best where files are cheap to make and to delete."""
    warm: tuple[Warm, Warm]
    town: Town = field(default_factory=small_town)
    past: list[Town] = field(default_factory=list)
    known: dict[str, Ended] = field(default_factory=dict)
    """Clean builds by the hash of all they were made of."""
    workers: int = 1
    _written: dict[str, str | bytes] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "the small town"

    @property
    def output(self) -> Path:
        """Return the folder of the incremental builds."""
        return self.folder / "output"

    @property
    def state(self) -> Path:
        """Return the folder in which the incremental builds remember."""
        return self.folder / "cache/stand"

    @property
    def remembers(self) -> Path:
        """Return the file in which the incremental builds remember."""
        return next(self.state.glob("*.stand"), self.state / "fehlt.stand")

    def begin(self) -> None:
        """Have the untouched site as it was built the first time, whatever was done to it since."""
        first = self.folder / "zuerst"
        if first.is_dir():
            for name in BUILT:
                put_back(first / name, self.folder / name)
            self._be_untouched()
        else:
            self._prepare()
            self.compare()
            for name in BUILT:
                shutil.copytree(self.folder / name, first / name, symlinks=True)

    def _prepare(self) -> None:
        for cache in ("cache", f"{CLEAN}.cache"):
            (self.folder / cache).mkdir(parents=True)
            for name in MADE_ONCE:
                (self.cache / name).mkdir(exist_ok=True, parents=True)
                (self.folder / cache / name).symlink_to(self.cache / name)
        shutil.copytree(ROOT / "theme/static", self.folder / "theme/static")
        self._be_untouched()

    def _be_untouched(self) -> None:
        self.town, self.past = small_town(), []
        self.write()

    def write(self) -> None:
        """Bring the files on the disk to what the town says; leave equal ones alone."""
        files = self._files()
        for name in self._written.keys() - files.keys():
            (self.folder / name).unlink(missing_ok=True)
        for name, content in files.items():
            if self._written.get(name) != content:
                target = self.folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.encode() if isinstance(content, str) else content)
        self._written = files

    def moved(self, old: str, new: str) -> None:
        """Rename a file on the disk, as an editor does: the same bytes, times and inode."""
        (self.folder / old).rename(self.folder / new)
        self._written[new] = self._written.pop(old)

    def _files(self) -> dict[str, str | bytes]:
        lines = SETTINGS.format(root=str(ROOT), cache=str(self.folder / "cache")) + THEME
        lines += f"HUB_API = {not self.town.settings & 1}\n"
        lines += f"HUB_OFFLINE = {bool(self.town.settings & 2)}\n"
        workers = f"HUB_WORKERS = {self.workers}\n"
        return {
            **files_of(self.town),
            STYLE: _STYLE + f".neu {{ order: {self.town.style}; }}\n" * bool(self.town.style),
            "siteconf.py": f"{lines}{workers}SITENAME = {self.town.name!r}\n",
        }

    def edit(self, change: Callable[[TownSite], None]) -> None:
        """Change the town, and remember how it was."""
        self.past.append(deepcopy(self.town))
        change(self)
        self.write()

    def compare(self) -> None:
        """Build incrementally and clean; both must end alike, in files, faults and reminders."""
        before = prints(self.output)
        name = self._name()
        self.warm[0].start(self._order("output"))
        if name not in self.known:
            self.known[name] = self._clean()
        done, clean = self.warm[0].end(), self.known[name]
        after = prints(self.output)
        assert "Traceback" not in done.stderr, done.stderr
        assert done.code == clean.code, done.stderr or clean.faults
        said = _faults(done), _reminders(done)
        assert said == (clean.faults, clean.reminders), (said, clean.faults, clean.reminders)
        wrong = differences(after, before if clean.files is None else clean.files)
        assert not wrong, wrong

    def _clean(self) -> Ended:
        shutil.rmtree(self.clean, ignore_errors=True)
        shutil.rmtree(self.folder / f"{CLEAN}.cache/stand", ignore_errors=True)
        done = self.warm[1].build(self._clean_order())
        assert "Traceback" not in done.stderr, done.stderr
        files = None if done.code else prints(self.clean)
        return Ended(done.code, _faults(done), _reminders(done), files)

    def start(self) -> int:
        """Begin to build incrementally; return the id of the process that does."""
        return self.warm[0].start(self._order("output"))

    def start_beside(self) -> Warm:
        """Begin the same incremental build in the other process; return that."""
        self.warm[1].start(replace(self._order("output"), said_in="output-2"))
        return self.warm[1]

    def build(self) -> Done:
        """Build incrementally."""
        return self.warm[0].build(self._order("output"))

    def _order(self, output: str) -> Order:
        environment = {"HUB_TODAY": self.town.today}
        if self.town.commit:
            environment["SOURCE_DATE_EPOCH"] = str(self.town.commit)
        return Order(self.folder, output, environment)

    def _clean_order(self) -> Order:
        options = ("-e", f"CACHE_PATH={json.dumps(str(self.folder / f'{CLEAN}.cache'))}")
        return replace(self._order(str(self.clean)), options=options, said_in=CLEAN)

    def _name(self) -> str:
        digest = hashlib.sha256(repr((self.town.today, self.town.commit)).encode())
        for name, content in sorted(self._written.items()):
            digest.update(name.encode())
            digest.update(content.encode() if isinstance(content, str) else content)
        return digest.hexdigest()


def put_back(kept: Path, folder: Path) -> None:
    """Make a folder as its copy is; what looks alike, by time and size, is left alone."""
    if folder.is_symlink() or not folder.is_dir():
        clear_place(folder)
        folder.mkdir()
    wanted = {entry.name: entry for entry in os.scandir(kept)}
    there = {entry.name: entry for entry in os.scandir(folder)}
    for name in there.keys() - wanted.keys():
        clear_place(folder / name)
    for name, entry in wanted.items():
        if entry.is_dir(follow_symlinks=False):
            put_back(kept / name, folder / name)
        elif name not in there or _look(entry) != _look(there[name]):
            clear_place(folder / name)
            shutil.copy2(kept / name, folder / name, follow_symlinks=False)


def _look(entry: os.DirEntry[str]) -> tuple[object, ...]:
    status = entry.stat(follow_symlinks=False)
    return status.st_mode, status.st_size, status.st_mtime_ns


def _faults(done: Done) -> str:
    progress = ("Bilder: ", "Panoramen: ")
    lines = [line for line in done.stderr.splitlines() if not line.strip().startswith(progress)]
    return "\n".join(line for line in lines if line.strip())


def _reminders(done: Done) -> tuple[str, ...]:
    return tuple(line for line in done.stdout.splitlines() if line.startswith("Hinweis: "))


def prints(folder: Path) -> dict[str, str]:
    """Return the hash of every file; that of a file that looks as before is not found anew."""
    found: dict[str, str] = {}
    start = len(str(folder)) + 1
    waiting = [str(folder)] if folder.is_dir() else []
    while waiting:
        for entry in os.scandir(waiting.pop()):
            name = entry.path[start:]
            if entry.is_symlink():
                found[name] = f"link to {os.readlink(entry.path)}"
            elif entry.is_dir():
                waiting.append(entry.path)
                found[f"{name}/"] = "folder"
            else:
                found[name] = _print(entry)
    return found


def _print(entry: os.DirEntry[str]) -> str:
    """Return the hash of a file, known by its look unless it changed within the same tick.

    The time at which its inode changed cannot be set back.  Of a file of the cache, which never
    changes unless a test spoils it, that time is the one of the last link to it.
    """
    status = entry.stat()
    is_linked = status.st_nlink > 1
    changed = 0 if is_linked else status.st_ctime_ns
    look = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, changed)
    known = _HASHES.get(look)
    if known is None:
        is_settled = is_linked or time.time_ns() - changed > _TICK
        with open(entry.path, "rb") as stream:
            known = hashlib.sha256(stream.read()).hexdigest()
        if is_settled:
            _HASHES[look] = known
    return known


def differences(found: Mapping[str, str], expected: Mapping[str, str]) -> dict[str, str]:
    """Return every file that is not as it should be, with what is wrong about it."""
    wrong = dict.fromkeys(found.keys() - expected.keys(), "too much")
    wrong |= dict.fromkeys(expected.keys() - found.keys(), "missing")
    both = found.keys() & expected.keys()
    return wrong | {name: "other bytes" for name in both if found[name] != expected[name]}
