"""Networks: the online marketplace and the way through the mall."""

from buildings import house
from curves import bezier
from ornament import check, rings, squares, stars
from palette import (
    BLUE,
    BLUE_D,
    BLUE_L,
    GOLD,
    GOLD_D,
    GOLD_L,
    INK,
    NIGHT,
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
    SAND,
    SAND_D,
    TERRA,
    TERRA_D,
    TERRA_L,
)
from svg import circle, clip, group, line, move, path, poly, polyline, rect, stroke
from things import parcel

HUBS = [
    (900, 230, 92, RED, GOLD_L, "pitch"),
    (1210, 190, 74, TERRA, GOLD_L, "curl"),
    (1085, 455, 108, GOLD, PAPER, "step"),
    (1370, 400, 84, PETROL_L, GOLD_L, "round"),
    (1290, 690, 98, RED, GOLD_L, "curl"),
    (940, 680, 72, SAND, TERRA, "pitch"),
]
LINKS = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (2, 4), (3, 4), (2, 5), (4, 5)]


def medallion(i, x, y, r, wall, lit, kind):
    """Draw a house inside a round node of the network."""
    dark = RED_D if wall != SAND else TERRA_D
    w, h = r * 1.06, r * 1.42
    inner = house(x - w / 2, y + r * 0.62, w, h, wall, dark, kind, lit, 2, 2, False)
    ground = rect(x - r, y + r * 0.62, 2 * r, r, PETROL_D)
    return group(
        circle(x, y, r + 14, BLUE_D),
        circle(x, y, r, NIGHT),
        clip(f"m{i}", circle(x, y, r), ground, inner),
        circle(x, y, r, stroke=GOLD, stroke_width=4),
        circle(x, y, r + 10, stroke=GOLD, stroke_width=1.6),
    )


def storefront(x, base, w, h):
    """Draw the shop with awning, show window and door."""
    wall = [
        rect(x, base - h, w, h, RED),
        rect(x + w * 0.93, base - h, w * 0.07, h, RED_D),
        rect(x - 14, base - h - 26, w + 28, 30, SAND),
        rect(x - 14, base - h - 2, w + 28, 8, SAND_D),
        rect(x, base - 34, w, 34, RED_D),
    ]
    sign = [
        rect(x + w * 0.12, base - h * 0.92, w * 0.76, h * 0.13, INK),
        squares(x + w * 0.2, base - h * 0.885, 9, 24, 10, (GOLD, SAND, GOLD, TERRA)),
    ]
    glass = [
        rect(x + w * 0.07, base - h * 0.58, w * 0.54, h * 0.5, GOLD_L),
        rect(x + w * 0.68, base - h * 0.58, w * 0.22, h * 0.58, PETROL_D),
        rect(x + w * 0.71, base - h * 0.54, w * 0.16, h * 0.3, GOLD_L),
        circle(x + w * 0.715, base - h * 0.17, 7, GOLD),
    ]
    shelf = [
        rect(x + w * 0.07, base - h * 0.33, w * 0.54, 8, TERRA_D),
        rect(x + w * 0.07, base - h * 0.1, w * 0.54, 10, TERRA_D),
    ]
    goods = [
        rect(x + w * a, base - h * b - q, p, q, c)
        for a, b, p, q, c in (
            (0.10, 0.33, 44, 50, PETROL),
            (0.21, 0.33, 30, 70, TERRA),
            (0.29, 0.33, 58, 34, BLUE),
            (0.44, 0.33, 36, 60, RED),
            (0.53, 0.33, 28, 40, PETROL),
            (0.10, 0.1, 62, 60, BLUE),
            (0.26, 0.1, 40, 84, RED),
            (0.38, 0.1, 70, 48, PETROL),
            (0.53, 0.1, 30, 70, TERRA),
        )
    ]
    n, s = 10, (w + 60) / 10
    awning = [
        path(
            f"M{x - 30 + i * s} {base - h * 0.75}h{s}v{h * 0.13}a{s / 2} {s / 2} 0 0 1 {-s} 0Z",
            PAPER if i % 2 else PETROL,
        )
        for i in range(n)
    ]
    return group(*wall, *sign, *glass, *shelf, *goods, *awning)


