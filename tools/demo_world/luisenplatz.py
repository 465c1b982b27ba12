"""Luisenplatz: the column, the Kollegiengebäude, the rails, the fountains and the houses around."""

import math
import random

import furniture as f
import houses as h


def column(k):
    """Raise the Langer Ludwig: pedestal, fluted shaft, capital, gallery and a simplified statue."""
    for i, half in enumerate((6.2, 5.6, 5.0, 4.4)):
        k.box("stone:granite", -half, half, -half, half, i * 0.3, (i + 1) * 0.3, 0.05)
    s = "stone:sandstone"
    k.box(s, -3.6, 3.6, -3.6, 3.6, 1.2, 2.4, 0.1)
    k.box(s, -3.1, 3.1, -3.1, 3.1, 2.4, 6.8, 0.08)
    k.box(s, -3.5, 3.5, -3.5, 3.5, 6.8, 7.3, 0.15)
    k.box(s, -2.9, 2.9, -2.9, 2.9, 7.3, 7.9, 0.1)
    for turn in (0, 90, 180, 270):
        side = k.at(turn=turn)
        side.box("stone:pale", -1.5, 1.5, -3.18, -3.0, 3.2, 6.2, 0.04)
        side.box("bronze", -1.25, 1.25, -3.24, -3.1, 3.4, 6.0, 0.04)
    k.lathe(s, [(2.35, 7.9), (2.4, 8.2), (2.2, 8.45), (2.0, 8.55), (2.05, 8.8), (1.85, 9.0)], 48)
    n = 160
    flutes = [(1.03 - 0.09 * abs(math.sin(20 * math.pi * i / n)) ** 0.7, 2 * math.pi * i / n) for i in range(n)]
    rings = [(1.8, 9.0), (1.78, 16.0), (1.68, 23.0), (1.5, 30.5)]
    verts = [(r * q * math.cos(a), r * q * math.sin(a), z) for r, z in rings for q, a in flutes]
    faces = [(j * n + i, j * n + (i + 1) % n, j * n + n + (i + 1) % n, j * n + n + i) for j in range(3) for i in range(n)]
    k.add(s, verts, faces)
    k.lathe(s, [(1.55, 30.4), (1.7, 30.6), (1.55, 30.8), (1.7, 31.2), (2.3, 31.8), (2.3, 32.0)], 48)
    k.box(s, -2.4, 2.4, -2.4, 2.4, 32.0, 32.5, 0.08)
    for x in (-2.3, 2.25):
        for z in (33.0, 33.4):
            k.tube("iron", [(x, -2.3, z), (x, 2.3, z)], 0.04)
            k.tube("iron", [(-2.3, x, z), (2.3, x, z)], 0.04)
        for i in range(7):
            k.tube("iron", [(x, -2.3 + i * 0.766, 32.5), (x, -2.3 + i * 0.766, 33.4)], 0.03)
            k.tube("iron", [(-2.3 + i * 0.766, x, 32.5), (-2.3 + i * 0.766, x, 33.4)], 0.03)
    k.lathe(s, [(1.5, 32.5), (1.4, 33.6), (1.5, 33.8), (0.9, 34.0)], 32)
    statue(k.at(z=33.9))


def statue(k):
    """Stand a simplified bronze figure in a long coat."""
    c = "copper"
    k.lathe(c, [(0.85, 0), (0.78, 0.8), (0.62, 2.0), (0.5, 2.6), (0.62, 3.2), (0.7, 3.7), (0.5, 4.05), (0.2, 4.15),
                (0.18, 4.3)], 24, soft=True)
    k.ball(c, 0.36, 4.62, 1.15, 18)
    k.tube(c, [(0.6, 0, 3.75), (0.85, -0.2, 3.0), (0.75, -0.75, 2.65)], 0.17)
    k.tube(c, [(-0.6, 0, 3.75), (-0.85, 0, 3.0), (-0.65, -0.3, 2.3)], 0.17)
    k.tube(c, [(0.72, -0.9, 2.4), (0.72, -0.7, 3.0)], 0.1)


