"""Wilhelminenstraße: the shopping street that climbs from the square to the round church of St. Ludwig."""

import math
import random

import furniture as f
import houses as h

WEST, EAST, TOP = -53.0, -35.0, -424.0
CHURCH = (-44.0, -458.0)


def height(north):
    """Return the height of the street at a place."""
    return max(0.0, -60.0 - north) * 10.0 / 370.0


def street(k):
    """Lay the climbing pavement with a light gutter band on both sides and cross bands."""
    y = -44.0
    while y > TOP - 74:
        n = y - 6.0
        wide = 0 if y > TOP - 4 else 26
        strips = [("paving:rose", -49.5, -38.5, 0.0)] + [("paving:slab", WEST - 4 - wide, -49.5, 0.02), ("paving:slab", -38.5, EAST + 4 + wide, 0.02)]
        strips += [("paving:light", -49.9, -49.3, 0.03), ("paving:light", -38.7, -38.1, 0.03)]
        for mat, a, b, lift in strips:
            k.quad(mat, (a, y, height(y) + lift), (a, n, height(n) + lift), (b, n, height(n) + lift), (b, y, height(y) + lift))
        for a, b in ((y - 0.25, y + 0.25),):
            k.quad("paving:light", (-49.5, b, height(b) + 0.012), (-49.5, a, height(a) + 0.012), (-38.5, a, height(a) + 0.012), (-38.5, b, height(b) + 0.012))
        y = n


def fronts(k, rng):
    """Step houses down both sides of the street."""
    y = -47.0
    while y > TOP + 8:
        width = rng.uniform(9, 14)
        z = height(y - width)
        plot = k.at(WEST, y - width, z, 90)
        plot.box("stone:granite", 0, width, -0.1, 12, -2, 0.05)
        h.house(plot, width, 12, h.random_style(rng), rng)
        y -= width
    y = -143.0
    while y > TOP + 8:
        width = rng.uniform(9, 14)
        plot = k.at(EAST, y, height(y - width), -90)
        plot.box("stone:granite", 0, width, -0.1, 12, -2, 0.05)
        h.house(plot, width, 12, h.random_style(rng), rng)
        y -= width


def church(k):
    """Build the round church: drum, ring of pilasters, columned porch, shallow dome and lantern."""
    wall, s = "plaster:ochre", "stone:pale"
    k.lathe("stone:granite", [(21, -3), (21, 0.2), (20.2, 0.2), (20.2, 0.45), (19.4, 0.45), (19.4, 0.7), (0.1, 0.7)], 72)
    k.lathe(wall, [(16.5, 0.6), (16.5, 14.0)], 96)
    k.lathe(s, [(16.9, 0.6), (16.9, 1.8), (16.5, 1.9)], 96)
    k.lathe(s, [(16.5, 13.0), (16.9, 13.2), (16.9, 13.8), (17.6, 14.3), (17.6, 14.7), (16.0, 15.0)], 96)
    k.lathe(wall, [(15.2, 14.9), (15.2, 17.4)], 96)
    k.lathe(s, [(15.2, 17.2), (15.7, 17.5), (15.7, 17.9), (14.6, 18.1)], 96)
    dome = [(15.0 * math.cos(a), 18.0 + 13.0 * math.sin(a)) for a in (math.pi / 2 * i / 16 for i in range(16))]
    k.lathe("copper", [*dome, (2.2, 30.9)], 64, soft=True)
    for i in range(24):
        a = 2 * math.pi * i / 24
        k.tube("copper", [(r * 1.005 * math.cos(a), r * 1.005 * math.sin(a), z) for r, z in dome[:-1]], 0.12, 6)
        side = k.at(turn=i * 15 + 7.5)
        side.box(s, -0.5, 0.5, -16.9, -16.3, 0.6, 13.2, 0.05)
        if i % 2 and i not in (11, 13):
            w = k.at(turn=i * 15)
            w.box(s, -1.3, 1.3, -16.75, -16.2, 6.0, 11.2, 0.05)
            w.box("glass:lit" if i % 3 == 0 else "glass", -1.0, 1.0, -16.85, -16.2, 6.3, 10.9)
    k.at(0, 0, 30.6).lathe(s, [(2.4, 0), (2.4, 0.6), (1.7, 0.7), (1.7, 3.2), (2.2, 3.4), (2.2, 3.7)], 24)
    k.at(0, 0, 34.2).lathe("copper", [(2.2, 0), (1.8, 0.9), (0.9, 1.6), (0.05, 2.0)], 24)
    k.box("gold", -0.09, 0.09, -0.09, 0.09, 36, 39, 0.02)
    k.box("gold", -0.7, 0.7, -0.09, 0.09, 37.8, 38.0, 0.02)
    porch(k.at(turn=180), s, wall)


def porch(k, s, wall):
    """Put a porch with six columns and a pediment before the church; local front is -y."""
    k.box(s, -8.5, 8.5, -22.5, -15, 0.5, 0.9, 0.05)
    for i in range(5):
        k.box("stone:granite", -9 - i * 0.1, 9 + i * 0.1, -22.6 - i * 0.45, -15, 0.7 - (i + 1) * 0.17, 0.9 - (i + 1) * 0.17, 0.02)
    for i in range(6):
        x = -7.2 + i * 2.88
        k.at(x, -21.4, 0.9).lathe(s, [(0.8, 0), (0.8, 0.3), (0.62, 0.45), (0.5, 7.8), (0.75, 8.2), (0.8, 8.5)], 24)
    k.box(s, -8.6, 8.6, -22.2, -15, 9.3, 10.6, 0.08)
    k.slab(s, [(-9, 10.6), (9, 10.6), (0, 14.2)], -22.5, -15)
    k.slab(wall, [(-6.8, 10.95), (6.8, 10.95), (0, 13.6)], -22.56, -20)
    k.box("wood:walnut", -1.8, 1.8, -16.9, -16, 0.9, 6.2, 0.05)
    for x in (-1.6, 0.1):
        for z in (1.2, 2.9, 4.6):
            k.box("wood:oak", x, x + 1.5, -17.0, -16, z, z + 1.4, 0.06)
    k.box(s, -2.4, 2.4, -16.95, -16.2, 0.9, 6.9, 0.05)


def furnish(k, rng):
    """Place trees, lamps, benches, planters and café tables along the street."""
    for i in range(26):
        y = -62 - i * 14
        z = height(y)
        for x in (-50.3, -37.7):
            f.tree(k, x, y, rng, 0.72, z=z)
            f.lamp(k, x, y - 7, z)
        if i % 2:
            f.bench(k, -49.2, y - 3.5, 90, z)
            f.bench(k, -38.8, y - 4.5, -90, height(y - 4.5))
        elif i % 4 == 0:
            for dx, dy in ((-1.2, -3), (-1.6, 1.8), (-0.8, 4.4)):
                f.parasol(k, -48 + dx, y + dy, rng, height(y + dy) + 0.02)
        else:
            f.planter(k, -39.8, y - 3, rng, height(y - 3), 0.9)
            f.planter(k, -48.2, y + 3, rng, height(y + 3), 0.9)
    for x in (-64, -56, -32, -24):
        f.cone_tree(k, x, -428, rng, 1.3, height(-428))


def build(k):
    """Build the street and the church at its upper end."""
    rng = random.Random(1827)
    street(k)
    fronts(k, rng)
    church(k.at(*CHURCH, height(TOP)))
    furnish(k, rng)