def ebay_plattform():
    """A shop front sends parcels along lines into a network of houses."""
    base = 860
    back = [
        rect(0, 0, 1500, 1000, BLUE_D),
        circle(1120, 450, 520, BLUE),
        rings(1120, 450, (420, 320, 220), BLUE_L, 1.6, opacity=0.5),
    ]
    ends = [
        (0, (560, 430), (700, 380), (700, 230)),
        (2, (560, 480), (760, 480), (900, 455)),
        (5, (560, 530), (700, 560), (780, 680)),
    ]
    threads, riders = [], []
    for i, p0, p1, p2 in ends:
        p3 = HUBS[i][:2]
        for off, wide in ((0, 5), (14, 1.8), (-14, 1.8)):
            q = [(a, b + off) for a, b in (p0, p1, p2, p3)]
            threads.append(stroke("M{} {}C{} {} {} {} {} {}".format(*q[0], *q[1], *q[2], *q[3]), GOLD, wide))
        px, py = bezier(p0, p1, p2, p3, 0.5)
        riders.append(group(circle(px, py, 40, BLUE_D), parcel(px - 26, py + 22, 40, 36)))
    links = [line(*HUBS[a][:2], *HUBS[b][:2], GOLD, 3) for a, b in LINKS]
    dots = [circle((HUBS[a][0] + HUBS[b][0]) / 2, (HUBS[a][1] + HUBS[b][1]) / 2, 8, PAPER) for a, b in LINKS]
    nodes = [medallion(i, *hub) for i, hub in enumerate(HUBS)]
    ground = [rect(0, base, 1500, 140, INK), rect(0, base, 1500, 10, GOLD_D), check(0, 935, 75, 2, 20, NIGHT_L)]
    pile = [
        parcel(570, base, 150, 110, TERRA, TERRA_D, TERRA_L),
        parcel(600, base - 110, 96, 76, GOLD, GOLD_D, GOLD_L, RED),
        parcel(748, base, 84, 68, SAND, SAND_D, PAPER, RED),
        parcel(20, base, 66, 60, GOLD, GOLD_D, GOLD_L, RED),
    ]
    return "".join([*back, *threads, *links, *dots, *nodes, *riders, *ground, storefront(110, base, 440, 620), *pile])


def iso(x, y, z):
    """Project a point of the mall onto the picture."""
    return 800 + (x - y) * 0.92, 590 + (x + y) * 0.36 - z


def slab(z, top, edge, rim):
    """Draw one mall floor with its open middle."""
    w, d, t = 560, 400, 16
    a, b, c, e = iso(0, 0, z), iso(w, 0, z), iso(w, d, z), iso(0, d, z)
    low = [(p[0], p[1] + t) for p in (b, c, e)]
    hole = [iso(x, y, z) for x, y in ((170, 130), (400, 130), (400, 270), (170, 270))]
    return group(
        poly([e, c, low[1], low[2]], edge),
        poly([c, b, low[0], low[1]], rim),
        poly([a, b, c, e], top),
        poly(hole, NIGHT),
        polyline([*hole, hole[0]], GOLD_D, 2),
        polyline([e, c, b], rim, 2),
    )


def cube(x, y, z, w, d, h, colours):
    """Draw one shop unit as an isometric box."""
    top, left, right = colours
    p = [
        iso(x + i * w, y + j * d, z + k * h)
        for i, j, k in ((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1), (0, 1, 0), (1, 1, 0), (1, 0, 0))
    ]
    return group(poly(p[:4], top), poly([p[3], p[2], p[5], p[4]], left), poly([p[2], p[1], p[6], p[5]], right))


UNITS = {
    "r": (TERRA, RED, RED_D),
    "b": (BLUE_L, BLUE, BLUE_D),
    "g": (GOLD_L, GOLD, GOLD_D),
    "s": (SAND, SAND_D, SAGE),
    "p": (SAGE, SAGE_D, SAGE_DD),
}
PLAN = ["rbgsp", "gsrpb", "bprgs", "srbpg"]


