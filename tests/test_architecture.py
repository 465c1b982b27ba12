"""The dependency rule of docs and house style: who in plugins/ may import whom.

core/*                         standard library, other core files; one library each, see LIBRARIES
model.py                       core
read compile render write      core, own model, own helpers; never another stage, never Pelican
helpers such as pyramid.py     core, own model, own helpers
build/memory.py, making.py     the engine's joints: they also know its stages render and write
build/order.py                 a joint that also knows adapter.py
build/hub_pelican.py           another one, and the only one that knows all of Pelican
build/alone.py                 core, and Pelican's reader of settings
plugin.py __main__.py          own stages, core, adapter.py
build/entrance.py              also Pelican
checks/ publish/ scaffold/__main__.py   also the engine's entrance; the checks let it run to its
                               pages
feature -> feature             never; through core/cards.py only

An import counts wherever it stands: in a function, which puts loading off, and under
TYPE_CHECKING, which puts it off for good, too.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parents[1] / "plugins"
STAGES = ("read", "compile", "render", "write")
EDGES = ("plugin", "__main__", "entrance")
FORBIDDEN_NAMES = (
    "utils",
    "util",
    "helpers",
    "helper",
    "misc",
    "manager",
    "data",
    "common",
    "base",
)

# Each library from outside, and the only files that may know it.
LIBRARIES = {
    "yaml": ("core/yamlfile.py", "core/complaints.py"),
    "markdown": ("core/prosereader.py", "core/prosemarkdown.py"),
    "msgspec": (
        "core/value.py",
        "core/packing.py",
        "core/prose.py",
        "core/linked_data.py",
        "api/*.py",
        "build/*.py",
    ),
    "icalendar": ("events/calendars.py",),
    "dateutil": ("events/repeat.py",),
    "segno": ("core/qrcode.py",),
    "shapely": (
        "venues/shapes.py",
        "venues/sight.py",
        "venues/ground.py",
        "venues/features.py",
    ),
    "weasyprint": ("papers/press.py",),
    "babel": ("build/catalogues.py",),
    "jinja2": ("build/render.py", "papers/sheets.py"),
    "markupsafe": ("build/render.py",),
    "watchfiles": ("build/watch.py",),
    "PIL": ("papers/plates.py", "pictures/*.py", "tours/*.py", "checks/photos.py"),
    "pyphen": ("pictures/placard.py",),
    "cv2": ("tours/*.py",),
    "numpy": ("tours/*.py",),
    "simplejpeg": ("tours/pixels.py",),
    "opening_hours": ("core/hours.py", "core/openings.py"),
    "holidays": ("core/publicholidays.py",),
    "minify_html": ("publish/minify.py",),
    "brotli": ("publish/squeeze.py",),
    "zstandard": ("publish/squeeze.py",),
    "obstore": ("publish/bucket.py",),
    "pelican": ("adapter.py", "build/alone.py", "build/hub_pelican.py", "build/entrance.py"),
}
NO_IMAGES = ("model", "compile", "render", "pyramid")  # numbers and text only
# Parts of the standard library that could get round the rule or run what was read.
GUARDED: Mapping[str, tuple[str, ...]] = {
    "importlib": ("adapter.py", "build/alone.py", "build/readings.py", "build/entrance.py"),
    "pickle": (),
    "marshal": (),
    "shelve": (),
    "runpy": (),
}
JOINTS = (
    "build/first.py",
    "build/hub_pelican.py",
    "build/making.py",
    "build/memory.py",
    "build/order.py",
    "build/patch.py",
)
# The checks let a build run as far as its pages, and a new file is made of the kinds that the
# features of a site name; publishing asks for settings; nobody else knows another feature.
CALLERS: Mapping[str, tuple[str, ...]] = {
    "checks/__main__.py": ("build.entrance", "build.order", "build.version"),
    "publish/__main__.py": ("build.entrance", "build.order", "build.version"),
    "scaffold/__main__.py": ("build.entrance",),
}
# The order of a build with Pelican and without.
ORDERS = ("build/hub_pelican.py", "build/order.py")


@dataclass(frozen=True)
class Source:
    """A file of plugins/: its path there, its feature ("" at the top), its name, its imports."""

    path: str
    feature: str
    name: str
    imports: tuple[str, ...]


def sources(folder: Path) -> Iterator[Source]:
    """Give every file of a plugins/ folder, sorted."""
    for file in sorted(folder.rglob("*.py")):
        path = file.relative_to(folder).as_posix()
        feature = path.rpartition("/")[0]
        yield Source(path, feature, file.stem, tuple(imports(ast.parse(file.read_bytes()))))


def imports(tree: ast.AST) -> Iterator[str]:
    """Give the dotted names that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from (f"{module}.{alias.name}" for alias in node.names)


