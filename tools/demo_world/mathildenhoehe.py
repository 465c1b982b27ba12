"""Mathildenhöhe: the wedding tower, the exhibition hall, the Russian Chapel and the plane grove."""

import math
import random

import city
import furniture as f

CENTRE = (1180.0, 480.0)
PLATEAU = 14.0


def hill(k):
    """Stack the hill from sheets of plywood, as model makers do."""
    steps = 14
    for i in range(steps):
        r = 150 - i * 5.2
        outline = []
        for j in range(120):
            a = 2 * math.pi * j / 120
            wobble = 1 + 0.05 * math.sin(3 * a + 0.5 * i) + 0.03 * math.sin(5 * a - 0.3 * i)
            outline.append((r * wobble * 1.12 * math.cos(a) - 8, r * wobble * math.sin(a)))
        mat = ("wood:birch", "wood:maple")[i % 2]
        k.prism(mat, outline, i - 0.02, i + 1.0)
    k.box("leaf:grass", -70, 62, -56, 40, PLATEAU - 0.5, PLATEAU + 0.02)


def finger(k, x0, x1, y0, y1, z0, z1):
    """Build one rounded finger of the crown with a copper back."""
    r, cx, n = (x1 - x0) / 2, (x0 + x1) / 2, 18
    arc = [(cx - r * math.cos(math.pi * i / n), z1 - r + r * math.sin(math.pi * i / n)) for i in range(n + 1)]
    k.slab("clinker:red", [(x0, z0), *arc, (x1, z0)][::-1], y0, y1)
    for inset in (0.0, 0.45):
        ring = [(cx + (x - cx) * (r - inset) / r, z1 - r + (z - z1 + r) * (r - inset) / r) for x, z in arc]
        k.tube("copper", [(x, y0 - 0.05, z) for x, z in ring], 0.14)
    outer = [(cx + (x - cx) * 1.05, z1 - r + (z - z1 + r) * 1.05) for x, z in arc]
    verts = [(x, y, z) for y in (y0 - 0.15, y1 + 0.15) for x, z in outer]
    k.add("copper", verts, [(i, i + 1, n + 2 + i, n + 1 + i) for i in range(n)], True)
    for z in (z1 - r - 0.6, z1 - r - 1.1):
        k.box("stone:pale", x0 + 0.1, x1 - 0.1, y0 - 0.06, y0, z, z + 0.2)


def band(k, z, w, d):
    """Wrap a band of windows around one corner of the tower."""
    k.box("stone:pale", w - 6.4, w + 0.14, -0.14, 0.3, z - 0.25, z + 1.75, 0.04)
    k.box("stone:pale", w - 0.3, w + 0.14, -0.14, d * 0.62, z - 0.25, z + 1.75, 0.04)
    for i in range(6):
        x = w - 6.2 + i * 1.03
        k.box("glass", x, x + 0.86, -0.17, 0, z, z + 1.5)
        k.box("glass:lit" if i == 4 else "glass", w, w + 0.17, 0.1 + i * 0.8, 0.76 + i * 0.8, z, z + 1.5)


