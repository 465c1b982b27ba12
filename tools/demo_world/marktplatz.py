"""Marktplatz: the long palace front, the bell tower behind it, the market fountain and the old town hall."""

import math
import random

import furniture as f
import houses as h
import luisenplatz

CENTRE = (305.0, -28.0)


def palace(k, rng):
    """Build the long palace front with its central portal and corner pavilions."""
    style = h.Style(wall="plaster:rose", trim="stone:pale", floors=2, storey=5.0, ground=5.4, bay=3.6,
                    window=(1.6, 2.9), shop=False, lit=0.1)
    depth = 20.0
    k.box(style.wall, 0, 110, 0.24, depth, 0, style.height)
    for x, w in ((14, 31), (65, 31)):
        h.facade(k.at(x), w, style, rng, arched=True)
    for x in (0, 96):
        corner = k.at(x, -2.0)
        corner.box(style.wall, 0, 14, 0.24, 22, 0, style.height + 2)
        h.facade(corner, 14, style, rng, arched=True)
        corner.box(style.wall, 0, 14, 0, 0.4, style.height, style.height + 2)
        corner.box(style.trim, -0.3, 14.3, -0.5, 22, style.height + 2, style.height + 2.4, 0.06)
        roof_cap(corner, 14, 22, style.height + 2.4)
    for x in (14.0, 31.0, 45, 65, 79, 96.0):
        k.box("stone:pale", x - 0.5, x + 0.5, -0.4, 0.2, 0.9, style.height, 0.06)
    middle(k.at(45, -2.6), 20.0, style, rng)
    h.mansard(k, 110, depth, style.height + 0.2, "roof:slate", 4.0, 1.8, 2.4)
    for i in range(7):
        for x in (17.5 + i * 4.2, 67.5 + i * 4.2):
            h.dormer(k, x, 0.35, style.height + 0.7, "plaster:rose", "roof:slate", rng)


def roof_cap(k, width, depth, z):
    """Top a pavilion with a steep slate cap."""
    lo = [(-0.4, -0.5), (width + 0.4, -0.5), (width + 0.4, depth), (-0.4, depth)]
    hi = [(3.4, 4), (width - 3.4, 4), (width - 3.4, depth - 4), (3.4, depth - 4)]
    verts = [(x, y, z) for x, y in lo] + [(x, y, z + 6) for x, y in hi]
    k.add("roof:slate", verts, [(i, (i + 1) % 4, 4 + (i + 1) % 4, 4 + i) for i in range(4)] + [(4, 5, 6, 7)])
    k.tube("copper", [(*p, z + 6) for p in [*hi, hi[0]]], 0.2)


def middle(k, width, style, rng):
    """Build the middle bay with a round-arched portal, columns, balcony and pediment."""
    top, s = style.height, "stone:pale"
    k.box(style.wall, 0, width, 0.3, 5, 5.4, top)
    for x0, x1 in ((0, 2.0), (5.6, 7.6), (12.4, 14.4), (18.0, width)):
        k.box(s, x0, x1, -0.1, 3, 0, 5.4, 0.04)
    for x0, x1, spring in ((2.0, 5.6, 2.8), (7.6, 12.4, 2.6), (14.4, 18.0, 2.8)):
        k.arch(s, x0, x1, spring, 5.4, -0.1, 3)
        k.box("wood:walnut", x0, x1, 2.6, 2.8, 0, 5.2)
        for i in range(2):
            a = x0 + (x1 - x0) * i / 2
            k.box("wood:oak", a + 0.15, a + (x1 - x0) / 2 - 0.15, 2.5, 2.7, 0.3, 2.6, 0.05)
    upper = h.Style(**{**style.__dict__, "ground": 5.4, "bay": 4.0, "trim": s})
    for floor in range(2):
        h.window_row(k, width, 5.4 + floor * 5.0, upper, rng, floor == 0)
    for x in (0.6, 6.6, 13.4, width - 0.6):
        for a in (-0.35, 0.35):
            k.at(x + a, -0.9).lathe(s, [(0.36, 5.5), (0.3, 5.9), (0.26, top - 0.9), (0.42, top - 0.4), (0.42, top - 0.2)], 20)
            k.at(x + a, -0.9).lathe(s, [(0.42, 0), (0.42, 0.5), (0.34, 0.6), (0.32, 4.6), (0.45, 5.0)], 20)
    k.box(s, -0.6, width + 0.6, -1.6, 0.3, 5.0, 5.5, 0.08)
    k.box(s, -0.6, width + 0.6, -1.6, 0.4, top - 0.2, top + 0.5, 0.08)
    k.slab(s, [(-0.8, top + 0.5), (width + 0.8, top + 0.5), (width / 2, top + 5.2)], -1.5, 0.4)
    k.slab("plaster:rose", [(1.6, top + 0.95), (width - 1.6, top + 0.95), (width / 2, top + 4.4)], -1.58, 0.4)
    k.at(width / 2, -1.6, top + 2.2).ball("gold", 0.8, 0, 1, 20)
    k.slab("roof:slate", [(-0.8, top + 0.5), (width + 0.8, top + 0.5), (width / 2, top + 5.3)], 0.4, 11)