def offences(folder: Path) -> list[str]:
    """Return every import that breaks the rule, as `file imports module`."""
    return [
        f"{source.path} imports {name}"
        for source in sources(folder)
        for name in source.imports
        if not may_import(source, name)
    ]


def may_import(source: Source, name: str) -> bool:
    """Tell whether a file may import a dotted name."""
    top, _, rest = name.partition(".")
    if top in sys.stdlib_module_names:
        return top not in GUARDED or source.path in GUARDED[top]
    if top != "plugins":
        return _may_know_library(source, top)
    feature, _, within = rest.partition(".")
    if feature == "core":
        return True
    if feature == "adapter":
        return source.name in EDGES or source.path in ORDERS
    if any(f"{rest}.".startswith(f"{other}.") for other in CALLERS.get(source.path, ())):
        return True
    return feature == source.feature and _may_know_own(source, within.partition(".")[0])


def _may_know_library(source: Source, library: str) -> bool:
    if library in ("PIL", "cv2", "numpy") and source.name in NO_IMAGES:
        return False
    return any(Path(source.path).match(pattern) for pattern in LIBRARIES.get(library, ()))


def _may_know_own(source: Source, other: str) -> bool:
    if source.feature == "core" or source.name in EDGES:
        return other not in EDGES or source.name in ("__main__", "entrance")
    if source.name == "model":
        return False
    return other not in EDGES and (other not in STAGES or source.path in JOINTS)


def test_every_import_follows_the_rule() -> None:
    assert offences(PLUGINS) == []


def test_every_exception_is_still_needed() -> None:
    """An entry that nothing needs would let in what nobody meant to allow."""
    found = [(source, name) for source in sources(PLUGINS) for name in source.imports]
    for library, places in {**LIBRARIES, **GUARDED}.items():
        users = [Path(source.path) for source, name in found if name.split(".")[0] == library]
        for place in places:
            assert any(user.match(place) for user in users), place
    for caller, others in CALLERS.items():
        called = {name for source, name in found if source.path == caller}
        assert all(any(f"plugins.{other}." in name for name in called) for other in others)
    for joint in JOINTS:
        stages = {f"plugins.build.{stage}" for stage in STAGES}
        assert any(
            source.path == joint and name.rpartition(".")[0] in stages for source, name in found
        ), joint


def test_every_init_is_empty_and_the_one_on_top_is_a_docstring() -> None:
    for file in sorted(PLUGINS.rglob("__init__.py")):
        body = ast.parse(file.read_bytes()).body
        if file.parent == PLUGINS:
            assert len(body) == 1 and isinstance(body[0], ast.Expr), file
        else:
            assert not body, f"{file} must be empty: it would load on every pure import"


def test_every_name_says_what_is_inside() -> None:
    names = {
        part for source in sources(PLUGINS) for part in Path(source.path).with_suffix("").parts
    }
    assert names.isdisjoint(FORBIDDEN_NAMES)


def test_every_feature_has_its_edge_and_is_switched_on() -> None:
    """A folder without plugin.py, or missing in pelicanconf.py, is dead code.

    Checks, publishing and scaffolding are no part of a build: they are commands of their own.
    """
    settings = (PLUGINS.parent / "pelicanconf.py").read_text(encoding="utf-8")
    commands = {"checks", "publish", "scaffold"}
    assert all((PLUGINS / command / "__main__.py").is_file() for command in commands)
    for feature in {source.feature for source in sources(PLUGINS)} - {"", "core"} - commands:
        assert (PLUGINS / feature / "plugin.py").is_file(), feature
        assert f"from plugins.{feature} import plugin as {feature}" in settings


