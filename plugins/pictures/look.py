"""What cards are drawn with: the site's fonts as npm brought them, our code, Pillow's libraries."""

from __future__ import annotations

import sysconfig
from pathlib import Path

from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_file, of_value
from plugins.core.socialcards import LOOK, CardLook

FONTS = "@fontsource-variable"
SERIF = "newsreader/files/newsreader-latin-opsz-normal.woff2"
SERIF_EXT = "newsreader/files/newsreader-latin-ext-opsz-normal.woff2"
SANS = "instrument-sans/files/instrument-sans-latin-wght-normal.woff2"
SANS_EXT = "instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2"
_DRAWING = ("placard.py", "lettering.py", "pixels.py")


def read_look(node_modules: Path, libraries: str, name: str) -> CardLook:
    """Return what cards are drawn with; ToolError when npm has brought no fonts yet."""
    files = [node_modules / FONTS / font for font in (SERIF, SERIF_EXT, SANS, SANS_EXT)]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise ToolError(f"{node_modules} lacks {', '.join(missing)}; run `npm ci`")
    fonts = tuple(of_file(file) for file in files)
    return CardLook(LOOK, of_value((fonts, libraries)), name)


def libraries() -> str:
    """Return the hash of the code that draws and of what it draws with."""
    from PIL import features  # noqa: PLC0415 - when code or packages have changed only

    code = tuple(of_file(Path(__file__).with_name(name)) for name in _DRAWING)
    known = ("pil", "freetype2", "raqm", "harfbuzz", "fribidi", "zlib", "libjpeg_turbo")
    versions = tuple(features.version(name) for name in known)
    installed = Path(sysconfig.get_paths()["purelib"]).glob("pyphen-*.dist-info")
    return of_value((code, versions, sorted(path.name for path in installed)))