def paving(k):
    """Lay the slabs, light bands and the round pavement of the column."""
    k.box("paving:slab", -62, 60, -45, 48, -0.3, 0.0)
    for x in range(-56, 60, 14):
        k.box("paving:light", x - 0.5, x + 0.5, -45, 48, -0.1, 0.004)
    for y in (-38, -28, -6, 8, 22, 36):
        k.box("paving:light", -62, 60, y - 0.5, y + 0.5, -0.1, 0.005)
    k.lathe("cobble:warm", [(13.6, 0.0), (13.6, 0.02), (0.1, 0.02)], 72)
    k.lathe("paving:light", [(14.1, 0.0), (14.1, 0.03), (13.3, 0.03)], 72)
    k.lathe("paving:light", [(10.4, 0.0), (10.4, 0.03), (9.9, 0.03)], 72)


def rails(k, x0=-260, x1=250):
    """Lay two tracks in a bed of dark setts and hang the wires."""
    k.box("cobble:dark", x0, x1, -23.4, -14.6, -0.2, 0.02)
    for y in (-23.4, -14.6):
        k.box("paving:light", x0, x1, y - 0.2, y + 0.2, -0.2, 0.03)
    for y in (-21.0, -17.0):
        for side in (-0.75, 0.75):
            k.box("iron", x0, x1, y + side - 0.12, y + side + 0.12, 0.0, 0.026)
            k.box("steel", x0, x1, y + side - 0.05, y + side + 0.05, 0.0, 0.045)
        k.tube("iron", [(x0, y, 5.3), (x1, y, 5.3)], 0.012)
    for x in range(-56, 61, 38):
        for y in (-24.4, -13.6):
            k.at(x, y).cone("iron", 0.12, 0.07, 0, 7.2, 12)
        k.tube("iron", [(x, -24.4, 6.4), (x, -19, 5.6), (x, -13.6, 6.4)], 0.02)


def kollegiengebaeude(k, rng):
    """Build the long baroque front with its middle bay, pediment and mansard roof."""
    style = h.Style(wall="plaster:ochre", trim="stone:sandstone", floors=2, storey=4.4, ground=4.8, bay=3.2,
                    window=(1.35, 2.4), shop=False, lit=0.12)
    wing, mid, depth = 37.0, 16.0, 18.0
    k.box(style.wall, 0, 90, 0.24, depth, 0, style.height)
    for x, w in ((0, wing), (wing + mid, wing)):
        h.facade(k.at(x), w, style, rng, arched=True)
    risalit = k.at(wing, -1.2)
    risalit.box(style.wall, 0, mid, 0.24, 4, 0, style.height)
    h.facade(risalit, mid, style, rng, arched=True)
    for x in (0.4, 4.2, mid - 4.2, mid - 0.4):
        risalit.box("stone:sandstone", x - 0.45, x + 0.45, -0.35, 0.1, 0.9, style.height, 0.06)
    top = style.height + 0.2
    risalit.slab("stone:sandstone", [(-0.6, top), (mid + 0.6, top), (mid / 2, top + 3.6)], -0.5, 0.4)
    risalit.slab("plaster:cream", [(1.1, top + 0.35), (mid - 1.1, top + 0.35), (mid / 2, top + 3.0)], -0.6, 0.4)
    risalit.at(mid / 2, -0.55, top + 1.35, 0).ball("gold", 0.55, 0, 1, 20)
    risalit.slab("roof:slate", [(-0.6, top), (mid + 0.6, top), (mid / 2, top + 3.7)], 0.4, 9)
    for x in (0.0, 90.0):
        k.box("stone:sandstone", x - 0.5, x + 0.5, -0.35, 0.4, 0, style.height, 0.06)
    portal(risalit.at(mid / 2))
    h.mansard(k, 90, depth, top, "roof:slate")
    for i in range(9):
        for x in (4 + i * 4.0, 54.5 + i * 4.0):
            if not wing - 1.5 < x < wing + mid + 1.5:
                h.dormer(k, x, 0.25, top + 0.5, "plaster:cream", "roof:slate", rng)