@pytest.mark.parametrize(
    ("file", "line", "fault"),
    [
        ("tours/compile.py", "import pelican", "pelican"),
        ("tours/read.py", "from pelican import signals", "pelican.signals"),
        ("tours/plugin.py", "from pelican import signals", "pelican.signals"),
        ("tours/read.py", "from plugins.tours.compile import x", "plugins.tours.compile.x"),
        ("tours/pyramid.py", "from plugins.tours import write", "plugins.tours.write"),
        ("tours/model.py", "from plugins.tours.pyramid import x", "plugins.tours.pyramid.x"),
        ("tours/read.py", "from plugins.articles.model import x", "plugins.articles.model.x"),
        ("tours/plugin.py", "from plugins.articles import plugin", "plugins.articles.plugin"),
        ("tours/compile.py", "from plugins.adapter import Hub", "plugins.adapter.Hub"),
        ("tours/compile.py", "import cv2", "cv2"),
        ("articles/read.py", "import yaml", "yaml"),
        ("articles/read.py", "from .model import Article", ".model.Article"),
        ("core/cards.py", "from plugins.tours.model import x", "plugins.tours.model.x"),
        ("core/cards.py", "import markdown", "markdown"),
        ("core/cards.py", "def f():\n    import PIL.Image", "PIL.Image"),
        ("core/prose.py", "from markdown import Markdown", "markdown.Markdown"),
        (
            "core/readings.py",
            "if TYPE_CHECKING:\n    from markdown import Markdown",
            "markdown.Markdown",
        ),
        (
            "tours/compile.py",
            "def f():\n    from plugins.tours.read import x",
            "plugins.tours.read.x",
        ),
        (
            "tours/read.py",
            "if TYPE_CHECKING:\n    from plugins.tours.write import x",
            "plugins.tours.write.x",
        ),
        ("articles/read.py", "import msgspec", "msgspec"),
        ("core/catalogue.py", "from msgspec import Struct", "msgspec.Struct"),
        ("build/memory.py", "import jinja2", "jinja2"),
        ("build/memory.py", "import pelican", "pelican"),
        ("build/news.py", "from plugins.build.write import Site", "plugins.build.write.Site"),
        ("build/render.py", "from plugins.build.write import Site", "plugins.build.write.Site"),
        ("build/memory.py", "from plugins.build.plugin import x", "plugins.build.plugin.x"),
        ("build/memory.py", "from plugins.tours.write import x", "plugins.tours.write.x"),
        ("core/packing.py", "import pickle", "pickle"),
        ("tours/read.py", "import importlib", "importlib"),
        ("build/__main__.py", "import pelican", "pelican"),
        ("build/memory.py", "from plugins.build.entrance import x", "plugins.build.entrance.x"),
        ("checks/__main__.py", "from plugins.build.memory import x", "plugins.build.memory.x"),
        ("checks/links.py", "from plugins.build.order import x", "plugins.build.order.x"),
    ],
)
def test_a_planted_import_is_caught(tmp_path: Path, file: str, line: str, fault: str) -> None:
    _plant(tmp_path, file, line)
    assert offences(tmp_path) == [f"{file} imports {fault}"]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("build/hub_pelican.py", "from pelican import Pelican"),
        ("tours/plugin.py", "from plugins.tours.read import read_tours"),
        ("tours/plugin.py", "from plugins.adapter import HubGenerator"),
        ("tours/compile.py", "from plugins.tours.model import Tour"),
        ("tours/compile.py", "from plugins.tours.pyramid import levels"),
        ("tours/write.py", "import cv2"),
        ("tours/plugin.py", "def f():\n    from plugins.tours.write import make_scenes"),
        ("core/prosemarkdown.py", "from markdown import Markdown"),
        ("core/prose.py", "from msgspec import Struct"),
        ("build/news.py", "from msgspec import msgpack"),
        ("build/memory.py", "from plugins.build.write import Site"),
        ("core/cards.py", "from plugins.core.report import Report"),
        ("build/__main__.py", "from plugins.build.entrance import site_of"),
        ("checks/__main__.py", "from plugins.build.order import Builder"),
    ],
)
def test_what_the_rule_allows_is_left_alone(tmp_path: Path, file: str, line: str) -> None:
    _plant(tmp_path, file, line)
    assert offences(tmp_path) == []


def _plant(folder: Path, file: str, line: str) -> None:
    target = folder / file
    target.parent.mkdir(parents=True)
    target.write_text(f"import json\n{line}\n", encoding="utf-8")
