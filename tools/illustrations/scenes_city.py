"""City scenes: the way to the tower, the skyline and the decorated street."""

import math
import random

from buildings import chapel, hochzeitsturm, house, langer_ludwig, schloss, tram
from curves import brush, sides, smooth
from ornament import (
    ball_tree,
    bush,
    check,
    cloud,
    garland,
    leaf_tree,
    plane_tree,
    rays,
    rings,
)
from palette import (
    BLUE,
    BLUE_D,
    GOLD,
    GOLD_D,
    GOLD_L,
    INK,
    NIGHT_L,
    PAPER,
    PETROL,
    PETROL_D,
    PETROL_L,
    RED,
    RED_D,
    SAGE,
    SAGE_D,
    SAGE_DD,
    SAGE_L,
    SAND,
    SAND_D,
    SAND_L,
    TERRA,
    TERRA_D,
)
from svg import circle, group, line, path, polar, rect

WAY = [
    (-30, 1110, 330),
    (170, 1000, 262),
    (390, 908, 196),
    (620, 850, 165),
    (800, 780, 118),
    (690, 705, 84),
    (540, 655, 62),
    (600, 600, 46),
    (790, 572, 34),
    (930, 552, 25),
    (1010, 526, 17),
]


def at_edge(spot, curve):
    """Tell whether a point lies at the edge of the way and not inside one of its bends."""
    return all(math.dist(spot, (x, y)) > 0.41 * w for x, y, w in curve)


def milestones():
    """Draw fine joints across the way that close up in the distance."""
    curve = smooth(WAY)
    pairs = list(enumerate(zip(*sides(WAY, 0.93), strict=True)))[8:-5:5]
    return group(
        *(
            line(*a, *b, SAND_D, max(1.2, 3.4 - i / 50))
            for i, (a, b) in pairs
            if at_edge(a, curve) and at_edge(b, curve)
        )
    )


def darmstaedter_weg():
    """A winding path leads up the hill to the wedding tower."""
    sky = [
        rect(0, 0, 1500, 1000, SAND),
        rays(1010, 420, 335, 1500, 44, SAND_L, 2, 360, 0.5),
        circle(1010, 400, 300, GOLD),
        rings(1010, 400, (322, 334), GOLD, 3),
        circle(1010, 400, 262, GOLD_L, opacity=0.45),
    ]
    far = [
        path("M0 640C180 540 330 560 520 590C700 520 860 500 1010 500C1190 500 1340 560 1500 600V1000H0Z", SAGE),
    ]
    town = [leaf_tree(x, b, w, h) for x, b, w, h in ((842, 530, 52, 190), (1176, 530, 54, 205), (1224, 540, 44, 150))]
    town += [chapel(1345, 572, 190), plane_tree(705, 560, 92, 92), plane_tree(600, 584, 92, 92)]
    mid = [
        path("M0 760C150 690 330 660 520 690C760 640 860 660 1010 620C1180 590 1340 640 1500 690V1000H0Z", SAGE_D),
        path("M0 900C260 800 420 830 640 850C880 800 1130 690 1500 760V1000H0Z", SAGE_DD),
        path("M700 1000C900 880 1180 830 1500 860V1000Z", PETROL),
    ]
    way = [brush(WAY, GOLD_D, 1.0), brush(WAY, PAPER, 0.94), milestones()]
    trees = [
        ball_tree(x, b, r, f, v)
        for x, b, r, f, v in (
            (392, 668, 36, PETROL, PETROL_L),
            (316, 690, 46, PETROL, PETROL_L),
            (905, 690, 40, PETROL, PETROL_L),
            (990, 720, 52, PETROL_D, PETROL_L),
            (120, 800, 84, PETROL_D, PETROL_L),
            (1270, 860, 96, PETROL_D, PETROL_L),
            (1100, 792, 62, PETROL_D, PETROL_L),
        )
    ]
    near = [bush(1400, 1000, 120, PETROL_D, PETROL_L), bush(770, 1000, 90, PETROL_D, PETROL_L)]
    clouds = [
        cloud(80, 190, 330, PAPER, SAND_D),
        cloud(430, 330, 200, PAPER, SAND_D, 20),
        cloud(1290, 150, 260, PAPER, SAND_D, 22),
    ]
    return "".join([*sky, *clouds, *far, *town, *mid, *way, hochzeitsturm(1010, 532, 432), *trees, *near])


