"""The outside of the Luisencenter: a terraced block with vertical fins, a canopy and a lit entrance."""

import random

import furniture as f
import houses as h

ENTRANCE = (40.0, 54.0)


def fins(k, x0, x1, z0, z1, rng, step=1.5):
    """Cover one storey with panes, a parapet band and upright wooden fins."""
    k.box("plaster:chalk", x0, x1, -0.2, 0.3, z0, z0 + 0.9, 0.04)
    k.box("plaster:chalk", x0, x1, -0.35, 0.3, z1 - 0.35, z1, 0.05)
    n = max(2, round((x1 - x0) / step))
    for i in range(n):
        a, b = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
        pane = "glass:lit" if rng.random() < 0.14 else rng.choice(["glass", "glass:shade", "glass"])
        k.box(pane, a, b, 0.12, 0.2, z0 + 0.9, z1 - 0.35)
        k.box("wood:beech", a - 0.07, a + 0.07, -0.3, 0.15, z0 + 0.9, z1 - 0.35, 0.02)


def arcade(k, x0, x1, rng, top=4.6):
    """Run shops behind a row of round columns."""
    shops = k.at(0, 3.2)
    n = max(1, round((x1 - x0) / 5.5))
    step = (x1 - x0) / n
    for i in range(n):
        a, b = x0 + i * step + 0.2, x0 + (i + 1) * step - 0.2
        h.shop_window(shops, a, b, 3.4, rng)
        shops.box("stone:pale", a - 0.42, a, 0, 1.7, 0, 3.5, 0.03)
        shops.box(rng.choice(h.AWNINGS + ["wood:oak"]), a, b, -0.1, 0.05, 3.55, 4.15, 0.04)
        col = k.at(x0 + (i + 0.5) * step, 0.5)
        col.lathe("stone:pale", [(0.42, 0), (0.42, 0.25), (0.3, 0.3), (0.3, top - 0.3), (0.45, top - 0.15), (0.45, top)], 24)
        spot = k.at(x0 + (i + 0.5) * step, 1.8, top - 0.08)
        spot.lathe("glow:lamp", [(0.2, 0), (0.001, 0)], 16)
    k.box("plaster:white", x0, x1, 0.1, 3.3, top - 0.06, top)
    shops.box("plaster:chalk", x0, x1, 0, 0.4, 3.4, top, 0)


def entrance(k, x0, x1, top=8.4):
    """Open a two-storey glass entrance with a canopy, doors and a view into the hall."""
    mid = (x0 + x1) / 2
    k.box("paving:hall", x0, x1, 0, 16, -0.1, 0.03)
    k.quad("glow:hall", (x0, 16, 0), (x1, 16, 0), (x1, 16, top), (x0, 16, top))
    for x, sign in ((x0, 1), (x1, -1)):
        k.box("wood:maple", min(x, x + 0.3 * sign), max(x, x + 0.3 * sign), 0, 16, 0, top)
        for i in range(3):
            y = 3 + i * 4.4
            k.box("glow:shop", x + 0.3 * sign - 0.04, x + 0.3 * sign + 0.04, y, y + 3.4, 0.3, 3.0)
            k.box("paint:teal", x + 0.3 * sign - 0.07, x + 0.3 * sign + 0.07, y, y + 3.4, 3.1, 3.6)
    k.box("plaster:white", x0, x1, 0.3, 16, top - 0.06, top - 0.01)
    for i in range(4):
        k.box("glow:lamp", x0 + 1, x1 - 1, 2 + i * 3.6, 2.25 + i * 3.6, top - 0.14, top - 0.07)
    k.quad("clear", (x0, 0.5, 0), (x1, 0.5, 0), (x1, 0.5, top), (x0, 0.5, top))
    for i in range(9):
        x = x0 + (x1 - x0) * i / 8
        k.box("bronze", x - 0.06, x + 0.06, 0.4, 0.6, 0, top, 0.02)
    for z in (3.0, 5.8, top - 0.1):
        k.box("bronze", x0, x1, 0.42, 0.58, z - 0.06, z + 0.06, 0.02)
    for x in (mid - 2.6, mid - 0.9, mid + 0.8, mid + 2.5):
        k.box("steel", x, x + 0.05, 0.3, 0.4, 0.8, 1.8)
    k.box("copper", x0 - 1.6, x1 + 1.6, -4.2, 0.4, 4.5, 4.95, 0.1)
    k.box("wood:oak", x0 - 1.5, x1 + 1.5, -4.1, 0.3, 4.4, 4.5)
    for i in range(6):
        k.at(x0 + 1 + i * (x1 - x0 - 2) / 5, -2.0, 4.38).lathe("glow:lamp", [(0.16, 0), (0.001, 0)], 14)
    for x in (x0 - 1.2, x1 + 1.2):
        k.at(x, -3.7).cone("copper", 0.2, 0.16, 0, 4.5, 20)
    f.area(k, mid, -2.0, 4.3, x1 - x0, 3.0, 330)
    f.area(k, mid, 6.0, top - 0.3, x1 - x0 - 2, 9.0, 900)
    letters(k.at(mid, -4.2, 5.0))


