"""Whole sites in one line: a small valid one, with what a test wants to be different.

site = make_site(tmp_path, {"content/artikel/eins.md": article(date="1.3.2018")})
done = site.build()
assert done.code == 1
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path

import pelican
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[1]
PREVIOUS = "what was published before\n"
BUILD_SECONDS = 600
OPTIONS = (
    "content", "-o", "output", "-s", "siteconf.py", "--fatal", "errors", "--log-handler", "plain",
)  # fmt: skip

# A clean Python with the big libraries loaded, from which every small build is forked.
WARM = multiprocessing.get_context("forkserver")
WARM.set_forkserver_preload(["pelican", "jinja2", "markdown", "PIL.Image", "cv2", "numpy"])

SETTINGS = """\
import sys
from pathlib import Path

sys.path.insert(0, {root!r})
from pelicanconf import *

HERE = Path(__file__).resolve().parent
PATH = str(HERE / "content")
OUTPUT_PATH = str(HERE / "output")
CACHE_PATH = {cache!r}
HUB_TOURS = str(HERE / "tours")
HUB_EDITING = False
HUB_API = False
HUB_SEARCH = False
HUB_OFFLINE = False
HUB_SOCIAL_CARDS = False
HUB_PAPERS = []
HUB_WORKERS = 1
HUB_DETECTORS = ""
"""

PICTURE = """\
  file: bilder/platz.jpg
  alt: Ein Platz mit einer Säule in der Mitte.
  caption: Der Platz am Morgen.
  credit: Redaktion
  licence: CC BY 4.0
"""

ARTICLE = {
    "title": "Ein Beitrag",
    "kicker": "Probe",
    "teaser": "Ein Beitrag für die Tests.",
    "authors": "[redaktion]",
    "date": "2018-07-04",
    "rubric": "handel",
    "topics": "[quick-wins]",
    "edition": "2018-03",
    "picture": "\n" + PICTURE.rstrip("\n"),
}

PROJECT = (
    """\
title: Rundgänge
summary: Rundgänge durch die Stadt.
kind: quick-win
status: laufend
history:
  - {date: 2018-07-04, status: laufend, note: Begonnen.}
period: {start: 2018-07}
partners: [stadt]
goals: [Die Stadt zeigen.]
picture:
"""
    + PICTURE
    + """\
tours: [rundgang]
text: |
  Ein Projekt für die Tests, siehe [den Beitrag](artikel:eins).
"""
)

TOUR = """\
title: Rundgang
summary: Zwei Orte der Stadt.
start: platz
credit: Redaktion
licence: CC BY 4.0
privacy: no-people
scenes:
  - id: platz
    title: Der Platz
    panorama: platz.jpg
    position: {lat: 49.8725, lon: 8.6512}
    heading: 0
    view: {heading: 180}
    description: Ein Platz mit einer Säule.
    hotspots:
      - to: halle
        heading: 180
      - info: Die Säule
        heading: 20
        text: Sie steht in der Mitte.
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {lat: 49.8720, lon: 8.6512}
    heading: 0
    view: {heading: 0}
    description: Eine Halle mit einem Dach aus Glas.
    hotspots:
      - to: platz
        heading: 0
"""


def article(body: str = "Ein Satz.", **changes: str | None) -> str:
    """Return an article's file; `changes` set a line of its head, None leaves it out."""
    head = {**ARTICLE, **changes}
    lines = [
        f"{key}: {value}".replace(": \n", ":\n") for key, value in head.items() if value is not None
    ]
    return "\n".join(["---", *lines, "---", body, ""])


def page(title: str) -> str:
    """Return a single page's file."""
    return f"---\ntitle: {title}\nsummary: Was hier steht.\n---\nEin Satz.\n"


@cache
def photo(width: int, height: int, hue: int = 200) -> bytes:
    """Return a JPEG in which every place differs a little from its neighbours."""
    image = Image.linear_gradient("L").resize((width, height))
    coloured = Image.merge("HSV", (Image.new("L", image.size, hue), image, image.transpose(0)))
    picture = coloured.convert("RGB")
    ImageDraw.Draw(picture).rectangle(
        (width // 3, height // 4, width // 2, height // 2), fill="white"
    )
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=85)
    return stream.getvalue()