def bell_tower(k):
    """Raise the Glockenbau tower with clock faces and a curved hood."""
    s, half = "plaster:cream", 4.2
    k.box(s, -half, half, -half, half, 0, 27, 0.08)
    for z in (17.5, 22.0, 26.6):
        k.box("stone:sandstone", -half - 0.3, half + 0.3, -half - 0.3, half + 0.3, z, z + 0.5, 0.08)
    for turn in (0, 90, 180, 270):
        side = k.at(turn=turn)
        for x in (-half, half):
            side.box("stone:sandstone", x - 0.4, x + 0.4, -half - 0.12, -half + 0.4, 0, 26.6, 0.04)
        face = [(1.7 * math.cos(math.pi * i / 20), 24.4 + 1.7 * math.sin(math.pi * i / 20)) for i in range(40)]
        side.slab("paint:white", face, -half - 0.15, -half)
        side.tube("gold", [(x, -half - 0.16, z) for x, z in [*face, face[0]]], 0.13)
        for i in range(12):
            a = math.pi * i / 6
            side.tube("iron", [(r * math.cos(a), -half - 0.18, 24.4 + r * math.sin(a)) for r in (1.25, 1.5)], 0.06)
        side.tube("iron", [(0, -half - 0.22, 24.4), (0.75, -half - 0.22, 25.2)], 0.09)
        side.tube("iron", [(0, -half - 0.22, 24.4), (-0.25, -half - 0.22, 23.1)], 0.06)
        side.box("glass", -0.7, 0.7, -half - 0.08, -half, 18.8, 21.4)
        side.box("stone:sandstone", -1.0, 1.0, -half - 0.14, -half, 18.4, 18.7, 0.03)
    hood = [(6.1, 27.0), (5.4, 27.9), (4.4, 28.7), (3.8, 30.0), (3.5, 31.2), (2.4, 32.0)]
    lantern = k.at(turn=22.5)
    lantern.lathe("roof:slate", hood, 8, soft=False)
    for i in range(8):
        a = math.radians(45 * i)
        lantern.tube("plaster:white", [(2.0 * math.cos(a), 2.0 * math.sin(a), 31.8), (2.0 * math.cos(a), 2.0 * math.sin(a), 35.4)], 0.22)
    lantern.lathe("copper", [(2.7, 35.3), (2.5, 36.0), (1.6, 36.9), (0.9, 37.6), (0.35, 39.2), (0.08, 42.0)], 24)
    k.at(0, 0, 33.0).lathe("bronze", [(0.9, 0), (0.75, 0.3), (0.5, 1.2), (0.1, 1.5)], 20)
    k.ball("gold", 0.4, 42.2, 1, 16)


def market_fountain(k):
    """Build the market fountain: an eight-sided trough, a column and a gilded ball."""
    k.lathe("stone:granite", [(6.2, 0), (6.2, 0.17), (5.4, 0.17), (5.4, 0.34), (4.6, 0.34)], 8)
    k.lathe("stone:sandstone", [(4.2, 0.3), (4.3, 0.45), (4.0, 0.6), (4.0, 1.25), (4.3, 1.35), (4.3, 1.5), (3.8, 1.5), (3.8, 0.6)], 8)
    k.lathe("water", [(3.85, 1.2), (0.01, 1.2)], 8)
    k.lathe("stone:sandstone", [(1.0, 0.6), (1.0, 2.2), (1.2, 2.35), (1.2, 2.55), (0.6, 2.7), (0.5, 3.0), (0.42, 6.4),
                                (0.75, 6.8), (0.75, 7.0), (0.3, 7.1), (0.25, 7.5)], 24)
    k.ball("gold", 0.55, 8.0, 1, 24)
    for i in range(4):
        a = math.radians(45 + 90 * i)
        c, s = math.cos(a), math.sin(a)
        k.tube("bronze", [(0.9 * c, 0.9 * s, 2.0), (1.5 * c, 1.5 * s, 2.15), (1.7 * c, 1.7 * s, 2.0)], 0.07)
        k.tube("paint:white", [((1.7 + 0.9 * t) * c, (1.7 + 0.9 * t) * s, 2.0 - 0.8 * t * t) for t in (0, 0.3, 0.6, 0.8, 1)], 0.03)