def tower(k):
    """Raise the 48 m tower of red clinker with its five fingers."""
    w, d, body = 13.0, 8.0, 37.0
    k.box("clinker:red", 0, w, 0, d, 0, body, 0.06)
    k.box("stone:sandstone", -0.3, w + 0.3, -0.3, d + 0.3, 0, 1.6, 0.08)
    for z in (8.0, 33.6, body - 0.4):
        k.box("stone:pale", -0.12, w + 0.12, -0.12, d + 0.12, z, z + 0.35, 0.04)
    step = w / 5
    for i, top in enumerate((42.2, 45.4, 48.0, 45.4, 42.2)):
        finger(k, i * step + 0.04, (i + 1) * step - 0.04, 0, d, body, top)
    band(k, 14.5, w, d)
    band(k, 24.5, w, d)
    for i in range(5):
        x = 1.1 + i * 2.45
        k.box("stone:pale", x - 0.15, x + 1.15, -0.1, 0.1, 34.3, 36.3, 0.03)
        k.box("glass", x, x + 1.0, -0.14, 0.1, 34.45, 36.15)
    dial(k.at(3.3, -0.1, 20.5))
    door = k.at(w / 2)
    door.box("stone:sandstone", -2.3, 2.3, -0.6, 0.1, 0, 5.6, 0.1)
    door.box("wood:walnut", -1.2, 1.2, -0.7, 0, 0, 3.3, 0.04)
    door.box("gold", -1.6, 1.6, -0.72, -0.5, 3.7, 5.1, 0.05)
    door.box("paint:blue", -1.4, 1.4, -0.76, -0.5, 3.9, 4.9, 0.03)
    for i in range(4):
        door.box("stone:granite", -3.4, 3.4, -2.4 + i * 0.4, 0, i * 0.16, (i + 1) * 0.16, 0.02)


def dial(k):
    """Mount a golden sundial ring on the wall."""
    n = 40
    ring = [(1.6 * math.cos(2 * math.pi * i / n), 0, 1.6 * math.sin(2 * math.pi * i / n)) for i in range(n + 1)]
    k.box("paint:blue", -1.9, 1.9, -0.05, 0.1, -1.9, 1.9, 0.04)
    k.tube("gold", [(x, -0.1, z) for x, _y, z in ring], 0.12)
    for i in range(12):
        a = 2 * math.pi * i / 12
        k.tube("gold", [(1.2 * math.cos(a), -0.1, 1.2 * math.sin(a)), (1.5 * math.cos(a), -0.1, 1.5 * math.sin(a))], 0.06)
    k.tube("gold", [(0, -0.05, 0.2), (0.3, -1.0, -0.7)], 0.06)


def exhibition(k):
    """Set the stepped white exhibition hall with its pergola and slate hip roof beside the tower."""
    w = "plaster:chalk"
    k.box("stone:granite", 0, 46, -8, 26, 0, 3.2, 0.1)
    k.box(w, 4, 46, 0, 24, 3.2, 11, 0.1)
    k.box(w, 10, 34, -5, 4, 3.2, 9.5, 0.1)
    k.box("wood:oak", 3.6, 46.4, -0.4, 24.4, 11, 11.4, 0.06)
    verts = [(4, 0, 11.4), (46, 0, 11.4), (46, 24, 11.4), (4, 24, 11.4), (14, 12, 16), (36, 12, 16)]
    k.add("roof:tile", verts, [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)])
    for i in range(6):
        x = 12 + i * 3.7
        k.box("stone:pale", x - 0.2, x + 2.0, -5.12, -4.9, 4.6, 8.6, 0.04)
        k.box("glass", x, x + 1.8, -5.16, -5.0, 4.8, 8.4)
        k.box("paint:white", x + 0.86, x + 0.94, -5.2, -5.0, 4.8, 8.4)
    for i in range(9):
        x = 0.6 + i * 5.5
        k.at(x, -7.4, 3.2).lathe("plaster:white", [(0.4, 0), (0.4, 0.2), (0.28, 0.25), (0.26, 2.6), (0.42, 2.8)], 20)
    for y in (-7.7, -7.3, -5.6):
        k.box("wood:oak", 0, 46, y, y + 0.16, 6.0, 6.25, 0.02)
    for i in range(38):
        k.box("wood:maple", 0.5 + i * 1.2, 0.62 + i * 1.2, -8.2, -5.2, 6.25, 6.4, 0.01)
    for i in range(18):
        k.box("stone:granite", -4.5, 0, -8 + 0.4 * i, -1, 0.178 * i, 0.178 * (i + 1), 0.01)


