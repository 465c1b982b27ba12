"""Shop scenes: the toy shop window at dusk and the advice counter."""

from buildings import gable
from ornament import check, rays, rings, squares, stars
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
from svg import (
    circle,
    clip,
    group,
    line,
    path,
    poly,
    rect,
    stroke,
)
from things import (
    block,
    block_dome,
    block_roof,
    bubble,
    colour_block,
    laptop,
    pendant,
    plant,
    street_lamp,
    teddy,
    toy_tower,
)


def omega(cx, base, w, h):
    """Write the outline of a wide Jugendstil arch."""
    r = w / 2
    return f"M{cx - r} {base}V{base - h * 0.45}A{r} {h * 0.55} 0 0 1 {cx + r} {base - h * 0.45}V{base}Z"


def toy_train(x, base, s):
    """Draw a wooden train."""
    wheel = [
        group(circle(x + s * k, base - s * 0.16, s * 0.16, INK), circle(x + s * k, base - s * 0.16, s * 0.06, GOLD))
        for k in (0.25, 0.7, 1.4, 1.85)
    ]
    return group(
        rect(x, base - s * 0.34, s * 1.0, s * 0.16, RED_D),
        rect(x + s * 0.08, base - s * 0.68, s * 0.56, s * 0.36, RED, s * 0.1),
        rect(x + s * 0.6, base - s * 0.92, s * 0.38, s * 0.6, PETROL),
        rect(x + s * 0.67, base - s * 0.84, s * 0.24, s * 0.22, GOLD_L),
        rect(x + s * 0.16, base - s * 0.92, s * 0.13, s * 0.26, INK),
        rect(x + s * 0.55, base - s * 0.98, s * 0.48, s * 0.08, INK),
        line(x + s, base - s * 0.26, x + s * 1.2, base - s * 0.26, INK, s * 0.06),
        rect(x + s * 1.16, base - s * 0.34, s * 0.94, s * 0.14, GOLD_D),
        rect(x + s * 1.2, base - s * 0.66, s * 0.26, s * 0.32, BLUE),
        rect(x + s * 1.5, base - s * 0.58, s * 0.26, s * 0.24, TERRA),
        block_dome(x + s * 1.8, base - s * 0.34, s * 0.26, SAND, SAND_D),
        *wheel,
    )


