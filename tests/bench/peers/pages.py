"""The peers' pages: nothing but the viewer, at the place and size ours has on its page."""

from __future__ import annotations

import html
import json
import math
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from plugins.core.value import plain
from plugins.tours.projection import focal_length
from tests.bench.peers.material import FOV, HEADING, Material
from tests.bench.peers.rows import PEERS, PICTURE
from tests.builders import ROOT

HERE = Path(__file__).resolve().parent
STILL_RATIO = 16 / 9
SPARE = 1.25  # a flat level just as dense as the screen comes out softer than every other viewer

PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body {{ margin: 0 }} #stage {{ position: absolute; left: {left}px; top: {top}px;
width: {width}px; height: {height}px; object-fit: cover }}</style>
{head}
{stage}
</html>
"""


@dataclass(frozen=True)
class Stage:
    """Where the picture is on the page, in CSS pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height as Chromium paints them: on whole CSS pixels."""
        return round(self.left), round(self.top), round(self.width), round(self.height)

    @property
    def focal(self) -> float:
        """The focal length in CSS pixels: our still covers the stage, whatever its shape."""
        return max(self.width, self.height * STILL_RATIO) * focal_length(FOV, 2) / 2

    def angle(self, length: float) -> float:
        """Return the angle in degrees that a length in the middle of the stage takes up."""
        return math.degrees(2 * math.atan(length / 2 / self.focal))


def install(folder: Path) -> Path:
    """Install the peers from npm, as locked; return the folder of the packages."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = (HERE / "package-lock.json").read_bytes()
    if (
        not (folder / "installed.json").is_file()
        or (folder / "installed.json").read_bytes() != lock
    ):
        for file in (HERE / "package.json", HERE / "package-lock.json", ROOT / ".npmrc"):
            shutil.copy(file, folder)
        subprocess.run(["npm", "ci", "--loglevel=error"], cwd=folder, check=True)
        (folder / "installed.json").write_bytes(lock)
    return folder / "node_modules"


def version(packages: Path, name: str) -> str:
    """Return the version of an installed package."""
    return str(json.loads((packages / name / "package.json").read_text())["version"])


def bundle(packages: Path, folder: Path) -> None:
    """Bundle each peer's script and stylesheet with the options our own go through."""
    scripts = [str(HERE / "scripts" / f"{row.id}.js") for row in PEERS]
    options = ("--bundle", "--minify", "--format=esm", "--target=es2020", "--loader:.svg=dataurl")
    quiet = ("--legal-comments=none", "--log-level=error", "--loader:.png=dataurl")
    subprocess.run(
        [str(ROOT / "node_modules/.bin/esbuild"), *scripts, *options, *quiet, f"--outdir={folder}"],
        env={**os.environ, "NODE_PATH": str(packages)},
        check=True,
    )


def write_pages(material: Material, stage: Stage, ratio: int, folder: Path) -> None:
    """Write the page of every peer for a device; `ratio` is device pixels for a CSS pixel."""
    box = dict(zip(("left", "top", "width", "height"), stage.box, strict=True))
    for row in (*PEERS, PICTURE):
        style = folder.parent / f"{row.id}.css"
        head = f'<script type="module" src="/{row.id}.js"></script>' if row in PEERS else ""
        if style.is_file():
            head = f'<link rel="stylesheet" href="/{row.id}.css">\n{head}'
        page = PAGE.format(
            title=row.title, head=head, stage=_stage(material, stage, ratio, row), **box
        )
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{row.id}.html").write_text(page, encoding="utf-8")


def _stage(material: Material, stage: Stage, ratio: int, row: object) -> str:
    if row is PICTURE:
        return '<img id="stage" src="/material/full.jpg" alt="">'
    focal = stage.focal * ratio
    levels = sorted(int(level.name) for level in (material.peers / "material/flat").iterdir())
    cube = {
        "face": material.pyramid.face,
        "preview": material.preview,
        "levels": [plain(level) for level in material.pyramid.levels],
    }
    values = {
        "yaw": HEADING,
        "hfov": stage.angle(stage.box[2]),
        "vfov": stage.angle(stage.box[3]),
        "width": _first(levels, 2 * math.pi * focal * SPARE),
        "edge": _first([level.size for level in material.pyramid.levels], 2 * focal),
        "cube": json.dumps(cube),
    }
    data = " ".join(f'data-{name}="{html.escape(str(value))}"' for name, value in values.items())
    return f'<div id="stage" {data}></div>'


def _first(sizes: list[int], needed: float) -> int:
    """Return the smallest that is large enough, or the largest."""
    return next((size for size in sizes if size >= needed), sizes[-1])
