"""Plain wooden blocks that stand for the rest of the town, and the ground below."""

import random

import houses as h

FREE = [(-92, 92, -142, 72), (-262, 262, -42, 28), (-80, -6, -520, -40), (232, 392, -100, 110)]
BLOCKS = ["wood:birch", "wood:maple", "wood:beech", "plaster:chalk", "plaster:cream", "plaster:white", "wood:birch"]


def _free(x, y, margin=9.0):
    return not any(a - margin < x < b + margin and c - margin < y < d + margin for a, b, c, d in FREE)


def block(k, width, depth, height, rng):
    """Build one plain house block with slit windows and a roof."""
    wall, roof = rng.choice(BLOCKS), rng.choice(["roof:tile", "roof:brown", "roof:slate", "wood:cherry"])
    k.box(wall, 0, width, 0, depth, 0, height, 0.08)
    h.gable_roof(k, width, depth, height, roof, rng.choice([0.6, 0.8]), wall=wall)
    for y, face in ((-0.03, 1), (depth - 0.02, 1)):
        for floor in range(int(height / 3.6)):
            for i in range(int(width / 3)):
                pane = "glass:lit" if rng.random() < 0.12 else "glass"
                x = 1 + i * 3
                k.box(pane, x, x + 1.1, y, y + 0.05, 1.4 + floor * 3.5, 3.1 + floor * 3.5)


def massing(k, x0, x1, y0, y1, seed=7, free=_free, z=0.0):
    """Fill a rectangle with blocks, leaving streets and the modelled squares free."""
    rng = random.Random(seed)
    x = x0
    while x < x1:
        y = y0
        while y < y1:
            width, depth = rng.uniform(11, 17), rng.uniform(10, 13)
            if free(x, y) and rng.random() < 0.9:
                block(k.at(x - width / 2, y - depth / 2, z, rng.choice([0, 0, 0, 4, -4])), width, depth,
                      rng.choice([9.5, 11, 13, 14.5]), rng)
            y += rng.choice([15, 16, 24])
        x += rng.choice([18, 19, 26])


def towers(k):
    """Add a few far church spires so that the skyline has marks."""
    for x, y, tall in ((150, -210, 46), (-230, 140, 40), (120, 260, 38), (-180, -260, 44), (480, -150, 42)):
        t = k.at(x, y)
        t.box("wood:oak", -3.5, 3.5, -3.5, 3.5, 0, tall * 0.6, 0.1)
        t.lathe("copper", [(5.0, tall * 0.6), (0.05, tall)], 4)
        t.ball("gold", 0.5, tall + 0.4, 1, 12)


def ground(k):
    """Lay the large wooden base board."""
    k.box("wood:birch", -900, 2200, -1100, 1200, -1.5, -0.02)


def build(k):
    """Build the town around the centre."""
    ground(k)
    k.box("paving:slab", 60, 262, -45, 30, -0.3, -0.004)
    k.box("paving:slab", -262, -62, -45, 30, -0.3, -0.004)
    massing(k, -330, 560, -560, 330)
    towers(k)
