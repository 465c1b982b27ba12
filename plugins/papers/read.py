"""Theme, fonts and packages -> Press: what every paper is made with, as one hash."""

from __future__ import annotations

import sysconfig
from pathlib import Path

from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_file, of_value
from plugins.papers.model import PRESS, Press
from plugins.papers.parts import font_files, theme_files

# What decides about bytes; distributions are named as their folders begin.
_PACKAGES = (
    "brotli", "cssselect2", "fonttools", "jinja2", "pillow", "pydyf", "pyphen", "segno",
    "tinycss2", "tinyhtml5", "weasyprint", "zopfli",
)  # fmt: skip


def read_press(theme: Path, node_modules: Path, formats: tuple[str, ...], libraries: str) -> Press:
    """Return what papers are made with; ToolError when npm has brought no fonts yet."""
    fonts = font_files(node_modules)
    missing = [font.name for font in fonts if not font.is_file()]
    if missing:
        raise ToolError(f"{node_modules} lacks {', '.join(missing)}; run `npm ci`")
    files = tuple((file.name, of_file(file)) for file in (*theme_files(theme), *fonts))
    return Press(PRESS, formats, of_value((files, libraries)))


def libraries() -> str:
    """Return the hash of our own code here and of the packages that set papers."""
    code = tuple((path.name, of_file(path)) for path in sorted(Path(__file__).parent.glob("*.py")))
    installed = Path(sysconfig.get_paths()["purelib"]).glob("*.dist-info")
    packages = sorted(
        path.name for path in installed if path.name.lower().startswith(tuple(_PACKAGES))
    )
    return of_value((code, packages))
