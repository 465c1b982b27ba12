"""The tourist information: an invented small shop on the east side of the square with a powerbank stand."""

import math
import random

import furniture as f
import houses as h

ROOM = (0.6, 11.4, 0.35, 7.2, 3.5)  # x from, x to, y from, y to, height


def room(k):
    """Build the lit room behind the window."""
    x0, x1, y0, y1, top = ROOM
    k.box("wood:maple", x0, x1, y0, y1, -0.1, 0.06)
    k.box("plaster:cream", x0 - 0.2, x1 + 0.2, y1, y1 + 0.2, 0, top)
    k.box("plaster:cream", x0 - 0.2, x0 + 0.03, y0, y1, 0, top)
    k.box("plaster:cream", x1 - 0.03, x1 + 0.2, y0, y1, 0, top)
    k.box("plaster:white", x0 - 0.2, x1 + 0.2, 0.3, y1, top, top + 0.1)
    for x in (2.4, 6.0, 9.6):
        k.at(x, 3.4, top - 0.9).lathe("glow:lamp", [(0.02, 0.55), (0.32, 0.2), (0.38, 0), (0.01, 0.02)], 20)
        k.tube("iron", [(x, 3.4, top - 0.4), (x, 3.4, top)], 0.015)
    f.area(k, 6, 3.2, top - 0.12, 8.5, 4.5, 420)


def city_map(k, rng):
    """Hang a relief map of coloured blocks on the back wall."""
    k.box("wood:oak", 3.3, 8.3, 7.0, 7.2, 1.35, 3.2, 0.03)
    k.box("plaster:white", 3.4, 8.2, 6.95, 7.1, 1.45, 3.1)
    for i in range(13):
        for j in range(5):
            if rng.random() < 0.82:
                x, z = 3.5 + i * 0.36, 1.53 + j * 0.31
                mat = rng.choice(["wood:birch", "wood:beech", "wood:maple", "leaf:sage", "wood:cherry", "paint:teal"])
                k.box(mat, x, x + 0.28, 6.9 - rng.random() * 0.06, 7, z, z + 0.23, 0.015)
    k.at(5.5, 6.86).ball("paint:red", 0.09, 2.3, 1, 14)


def counter(k, rng):
    """Set the counter with its screen, a bell and leaflets."""
    k.box("wood:oak", 3.6, 8.0, 4.4, 5.2, 0.06, 1.02, 0.03)
    for i in range(11):
        k.box("wood:walnut", 3.75 + i * 0.38, 3.87 + i * 0.38, 4.34, 4.4, 0.12, 0.98, 0.01)
    k.box("wood:birch", 3.5, 8.1, 4.3, 5.3, 1.02, 1.09, 0.02)
    k.box("paint:black", 6.6, 7.4, 4.8, 4.86, 1.2, 1.68, 0.02)
    k.box("iron", 6.95, 7.05, 4.8, 4.9, 1.09, 1.25)
    k.at(5.2, 4.6).ball("gold", 0.09, 1.1, 0.8, 16)
    for i in range(5):
        k.box(rng.choice(h.GOODS), 3.8 + i * 0.24, 3.99 + i * 0.24, 4.5, 4.75, 1.09, 1.13 + rng.random() * 0.08)


def racks(k, rng):
    """Line the side wall with leaflets and shelves of souvenirs."""
    for j in range(5):
        z = 0.55 + j * 0.48
        k.box("wood:birch", 0.65, 0.95, 1.2, 6.6, z, z + 0.04)
        for i in range(20):
            y = 1.25 + i * 0.27
            k.box(rng.choice(h.GOODS), 0.7, 0.76, y, y + 0.19, z + 0.04, z + 0.33, 0.005)
    for j in range(4):
        z = 0.6 + j * 0.6
        k.box("wood:oak", 9.0, 11.3, 6.75, 7.15, z, z + 0.05)
        x = 9.1
        while x < 11.1:
            w = rng.uniform(0.15, 0.35)
            k.box(rng.choice(h.GOODS), x, x + w, 6.85, 7.1, z + 0.05, z + rng.uniform(0.2, 0.45), 0.02)
            x += w + 0.1


