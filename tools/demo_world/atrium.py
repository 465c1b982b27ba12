"""The inside of the mall: an invented atrium with galleries, escalators, shops and a wayfinding stele."""

import math
import random

import furniture as f
import houses as h

CENTRE = (14.0, -85.0)
HALL = (17.0, 30.0)  # half width and half length of the void with its galleries
VOID = (9.5, 21.0)
LEVELS = (0.0, 5.2, 10.4)


def fronts(k, z, rng, top=3.9):
    """Line all four sides of one level with lit shops, piers and signs."""
    half_w, half_l = HALL
    for x, y, turn, length in ((-half_w, half_l, 0, 2 * half_w), (half_w, -half_l, 180, 2 * half_w),
                               (half_w, half_l, -90, 2 * half_l), (-half_w, -half_l, 90, 2 * half_l)):
        side = k.at(x, y, z, turn)
        n = round(length / 5.6)
        step = length / n
        for i in range(n):
            a, b = i * step + 0.35, (i + 1) * step - 0.35
            h.shop_window(side, a, b, top - 0.9, rng, 2.6)
            side.box(rng.choice(h.AWNINGS + ["wood:walnut", "wood:oak"]), a, b, -0.12, 0.1, top - 0.75, top - 0.1, 0.04)
            side.box("glow:lamp", a + 0.4, b - 0.4, 0.6, 0.75, top - 0.98, top - 0.92)
            side.box("wood:maple", i * step - 0.35, i * step + 0.35, -0.1, 2.6, 0, top, 0.05)
        side.box("plaster:chalk", -0.3, length + 0.3, -0.02, 2.7, top - 0.1, 5.2)


def gallery(k, z, rng):
    """Hang one ring of gallery floor with a glass balustrade, wooden handrail and planters."""
    (hw, hl), (vw, vl) = HALL, VOID
    for a, b, c, d in ((-hw, -vw, -hl, hl), (vw, hw, -hl, hl), (-vw, vw, -hl, -vl), (-vw, vw, vl, hl)):
        k.box("plaster:chalk", a, b, c, d, z - 0.55, z - 0.02)
        k.box("paving:hall", a, b, c, d, z - 0.02, z)
    rim = [(-vw, -vl), (vw, -vl), (vw, vl), (-vw, vl), (-vw, -vl)]
    for (xa, ya), (xb, yb) in zip(rim, rim[1:]):
        k.quad("clear", (xa, ya, z), (xb, yb, z), (xb, yb, z + 1.0), (xa, ya, z + 1.0))
        lo, hi = (min(xa, xb), min(ya, yb)), (max(xa, xb), max(ya, yb))
        k.box("wood:oak", lo[0] - 0.1, hi[0] + 0.1, lo[1] - 0.1, hi[1] + 0.1, z + 1.0, z + 1.1, 0.03)
        k.box("wood:birch", lo[0] - 0.06, hi[0] + 0.06, lo[1] - 0.06, hi[1] + 0.06, z - 0.6, z + 0.06, 0.02)
    for i in range(7):
        for x in (-vw - 0.5, vw + 0.5):
            y = -vl + 2 + i * 6.2
            k.at(x, y).cone("plaster:white", 0.3, 0.3, z - 5.2, z - 0.5, 24)
    for x in (-vw - 3.8, vw + 3.8):
        f.area(k, x, 0, z - 0.62, 5.0, 48.0, 750)
        for y in (-20, -7, 7, 20):
            f.planter(k, x, y, rng, z, 0.8)
            k.at(x, y + 4).lathe("glow:lamp", [(0.35, z - 0.58), (0.001, z - 0.58)], 20)


