"""Draw the icons that phones put on their home screen, from theme/static/icons/icon.svg.

    python -m tools.illustrations.icons
"""

import re
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw

from tools.illustrations.render import screenshot

FOLDER = Path(__file__).resolve().parents[2] / "theme" / "static" / "icons"
# Edge in pixels, part of it that the drawing fills, radius of the corners as a part of the edge.
ICONS = {
    "icon-192.png": (192, 1.0, 8 / 48),
    "icon-512.png": (512, 1.0, 8 / 48),
    "icon-maskable.png": (512, 0.72, 0.0),  # a circle of 80 % must hold all that counts
    "icon-touch.png": (180, 0.86, 0.0),
}
FINER = 4


def drawn(edge, part):
    """Return the icon without corners: a square of its ground, the drawing in the middle."""
    text = (FOLDER / "icon.svg").read_text("utf-8")
    inner = re.sub(r"</?svg[^>]*>|<rect[^>]*>", "", text)
    gap = 48 * (1 - part) / 2
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="{edge}" height="{edge}">'
        f'<rect width="48" height="48" fill="#9a3324"/>'
        f'<g transform="translate({gap} {gap}) scale({part})">{inner}</g></svg>'
    )
    with tempfile.TemporaryDirectory() as folder:
        return screenshot(svg, (edge, edge), Path(folder), None)


def rounded(image, radius):
    """Return a picture whose corners are cut off."""
    edge = image.width * FINER
    mask = Image.new("L", (edge, edge), 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, edge - 1, edge - 1), edge * radius, fill=255)
    image.putalpha(mask.resize(image.size, Image.Resampling.LANCZOS))
    return image


def main():
    """Write every icon."""
    for name, (edge, part, radius) in ICONS.items():
        image = drawn(edge, part)
        (rounded(image, radius) if radius else image).save(FOLDER / name, optimize=True)


if __name__ == "__main__":
    main()