def powerbanks(k):
    """Set the lending stand: a wooden shelf with small boxes, each with a tiny light."""
    k.box("wood:cherry", -0.75, 0.75, -0.22, 0.22, 0, 0.5, 0.03)
    k.box("wood:birch", -0.75, 0.75, 0.14, 0.22, 0.5, 2.05, 0.02)
    k.box("paint:teal", -0.75, 0.75, -0.05, 0.22, 1.8, 2.2, 0.04)
    k.box("glow:mark", -0.1, 0.1, -0.07, 0.0, 1.9, 2.1)
    k.slab("glow:mark", [(-0.36, 1.98), (-0.2, 2.12), (-0.26, 2.02), (-0.18, 2.02), (-0.34, 1.88), (-0.28, 1.98)], -0.08, 0)
    for x in (-0.75, 0.69):
        k.box("wood:birch", x, x + 0.06, -0.2, 0.2, 0.5, 1.85, 0.01)
    for j in range(4):
        z = 0.55 + j * 0.31
        k.box("wood:oak", -0.72, 0.72, -0.18, 0.16, z - 0.04, z)
        for i in range(7):
            if (i, j) in ((2, 1), (5, 2), (6, 3)):
                continue
            x = -0.64 + i * 0.19
            k.box(("paint:white", "paint:black", "paint:blue")[(i * 2 + j) % 3], x, x + 0.12, -0.12, 0.05, z, z + 0.21, 0.02)
            k.box("glow:screen", x + 0.04, x + 0.08, -0.13, 0, z + 0.15, z + 0.18)


def letter_i(k):
    """Mount the round sign with an i above the door."""
    disc = [(0.75 * math.cos(math.pi * i / 16), 0.75 * math.sin(math.pi * i / 16)) for i in range(32)]
    k.slab("paint:red", disc, -0.14, 0.0)
    k.box("paint:white", -0.11, 0.11, -0.2, 0, -0.45, 0.15, 0.02)
    k.box("paint:white", -0.2, 0.2, -0.2, 0, -0.5, -0.38, 0.02)
    k.box("paint:white", -0.2, 0.02, -0.2, 0, 0.07, 0.16, 0.02)
    k.at(0, -0.14).ball("paint:white", 0.13, 0.38, 1, 14)


def front(k, style):
    """Frame the wide window, the door and the fascia."""
    x0, x1, _y0, _y1, top = ROOM
    k.box(style.base, 0.02, x0, -0.05, 1.7, 0, style.ground, 0.03)
    k.box(style.base, x1, x1 + 0.5, -0.05, 1.7, 0, style.ground, 0.03)
    k.box("wood:walnut", x0, x1, 0.05, 0.35, 0, 0.35, 0.02)
    k.box(style.wall, 0, 11.9, 0, 0.35, top - 0.05, style.ground)
    k.quad("clear", (x0, 0.2, 0.35), (8.9, 0.2, 0.35), (8.9, 0.2, top), (x0, 0.2, top))
    for x in (x0, 4.7, 8.84, x1 - 0.1):
        k.box("wood:walnut", x, x + 0.1, 0.1, 0.3, 0, top, 0.015)
    k.box("wood:walnut", x0, x1, 0.12, 0.28, 2.55, 2.64)
    k.box("paint:red", x0 - 0.3, x1 + 0.3, -0.16, 0.05, top - 0.02, top + 0.72, 0.05)
    k.box("wood:birch", x0, 8.4, -0.2, 0, top + 0.18, top + 0.5, 0.03)
    k.box("wood:oak", 8.94, x1, 0.16, 0.24, 0.1, 0.6, 0.02)
    k.box("steel", 9.15, 9.2, 0.0, 0.06, 0.8, 1.7)
    letter_i(k.at(10.15, -0.12, top + 1.15))
    h.awning(k, 0.7, 4.6, top + 0.0, random.Random(3), 1.2)
    h.awning(k, 4.8, 8.7, top + 0.0, random.Random(3), 1.2)


def build(k):
    """Build the house with the shop on the ground floor."""
    rng = random.Random(2018)
    style = h.Style(wall="plaster:cream", trim="stone:sandstone", floors=3, roof="roof:tile", ground=4.6)
    t = k.at(60, -26, 0, -90)
    width = 19.0
    t.box(style.wall, 0.006, width - 0.006, 0.24, 12, style.ground - 0.9, style.height)
    t.box(style.wall, 0.012, width - 0.012, 7.4, 12, 0, style.ground)
    t.box(style.wall, 0.016, 0.4, 0.02, 8, 0, style.ground)
    for floor in range(style.floors):
        h.window_row(t, width, style.ground + floor * style.storey, style, rng)
    t.box(style.trim, -0.1, width + 0.1, -0.2, 0.1, style.ground - 0.1, style.ground + 0.1, 0.05)
    t.box(style.trim, -0.25, width + 0.25, -0.42, 0.3, style.height, style.height + 0.2, 0.06)
    h.gable_roof(t, width, 12, style.height + 0.2, style.roof, 0.85, wall=style.wall)
    h.end_windows(t, 12, style, rng)
    for i in range(4):
        h.dormer(t, 2.4 + i * 4.7, 1.6, style.height + 1.5, style.wall, style.roof, rng)
    front(t, style)
    room(t)
    city_map(t, rng)
    counter(t, rng)
    racks(t, rng)
    powerbanks(t.at(3.0, 1.5, 0.06, -8))
    rest = t.at(11.9)
    h.shop_row(rest, width - 11.9, style, rng)
    for x in (0.2, 11.6):
        f.planter(t, x, -1.2, rng, 0, 0.9)
    f.bench(t, 13.6, -0.9, 0)
