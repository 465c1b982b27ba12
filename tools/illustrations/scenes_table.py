"""Scenes seen close up: the round table from above and the lending rack."""

from curves import thread
from ornament import oval_shadow, rings, squares
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
    SAND_L,
    TERRA,
    TERRA_D,
    TERRA_L,
)
from svg import circle, group, line, move, path, polar, poly, polyline, rect, stroke

CX, CY = 750, 500


def floor():
    """Lay the mosaic floor with rings of tiles around the table."""
    out = [rect(0, 0, 1500, 1000, PETROL), circle(CX, CY, 690, PETROL_D), rings(CX, CY, (560, 690, 702), PETROL_L, 2.5)]
    for k in range(72):
        if k % 2:
            x, y = polar(CX, CY, 625, k * 5)
            out.append(
                rect(
                    x - 16,
                    y - 16,
                    32,
                    32,
                    GOLD_D if k % 4 == 1 else PETROL_L,
                    transform=f"rotate({k * 5} {x:.1f} {y:.1f})",
                )
            )
    return group(*out)


def chair(angle, seat=TERRA, back=RED):
    """Draw one chair from above, turned towards the table."""
    x, y = polar(CX, CY, 434, angle)
    return move(
        x,
        y,
        rect(-62, -70, 124, 140, INK, 44, opacity=0.3, transform="translate(10 12)"),
        rect(-60, -68, 118, 136, seat, 40),
        rect(-44, -50, 78, 100, "none", 28, stroke=back, stroke_width=3),
        path("M14 -84C76 -74 76 74 14 84L22 62C46 44 46 -44 22 -62Z", back),
        turn=angle,
        scale=1.14,
    )


def top_laptop():
    """Draw the laptop from above."""
    keys = [rect(-92 + c * 23, 22 + r * 19, 18, 13, NIGHT_L, 2) for c in range(8) for r in range(3)]
    return group(
        rect(-112, -112, 224, 120, INK, 8),
        rect(-102, -104, 204, 104, BLUE_D),
        polyline([(-84, -30), (-44, -52), (-10, -44), (34, -76), (80, -88)], GOLD, 5),
        circle(80, -88, 8, GOLD_L),
        line(-84, -14, 84, -14, BLUE_L, 2),
        rect(-118, 8, 236, 118, SAND_D, 8),
        rect(-104, 16, 208, 62, SAND_L, 4),
        *keys,
        rect(-36, 86, 72, 32, SAND_L, 4),
    )


def calendar():
    """Draw a calendar leaf with one marked day."""
    cells = [
        rect(-66 + c * 28, -38 + r * 30, 20, 20, RED if (c, r) == (3, 1) else SAND_D, 2)
        for c in range(5)
        for r in range(4)
    ]
    return group(
        rect(-86, -106, 172, 206, PAPER, 6),
        rect(-86, -106, 172, 52, RED, 6),
        rect(-86, -70, 172, 16, RED),
        circle(28, 2, 23, stroke=GOLD, stroke_width=5),
        *cells,
        *(circle(x, -100, 7, INK) for x in (-44, 0, 44)),
        poly([(86, 60), (86, 100), (46, 100)], SAND_D),
    )


def cup(fill=PAPER, drink=TERRA_D):
    """Draw a cup and saucer from above."""
    return group(
        circle(0, 0, 44, SAND_D),
        circle(0, 0, 44, stroke=GOLD_D, stroke_width=2.5),
        rect(20, -9, 32, 18, fill, 9),
        circle(0, 0, 28, fill),
        circle(0, 0, 21, drink),
        stroke("M-11 3A12 12 0 0 1 8 -9", TERRA_L, 3),
    )


def rosette(r):
    """Draw a plant from above as a rosette of leaves."""
    out = [circle(0, 0, r * 0.62, TERRA)]
    for ring, fill in ((1, SAGE_DD), (0.72, SAGE_D), (0.44, SAGE)):
        q = r * ring
        for k in range(8):
            leaf = group(
                path(f"M0 0Q{q * 0.5} {-q * 0.36} {q} 0Q{q * 0.5} {q * 0.36} 0 0Z", fill),
                line(q * 0.2, 0, q * 0.85, 0, PETROL_D, 1.8),
                transform=f"rotate({k * 45 + (22 if ring == 0.72 else 0)})",
            )
            out.append(leaf)
    return group(*out)


def papers(a, b):
    """Draw two overlapping sheets with lines."""
    rows = [line(-50, -66 + i * 22, 50 if i % 3 != 2 else 10, -66 + i * 22, SAND_D, 4) for i in range(7)]
    return group(
        group(rect(-68, -90, 136, 180, a, 3), transform="rotate(-13) translate(-16 8)"),
        rect(-68, -90, 136, 180, b, 3),
        *rows,
    )


def pen(body=RED, tip=INK):
    """Draw a pen lying on the table."""
    return group(rect(-64, -7, 112, 14, body, 7), poly([(48, -7), (70, 0), (48, 7)], tip), rect(-46, -7, 9, 14, GOLD))