def onion(k, x, y, z, r, tall):
    """Put a drum with a gilded onion dome and a cross at a place."""
    d = k.at(x, y, z)
    d.lathe("plaster:white", [(r * 0.8, 0), (r * 0.8, tall)], 28)
    for i in range(8):
        s = d.at(turn=i * 45)
        s.box("glass", -0.16 * r, 0.16 * r, -r * 0.82, -r * 0.7, tall * 0.25, tall * 0.75)
        s.box("paint:blue", -0.3 * r, 0.3 * r, -r * 0.83, -r * 0.7, tall * 0.82, tall * 0.95)
    shape = [(0.95, 0), (1.0, 0.08), (0.86, 0.14), (1.02, 0.4), (1.1, 0.72), (1.04, 1.05), (0.82, 1.38), (0.5, 1.68),
             (0.22, 1.95), (0.08, 2.25), (0.04, 2.5)]
    d.at(0, 0, tall).lathe("gold", [(a * r, b * r) for a, b in shape], 40, soft=True)
    top = tall + 2.5 * r
    d.at(0, 0, top).ball("gold", r * 0.12, 0, 1, 14)
    d.box("gold", -0.05, 0.05, -0.05, 0.05, top, top + r * 0.95)
    d.box("gold", -r * 0.28, r * 0.28, -0.05, 0.05, top + r * 0.55, top + r * 0.65)
    d.box("gold", -r * 0.16, r * 0.16, -0.05, 0.05, top + r * 0.76, top + r * 0.84)


def chapel(k):
    """Build the Russian Chapel with steep gables, tile friezes and three golden domes."""
    for i in range(5):
        k.box("stone:granite", -8.5 + i * 0.35, 8.5 - i * 0.35, -8.5 + i * 0.35, 8.5 - i * 0.35, i * 0.16, 0.16 * (i + 1), 0.02)
    body = "plaster:cream"
    k.box(body, -5.5, 5.5, -5.5, 5.5, 0.8, 9.0, 0.08)
    for z in (1.2, 2.4, 3.6, 4.8, 6.0):
        k.box("stone:sandstone", -5.56, 5.56, -5.56, 5.56, z, z + 0.35, 0.02)
    k.box("paint:blue", -5.6, 5.6, -5.6, 5.6, 7.5, 8.3, 0.03)
    k.box("gold", -5.66, 5.66, -5.66, 5.66, 8.3, 8.5, 0.03)
    for turn in (0, 90, 180, 270):
        s = k.at(turn=turn)
        s.slab(body, [(-4.2, 9.0), (4.2, 9.0), (3.0, 11.4), (0, 13.6), (-3.0, 11.4)], -5.5, 0)
        s.slab("copper", [(-4.6, 9.0), (-3.2, 11.7), (0, 14.1), (3.2, 11.7), (4.6, 9.0), (4.2, 9.0), (3.0, 11.4),
                          (0, 13.6), (-3.0, 11.4), (-4.2, 9.0)], -5.8, 0)
        s.at(0, -5.55, 10.9).slab("gold", [(1.2 * math.cos(a * 0.3142), 1.2 * math.sin(a * 0.3142)) for a in range(20)], -0.08, 0.05)
        s.at(0, -5.6, 10.9).slab("paint:blue", [(0.9 * math.cos(a * 0.3142), 0.9 * math.sin(a * 0.3142)) for a in range(20)], -0.1, 0.05)
        for x in (-3.4, 3.4) if turn == 270 else (-3.4, 0.0, 3.4):
            s.box("stone:sandstone", x - 0.75, x + 0.75, -5.75, -5.4, 3.0, 6.6, 0.05)
            s.box("glass:lit", x - 0.5, x + 0.5, -5.8, -5.4, 3.2, 6.3)
    k.box("wood:walnut", -6.3, -5.5, -1.2, 1.2, 0.8, 3.6, 0.04)
    onion(k, 0, 0, 12.6, 2.5, 3.6)
    onion(k, -3.9, -3.9, 9.0, 1.15, 2.6)
    onion(k, 3.9, -3.9, 9.0, 1.15, 2.6)
    k.box("copper", -5.7, 5.7, -5.7, 5.7, 8.9, 9.05, 0.03)


