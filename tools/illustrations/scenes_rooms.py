"""Rooms: the start-up desk and the conference hall."""

from buildings import hochzeitsturm
from ornament import (
    ball_tree,
    check,
    leaf_tree,
    rays,
    squares,
)
from palette import (
    BLUE,
    GOLD,
    GOLD_D,
    GOLD_L,
    INK,
    NIGHT,
    PAPER,
    PETROL,
    PETROL_D,
    PETROL_L,
    RED,
    RED_D,
    SAGE,
    SAGE_D,
    SAND,
    SAND_D,
    SAND_L,
    TERRA,
    TERRA_D,
    TERRA_L,
)
from svg import (
    circle,
    clip,
    group,
    line,
    move,
    path,
    poly,
    polyline,
    rect,
    stroke,
)
from things import laptop, plant, sword_plant


def round_window(cx, cy, r):
    """Draw the round window with a view of the hill and the tower."""
    view = [
        rect(cx - r, cy - r, 2 * r, 2 * r, SAND),
        rays(cx + 90, cy + 40, 130, 700, 30, SAND_L),
        circle(cx + 90, cy + 20, 150, GOLD),
        path(
            f"M{cx - r} {cy + 190}Q{cx - 60} {cy + 90} {cx + 120} {cy + 130}T{cx + r} {cy + 120}V{cy + r}H{cx - r}Z",
            SAGE,
        ),
        hochzeitsturm(cx + 90, cy + 150, 330),
        leaf_tree(cx - 20, cy + 165, 40, 130),
        leaf_tree(cx + 190, cy + 165, 40, 120),
        ball_tree(cx - 150, cy + 210, 36),
        path(f"M{cx - r} {cy + 250}Q{cx} {cy + 150} {cx + r} {cy + 230}V{cy + r}H{cx - r}Z", SAGE_D),
    ]
    bars = [
        line(cx - r, cy - 60, cx + r, cy - 60, INK, 8, stroke_linecap="butt"),
        line(cx - 110, cy - r, cx - 110, cy + r, INK, 8, stroke_linecap="butt"),
    ]
    return group(
        circle(cx, cy, r + 26, INK),
        circle(cx, cy, r + 18, GOLD),
        circle(cx, cy, r + 12, INK),
        clip("view", circle(cx, cy, r), *view, *bars),
    )


def paper_plane(x, y, s, turn=0):
    """Draw a folded paper plane."""
    return move(
        x,
        y,
        poly([(-70, 20), (90, -60), (-16, 44)], SAND_D),
        poly([(-100, -14), (90, -60), (-52, 20)], PAPER),
        poly([(-52, 20), (90, -60), (-44, 66)], SAND_D),
        poly([(-44, 66), (-16, 38), (-52, 20)], GOLD_D),
        poly([(-16, 38), (90, -60), (30, 62)], PAPER),
        scale=s,
        turn=turn,
    )


def desk_lamp(x, base, light=GOLD_L):
    """Draw a jointed desk lamp with its cone of light."""
    cone = poly([(x + 150, base - 292), (x + 236, base - 250), (x + 300, base), (x - 20, base)], light, opacity=0.2)
    return group(
        cone,
        rect(x - 62, base - 16, 124, 16, INK, 6),
        line(x, base - 12, x - 46, base - 190, INK, 11),
        line(x - 46, base - 190, x + 132, base - 330, INK, 11),
        circle(x - 46, base - 190, 15, GOLD),
        circle(x, base - 16, 13, GOLD),
        group(
            circle(28, 24, 22, light),
            path("M-34 22A62 62 0 0 1 90 22Z", RED),
            rect(12, -56, 32, 24, RED_D, 4),
            transform=f"translate({x + 150} {base - 310}) rotate(26)",
        ),
        circle(x + 132, base - 330, 12, GOLD),
    )