def letters(k):
    """Stand a row of abstract letter blocks on the canopy."""
    for i, tall in enumerate((1.2, 0.8, 1.2, 0.9, 0.8, 1.2, 0.8, 0.9, 1.1, 0.8)):
        x = -4.4 + i * 0.9
        k.box("glow:shop", x, x + 0.62, 0, 0.25, 0, tall, 0.05)


def shell(k, rng):
    """Stack the storeys of the block and step them back towards the roof."""
    w, (e0, e1) = 90.0, ENTRANCE
    for a, b in ((0, e0), (e1, w)):
        arcade(k, a, b, rng)
        fins(k, a, b, 4.6, 8.4, rng)
        k.box("plaster:chalk", a, b, 4.9, 95, 0, 4.6)
        k.box("plaster:chalk", a, b, 0.25, 95, 4.6, 8.4)
    k.box("plaster:chalk", e0, e1, 17, 95, 0, 8.5)
    entrance(k, e0, e1)
    fins(k, 0, w, 8.4, 12.2, rng)
    k.box("plaster:chalk", 0, w, 0.25, 95, 8.4, 12.2)
    back = k.at(0, 4.5)
    fins(back, 6, w - 6, 12.2, 15.8, rng)
    back.box("plaster:chalk", 6, w - 6, 0.25, 86, 12.2, 15.8)
    k.box("wood:beech", 0, w, -0.1, 4.6, 12.2, 12.32)
    for i in range(22):
        f.planter(k, 3 + i * 4, 1.2, rng, 12.3, 0.9)
    k.tube("iron", [(0, 0.1, 13.3), (w, 0.1, 13.3)], 0.04)
    far = k.at(0, 10)
    fins(far, 22, w - 22, 15.8, 19.2, rng)
    far.box("plaster:chalk", 22, w - 22, 0.25, 70, 15.8, 19.2)
    far.box("copper", 21.5, w - 21.5, -0.5, 70, 19.2, 19.6, 0.08)
    for side, turn, length in (((90, 0), 90, 95), ((0, 95), -90, 95)):
        flank = k.at(*side, 0, turn)
        flank.box("stone:pale", 0, length, -0.05, 0.1, 0, 0.8)
        for z in (4.6, 8.4):
            fins(flank, 0, length, z, z + 3.8, rng, 2.4)


def build(k):
    """Build the mall on the south side of the square with what stands before it."""
    rng = random.Random(1977)
    mall = k.at(60, -45, 0, 180)
    shell(mall, rng)
    for x in (36, 58):
        f.planter(mall, x, -5, rng, 0, 1.3)
        f.planter(mall, x, -7.5, rng, 0, 1.3)
    for x in (31, 63):
        f.bench(mall, x, -6.5, 0)
    for x in (34, 60):
        f.lamp(mall, x, -9)
    for i, pair in enumerate((["paint:orange", "paint:white"], ["paint:teal", "paint:white"])):
        f.flag(mall, 33 + 28 * i, -4, pair, rng)