def basin(k):
    """Sink the long water basin in front of the chapel."""
    k.box("stone:pale", -9, 9, -3.4, 3.4, 0.0, 0.45, 0.06)
    k.box("paint:teal", -8.5, 8.5, -2.9, 2.9, 0.3, 0.46)
    k.box("water", -8.4, 8.4, -2.8, 2.8, 0.3, 0.47)
    for x in (-9, 9):
        for y in (-3.4, 3.4):
            k.at(x, y).lathe("stone:sandstone", [(0.5, 0), (0.5, 0.8), (0.35, 0.9), (0.55, 1.2), (0.6, 1.35), (0.01, 1.3)], 20)


def grove(k, rng):
    """Plant the plane trees in a strict grid on gravel."""
    k.box("plaster:cream", -66, -22, -28, 26, 0.0, 0.05)
    for i in range(7):
        for j in range(9):
            x, y = -63 + i * 6.2, -25 + j * 6.0
            t = k.at(x, y, 0, rng.uniform(0, 360), rng.uniform(0.95, 1.05))
            t.cone("wood:birch", 0.26, 0.18, 0, 4.0, 12)
            leaf = rng.choice(["leaf:lime", "leaf:sage", "leaf:ochre", "leaf:lime"])
            t.ball(leaf, 2.9, 5.4, 0.62, 26)
            t.at(0.9, 0.5).ball(leaf, 1.7, 5.5, 0.8, 18)
    for y in (-26.5, 24.5):
        k.box("stone:pale", -66, -22, y - 0.2, y + 0.2, 0, 0.55, 0.05)
    for j in range(4):
        f.bench(k, -21.0, -20 + j * 12.5, -90)


def build(k):
    """Build the hill with everything on it."""
    rng = random.Random(1908)
    top = k.at(*CENTRE, PLATEAU)
    hill(k.at(*CENTRE, 0))
    top.box("paving:light", -21, 16, -34, 0, -0.2, 0.05)
    top.box("cobble:warm", -20, 15, -16, -1, -0.2, 0.07)
    tower(top.at(0, 2))
    exhibition(top.at(14.5, 8))
    chapel(top.at(8, -27, 0.05))
    basin(top.at(-12, -27.5, 0.05))
    grove(top, rng)
    for x, y in ((-4, -6), (-17, -6), (-19.6, -11.5), (14, -14), (-2, -36), (20, -36)):
        f.lamp(top, x, y, 0.05)
    for x in range(-60, 60, 12):
        f.tree(top, x, -46 + rng.uniform(-3, 3), rng, 1.1)
        f.cone_tree(top, x + 5, 37, rng, 1.2)
    for x, y in ((22, -20), (28, -14), (34, -22), (40, -12), (26, -33), (46, -24)):
        f.tree(top, x, y, rng, 1.1)
    f.flag(top, -5, -1.5, ["paint:blue", "paint:white"], rng, 0.05)
    f.flag(top, -7.5, -1.5, ["paint:red", "paint:white"], rng, 0.05)
    f.bench(top, 13, -17, 90, 0.05)
    for x in (-11.5, -5.5):
        f.bench(top, x, -22.8, 180, 0.05)
    for x0, x1 in ((-20, -13), (-11, -3), (17.5, 24), (26, 34)):
        top.box("leaf:moss", x0, x1, -36.4, -35.4, 0, 1.0, 0.28)
    for x in (-13.5, -10.5, -3.5, -0.5):
        f.planter(top, x, -0.6, rng, 0.07, 1.1)
    for x, y in ((-20.3, -3), (-20.3, -8), (16.5, -2), (16.5, -7)):
        f.cone_tree(top, x, y, rng, 0.8, 0.02)

    def outside(x, y):
        """Tell whether a place lies below the hill."""
        return math.hypot((x - CENTRE[0]) / 1.15, y - CENTRE[1]) > 158

    city.massing(k, 900, 1480, 180, 760, 99, outside)