def start_ups():
    """A desk with plants, a lamp and a paper plane that flies off."""
    base = 780
    wall = [
        rect(0, 0, 1500, 1000, PETROL),
        *(line(x, 0, x, base, PETROL_D, 2) for x in range(50, 1500, 100)),
        rect(0, base - 70, 1500, 70, PETROL_D),
        rect(0, base - 74, 1500, 6, GOLD_D),
    ]
    trail = "M770 372C850 380 940 350 930 268C922 208 838 214 846 278C858 352 985 318 1062 226"
    fly = [
        stroke(trail, INK, 9, opacity=0.18, transform="translate(4 6)"),
        stroke(trail, GOLD_L, 4, stroke_dasharray="2 15"),
        paper_plane(1140, 190, 1.25, -12),
    ]
    chart = move(
        0,
        40,
        polyline([(690, 650), (735, 622), (775, 634), (830, 586), (872, 560)], GOLD, 7),
        circle(872, 560, 10, GOLD_L),
        *(rect(x, 676 - h, 26, h, PETROL_L) for x, h in ((690, 16), (730, 30), (770, 22), (810, 40), (850, 56))),
    )
    desk = [
        rect(0, base, 1500, 34, TERRA),
        rect(0, base + 34, 1500, 12, TERRA_D),
        rect(0, base + 46, 1500, 260, RED_D),
        rect(90, base + 80, 420, 130, RED, 6),
        rect(990, base + 80, 420, 130, RED, 6),
        *(rect(x, base + 130, 90, 14, GOLD, 7) for x in (255, 1155)),
        squares(586, base + 132, 11, 18, 13, (GOLD_D, TERRA, PETROL_L)),
    ]
    books = [
        rect(1086, base - 34, 190, 34, BLUE),
        rect(1102, base - 62, 160, 28, GOLD),
        rect(1080, base - 92, 170, 30, RED),
        rect(1104, base - 34, 14, 34, GOLD),
        rect(1236, base - 62, 10, 28, RED),
        rect(1096, base - 92, 14, 30, SAND),
    ]
    desk_things = [
        laptop(640, base, 290, INK, NIGHT, SAND, chart),
        *books,
        plant(1166, base - 92, 200, SAND, SAND_D, SAGE, PETROL_D),
        sword_plant(1374, base, 430, TERRA, TERRA_D, SAGE_D, PETROL_D),
        plant(118, base, 330, GOLD, GOLD_D, SAGE, PETROL_D),
        rect(522, base - 60, 50, 60, PAPER, 8),
        stroke(f"M572 {base - 46}h10a12 12 0 0 1 0 24h-10", PAPER, 8),
        rect(522, base - 38, 50, 8, RED),
    ]
    return "".join(
        [
            *wall,
            move(22, 46, round_window(440, 360, 270), scale=0.93),
            *desk,
            move(1010, base, desk_lamp(0, 0), flip=True),
            *desk_things,
            *fly,
        ]
    )


def seat(x, y, w, back, rim):
    """Draw one empty chair from behind."""
    h = w * 0.92
    return group(
        rect(x + w * 0.1, y + h * 0.8, w * 0.06, h * 0.7, INK),
        rect(x + w * 0.84, y + h * 0.8, w * 0.06, h * 0.7, INK),
        rect(x, y + h * 0.64, w, h * 0.22, INK, h * 0.1),
        path(
            f"M{x + w * 0.04} {y + h * 0.8}V{y + h * 0.3}A{w * 0.46} {h * 0.3} 0 0 1 {x + w * 0.96} {y + h * 0.3}"
            f"V{y + h * 0.8}Z",
            back,
        ),
        stroke(
            f"M{x + w * 0.13} {y + h * 0.7}V{y + h * 0.34}A{w * 0.37} {h * 0.22} 0 0 1 {x + w * 0.87} {y + h * 0.34}"
            f"V{y + h * 0.7}",
            rim,
            max(2, w * 0.02),
        ),
        *(line(x + w * k, y + h * 0.34, x + w * k, y + h * 0.66, rim, max(2, w * 0.018)) for k in (0.36, 0.5, 0.64)),
    )


