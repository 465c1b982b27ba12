"""Turn SVG strings into JPEG files with headless Chromium and Pillow."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

FLAGS = (
    "--headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
LIMIT = 600_000


def faces(font_dir):
    """Write @font-face rules for every woff2 file of a directory; the family is the file name."""
    if not font_dir:
        return ""
    rule = "@font-face{{font-family:'{0}';src:url('{1}')}}"
    return "".join(rule.format(f.stem, f.resolve().as_uri()) for f in sorted(Path(font_dir).glob("*.woff2")))


def screenshot(svg, size, folder, font_dir):
    """Rasterise one SVG document and return the picture."""
    html, png = folder / "page.html", folder / "page.png"
    style = f"<style>{faces(font_dir)}html,body{{margin:0}}svg{{display:block}}</style>"
    html.write_text(f'<!doctype html><meta charset="utf-8">{style}{svg}', encoding="utf-8")
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
    window = f"--window-size={size[0]},{size[1] + 200}"
    command = [
        browser,
        *FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        "--virtual-time-budget=3000",
        "--allow-file-access-from-files",
        f"--screenshot={png}",
        window,
        html.as_uri(),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with Image.open(png) as image:
        return image.convert("RGB").crop((0, 0, *size))


def save(image, target):
    """Save a picture as JPEG through a temporary file, keeping it below the size limit."""
    draft = target.with_suffix(".tmp")
    for quality in (90, 88, 86, 84, 82):
        image.save(draft, "JPEG", quality=quality, subsampling=0, optimize=True, progressive=True)
        if draft.stat().st_size <= LIMIT:
            break
    draft.replace(target)
    return quality, target.stat().st_size


def render(svg, size, target, font_dir=None):
    """Draw one SVG document into a JPEG file."""
    with tempfile.TemporaryDirectory() as folder:
        return save(screenshot(svg, size, Path(folder), font_dir), target)