def escalator(k, x, y, z, rise, turn=0.0):
    """Span a pair of escalators with steps, glass sides and black handrails."""
    e = k.at(x, y, z, turn)
    run = rise / math.tan(math.radians(30))
    for lane in (-0.85, 0.85):
        n = 26
        for i in range(n):
            yy, zz = run * i / n, rise * i / n
            e.box("steel", lane - 0.5, lane + 0.5, yy, yy + run / n + 0.02, zz - 0.1, zz + rise / n, 0.01)
        for side in (lane - 0.62, lane + 0.62):
            e.quad("clear", (side, -1, 0.1), (side, run + 1, rise + 0.1), (side, run + 1, rise + 1.0), (side, -1, 0.9))
            e.tube("iron", [(side, -1.1, 0.5), (side, -1.2, 0.8), (side, -1, 0.98), (side, 0.2, 1.0),
                            (side, run, rise + 1.0), (side, run + 1, rise + 1.0), (side, run + 1.2, rise + 0.8)], 0.06)
            e.add("bronze", [(side - 0.07, -1, 0), (side + 0.07, -1, 0), (side + 0.07, run + 1, rise), (side - 0.07, run + 1, rise),
                             (side - 0.07, -1, 0.2), (side + 0.07, -1, 0.2), (side + 0.07, run + 1, rise + 0.2),
                             (side - 0.07, run + 1, rise + 0.2)], [(0, 1, 5, 4), (1, 2, 6, 5), (3, 0, 4, 7), (4, 5, 6, 7)])
    e.add("wood:birch", [(-1.55, -0.2, -0.05), (1.55, -0.2, -0.05), (1.55, run + 0.6, rise - 0.15), (-1.55, run + 0.6, rise - 0.15),
                         (-1.55, 1.5, -0.05), (1.55, 1.5, -0.05), (1.55, run + 0.6, rise - 0.9), (-1.55, run + 0.6, rise - 0.9)],
          [(0, 1, 2, 3), (4, 7, 6, 5), (1, 5, 6, 2), (0, 3, 7, 4), (3, 2, 6, 7)])


def stele(k, x, y, turn):
    """Stand an information stele whose screen shows a small building with a marked way."""
    s = k.at(x, y, 0, turn)
    s.box("wood:oak", -0.62, 0.62, -0.16, 0.16, 0, 2.35, 0.06)
    s.box("iron", -0.75, 0.75, -0.3, 0.3, 0, 0.06, 0.02)
    s.box("paint:black", -0.54, 0.54, -0.19, 0, 0.75, 2.2, 0.02)
    s.box("glow:screen", -0.49, 0.49, -0.2, 0, 0.8, 2.15)
    for i, (w, z) in enumerate(((0.8, 0.95), (0.66, 1.27), (0.5, 1.59))):
        s.box("paint:white", -w / 2, w / 2, -0.215, -0.1, z, z + 0.25, 0.02)
        for j in range(4 - i):
            px = -w / 2 + 0.06 + j * (w - 0.06) / (4 - i)
            s.box("paint:blue", px, px + 0.1, -0.22, -0.1, z + 0.06, z + 0.18)
    s.tube("glow:mark", [(-0.3, -0.23, 0.9), (0.1, -0.23, 0.9), (0.1, -0.23, 1.24), (0.22, -0.23, 1.24), (0.22, -0.23, 1.4)], 0.022)
    s.at(0.22, -0.23, 1.46).ball("glow:mark", 0.05, 0, 1, 14)
    s.box("glow:mark", -0.12, 0.12, -0.2, 0, 2.24, 2.3)