def chair_rows():
    """Draw three rows of chairs, the nearest one largest."""
    out = []
    for y, w, gap, back, rim, start in (
        (650, 92, 30, PETROL_L, SAGE_D, -26),
        (730, 122, 40, PETROL, PETROL_L, -60),
        (836, 164, 54, PETROL_D, PETROL_L, -110),
    ):
        x = start
        while x < 1500:
            out.append(seat(x, y, w, back, rim))
            x += w + gap
    return group(*out)


def lectern(x, base):
    """Draw the lectern with lamp and microphone."""
    return group(
        stroke(f"M{x + 118} {base - 246}q30 -60 2 -92", INK, 6),
        rect(x + 108, base - 352, 20, 34, INK, 9),
        poly([(x - 14, base - 226), (x + 184, base - 256), (x + 188, base - 228), (x - 10, base - 198)], INK),
        poly([(x + 8, base - 204), (x + 162, base - 226), (x + 146, base), (x + 24, base)], GOLD),
        poly([(x + 118, base - 219), (x + 162, base - 226), (x + 146, base), (x + 110, base)], GOLD_D),
        check(x + 44, base - 150, 4, 4, 15, RED),
        rect(x + 8, base - 14, 154, 14, INK),
    )


def screen_graph(x, y, w, h):
    """Draw the screen with bars and a rising line."""
    bars = [
        rect(x + w * (0.1 + 0.1 * i), y + h * 0.86 - h * k, w * 0.055, h * k, SAND_D if i < 7 else TERRA_L)
        for i, k in enumerate((0.1, 0.15, 0.13, 0.22, 0.3, 0.27, 0.4, 0.52))
    ]
    spots = [
        (x + w * (0.127 + 0.1 * i), y + h * k) for i, k in enumerate((0.7, 0.62, 0.65, 0.53, 0.44, 0.46, 0.31, 0.17))
    ]
    return group(
        rect(x - 16, y - 16, w + 32, h + 32, INK, 6),
        rect(x, y, w, h, PAPER),
        *(line(x + w * 0.06, y + h * k, x + w * 0.94, y + h * k, SAND, 2) for k in (0.2, 0.42, 0.64)),
        *bars,
        line(x + w * 0.06, y + h * 0.86, x + w * 0.94, y + h * 0.86, INK, 4),
        polyline(spots, RED, 8),
        *(circle(*p, 10, PAPER, stroke=RED, stroke_width=5) for p in spots[:-1]),
        circle(*spots[-1], 20, GOLD),
        circle(*spots[-1], 30, stroke=GOLD, stroke_width=3),
    )


def stadtmarketingtag():
    """A hall with lectern, screen and rows of empty chairs."""
    wall = [
        rect(0, 0, 1500, 1000, RED),
        *(rect(x, 0, 62, 620, RED_D, opacity=0.45) for x in range(0, 1500, 124)),
        rect(0, 600, 1500, 400, TERRA_D),
        rect(0, 560, 1500, 58, INK),
        rect(0, 556, 1500, 8, GOLD),
        squares(30, 582, 42, 14, 21, (GOLD_D, TERRA_D)),
    ]
    curtain = [
        path("M0 0H210C210 220 150 400 60 556H0Z", PETROL_D),
        path("M1500 0H1290C1290 220 1350 400 1440 556H1500Z", PETROL_D),
        *(stroke(f"M{a} 0C{a} 220 {a * 0.66} 400 {a * 0.26} 556", PETROL_L, 2.5) for a in (60, 120, 170)),
        *(
            stroke(f"M{1500 - a} 0C{1500 - a} 220 {1500 - a * 0.66} 400 {1500 - a * 0.26} 556", PETROL_L, 2.5)
            for a in (60, 120, 170)
        ),
    ]
    floor_ = [rect(0, 618, 1500, 400, RED_D)]
    return "".join([*wall, *curtain, screen_graph(470, 126, 700, 376), lectern(252, 560), *floor_, chair_rows()])


SCENES = {"illu-start-ups": start_ups, "illu-stadtmarketingtag": stadtmarketingtag}