def sky_net():
    """Draw the network of fine lines and nodes over the city."""
    rng = random.Random(4)
    cx, cy = 560, 455
    out, layers = [], []
    for k, r in enumerate((190, 300, 415, 535, 660, 790, 925)):
        out.append(circle(cx, cy, r, stroke=PETROL_L, stroke_width=1.6, opacity=0.75))
        n = 7 + k * 2
        layers.append([polar(cx, cy, r, 185 + 170 * (i + 0.2 + 0.6 * rng.random()) / n) for i in range(n)])
    layers[0] = [p for p in layers[0] if abs(p[0] - cx) > 75]
    for inner, outer in zip(layers, layers[1:]):
        for p in outer:
            near = sorted(inner, key=lambda q: (q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2)
            out += [line(*p, *q, GOLD, 1.8, opacity=0.62) for q in near[: 1 + (rng.random() < 0.45)]]
    out += [line(cx, 245, *p, GOLD, 1.8, opacity=0.62) for p in layers[0]]
    for k, layer in enumerate(layers):
        for i, p in enumerate(layer):
            big = (i + k) % 4 == 0
            out.append(circle(*p, 9 if big else 5, (GOLD, TERRA, PAPER, GOLD_L)[(i * 2 + k) % 4]))
            if big:
                out.append(circle(*p, 17, stroke=GOLD, stroke_width=1.8))
    return group(*out)


def far_roofs(base, fill, seed, low, high):
    """Draw a row of plain gabled roofs as a silhouette."""
    rng = random.Random(seed)
    x, d = -20, f"M-20 {base}"
    while x < 1520:
        w, h = rng.randint(46, 96), rng.randint(low, high)
        top = base - h
        d += f"V{top}" + (f"L{x + w / 2} {top - w * 0.5}L{x + w} {top}" if rng.random() < 0.7 else f"H{x + w}")
        x += w
    return path(d + f"V{base}Z", fill)


def digitalstadt():
    """The Darmstadt skyline under a fine network in the evening sky."""
    sky = [rect(0, 0, 1500, 1000, PETROL_D), circle(560, 455, 190, PETROL), sky_net()]
    city = [
        far_roofs(850, PETROL, 3, 60, 130),
        schloss(700, 850, 440, 235, SAND_D, BLUE_D, INK),
        langer_ludwig(1225, 850, 470, bronze=SAGE),
        chapel(310, 850, 300),
        hochzeitsturm(560, 850, 620),
    ]
    homes = [
        house(x, 860, w, h, wall, dark, kind, GOLD_L, c, r, False)
        for x, w, h, wall, dark, kind, c, r in (
            (-20, 110, 170, TERRA, RED_D, "step", 3, 2),
            (88, 120, 210, BLUE, BLUE_D, "curl", 3, 3),
            (660, 90, 130, RED, RED_D, "pitch", 2, 2),
            (1120, 70, 140, BLUE, BLUE_D, "pitch", 2, 2),
            (1290, 110, 200, RED, RED_D, "curl", 3, 3),
            (1398, 120, 150, SAND, TERRA_D, "round", 3, 2),
        )
    ]
    trees = [plane_tree(x, 868, 66, 82, SAGE_DD, SAGE_D) for x in (690, 775, 1065, 1150)]
    trees += [leaf_tree(444, 866, 50, 180, SAGE_DD, SAGE_D), leaf_tree(222, 866, 50, 160, SAGE_DD, SAGE_D)]
    ground = [
        rect(0, 860, 1500, 140, INK),
        check(0, 952, 100, 2, 15, PETROL, None),
        line(0, 916, 1500, 916, GOLD_D, 3),
        line(0, 926, 1500, 926, GOLD_D, 3),
        tram(824, 920, 430, name="t1"),
    ]
    return "".join([*sky, *city, *homes, *trees, *ground])


FRONTS = [
    (-60, 215, 430, TERRA, RED_D, "pitch"),
    (155, 205, 520, SAND, TERRA_D, "step"),
    (360, 235, 455, BLUE, BLUE_D, "curl"),
    (595, 215, 560, RED, RED_D, "pitch"),
    (810, 240, 470, GOLD, TERRA_D, "round"),
    (1050, 220, 545, PETROL_L, PETROL_D, "curl"),
    (1270, 260, 450, TERRA, RED_D, "step"),
]


def gewerbevereine():
    """House fronts of many kinds, joined by garlands."""
    base = 850
    sky = [
        rect(0, 0, 1500, 1000, SAGE_L),
        rays(702, 620, 0, 1300, 40, PAPER, 180, 180, 0.5, opacity=0.28),
        circle(702, 560, 400, GOLD_L),
        rings(702, 560, (418, 430), GOLD_L, 3),
    ]
    clouds = [cloud(70, 120, 260, PAPER, SAGE), cloud(1130, 130, 300, PAPER, SAGE)]
    homes, spots = [], []
    for i, (x, w, h, wall, dark, kind) in enumerate(FRONTS):
        homes.append(house(x, base, w, h, wall, dark, kind, GOLD_L if wall != GOLD else PAPER, 3, 3 if h > 500 else 2))
        spots.append((x + w / 2, base - h + (18 if kind != "round" else 8)))
    poles = [group(line(x, y - 10, x, y - 46, INK, 4), circle(x, y - 50, 8, GOLD)) for x, y in spots]
    ropes = [
        garland(*a, *b, s, (RED, PAPER, GOLD, PETROL, PAPER), INK, 7, 34)
        for a, b, s in zip(
            [(x, y - 40) for x, y in spots], [(x, y - 40) for x, y in spots[1:]], (105, 110, 135, 125, 120, 110)
        )
    ]
    street = [
        rect(0, base, 1500, 150, INK),
        rect(0, base, 1500, 14, SAND_D),
        check(0, 905, 75, 2, 20, NIGHT_L),
        line(0, 966, 1500, 966, GOLD_D, 3),
    ]
    trees = [ball_tree(x, base + 12, 52, SAGE_DD, SAGE) for x in (155, 595, 1050)]
    return "".join([*sky, *clouds, *homes, *poles, *ropes, *street, *trees])


SCENES = {
    "illu-darmstaedter-weg": darmstaedter_weg,
    "illu-digitalstadt": digitalstadt,
    "illu-gewerbevereine": gewerbevereine,
}
