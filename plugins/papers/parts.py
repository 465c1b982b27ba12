"""What a paper shows besides its words: stylesheets, the town's sign, fonts, pictures, codes."""

from __future__ import annotations

from pathlib import Path

from plugins.core.qrcode import draw_code
from plugins.papers.model import PaperJob
from plugins.papers.plates import make_plate

THEME = "papers"  # folder of the theme
FONTS = (
    ("newsreader", "newsreader-latin-wght-normal.woff2"),
    ("newsreader", "newsreader-latin-wght-italic.woff2"),
    ("newsreader", "newsreader-latin-ext-wght-normal.woff2"),
    ("instrument-sans", "instrument-sans-latin-wght-normal.woff2"),
)


def font_files(node_modules: Path) -> tuple[Path, ...]:
    """Return the files of the fonts, as npm put them."""
    folder = node_modules / "@fontsource-variable"
    return tuple(folder / family / "files" / name for family, name in FONTS)


def theme_files(theme: Path) -> tuple[Path, ...]:
    """Return stylesheets, signs and templates of papers, sorted."""
    return (
        *sorted(path for path in (theme / THEME).iterdir() if path.is_file()),
        *sorted(path for path in (theme / "templates" / THEME).iterdir() if path.is_file()),
    )


def fixed_parts(job: PaperJob) -> dict[str, bytes]:
    """Return stylesheets, signs and fonts by name."""
    files = (*sorted((job.theme / THEME).iterdir()), *font_files(job.node_modules))
    return {file.name: file.read_bytes() for file in files}


def pictures(job: PaperJob, width: int) -> dict[str, bytes]:
    """Return the paper's pictures by name."""
    plates = job.paper.plates
    return {plate.name: make_plate(job.content / plate.file, width) for plate in plates}


def codes(job: PaperJob) -> dict[str, bytes]:
    """Return the paper's QR codes by name."""
    return {f"{code.name}.svg": draw_code(code.address) for code in job.paper.codes}