def ihk_beratertage():
    """A round consulting table seen from above."""
    chairs = [chair(a) for a in (0, 52, 128, 180, 232, 308)]
    table = [
        circle(CX + 14, CY + 18, 352, INK, opacity=0.32),
        circle(CX, CY, 352, TERRA_D),
        circle(CX, CY, 344, SAND),
        rings(CX, CY, (322, 312), GOLD_D, 2.5),
    ]
    table += [
        rect(
            *(v - 7 for v in polar(CX, CY, 333, k * 10)),
            14,
            14,
            RED if k % 2 else GOLD_D,
            transform="rotate({} {:.1f} {:.1f})".format(k * 10, *polar(CX, CY, 333, k * 10)),
        )
        for k in range(36)
    ]
    goods = [
        move(572, 500, top_laptop(), turn=90, scale=0.95),
        move(918, 486, calendar(), turn=8, scale=1.08),
        move(752, 690, papers(SAND_L, PAPER), turn=70, scale=0.86),
        move(900, 690, pen(), turn=-38),
        move(742, 332, cup(), turn=25),
        move(862, 300, cup(PETROL_L, INK), turn=200, scale=0.82),
        move(772, 500, rosette(78)),
        move(612, 302, papers(GOLD_L, PAPER), turn=-28, scale=0.62),
        move(648, 352, pen(BLUE), turn=40, scale=0.75),
    ]
    side = [move(122, 160, rosette(120)), move(1385, 850, rosette(130)), move(1400, 120, rosette(84))]
    return "".join([floor(), move(CX * 0.1, CY * 0.1, *chairs, *table, *goods, scale=0.9), *side])


def bank(x, y, w, h, fill, shade, lights, glow=GOLD_L):
    """Draw an upright powerbank with four charge lights."""
    dots = [
        circle(x + w * 0.5, y + h * 0.66 + i * h * 0.075, w * 0.055, glow if 3 - i < lights else shade)
        for i in range(4)
    ]
    return group(
        rect(x, y, w, h, fill, w * 0.2),
        path(
            f"M{x + w * 0.76} {y}h{w * 0.04}a{w * 0.2} {w * 0.2} 0 0 1 {w * 0.2} {w * 0.2}"
            f"v{h - w * 0.4}a{w * 0.2} {w * 0.2} 0 0 1 {-w * 0.2} {w * 0.2}h{-w * 0.04}"
            f"Z",
            shade,
        ),
        rect(x + w * 0.3, y + h * 0.06, w * 0.4, h * 0.035, INK, 3),
        poly(
            [
                (x + w * 0.56, y + h * 0.2),
                (x + w * 0.3, y + h * 0.4),
                (x + w * 0.47, y + h * 0.4),
                (x + w * 0.42, y + h * 0.54),
                (x + w * 0.7, y + h * 0.33),
                (x + w * 0.52, y + h * 0.33),
            ],
            glow,
        ),
        *dots,
    )


ROW = [
    (PETROL_L, PETROL, 4),
    (GOLD, GOLD_D, 3),
    (BLUE_L, BLUE, 4),
    (SAND, SAND_D, 2),
    None,
    (SAGE, SAGE_D, 4),
    (TERRA, TERRA_D, 1),
    (GOLD, GOLD_D, 4),
    (PETROL_L, PETROL, 3),
    (SAND, SAND_D, 4),
]


def rack(x, y):
    """Draw the lending rack with two rows of five slots."""
    out = [
        rect(x + 18, y + 20, 760, 700, RED_D, 36, opacity=0.55),
        rect(x, y, 760, 700, INK, 36),
        rect(x + 16, y + 16, 728, 668, "none", 26, stroke=GOLD_D, stroke_width=2.5),
    ]
    for i, entry in enumerate(ROW):
        sx, sy = x + 50 + (i % 5) * 136, y + 66 + (i // 5) * 306
        out.append(rect(sx, sy, 116, 262, NIGHT, 26))
        out.append(rect(sx, sy, 116, 262, "none", 26, stroke=NIGHT_L, stroke_width=3))
        if entry:
            out.append(
                bank(
                    sx + 12,
                    sy + 14,
                    92,
                    212,
                    *entry,
                    PAPER if entry[0] in (GOLD, SAND) and False else INK if entry[0] in (GOLD, SAND, SAGE) else GOLD_L,
                )
            )
        out.append(rect(sx + 24, sy + 240, 68, 7, GOLD if entry else PETROL_L, 3))
    out += [squares(x + 70, y + 657, 21, 12, 18, (GOLD_D, TERRA, PETROL_L))]
    return group(*out)


WHIP = [
    (1110, 410),
    (1110, 330),
    (1085, 225),
    (1005, 172),
    (945, 225),
    (985, 300),
    (1100, 290),
    (1200, 190),
    (1320, 160),
    (1408, 235),
    (1416, 340),
    (1352, 412),
    (1268, 404),
    (1230, 342),
    (1262, 284),
    (1322, 290),
    (1352, 360),
    (1360, 470),
    (1366, 590),
]


def powerbank():
    """A rack of powerbanks for lending; one stands outside with a curling cable."""
    back = [
        rect(0, 0, 1500, 1000, TERRA),
        circle(1190, 500, 430, TERRA_L, opacity=0.5),
        rings(1190, 500, (452, 466), TERRA_L, 3),
        rect(0, 886, 1500, 114, RED),
        rect(0, 880, 1500, 8, GOLD),
    ]
    front = bank(1010, 440, 200, 446, PETROL, PETROL_D, 3)
    cable = [
        thread(WHIP, RED_D, 17, opacity=0.5, transform="translate(8 9)"),
        thread(WHIP, INK, 15),
        thread(WHIP, GOLD_L, 3),
    ]
    end = move(*WHIP[-1], rect(-17, 0, 34, 62, INK, 7), rect(-10, 62, 20, 26, SAND_D), turn=-8)
    plug = group(rect(1090, 404, 40, 48, INK, 7))
    return "".join([*back, rack(130, 130), oval_shadow(1118, 890, 140, 12, 0.35), *cable, front, plug, end])


SCENES = {"illu-ihk-beratertage": ihk_beratertage, "illu-powerbank": powerbank}