def roof(k):
    """Span the hall with wooden trusses below a bright glass roof."""
    (hw, hl), (vw, vl), z = HALL, VOID, LEVELS[-1] + 5.4
    for a, b, c, d in ((-hw - 3, -vw, -hl - 3, hl + 3), (vw, hw + 3, -hl - 3, hl + 3), (-vw, vw, -hl - 3, -vl), (-vw, vw, vl, hl + 3)):
        k.box("plaster:white", a, b, c, d, z - 0.2, z + 0.3)
    for i in range(13):
        y = -vl + i * vl / 6
        arc = [(-vw + 2 * vw * t / 12, y, z + 0.2 + 3.2 * math.sin(math.pi * t / 12)) for t in range(13)]
        k.tube("wood:birch", arc, 0.16, 8)
        k.tube("steel", [(-vw, y, z + 0.2), (vw, y, z + 0.2)], 0.03)
    for t in (2, 4, 6, 8, 10):
        x, zz = -vw + 2 * vw * t / 12, z + 0.2 + 3.2 * math.sin(math.pi * t / 12)
        k.tube("wood:maple", [(x, -vl, zz), (x, vl, zz)], 0.08)


def furnish(k, rng):
    """Put trees, benches, planters and hanging lanterns into the hall."""
    for y in (-14, 14):
        k.at(0, y).lathe("wood:beech", [(2.2, 0), (2.2, 0.45), (1.7, 0.5), (1.7, 0.62), (0.01, 0.6)], 40)
        f.tree(k, 0, y, rng, 1.0, "leaf:sage", 0.5)
    for x, y, turn in ((-6.5, 0, 90), (6.5, -3, -90), (-6.5, 16, 90), (6.5, 16, -90)):
        f.bench(k, x, y, turn)
    for x, y, z in ((-3, -8, 11.5), (2.5, -4, 10), (-2, 2, 12.2), (3, 8, 11), (-3.5, 12, 10.2), (1, 17, 12), (3.5, -16, 11.8)):
        lantern = k.at(x, y, z)
        lantern.ball("glow:lamp", 0.55, 0, 0.8, 20)
        lantern.tube("iron", [(0, 0, 0.4), (0, 0, 17.5 - z)], 0.02)
    for i, x in enumerate((-7, 7)):
        for j in range(3):
            y = -12 + 12 * j
            colour = ("paint:teal", "paint:orange", "paint:yellow")[(i + j) % 3]
            k.box(colour, x - 0.03, x + 0.03, y - 0.7, y + 0.7, 8.2, 13.2)
    stele(k, 1.6, -3.4, 227)
    stele(k, -5.5, 19, 180)


def build(k):
    """Build the whole hall; it is rendered without the town around it."""
    rng = random.Random(1970)
    hall = k.at(*CENTRE)
    hall.box("paving:hall", -20, 20, -33, 33, -0.2, 0.0)
    for x in (-VOID[0], VOID[0]):
        hall.box("wood:oak", x - 0.15, x + 0.15, -VOID[1], VOID[1], 0, 0.006)
    for i in range(8):
        y = -VOID[1] + 6 * i
        hall.box("paving:rose", -VOID[0], VOID[0], y - 0.45, y + 0.45, 0, 0.004)
    for y in (-14, 14):
        hall.at(0, y).lathe("paving:rose", [(4.4, 0), (4.4, 0.008), (3.6, 0.008)], 64)
    hall.lathe("wood:walnut", [(3.2, 0), (3.2, 0.007), (2.9, 0.007)], 64)
    for z in LEVELS:
        fronts(hall, z, rng)
    for z in LEVELS[1:]:
        gallery(hall, z, rng)
    escalator(hall, -2.9, 1.5, 0, 5.2, 0)
    escalator(hall, 3.4, -1.0, 5.2, 5.2, 0)
    hall.box("plaster:chalk", 1.2, 5.6, -21, -1.6, 4.75, 5.2, 0.05)
    hall.box("plaster:chalk", -5.2, -0.6, 11.2, 21, 4.75, 5.2, 0.05)
    hall.box("plaster:chalk", 1.2, 5.6, 8.6, 21, 9.95, 10.4, 0.05)
    for x in (-13.3, 13.3):
        f.area(hall, x, 0, LEVELS[-1] + 4.9, 5.0, 48.0, 750)
    f.area(hall, 0, 0, 18.2, 16.0, 38.0, 3600)
    roof(hall)
    furnish(hall, rng)
