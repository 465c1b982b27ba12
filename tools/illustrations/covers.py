"""Magazine covers: three upright posters with title and motto."""

from buildings import hochzeitsturm, house, langer_ludwig, schloss
from curves import ribbon
from ornament import rays, rings, squares, stars
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
    SAND,
    SAND_D,
    SAND_L,
    TERRA,
    TERRA_D,
)
from scenes_shop import dusk, shopfront
from svg import circle, clip, el, group, line, path, poly, rect
from things import block, block_arch, block_dome, block_roof, street_lamp

TITLE = "federo, 'URW Gothic', sans-serif"
SERIF = "newsreader, 'Noto Serif', serif"
ITALIC = "newsreader-italic, newsreader, 'Noto Serif', serif"


def words(x, y, text, size, fill, family=TITLE, anchor="middle", spacing=0, **attrs):
    """Set one line of type."""
    return el(
        "text",
        text,
        x=x,
        y=y,
        fill=fill,
        font_size=size,
        font_family=family,
        text_anchor=anchor,
        letter_spacing=spacing,
        **attrs,
    )


def head(issue, ink, accent):
    """Set the title and issue line at the top of a cover."""
    return group(
        words(750, 258, "CITYZEITUNG", 196, ink, spacing=2, textLength=1260, lengthAdjust="spacingAndGlyphs"),
        line(120, 306, 520, 306, accent, 3),
        line(980, 306, 1380, 306, accent, 3),
        words(750, 322, issue, 52, ink, SERIF, spacing=1),
        squares(120, 318, 9, 14, 10, (accent, "none")),
        squares(1174, 318, 9, 14, 10, (accent, "none")),
    )


def foot(lines, y, ink, note=None):
    """Set the motto and, if wanted, a small line below."""
    out = [
        words(750, y + i * 112, text, 104, ink, ITALIC, font_style="italic", font_weight=500)
        for i, text in enumerate(lines)
    ]
    if note:
        out.append(words(750, y + (len(lines) - 1) * 112 + 76, note, 40, ink, SERIF, spacing=3))
    return group(*out)


def border(colour, accent):
    """Draw the double poster frame with square corners."""
    out = [
        rect(44, 44, 1412, 1912, "none", stroke=colour, stroke_width=5),
        rect(60, 60, 1380, 1880, "none", stroke=colour, stroke_width=2),
    ]
    for x in (44, 1412):
        for y in (44, 1912):
            out += [rect(x, y, 44, 44, colour), rect(x + 13, y + 13, 18, 18, accent)]
    return group(*out)


def cover_03():
    """Langer Ludwig rises where many paths meet."""
    cx, base = 750, 1385
    back = [
        rect(0, 0, 1500, 2000, SAND),
        rays(cx, 765, 400, 1900, 48, SAND_L),
        circle(cx, 765, 380, GOLD),
        rings(cx, 765, (402, 415), GOLD, 4),
        circle(cx, 765, 322, GOLD_L, opacity=0.5),
    ]
    town = [
        schloss(90, base, 520, 250, TERRA, BLUE_D, GOLD_L),
        *(
            house(x, base, w, h, c, d, k, GOLD_L, 2, n, False)
            for x, w, h, c, d, k, n in (
                (930, 120, 250, RED, RED_D, "curl", 3),
                (1050, 130, 200, PETROL_L, PETROL_D, "pitch", 2),
                (1180, 120, 280, BLUE, BLUE_D, "step", 3),
                (1300, 150, 220, TERRA, RED_D, "round", 2),
            )
        ),
        house(-20, base, 120, 230, RED, RED_D, "pitch", GOLD_L, 2, 2, False),
    ]
    square = [rect(0, base, 1500, 540, PETROL_D)]
    ways = []
    for i, (x, w) in enumerate(((-420, 90), (-60, 100), (330, 110), (750, 120), (1170, 110), (1560, 100), (1920, 90))):
        pts = [
            (x, 2030, w * 1.7),
            ((x + cx) / 2 + (x - cx) * 0.12, 1740, w),
            (cx + (x - cx) * 0.2, 1510, w * 0.5),
            (cx + (x - cx) * 0.02, base + 44, 14),
        ]
        ways += [ribbon(pts, PETROL_L), ribbon(pts, GOLD if i % 2 else TERRA, 0.34)]
    stand = [
        path(f"M{cx - 190} {base + 66}A190 56 0 0 1 {cx + 190} {base + 66}A190 56 0 0 1 {cx - 190} {base + 66}Z", SAND),
        path(
            f"M{cx - 150} {base + 54}A150 40 0 0 1 {cx + 150} {base + 54}A150 40 0 0 1 {cx - 150} {base + 54}Z", SAND_D
        ),
    ]
    band = [rect(0, 1650, 1500, 350, INK), rect(0, 1644, 1500, 8, GOLD)]
    frame = [border(INK, GOLD), clip("low", rect(0, 1652, 1500, 348, INK), border(PAPER, RED))]
    text = [head("Ausgabe 03/2018", INK, RED), foot(("Von der Vision", "zur Umsetzung"), 1766, PAPER)]
    return "".join([*back, *town, *square, *ways, *stand, langer_ludwig(cx, base + 56, 1010), *band, *text, *frame])