def wegeleitsystem():
    """Stacked mall floors with one glowing route that climbs through the lift."""
    back = [
        rect(0, 0, 1500, 1000, NIGHT),
        circle(850, 500, 400, NIGHT_L),
        rings(850, 500, (420, 432), NIGHT_L, 2.5),
        stars(9, 26, (40, 90, 1420, 380), GOLD_D, 4),
    ]
    floors = []
    for k in range(4):
        z = k * 152 - 30
        floors.append(slab(z, (PETROL, PETROL_L, PETROL, PETROL_L)[k], INK, PETROL_D))
        for i, key in enumerate(PLAN[k]):
            floors.append(cube(20 + i * 106, 18, z, 88, 76, 50, UNITS[key]))
        for j, key in enumerate(PLAN[k][1:3]):
            floors.append(cube(18, 130 + j * 120, z, 84, 96, 50, UNITS[key]))
        if k == 0:
            floors.append(route([(80, 378), (80, 330), (480, 330), (480, 200)], z))
        if k == 3:
            floors.append(route([(480, 200), (480, 320), (285, 320)], z))
    lift = shaft(-30, 426)
    px, py = iso(285, 320, 426)
    start = iso(80, 378, -30)
    pin = group(
        path(
            f"M{px} {py}C{px - 20} {py - 40} {px - 46} {py - 62} {px - 46} {py - 96}"
            f"A46 46 0 0 1 {px + 46} {py - 96}C{px + 46} {py - 62} {px + 20} {py - 40} {px} {py}"
            f"Z",
            TERRA,
        ),
        circle(px, py - 96, 20, PAPER),
    )
    side = [
        squares(92, 330, 9, 30, 12, (GOLD, TERRA, PETROL_L, SAND, BLUE), True),
        line(107, 130, 107, 310, GOLD_D, 2),
        line(107, 720, 107, 900, GOLD_D, 2),
    ]
    stack = move(
        28, 26, *floors, lift, pin, circle(*start, 20, GOLD_L, opacity=0.35), circle(*start, 11, PAPER), scale=0.93
    )
    return "".join([*back, stack, *side])


def route(spots, z):
    """Draw the glowing route on one floor."""
    pts = [iso(x, y, z) for x, y in spots]
    return group(polyline(pts, GOLD, 30, opacity=0.22), polyline(pts, GOLD, 17, opacity=0.4), polyline(pts, GOLD_L, 8))


def shaft(low, high):
    """Draw the glass lift shaft with the route going up."""
    x, y, s = 440, 160, 84
    a, b, c, d = (iso(x + i * s, y + j * s, 0) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1)))
    up, down = high + 96, low
    left = [(d[0], d[1] - up), (c[0], c[1] - up), (c[0], c[1] - down), (d[0], d[1] - down)]
    right = [(c[0], c[1] - up), (b[0], b[1] - up), (b[0], b[1] - down), (c[0], c[1] - down)]
    cap = [(p[0], p[1] - up) for p in (a, b, c, d)]
    m = ((a[0] + c[0]) / 2, (a[1] + c[1]) / 2)
    glowing = [
        line(m[0], m[1] - low, m[0], m[1] - high, GOLD if w > 9 else GOLD_L, w, opacity=o)
        for w, o in ((30, 0.22), (17, 0.4), (8, 1))
    ]
    cabin = rect(m[0] - 34, m[1] - 330, 68, 84, GOLD_L, 6, opacity=0.95)
    return group(
        poly(left, BLUE_L, opacity=0.3),
        poly(right, BLUE_L, opacity=0.18),
        *glowing,
        cabin,
        line(m[0], m[1] - 330, m[0], m[1] - 246, GOLD_D, 3),
        poly(cap, SAND, opacity=0.9),
        polyline([left[0], left[3]], SAND, 2.5),
        polyline([left[1], left[2]], SAND, 2.5),
        polyline([right[1], right[2]], SAND, 2.5),
    )


SCENES = {"illu-ebay-plattform": ebay_plattform, "illu-wegeleitsystem": wegeleitsystem}
