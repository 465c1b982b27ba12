"""Street furniture: trees, lamps, benches, bollards, flags, stalls, shelters and a tram."""

import math

LEAVES = ["leaf:sage", "leaf:moss", "leaf:lime", "leaf:ochre", "leaf:rust"]
LAMPS = []
AREAS = []


def area(k, x, y, z, width, length, power):
    """Remember a soft area light that shines down from a ceiling or canopy."""
    place = k.offset + k.rotation @ (x, y, z)
    across = k.rotation @ (1, 0, 0)
    AREAS.append((tuple(place), math.atan2(across[1], across[0]), width, length, power))


def tree(k, x, y, rng, size=1.0, leaf=None, z=0.0):
    """Plant a ball tree on a stick."""
    t = k.at(x, y, z, rng.uniform(0, 360), size * rng.uniform(0.88, 1.12))
    leaf = leaf or rng.choice(LEAVES)
    t.cone("wood:walnut", 0.16, 0.1, 0, 3.2, 10)
    t.ball(leaf, 1.75, 4.7, rng.uniform(0.92, 1.08), 28)
    for dx, dy, z0, r in ((0.95, 0.3, 4.1, 1.2), (-0.85, -0.6, 4.3, 1.25), (0.2, 0.9, 5.4, 1.2), (-0.3, 0.8, 4.2, 1.1),
                          (0.5, -0.8, 5.1, 1.15)):
        t.at(dx, dy).ball(leaf, r, z0, 0.95, 20)
    t.lathe("iron", [(0.55, 0.0), (0.55, 0.06), (0.3, 0.06)], 16)


def cone_tree(k, x, y, rng, size=1.0, z=0.0):
    """Plant a pointed tree."""
    t = k.at(x, y, z, 0, size * rng.uniform(0.85, 1.15))
    t.cone("wood:walnut", 0.16, 0.12, 0, 1.4, 10)
    leaf = rng.choice(["leaf:moss", "leaf:sage"])
    t.lathe(leaf, [(0.05, 1.1), (1.5, 1.2), (1.35, 1.7), (0.75, 4.2), (0.02, 7.0)], 24, soft=True)


def lamp(k, x, y, z=0.0, height=4.6):
    """Set a lamp post with a glowing globe and remember where it stands."""
    p = k.at(x, y, z)
    p.lathe("iron", [(0.22, 0), (0.22, 0.25), (0.12, 0.45), (0.07, 0.6), (0.06, height - 0.2), (0.16, height - 0.1)], 14)
    p.ball("glow:lamp", 0.27, height + 0.16, 1.0, 16)
    p.lathe("iron", [(0.3, height + 0.36), (0.16, height + 0.5), (0.02, height + 0.6)], 14)
    LAMPS.append(tuple(p.offset + p.rotation @ (0, 0, height + 0.16)))


def bench(k, x, y, turn=0.0, z=0.0):
    """Set a slatted bench facing local -y."""
    b = k.at(x, y, z, turn)
    for i in range(4):
        b.box("wood:oak", -0.95, 0.95, -0.32 + i * 0.15, -0.2 + i * 0.15, 0.42, 0.47, 0.015)
    for i in range(3):
        b.box("wood:oak", -0.95, 0.95, 0.3 + i * 0.03, 0.34 + i * 0.03, 0.56 + i * 0.14, 0.67 + i * 0.14, 0.012)
    for x0 in (-0.75, 0.68):
        b.box("iron", x0, x0 + 0.07, -0.3, 0.3, 0, 0.42, 0.01)
        b.box("iron", x0, x0 + 0.07, 0.27, 0.33, 0, 0.95, 0.01)


def bollards(k, x0, y0, x1, y1, n):
    """Stand a line of wooden bollards."""
    for i in range(n):
        t = i / max(1, n - 1)
        k.at(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t).lathe(
            "stone:granite", [(0.17, 0), (0.15, 0.6), (0.12, 0.75), (0.001, 0.8)], 14)


def flag(k, x, y, colours, rng, z=0.0, height=9.0):
    """Raise a flag with vertical folds in the given colours."""
    p = k.at(x, y, z)
    p.cone("paint:white", 0.09, 0.05, 0, height, 10)
    p.ball("gold", 0.12, height + 0.1, 1, 12)
    n, w, drop = 10, 1.5, 3.6
    phase = rng.uniform(0, 6)
    for c, colour in enumerate(colours):
        z1, z0 = height - 0.2 - drop * c / len(colours), height - 0.2 - drop * (c + 1) / len(colours)
        verts = [(0.08 + w * i / n, 0.16 * math.sin(phase + i * 0.9) * i / n, h) for h in (z0, z1) for i in range(n + 1)]
        faces = [(i, i + 1, n + 2 + i, n + 1 + i) for i in range(n)]
        p.add(colour, verts, faces, True)


