"""Draw the illustration series: python tools/illustrations/draw.py [--fonts DIR] [--svg DIR] [name ...]."""

import argparse
from pathlib import Path

import covers
import scenes_blocks
import scenes_city
import scenes_network
import scenes_rooms
import scenes_shop
import scenes_table
from render import render
from svg import page

OUT = Path(__file__).resolve().parents[2] / "content" / "bilder"
SCENES = {
    **scenes_blocks.SCENES,
    **scenes_city.SCENES,
    **scenes_network.SCENES,
    **scenes_rooms.SCENES,
    **scenes_shop.SCENES,
    **scenes_table.SCENES,
}


def document(name):
    """Build the SVG document of one picture and give it with its pixel size."""
    if name in SCENES:
        return page(1500, 1000, (2160, 1440), SCENES[name]()), (2160, 1440)
    return page(1500, 2000, (1500, 2000), covers.COVERS[name]()), (1500, 2000)


def main():
    """Read the command line and draw the wanted pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures to draw; all without names")
    parser.add_argument("--fonts", help="directory with federo.woff2, newsreader.woff2 and newsreader-italic.woff2")
    parser.add_argument("--svg", help="also write the SVG documents into this directory")
    args = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    for name in args.names or [*SCENES, *covers.COVERS]:
        svg, size = document(name)
        if args.svg:
            Path(args.svg, f"{name}.svg").write_text(svg, encoding="utf-8")
        quality, weight = render(svg, size, OUT / f"{name}.jpg", args.fonts)
        print(f"{name}: {size[0]}×{size[1]}, quality {quality}, {weight // 1000} KB")


if __name__ == "__main__":
    main()
