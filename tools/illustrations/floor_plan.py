"""Draw the invented floor plan of the mall: python tools/illustrations/floor_plan.py

It follows the model of tools/demo_world/ (luisencenter.py, atrium.py): metres east and north of the
column there become pixels here. The top of the drawing is east, because the house is long from
north to south; tour.yaml says so with `up: 90`.
"""

import tempfile
from pathlib import Path

from palette import GOLD_L, INK, PAPER, SAGE_D, SAND, SAND_D, SAND_L, TERRA
from render import screenshot
from svg import circle, el, line, rect, stroke

OUT = Path(__file__).resolve().parents[2] / "tours" / "watch-my-city" / "plans" / "luisencenter-erdgeschoss.png"
SCALE = 15  # pixels a metre
SIZE = 1440, 900
NORTH_EDGE, EAST_EDGE = -26.0, 44.0  # metres at the left and at the upper border
CENTRE, HALL, VOID = (14.0, -85.0), (17.0, 30.0), (9.5, 21.0)  # as in atrium.py
FRONT = -42.0  # where the passage from the square begins
WALL = 8


def spot(east, north):
    """Give the pixel of a point of the model."""
    return (NORTH_EDGE - north) * SCALE, (EAST_EDGE - east) * SCALE


def room(east, north, width, length, fill, **attrs):
    """Draw a rectangle given by its middle, its east-west width and its north-south length."""
    x, y = spot(east + width / 2, north + length / 2)
    return rect(x, y, length * SCALE, width * SCALE, fill, **attrs)


def shops():
    """Line both long sides and the southern end of the hall with shops."""
    (cx, cy), (hw, hl) = CENTRE, HALL
    count, parts = 10, []
    step = 2 * hl / count
    for i in range(count):
        north = cy + hl - (i + 0.5) * step
        for side in (-1, 1):
            parts.append(room(cx + side * (hw + 3.4), north, 6.8, step, SAND, stroke=INK, stroke_width=4))
            x, y = spot(cx + side * hw, north + step * 0.32)
            parts.append(line(x, y, x + step * 0.64 * SCALE, y, TERRA, 9))
    parts.append(room(cx, cy - hl - 2.2, 2 * hw + 13.6, 4.4, SAND, stroke=INK, stroke_width=4))
    return parts


def hall():
    """Draw the floor, the opening of the galleries, planters, columns, escalators and the stele."""
    (cx, cy), (hw, hl), (vw, vl) = CENTRE, HALL, VOID
    parts = [room(cx, cy, 2 * hw, 2 * hl, SAND_L), room(cx, cy, 2 * vw, 2 * vl, PAPER, stroke=SAND_D, stroke_width=5)]
    for north in (-14, 14):
        parts += [circle(*spot(cx, cy + north), 4.4 * SCALE, SAND_D), circle(*spot(cx, cy + north), 2.2 * SCALE, SAGE_D)]
    for i in range(7):
        for side in (-1, 1):
            parts.append(circle(*spot(cx + side * (vw + 0.5), cy - vl + 2 + i * 6.2), 7, INK))
    for lane in (-0.85, 0.85):
        parts.append(room(cx - 2.9 + lane, cy + 6, 1.2, 9, GOLD_L, stroke=INK, stroke_width=3))
        for tread in range(10):
            x, y = spot(cx - 2.9 + lane + 0.6, cy + 10.1 - tread * 0.9)
            parts.append(line(x, y, x, y + 1.2 * SCALE, INK, 2))
    parts.append(room(cx + 1.6, cy - 3.4, 1.4, 0.8, TERRA, stroke=INK, stroke_width=3))
    return parts


def walls():
    """Draw the outline with its two openings to the passage."""
    (cx, cy), (hw, hl) = CENTRE, HALL
    top, bottom = EAST_EDGE - cx - hw - 6.8, EAST_EDGE - cx + hw + 6.8
    left, right = NORTH_EDGE - cy - hl, NORTH_EDGE - cy + hl + 4.4
    door = EAST_EDGE - cx
    s = SCALE
    ring = (
        f"M{left * s} {(door - 7) * s}V{top * s}H{right * s}V{bottom * s}H{left * s}V{(door + 7) * s}"
    )
    front = NORTH_EDGE - FRONT
    passage = f"M{front * s} {(door - 7) * s}H{left * s}M{front * s} {(door + 7) * s}H{left * s}"
    return [stroke(ring, INK, WALL, stroke_linejoin="miter"), stroke(passage, INK, WALL)]


def entrance():
    """Draw the square in front and the passage that leads into the hall."""
    (cx, cy), (_, hl) = CENTRE, HALL
    inner, s = cy + hl, SCALE
    parts = [rect(0, 0, (NORTH_EDGE - FRONT) * s, SIZE[1], SAND)]
    parts += [line(0, y, (NORTH_EDGE - FRONT) * s, y, SAND_D, 2) for y in range(0, SIZE[1], 45)]
    parts.append(room(cx, (FRONT + inner) / 2, 14, FRONT - inner, SAND_L))
    x, y = spot(cx, FRONT)
    parts += [line(x, y - 90 + i * 45, x, y - 54 + i * 45, TERRA, 9) for i in range(4)]
    return parts


def svg():
    """Put the drawing together."""
    ground = rect(0, 0, *SIZE, "#fbf8f2")
    items = [ground, *entrance(), *hall(), *shops(), *walls()]
    return el("svg", *items, xmlns="http://www.w3.org/2000/svg", width=SIZE[0], height=SIZE[1])


def main():
    """Rasterise the drawing and save it with few colours."""
    with tempfile.TemporaryDirectory() as folder:
        image = screenshot(svg(), SIZE, Path(folder), None)
    OUT.parent.mkdir(exist_ok=True)
    image.quantize(128, dither=0).save(OUT, "PNG", optimize=True)
    print(OUT, OUT.stat().st_size)


if __name__ == "__main__":
    main()