def planter(k, x, y, rng, z=0.0, size=1.0):
    """Place a square wooden planter with a clipped bush."""
    p = k.at(x, y, z, 0, size)
    p.box("wood:beech", -0.6, 0.6, -0.6, 0.6, 0, 0.75, 0.05)
    p.box("wood:walnut", -0.64, 0.64, -0.64, 0.64, 0.66, 0.74, 0.02)
    p.ball(rng.choice(LEAVES), 0.62, 1.15, 0.9, 20)


def parasol(k, x, y, rng, z=0.0):
    """Put up a café parasol with a table and stools."""
    p = k.at(x, y, z, rng.uniform(0, 90))
    p.cone("wood:maple", 0.035, 0.035, 0, 2.9, 8)
    colour = rng.choice(["paint:white", "paint:red", "paint:yellow", "paint:teal", "paint:orange"])
    n, r = 8, 1.7
    for i in range(n):
        a, b = 2 * math.pi * i / n, 2 * math.pi * (i + 1) / n
        p.quad(colour if i % 2 else "paint:white", (0, 0, 2.95), (r * math.cos(a), r * math.sin(a), 2.35),
               (r * math.cos(b), r * math.sin(b), 2.35))
    p.at(0.75, 0).lathe("wood:oak", [(0.001, 0.7), (0.42, 0.7), (0.42, 0.75), (0.001, 0.75)], 20)
    p.at(0.75, 0).cone("iron", 0.04, 0.04, 0, 0.7, 8)
    for a in (40, 160, 280):
        s = p.at(0.75 + 0.8 * math.cos(math.radians(a)), 0.8 * math.sin(math.radians(a)))
        s.cone("wood:cherry", 0.2, 0.22, 0.38, 0.46, 14)
        s.cone("iron", 0.03, 0.12, 0.38, 0, 8)


