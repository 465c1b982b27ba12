"""Building blocks stacked to a skyline."""

from ornament import cloud, rays, rings, squares
from palette import (
    BLUE,
    BLUE_D,
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
from svg import circle, line, rect
from things import block, block_arch, block_dome, block_roof, toy_tower


def quick_wins():
    """Small and large building blocks stacked to a skyline."""
    b = 850
    back = [
        rect(0, 0, 1500, 1000, SAND),
        rays(860, 850, 380, 1500, 36, SAND_L, 180, 180),
        circle(860, 560, 400, GOLD),
        circle(860, 560, 350, GOLD_L, opacity=0.5),
        rings(860, 560, (418, 430), GOLD, 3),
    ]
    small = [
        block(70, b, 74, 74, TERRA, TERRA_D),
        block(150, b, 44, 44, BLUE, BLUE_D),
        block_dome(205, b, 76, PETROL, PETROL_D),
        block_roof(78, b - 74, 58, 46, PETROL_L, PETROL),
    ]
    left = [
        block(292, b, 96, 150, RED, RED_D),
        block_roof(284, b - 150, 112, 74, INK, NIGHT),
        block_arch(400, b, 170, 130, PAPER, SAND_D, PETROL),
        block(410, b - 130, 62, 62, BLUE, BLUE_D),
        block(490, b - 130, 74, 110, TERRA, TERRA_D),
        block_dome(490, b - 240, 74, GOLD_D, TERRA_D),
        block_dome(412, b - 192, 58, GOLD, GOLD_D),
    ]
    mid = [
        block(582, b, 124, 240, PETROL, PETROL_D),
        block(594, b - 240, 100, 60, PAPER, SAND_D),
        block_roof(582, b - 300, 124, 104, RED, RED_D),
        toy_tower(722, b - 170, 196, RED, RED_D, PETROL_D, GOLD),
        block_arch(716, b, 208, 170, TERRA, TERRA_D, INK),
    ]
    right = [
        block(934, b, 108, 300, BLUE, BLUE_D),
        block_dome(934, b - 300, 108, GOLD_L, GOLD_D),
        line(988, b - 354, 988, b - 400, INK, 5),
        circle(988, b - 404, 11, RED),
        block(1052, b, 84, 180, PAPER, SAND_D),
        block(1064, b - 180, 60, 150, TERRA, TERRA_D),
        block_roof(1052, b - 330, 84, 110, PETROL, PETROL_D),
        block_arch(1146, b, 180, 112, PETROL_L, PETROL, INK),
        block(1156, b - 112, 160, 50, RED, RED_D),
        block(1176, b - 162, 56, 80, GOLD, GOLD_D),
        block_roof(1166, b - 242, 76, 56, BLUE, BLUE_D),
        block(1250, b - 162, 58, 44, PAPER, SAND_D),
        block(1338, b, 66, 96, TERRA, TERRA_D),
        block_dome(1338, b - 96, 66, PETROL, PETROL_D),
    ]
    windows = [rect(x, y, 20, 28, GOLD_L) for x in (606, 634, 662) for y in (650, 700, 750)]
    windows += [rect(x, y, 18, 18, SAND) for x in (952, 980) for y in (590, 630, 670, 710, 750)]
    table = [rect(0, b, 1500, 150, INK), rect(0, b, 1500, 10, TERRA_D), squares(60, 906, 46, 14, 16, (GOLD_D, NIGHT_L))]
    clouds = [cloud(90, 260, 300, PAPER, SAND_D), cloud(1200, 180, 240, PAPER, SAND_D, 22)]
    return "".join([*back, *clouds, *table, *small, *left, *mid, *right, *windows])


SCENES = {"illu-quick-wins": quick_wins}