def valid_site() -> dict[str, str | bytes]:
    """Return every file of a small site without faults."""
    return {
        "content/rubriken.yaml": "rubrics:\n"
        "  - {id: handel, title: Handel, summary: Geschäfte.}\n"
        "  - {id: innenstadt, title: Innenstadt, summary: Plätze.}\n",
        "content/themen.yaml": "topics:\n"
        "  - {id: quick-wins, title: Quick Wins, summary: Kleines zuerst.}\n",
        "content/personen.yaml": "people:\n"
        "  - {id: redaktion, name: Redaktion, role: Redaktion, summary: Alle zusammen.}\n",
        "content/startseite.yaml": "lead: eins\nhighlights: [zwei, drei]\nprojects: [rundgaenge]\n"
        "tour: rundgang\nclaim: Ein Anfang\nintro: Eine kleine Seite für die Tests.\n",
        "content/artikel/eins.md": article(title="Der erste Beitrag"),
        "content/artikel/zwei.md": article(title="Der zweite Beitrag", date="2018-07-05"),
        "content/artikel/drei.md": article(title="Der dritte Beitrag", rubric="innenstadt"),
        "content/cityzeitung/2018-03.md": "---\ntitle: Der Anfang\nnumber: 3\nyear: 2018\n"
        f"date: 2018-07-04\nsummary: Eine Ausgabe.\ncover:\n{PICTURE}---\nEin Satz.\n",
        "content/partner/stadt.yaml": "name: Die Stadt\nsummary: Sie trägt das Projekt.\n"
        "kind: stadt\nroles: Trägerin\n",
        "content/projekte/rundgaenge.yaml": PROJECT,
        "content/seiten/impressum.md": page("Impressum"),
        "content/seiten/datenschutz.md": page("Datenschutz"),
        "content/seiten/barrierefreiheit.md": page("Barrierefreiheit"),
        "content/bilder/platz.jpg": photo(640, 420),
        "tours/rundgang/tour.yaml": TOUR,
        "tours/rundgang/panoramas/platz.jpg": photo(2048, 1024),
        "tours/rundgang/panoramas/halle.jpg": photo(2048, 1024, hue=20),
    }


@dataclass(frozen=True)
class Done:
    """How a build ended: its exit code and what it said."""

    code: int
    stdout: str
    stderr: str

    @property
    def errors(self) -> list[str]:
        """Return the lines of stderr."""
        return self.stderr.splitlines()


@dataclass(frozen=True)
class Site:
    """A site on the disk."""

    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def output(self) -> Path:
        """Return the folder into which it is built."""
        return self.folder / "output"

    def build(self) -> Done:
        """Build it as `make html` does, in a process that has Pelican loaded already."""
        return self._in_process(be_pelican, OPTIONS)

    def _in_process(self, be: Callable[..., None], options: Sequence[str]) -> Done:
        said = self.folder / "stdout.txt", self.folder / "stderr.txt"
        given = (self.folder, self.environment, *said, options)
        process = WARM.Process(target=be, args=given)
        process.start()
        process.join(BUILD_SECONDS)
        assert process.exitcode is not None, "the build does not end"
        stdout, stderr = (path.read_text(encoding="utf-8") for path in said)
        return Done(process.exitcode, stdout, stderr)

    def check(self, *options: str) -> Done:
        """Check it as `make check` does, in a process that has Pelican loaded already."""
        return self._in_process(be_check, options)

    def build_apart(self) -> Done:
        """Build it exactly as `make html` does, in a new Python."""
        return run([sys.executable, "-m", "pelican", *OPTIONS], self.folder, self.environment)

    def published(self) -> dict[str, bytes]:
        """Return every file of the output by its path."""
        return files_in(self.output)


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Done:
    """Run a program to its end."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=_environment(environment),
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=BUILD_SECONDS,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def _environment(changes: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a build, without what belongs to the test runner."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    return {**own, "SOURCE_DATE_EPOCH": "0", "PYTHONUTF8": "1", **changes}


def be_pelican(
    folder: Path,
    environment: Mapping[str, str],
    stdout: Path,
    stderr: Path,
    options: Sequence[str] = OPTIONS,
) -> None:
    """Be a Pelican that says what it says into two files; runs in a process of its own."""
    with _speaking(folder, environment, stdout, stderr):
        pelican.main(list(options))


def be_check(
    folder: Path, environment: Mapping[str, str], stdout: Path, stderr: Path, options: Sequence[str]
) -> None:
    """Be a check that says what it says into two files; runs in a process of its own."""
    from plugins.checks.__main__ import main

    with _speaking(folder, environment, stdout, stderr):
        sys.exit(main(["-s", "siteconf.py", *options]))


@contextmanager
def _speaking(
    folder: Path, environment: Mapping[str, str], stdout: Path, stderr: Path
) -> Iterator[None]:
    """Work in a folder as a program of its own would; its words go into two files."""
    os.chdir(folder)
    os.environ.update(_environment(environment))
    warnings.resetwarnings()
    with stdout.open("w", encoding="utf-8") as out, stderr.open("w", encoding="utf-8") as err:
        sys.stdout, sys.stderr = out, err
        try:
            yield
        except Exception:  # what would reach the interpreter ends the program with 1 as well
            traceback.print_exc()
            sys.exit(1)


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def make_site(
    folder: Path,
    changes: Mapping[str, str | bytes | None] | None = None,
    cache: Path | None = None,
    settings: str = "",
) -> Site:
    """Write the small valid site with `changes` (None: without the file) into a folder.

    `settings` are further lines of its settings file.  Its output holds one file already.
    """
    lines = SETTINGS.format(root=str(ROOT), cache=str(cache or folder / ".cache"))
    files = {
        **valid_site(),
        "siteconf.py": lines + settings,
        "output/404.html": PREVIOUS,
        **(changes or {}),
    }
    for name, content in files.items():
        if content is not None:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
    return Site(folder)
