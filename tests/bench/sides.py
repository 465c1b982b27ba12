"""The generators that are compared: how each is built, cleaned, edited and served."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plugins.core.value import replace
from tests.bench import hub_tree, hugo_tree
from tests.bench.corpus import Corpus, Piece
from tests.bench.measure import Cost, measured
from tests.builders import ROOT

EVENTS = "/_hub/ereignisse"  # where our devserver tells pages to reload
_TEXT = (".html", ".xml", ".json", ".txt")


@dataclass(frozen=True)
class Side:
    """One generator with its site on the disk."""

    name: str
    folder: Path
    output: str
    made: tuple[str, ...]
    pictures: str
    """The folder in which finished pictures are kept from build to build."""
    command: tuple[str, ...]
    server: tuple[str, ...]
    template: str
    article: Callable[[Piece], tuple[str, str]]

    def build(self) -> Cost:
        """Build the site in a new process."""
        return measured(self.command, self.folder)

    def clean(self) -> None:
        """Remove everything that a build makes or keeps."""
        for name in self.made:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def clean_but_pictures(self) -> None:
        """Remove everything that a build makes or keeps but its finished pictures."""
        kept, aside = self.folder / self.pictures, self.folder / ".pictures"
        kept.rename(aside)
        self.clean()
        kept.parent.mkdir(parents=True, exist_ok=True)
        aside.rename(kept)

    def write(self, piece: Piece) -> None:
        """Write an article as an editor's program would."""
        name, text = self.article(piece)
        (self.folder / name).write_text(text, "utf-8")

    def edit_template(self, note: str) -> None:
        """Change the frame of every page."""
        path = self.folder / self.template
        text = path.read_text("utf-8").replace("</body>", f"<p>{note}</p>\n</body>")
        path.write_text(text, "utf-8")

    def files(self) -> dict[str, tuple[int, str]]:
        """Return size and hash of every file of the output by its path."""
        top = self.folder / self.output
        return {
            path.relative_to(top).as_posix(): _size_and_hash(path)
            for path in sorted(top.rglob("*"))
            if path.is_file()
        }

    def stale(self) -> list[str]:
        """Return the files in which the output differs from a clean build of the same sources."""
        other = replace(self, folder=self.folder.with_name(f"{self.folder.name}-clean"))
        shutil.rmtree(other.folder, ignore_errors=True)
        shutil.copytree(self.folder, other.folder, ignore=shutil.ignore_patterns(*self.made))
        other.build()
        ours, clean = self.files(), other.files()
        shutil.rmtree(other.folder)
        return sorted(
            name for name in ours.keys() | clean.keys() if ours.get(name) != clean.get(name)
        )


def _size_and_hash(path: Path) -> tuple[int, str]:
    content = path.read_bytes()
    return len(content), hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Size:
    """How much a site is: files, HTML pages, and bytes of its pages, feeds and lists."""

    files: int
    pages: int
    text: int


def size_of(files: dict[str, tuple[int, str]]) -> Size:
    """Return how much an output is; pictures and tiles do not count as text."""
    return Size(
        files=len(files),
        pages=sum(name.endswith(".html") for name in files),
        text=sum(size for name, (size, _) in files.items() if name.endswith(_TEXT)),
    )


def our_side(corpus: Corpus, folder: Path, theme: Path, name: str) -> Side:
    """Write our site and return how to build it: as `make html` and `make devserver` do."""
    hub_tree.write_hub(corpus, folder, theme)
    build = (sys.executable, "-m", "plugins.build")
    return Side(
        name=name,
        folder=folder,
        output="output",
        made=("output", "cache", ".cache"),
        pictures="cache/bilder",
        command=(*build, "html", "-s", "siteconf.py"),
        server=(*build, "devserver", "-s", "siteconf.py", "--port", "{port}"),
        template="theme/templates/base.html",
        article=lambda piece: (hub_tree.article_path(piece), hub_tree.article_text(piece)),
    )


def hugo_side(corpus: Corpus, folder: Path, hugo: Path) -> Side:
    """Write Hugo's site and return how to build it."""
    hugo_tree.write_hugo(corpus, folder)
    cache = ("--cacheDir", str(folder / "cache"))
    return Side(
        name="Hugo",
        folder=folder,
        output="public",
        made=("public", "resources", "cache"),
        pictures="resources/_gen/images",
        command=(str(hugo), "--quiet", *cache),
        server=(str(hugo), "server", "--bind", "127.0.0.1", "--port", "{port}", *cache),
        template="layouts/baseof.html",
        article=lambda piece: (hugo_tree.article_path(piece), hugo_tree.article_text(piece)),
    )


REAL_THEME = ROOT / "theme"