def window_screen(x, y, w, h):
    """Draw the glowing screen that shows a teddy and tiles."""
    tiles = [
        rect(
            x + w * (0.56 + 0.19 * (i % 2)),
            y + h * (0.16 + 0.25 * (i // 2)),
            w * 0.15,
            h * 0.19,
            (GOLD, TERRA, PAPER, PETROL, RED, GOLD_L)[i],
            4,
        )
        for i in range(6)
    ]
    return group(
        rect(x - 44, y - 44, w + 88, h + 88, PAPER, 40, opacity=0.16),
        rect(x - 28, y - 28, w + 56, h + 56, PAPER, 26, opacity=0.22),
        rect(x - 14, y - 14, w + 28, h + 28, INK, 12),
        rect(x, y, w, h, BLUE_L),
        rays(x + w * 0.29, y + h * 0.48, 0, h * 0.5, 20, PAPER, opacity=0.35),
        circle(x + w * 0.29, y + h * 0.48, h * 0.33, PAPER),
        teddy(x + w * 0.29, y + h * 0.7, h * 0.46),
        *tiles,
        rect(x + w * 0.56, y + h * 0.88, w * 0.34, 6, PAPER, 3),
    )


def display(cx, base, w, h, name):
    """Draw the arched show window with screen, blocks and teddy."""
    inner = omega(cx, base, w, h)
    s = w / 860
    left = cx - w / 2
    room = [
        rect(left, base - h, w, h, TERRA_D),
        circle(cx, base - h * 0.42, h * 0.62, TERRA),
        circle(cx, base - h * 0.45, h * 0.47, GOLD_D),
        circle(cx, base - h * 0.46, h * 0.34, GOLD),
    ]
    shelf = [rect(left, base - h * 0.14, w, h * 0.14, RED_D), rect(left, base - h * 0.15, w, h * 0.018, GOLD_L)]
    b = base - h * 0.15
    toys = [
        block(left + 34 * s, b, 74 * s, 74 * s, BLUE, BLUE_D),
        colour_block(left + 112 * s, b, 82 * s, RED, "disc"),
        colour_block(left + 66 * s, b - 78 * s, 78 * s, PETROL, "roof"),
        block_roof(left + 58 * s, b - 156 * s, 94 * s, 62 * s, RED, RED_D),
        teddy(left + 292 * s, b, 262 * s, TERRA_D, SAND),
        window_screen(left + 418 * s, b - 314 * s, 348 * s, 214 * s),
    ]
    toys += [toy_train(left + 472 * s, b, 106 * s), toy_tower(left + 742 * s, b, 88 * s, RED, RED_D, PETROL_D, GOLD)]
    lights = [
        pendant(cx + k * s, base - h, base - h * 0.86 + abs(k) * 0.16 * s, 30 * s, PETROL, PAPER)
        for k in (-190, 0, 190)
    ]
    cords = [line(left + k * s, base - h, left + k * s, b - 320 * s, INK, 4) for k in (478, 706)]
    return clip(name, path(inner), *room, *cords, *lights, *shelf, *toys)


def dusk(h, cy, radii):
    """Paint the evening sky with rings of light around the shop."""
    discs = [circle(750, cy, r, c) for r, c in zip(radii, (NIGHT_L, BLUE_D))]
    return group(rect(0, 0, 1500, h, NIGHT), *discs, rings(750, cy, (radii[0] + 16, radii[0] + 28), NIGHT_L, 3))


def shopfront(cx, base, w, h, x0, x1, top, name):
    """Draw the facade around the show window."""
    frame = [
        path(omega(cx, base, w + 96, h + 62), PETROL_D),
        path(omega(cx, base, w + 66, h + 44), GOLD),
        path(omega(cx, base, w + 52, h + 36), PETROL_D),
        path(omega(cx, base, w + 12, h + 8), GOLD_D),
    ]
    return group(
        rect(x0, top, x1 - x0, base - top, RED_D),
        *(line(x0, y, x1, y, RED, 2, opacity=0.5) for y in range(top + 16, base, 18)),
        *frame,
        display(cx, base, w, h, name),
    )


def onlinedisplay():
    """A toy shop window at dusk with a glowing screen."""
    base = 850
    sky = [dusk(1000, 900, (960, 850)), stars(5, 34, (20, 40, 1460, 200), GOLD_L, 4)]
    far = [
        path(gable(x, base, w, h, k), c)
        for x, w, h, k, c in ((-40, 190, 520, "pitch", NIGHT), (1352, 200, 560, "pitch", NIGHT))
    ]
    far += [rect(-10, 560, 190, 300, NIGHT), rect(1340, 560, 190, 300, NIGHT)]
    far += [
        rect(x, y, 34, 46, GOLD, opacity=o)
        for x, y, o in ((26, 560, 1), (84, 640, 0.8), (1400, 500, 1), (1446, 590, 0.8))
    ]
    front = shopfront(760, base - 40, 980, 600, 168, 1352, 110, "win")
    sill = [
        rect(168, base - 40, 1184, 44, PETROL_D),
        rect(150, base - 46, 1220, 12, GOLD_D),
        rect(140, 92, 1240, 26, PETROL_D),
        rect(140, 118, 1240, 6, GOLD_D),
        squares(196, 142, 12, 16, 18, (GOLD_D, TERRA)),
        squares(922, 142, 12, 16, 18, (GOLD_D, TERRA)),
    ]
    street = [
        rect(0, base, 1500, 150, INK),
        poly([(290, base), (1230, base), (1400, 1000), (120, 1000)], GOLD_D, opacity=0.2),
        poly([(440, base), (1080, base), (1180, 1000), (340, 1000)], GOLD, opacity=0.16),
        line(0, base + 3, 1500, base + 3, NIGHT, 8),
    ]
    lamp = [circle(84, 385, r, GOLD_L, opacity=0.1) for r in (150, 105, 64)] + [street_lamp(84, 880, 560, PETROL)]
    return "".join([*sky, *far, front, *sill, *street, *lamp])


def phone(x, base, w, shell=INK, face=TERRA, mark=PAPER):
    """Draw a phone standing upright."""
    h = w * 1.95
    return group(
        rect(x, base - h, w, h, shell, w * 0.14),
        rect(x + w * 0.08, base - h + w * 0.12, w * 0.84, h - w * 0.3, face, 4),
        circle(x + w / 2, base - h * 0.58, w * 0.2, mark),
        rect(x + w * 0.28, base - h * 0.36, w * 0.44, w * 0.08, mark, 3),
    )


def tablet(x, base, w):
    """Draw a tablet on a stand."""
    h = w * 0.74
    bars = [
        rect(x + w * (0.16 + 0.15 * i), base - 20 - h * (0.16 + k), w * 0.09, h * k, c)
        for i, (k, c) in enumerate(((0.22, GOLD), (0.34, TERRA), (0.28, SAND), (0.5, GOLD), (0.62, TERRA)))
    ]
    return group(
        poly(
            [(x + w * 0.36, base), (x + w * 0.44, base - 40), (x + w * 0.56, base - 40), (x + w * 0.64, base)], SAND_D
        ),
        rect(x, base - 20 - h, w, h, INK, 12),
        rect(x + w * 0.05, base - 20 - h * 0.93, w * 0.9, h * 0.86, PETROL),
        *bars,
    )


def headphones(x, base, s):
    """Draw headphones on a stand."""
    return group(
        rect(x - s * 0.05, base - s * 1.1, s * 0.1, s * 1.1, SAND_D),
        rect(x - s * 0.3, base - s * 0.07, s * 0.6, s * 0.07, SAND_D),
        stroke(
            f"M{x - s * 0.42} {base - s * 0.52}V{base - s * 0.72}"
            f"A{s * 0.42} {s * 0.42} 0 0 1 {x + s * 0.42} {base - s * 0.72}"
            f"V{base - s * 0.52}",
            RED,
            s * 0.1,
        ),
        rect(x - s * 0.54, base - s * 0.66, s * 0.24, s * 0.42, RED_D, s * 0.1),
        rect(x + s * 0.3, base - s * 0.66, s * 0.24, s * 0.42, RED_D, s * 0.1),
    )


def technikberatung():
    """A counter with devices and two speech bubbles."""
    base = 712
    back = [
        rect(0, 0, 1500, 1000, SAND),
        circle(770, 560, 600, SAND_L),
        rings(770, 560, (620, 632), GOLD, 2.5),
        rect(0, 0, 1500, 56, PETROL_D),
        rect(0, 56, 1500, 6, GOLD_D),
    ]
    counter = [
        rect(90, base + 28, 1320, 300, RED),
        rect(1290, base + 28, 120, 300, RED_D),
        rect(60, base, 1380, 34, INK),
        rect(60, base + 34, 1380, 8, GOLD),
    ]
    counter += [rect(150 + i * 228, base + 84, 180, 180, "none", 4, stroke=GOLD, stroke_width=3) for i in range(5)]
    counter += [
        group(
            circle(240 + i * 228, base + 174, 60, RED_D),
            check(240 + i * 228 - 36, base + 138, 6, 6, 12, GOLD if i % 2 else TERRA),
        )
        for i in range(5)
    ]
    talk = [bubble(292, 128, 440, 250, PETROL, (470, 478)), bubble(800, 190, 400, 226, GOLD, (1040, 500))]
    plug = [
        stroke("M352 296C352 210 430 326 430 253H452", GOLD_L, 8),
        path("M452 208H500A45 45 0 0 1 500 298H452Z", GOLD_L),
        rect(540, 226, 44, 13, GOLD_L, 4),
        rect(540, 267, 44, 13, GOLD_L, 4),
        rect(612, 200, 72, 106, TERRA, 14),
        circle(640, 232, 8, PETROL_D),
        circle(640, 274, 8, PETROL_D),
    ]
    bulb = [
        circle(1000, 282, 56, PAPER),
        rect(976, 330, 48, 34, INK, 8),
        line(980, 342, 1020, 342, GOLD, 3),
        stroke("M990 330V300A10 12 0 1 1 1000 312A10 12 0 1 1 1010 300V330", TERRA, 5),
    ]
    bulb += [
        stroke("M{:.0f} {:.0f}L{:.0f} {:.0f}".format(1000 + 76 * c, 282 + 76 * s, 1000 + 98 * c, 282 + 98 * s), INK, 6)
        for c, s in ((-1, 0), (1, 0), (-0.77, -0.64), (0.77, -0.64), (0, -1))
    ]
    screen = group(circle(523, 614, 58, PETROL_L), stroke("M494 616L516 638L556 590", GOLD_L, 12))
    goods = [
        laptop(380, base, 286, content=screen),
        phone(764, base, 78),
        tablet(896, base, 250),
        headphones(1238, base, 150),
        plant(206, base, 250),
        rect(690, base - 18, 50, 18, TERRA, 4),
        rect(1330, base - 56, 70, 56, PETROL, 6),
        rect(1330, base - 56, 70, 16, GOLD, 6),
    ]
    lamps = [pendant(x, 60, 150 + d, 58, RED) for x, d in ((150, 40), (1342, 70))]
    floor_ = [rect(0, 940, 1500, 60, PETROL_D), check(0, 960, 75, 1, 20, PETROL)]
    return "".join([*back, *lamps, *floor_, *counter, *talk, *plug, *bulb, *goods])


SCENES = {"illu-technikberatung": technikberatung, "illu-onlinedisplay": onlinedisplay}