def town_hall(k, rng):
    """Build the old town hall with two stepped gables and a stair tower."""
    style = h.Style(wall="plaster:white", trim="stone:sandstone", floors=2, storey=3.8, ground=4.6, bay=2.8,
                    window=(1.3, 2.0), shop=False, lit=0.25)
    k.box(style.wall, 0, 26, 0.24, 15, 0, style.height)
    h.facade(k, 26, style, rng)
    top = style.height + 0.2
    h.gable_roof(k, 26, 15, top, "roof:tile", 1.25, wall=style.wall)
    for x in (1.0, 15.0):
        steps = []
        for i in range(6):
            steps += [(x + i * 0.85, top + i * 1.3), (x + i * 0.85, top + (i + 1) * 1.3)]
        steps += [(2 * x + 10 - a, b) for a, b in steps[::-1]]
        k.slab("plaster:white", steps, -0.15, 0.5)
        k.slab("roof:tile", [(x + 0.4, top), (x + 9.6, top), (x + 5, top + 6.8)], 0.5, 7)
        for i, wins in enumerate((3, 2, 1)):
            for j in range(wins):
                cx = x + 5 + (j - (wins - 1) / 2) * 1.9
                z = top + 0.7 + i * 2.3
                k.box("stone:sandstone", cx - 0.65, cx + 0.65, -0.25, 0, z - 0.1, z + 1.6, 0.03)
                k.box("glass:lit" if i == 1 else "glass", cx - 0.45, cx + 0.45, -0.3, 0, z, z + 1.4)
        k.at(x + 5, 0.15).ball("gold", 0.3, top + 8.1, 1, 14)
    t = k.at(13, -0.6)
    t.lathe("plaster:white", [(2.3, 0), (2.3, top + 4)], 8)
    t.lathe("stone:sandstone", [(2.5, top + 3.6), (2.5, top + 4.1), (2.2, top + 4.1)], 8)
    t.lathe("roof:slate", [(2.7, top + 4), (0.05, top + 10)], 8)
    for z in (1.5, 4.5, 7.5, 10.5):
        t.at(turn=0).box("glass:lit", -0.4, 0.4, -2.35, -2.0, z, z + 1.5)


def square(k, rng):
    """Pave the market and set stalls, lamps, benches and trees."""
    k.box("cobble:warm", 250, 372, -66, 12, -0.3, 0.0)
    for x in range(256, 372, 16):
        k.box("paving:light", x - 0.4, x + 0.4, -66, 10, -0.1, 0.004)
    for y in (-58, -44, -14, 0):
        k.box("paving:light", 250, 372, y - 0.4, y + 0.4, -0.1, 0.005)
    for i in range(6):
        f.stall(k, 320 + i * 5.2, -40, rng, 180)
        f.stall(k, 320 + i * 5.2, -31, rng, 0)
    for x, y, turn in ((283, -43, 160), (288.5, -45.5, 170), (312, -38, 200), (281, -22, 60), (283, -16, 75)):
        f.stall(k, x, y, rng, turn)
    for x, y in ((310, -24), (296, -17), (310, -18)):
        f.bench(k, x, y, math.degrees(math.atan2(y + 22, x - 303)) + 90 + 180)
    for x, y in ((300, -42), (305, -44), (302, -47), (308, -47)):
        f.parasol(k, x, y, rng)
    for x in (291, 295, 311, 315):
        f.planter(k, x, -12, rng, 0, 1.2)
    for x in range(258, 368, 18):
        f.lamp(k, x, -4)
        f.lamp(k, x, -54)
    for x in list(range(256, 296, 9)) + list(range(318, 362, 9)):
        f.tree(k, x, -8, rng, 1.0)
        f.bench(k, x + 4.5, -8.5, 0)
    for x, y in ((268, -30), (273, -34), (267, -38), (274, -27), (280, -36)):
        f.parasol(k, x, y, rng)
    for i, x in enumerate((299, 303, 307, 311)):
        f.flag(k, x, 2, (["paint:blue", "paint:white"], ["paint:red", "paint:white"])[i % 2], rng)


def build(k):
    """Build the market square with the column of Luisenplatz far to the west."""
    rng = random.Random(1715)
    square(k, rng)
    palace(k.at(250, 14), rng)
    bell_tower(k.at(287, 42))
    market_fountain(k.at(303, -22))
    town_hall(k.at(320, -62, 0, 180), rng)
    h.row(k.at(294, -62, 0, 180), 46, rng, floors=3)
    h.row(k.at(372, -62, 0, 180), 48, rng, floors=3)
    h.row(k.at(374, 6, 0, -90), 66, rng, floors=3)
    h.row(k.at(248, -62, 0, 90), 36, rng, floors=3)
    luisenplatz.column(k.at())