def portal(k):
    """Put a stone portal with steps and a wooden door in front of a wall."""
    for i in range(3):
        k.box("stone:pale", -3.2 + i * 0.4, 3.2 - i * 0.4, -2.0 + i * 0.45, 0, i * 0.17, (i + 1) * 0.17, 0.03)
    k.box("wood:walnut", -1.2, 1.2, -0.12, 0.1, 0.5, 3.6, 0.03)
    for x in (-1.0, 0.12):
        for z in (0.8, 2.2):
            k.box("wood:oak", x, x + 0.88, -0.18, 0, z, z + 1.15, 0.04)
    for x in (-1.75, 1.75):
        k.at(x, -0.6, 0.5).lathe("stone:sandstone", [(0.4, 0), (0.4, 0.3), (0.27, 0.4), (0.23, 3.1), (0.4, 3.35), (0.4, 3.5)])
    k.box("stone:sandstone", -2.4, 2.4, -1.05, 0.05, 4.0, 4.45, 0.08)
    k.box("stone:sandstone", -2.5, 2.5, -1.15, 0.05, 4.45, 4.6, 0.05)


def surround(k, rng):
    """Build the rows of houses on the east and west sides and along the streets leaving the square."""
    h.row(k.at(60, 46, 0, -90), 34, rng, floors=3)
    h.row(k.at(-62, 12, 0, 90), 36, rng, floors=3)
    h.row(k.at(-62, -45, 0, 90), 19, rng, widths=(9, 10), floors=3)
    h.row(k.at(72, 12, 0, 0), 44, rng, floors=3)
    h.row(k.at(-118, 12, 0, 0), 44, rng, floors=3)
    h.row(k.at(116, -26, 0, 180), 44, rng, floors=3)
    h.row(k.at(-74, -26, 0, 180), 44, rng, floors=3)
    for x in (-62, 46):
        h.row(k.at(x, 50, 0, 0), 16, rng, floors=3)


def furnish(k, rng):
    """Place lamps, benches, trees, flags, the tram and its stop."""
    for x in (-48, -30, -12, 12, 30, 48):
        f.lamp(k, x, 40)
        f.lamp(k, x, -11.5 if abs(x) > 15 else -30.5)
    for x in (-50, -38, 38, 50):
        for y in (14, 25, 36):
            f.tree(k, x, y, rng, 1.0)
    for x, y in ((-12, -31), (-6, -33), (24, -30.5)):
        f.planter(k, x, y, rng, 0, 1.1)
    for x, y in ((-15, -35), (-19, -37.5), (-11.5, -38), (-23, -33.5)):
        f.parasol(k, x, y, rng)
    for x in (-40, -28, 30, 38, 46):
        f.tree(k, x, -34, rng, 0.95)
        f.bench(k, x + 2.8, -34, 180)
    for a in (35, 145, 215, 325):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        f.bench(k, 12 * c, 12 * s, a - 90)
    for x in (-24, 26):
        f.fountain(k, x, 18)
        for a in range(0, 360, 90):
            f.bench(k, x + 6.4 * math.cos(math.radians(a + 45)), 18 + 6.4 * math.sin(math.radians(a + 45)), a - 45)
    colours = (["paint:blue", "paint:white"], ["paint:red", "paint:white"], ["paint:yellow", "paint:orange"])
    for i, x in enumerate((-9, -4.5, 4.5, 9)):
        f.flag(k, x, 43, colours[i % 3], rng)
    f.tram(k, 22, -17.0)
    f.shelter(k, -20, -12.6, 0)
    f.shelter(k, 30, -25.4, 180)
    for x in (-34, -30, 16, 20):
        f.planter(k, x, -12.5, rng)
    for x, y in ((-44, 6), (-47, 1), (-43, -4), (-52, 4), (-50, -3)):
        f.parasol(k, x, y, rng)
    f.bollards(k, -60, -26, -60, -12, 7)
    f.bollards(k, 58, -12.5, 58, 11, 9)


def build(k):
    """Build the whole square."""
    rng = random.Random(1841)
    paving(k)
    rails(k)
    column(k.at())
    kollegiengebaeude(k.at(-45, 48), rng)
    surround(k, rng)
    furnish(k, rng)