def stall(k, x, y, rng, turn=0.0, z=0.0):
    """Set a market stall with a striped roof and crates of fruit balls."""
    s = k.at(x, y, z, turn)
    colour = rng.choice(["paint:red", "paint:green", "paint:yellow", "paint:teal", "paint:orange"])
    for px in (-1.5, 1.42):
        for py in (-0.9, 0.82):
            s.box("wood:maple", px, px + 0.08, py, py + 0.08, 0, 2.3 if py < 0 else 2.6)
    for i in range(8):
        a, b = -1.75 + i * 0.4375, -1.75 + (i + 1) * 0.4375
        mat = colour if i % 2 else "paint:white"
        s.quad(mat, (a, -1.4, 2.15), (b, -1.4, 2.15), (b, 0, 2.95), (a, 0, 2.95))
        s.quad(mat, (a, 0, 2.95), (b, 0, 2.95), (b, 1.2, 2.45), (a, 1.2, 2.45))
        s.quad(mat, (a, -1.4, 2.15), (b, -1.4, 2.15), (b, -1.4, 1.9), (a, -1.4, 1.9))
    s.box("wood:beech", -1.5, 1.5, -0.85, 0.3, 0.75, 0.85, 0.02)
    s.box("wood:oak", -1.45, 1.45, -0.8, -0.74, 0.1, 0.75)
    for i in range(5):
        fruit = rng.choice(["paint:red", "paint:yellow", "paint:green", "paint:orange", "paint:plum"])
        cx = -1.2 + i * 0.6
        s.box("wood:maple", cx - 0.27, cx + 0.27, -0.8, -0.1, 0.85, 0.98, 0.02)
        for j in range(8):
            s.at(cx - 0.16 + 0.16 * (j % 3), -0.66 + 0.2 * (j // 3)).ball(fruit, 0.1, 1.02, 1, 10)


def tram(k, x, y, turn=0.0, cars=3):
    """Put a stylised low-floor tram on the rails, made of painted wooden cars."""
    t = k.at(x, y, 0, turn)
    length = 8.6
    for c in range(cars):
        a = c * (length + 0.5)
        b = a + length
        t.box("paint:white", a, b, -1.2, 1.2, 0.35, 1.25, 0.12)
        t.box("glass", a + 0.05, b - 0.05, -1.17, 1.17, 1.2, 2.55, 0.1)
        t.box("paint:teal", a, b, -1.22, 1.22, 0.42, 0.85, 0.1)
        t.box("paint:white", a, b, -1.2, 1.2, 2.5, 3.2, 0.25)
        for i in range(6):
            px = a + 0.1 + i * (length - 0.3) / 5
            t.box("paint:white", px, px + 0.16, -1.19, 1.19, 1.2, 2.55)
        for px in (a + 1.8, b - 2.9):
            t.box("glow:shop", px, px + 1.1, -1.195, 1.195, 1.25, 2.4)
            t.box("iron", px + 0.53, px + 0.57, -1.21, 1.21, 0.5, 2.45)
        for px in (a + 1.4, b - 1.4):
            t.box("iron", px - 0.7, px + 0.7, -0.95, 0.95, 0.04, 0.4, 0.05)
        t.box("steel", a + 2, b - 2, -0.6, 0.6, 3.2, 3.45, 0.06)
        if c:
            t.box("iron", a - 0.55, a + 0.05, -1.05, 1.05, 0.5, 3.0, 0.05)
    end = cars * (length + 0.5) - 0.5
    for x0 in (-0.03, end - 0.06):
        for py in (-0.75, 0.6):
            t.box("glow:lamp", x0, x0 + 0.09, py, py + 0.15, 0.7, 0.85)
    mid = end / 2
    t.tube("iron", [(mid - 0.7, 0, 3.4), (mid + 0.5, 0, 4.2), (mid - 0.3, 0, 5.2)], 0.04)
    t.tube("iron", [(mid - 0.3, -0.7, 5.2), (mid - 0.3, 0.7, 5.2)], 0.04)


def shelter(k, x, y, turn=0.0):
    """Build a tram stop shelter with glass back and wooden seat."""
    s = k.at(x, y, 0, turn)
    s.box("wood:birch", -3.2, 3.2, -0.9, 0.9, 2.6, 2.75, 0.04)
    for px in (-3, 0, 3):
        s.box("iron", px - 0.05, px + 0.05, 0.6, 0.7, 0, 2.6)
    s.quad("clear", (-3, 0.65, 0.3), (3, 0.65, 0.3), (3, 0.65, 2.4), (-3, 0.65, 2.4))
    s.box("wood:oak", -2.2, 2.2, 0.1, 0.5, 0.42, 0.5, 0.02)
    for px in (-1.8, 1.7):
        s.box("iron", px, px + 0.08, 0.2, 0.45, 0, 0.42)
    s.box("paint:yellow", -3.9, -3.4, -0.1, 0.0, 2.1, 2.6, 0.03)
    s.box("iron", -3.68, -3.62, -0.05, 0.0, 0, 2.2)


def fountain(k, x, y, z=0.0, radius=4.2):
    """Build a round basin with a bowl and a plain jet."""
    f = k.at(x, y, z)
    r = radius
    f.lathe("stone:sandstone", [(r + 0.7, 0), (r + 0.7, 0.15), (r + 0.25, 0.15), (r + 0.25, 0.5), (r + 0.35, 0.55),
                                (r + 0.35, 0.7), (r - 0.15, 0.7), (r - 0.15, 0.2)], 56)
    f.lathe("water", [(r - 0.15, 0.5), (0.01, 0.5)], 48)
    f.lathe("stone:sandstone", [(0.7, 0.3), (0.55, 0.6), (0.32, 0.9), (0.28, 1.7), (0.5, 1.9), (1.5, 2.3), (1.6, 2.45),
                                (1.35, 2.42), (0.01, 2.3)], 32)
    f.lathe("water", [(1.42, 2.4), (0.01, 2.4)], 28)
    f.lathe("stone:sandstone", [(0.2, 2.3), (0.16, 3.0), (0.34, 3.15), (0.75, 3.4), (0.78, 3.5), (0.01, 3.42)], 24)
    f.at().ball("bronze", 0.22, 3.7, 1, 16)
    for i in range(10):
        a = 2 * math.pi * i / 10
        pts = [((1.5 + 1.3 * t) * math.cos(a), (1.5 + 1.3 * t) * math.sin(a), 2.42 + 0.3 * t - 2.2 * t * t) for t in
               (0, 0.2, 0.4, 0.6, 0.8, 0.93)]
        f.tube("paint:white", pts, 0.022, 6)