def cover_04():
    """A shop window shines at dusk."""
    base = 1560
    back = [dusk(2000, 1200, (820, 700)), stars(11, 60, (80, 360, 1340, 420), GOLD_L, 5)]
    front = [
        rect(190, 690, 1120, 60, PETROL_D),
        rect(170, 676, 1160, 22, GOLD_D),
        shopfront(750, base - 40, 860, 640, 210, 1290, 740, "cw"),
        squares(246, 772, 12, 18, 20, (GOLD_D, TERRA)),
        squares(816, 772, 12, 18, 20, (GOLD_D, TERRA)),
    ]
    sill = [rect(210, base - 40, 1080, 44, PETROL_D), rect(190, base - 48, 1120, 14, GOLD_D)]
    side = [
        rect(0, 1000, 220, 600, NIGHT),
        poly([(-60, 1000), (60, 860), (180, 1000)], NIGHT),
        rect(1280, 960, 220, 640, NIGHT),
        poly([(1310, 960), (1430, 820), (1550, 960)], NIGHT),
        *(rect(x, y, 36, 52, GOLD) for x, y in ((92, 1080), (148, 1080), (92, 1210), (1316, 1300))),
    ]
    street = [
        rect(0, base, 1500, 440, INK),
        poly([(330, base), (1170, base), (1400, 2000), (100, 2000)], GOLD_D, opacity=0.28),
        poly([(470, base), (1030, base), (1150, 2000), (350, 2000)], GOLD, opacity=0.2),
    ]
    lamp = [circle(1368, 1003, r, GOLD_L, opacity=0.1) for r in (170, 118, 72)] + [
        street_lamp(1368, base + 40, 660, PETROL)
    ]
    text = [head("Ausgabe 04/2018", PAPER, GOLD), foot(("Schaufenster,", "die antworten"), 1716, PAPER, "Demo-Ausgabe")]
    return "".join([*back, *side, *front, *sill, *street, *lamp, *text, border(PAPER, RED)])


def cover_02():
    """The five finger tower and the first building blocks."""
    cx, base = 750, 1600
    back = [
        rect(0, 0, 1500, 2000, PETROL_D),
        rays(cx, 940, 430, 1900, 48, PETROL),
        circle(cx, 940, 410, TERRA),
        rings(cx, 940, (434, 448), TERRA, 4),
        circle(cx, 940, 330, GOLD_D),
        circle(cx, 940, 250, GOLD),
    ]
    b = base
    toys = [
        block_arch(170, b, 230, 150, TERRA, TERRA_D, INK),
        block(190, b - 150, 86, 86, BLUE, BLUE_D),
        block(296, b - 150, 80, 130, SAND, SAND_D),
        block_roof(286, b - 280, 100, 76, RED, RED_D),
        block_dome(190, b - 236, 86, GOLD, GOLD_D),
        block(420, b, 110, 110, GOLD, GOLD_D),
        block_roof(420, b - 110, 110, 80, PETROL_L, PETROL),
        block(1080, b, 110, 180, BLUE, BLUE_D),
        block_dome(1080, b - 180, 110, GOLD, GOLD_D),
        block(1206, b, 120, 96, SAND, SAND_D),
        block(1216, b - 96, 96, 96, TERRA, TERRA_D),
        block_roof(1216, b - 192, 96, 70, BLUE_L, BLUE),
    ]
    ground = [rect(0, base, 1500, 400, INK), rect(0, base, 1500, 10, GOLD)]
    text = [head("Ausgabe 02/2018", PAPER, GOLD), foot(("Neugier wecken",), 1768, PAPER, "Demo-Ausgabe")]
    return "".join(
        [
            *back,
            hochzeitsturm(cx, base, 1130),
            *ground,
            *toys,
            squares(318, 1890, 28, 14, 17, (GOLD_D, NIGHT_L)),
            *text,
            border(PAPER, RED),
        ]
    )


COVERS = {"cover-2018-03": cover_03, "cover-2018-04": cover_04, "cover-2018-02": cover_02}
