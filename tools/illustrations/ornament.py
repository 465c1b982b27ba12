"""Ornament and nature shared by all scenes: suns, squares, clouds, trees, hills."""

import math
import random

from palette import INK, SAGE, SAGE_D, SAGE_DD
from svg import circle, ellipse, group, line, path, polar, poly, rect, stroke


def rays(cx, cy, inner, outer, count, fill, start=0, sweep=360, share=0.5, **attrs):
    """Draw wedge-shaped sun rays."""
    step = sweep / count
    shapes = []
    for i in range(count):
        a = start + i * step
        ends = [
            polar(cx, cy, inner, a),
            polar(cx, cy, outer, a),
            polar(cx, cy, outer, a + step * share),
            polar(cx, cy, inner, a + step * share),
        ]
        shapes.append(poly(ends, fill))
    return group(*shapes, **attrs)


def rings(cx, cy, radii, colour, width=2, **attrs):
    """Draw concentric circles as fine lines."""
    return group(*(circle(cx, cy, r, stroke=colour, stroke_width=width, **attrs) for r in radii))


def squares(x, y, count, size, gap, colours, down=False):
    """Draw a row or column of small mosaic squares."""
    step = size + gap
    return group(
        *(
            rect(x + (0 if down else i * step), y + (i * step if down else 0), size, size, colours[i % len(colours)])
            for i in range(count)
        )
    )


def check(x, y, cols, rows, size, dark, light=None):
    """Draw a chequered band."""
    cells = []
    for r in range(rows):
        for c in range(cols):
            fill = dark if (r + c) % 2 == 0 else light
            if fill:
                cells.append(rect(x + c * size, y + r * size, size, size, fill))
    return group(*cells)


def stars(seed, count, box, colour, size=3):
    """Scatter small square stars in a box."""
    rng = random.Random(seed)
    x, y, w, h = box
    out = []
    for _ in range(count):
        sx, sy, s = x + rng.random() * w, y + rng.random() * h, size * (0.6 + rng.random())
        out.append(poly([(sx, sy - s), (sx + s, sy), (sx, sy + s), (sx - s, sy)], colour))
    return group(*out)


def cloud(x, y, w, colour, accent=None, thick=26):
    """Draw a poster cloud from stacked round bars."""
    bars = [(0.18, 0.46, 0), (0, 0.78, 1), (0.22, 0.78, 2)]
    out = [rect(x + w * a, y + i * thick, w * b, thick + 1, colour, thick / 2) for a, b, i in bars]
    if accent:
        out.append(line(x + w * 0.1, y + thick * 1.5, x + w * 0.62, y + thick * 1.5, accent, 2.5))
        out.append(line(x + w * 0.4, y + thick * 2.5, x + w * 0.9, y + thick * 2.5, accent, 2.5))
    return group(*out)


def ball_tree(x, base, r, fill=SAGE_D, vein=SAGE, trunk=INK):
    """Draw a round clipped tree with leaf arcs."""
    cy = base - r * 2.1
    arcs = []
    for k in (0.3, 0.55, 0.8):
        q = r * k
        arcs.append(
            stroke(
                f"M{x - q:.1f} {cy + r * 0.25:.1f}A{q:.1f} {q:.1f} 0 0 1 {x + q:.1f} {cy + r * 0.25:.1f}",
                vein,
                max(1.5, r * 0.045),
            )
        )
    return group(
        rect(x - r * 0.07, cy, r * 0.14, base - cy, trunk),
        circle(x, cy, r, fill),
        *arcs,
        line(x, cy - r * 0.1, x, cy + r, trunk, max(1.5, r * 0.06)),
    )


def leaf_tree(x, base, w, h, fill=SAGE_DD, vein=SAGE, trunk=INK):
    """Draw a tall poplar in the shape of a leaf."""
    t = base - h * 0.14
    d = (
        f"M{x} {base - h}C{x + w * 0.75} {base - h * 0.6} {x + w * 0.6} {t} {x} {t}"
        f"C{x - w * 0.6} {t} {x - w * 0.75} {base - h * 0.6} {x} {base - h}"
        f"Z"
    )
    ribs = []
    for k in (0.3, 0.45, 0.6, 0.75):
        y = base - h * (1 - k)
        ribs.append(
            stroke(f"M{x - w * 0.26} {y - h * 0.07}L{x} {y}L{x + w * 0.26} {y - h * 0.07}", vein, max(1.3, w * 0.03))
        )
    return group(
        rect(x - w * 0.05, t - 2, w * 0.1, base - t + 2, trunk),
        path(d, fill),
        line(x, base - h * 0.86, x, t, vein, max(1.3, w * 0.03)),
        *ribs,
    )


def plane_tree(x, base, w, h, fill=SAGE_D, dots=SAGE, trunk=INK):
    """Draw a box-clipped plane tree with mosaic leaves."""
    top, low = base - h, base - h * 0.42
    rows, cols = 4, max(3, int(w / (h * 0.14)))
    size = w / (cols * 2 + 1)
    leaves = [
        rect(x - w / 2 + size * (1 + 2 * c), top + (low - top) * (r + 0.5) / rows - size / 2, size, size, dots)
        for r in range(rows)
        for c in range(cols)
        if (r + c) % 2 == 0
    ]
    fork = (
        f"M{x} {base}V{low - 4}M{x} {base - h * 0.24}L{x - w * 0.24} {low - 4}"
        f"M{x} {base - h * 0.24}L{x + w * 0.24} {low - 4}"
    )
    return group(
        stroke(fork, trunk, max(2.5, w * 0.05), stroke_linecap="butt"),
        rect(x - w / 2, top, w, low - top, fill, min(w, h) * 0.12),
        *leaves,
    )


def bush(x, base, r, fill=SAGE_DD, vein=SAGE_D):
    """Draw a half-round bush."""
    arcs = [
        stroke(f"M{x - r * k:.1f} {base}A{r * k:.1f} {r * k:.1f} 0 0 1 {x + r * k:.1f} {base}", vein, 2)
        for k in (0.3, 0.55, 0.8)
    ]
    return group(path(f"M{x - r} {base}A{r} {r} 0 0 1 {x + r} {base}Z", fill), *arcs)




def garland(x1, y1, x2, y2, sag, colours, cord=INK, flags=9, size=24):
    """Hang a cord with pennants between two points."""
    mx, my = (x1 + x2) / 2, (y1 + y2) / 2 + sag * 2
    out = []
    for i in range(1, flags + 1):
        t = i / (flags + 1)
        px = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mx + t * t * x2
        py = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * my + t * t * y2
        a = math.atan2(2 * (1 - t) * (my - y1) + 2 * t * (y2 - my), 2 * (1 - t) * (mx - x1) + 2 * t * (x2 - mx))
        c, s = math.cos(a) * size / 2, math.sin(a) * size / 2
        tip = (px - math.sin(a) * size * 0.3, py + size * 1.25)
        out.append(poly([(px - c, py - s), (px + c, py + s), tip], colours[i % len(colours)]))
    return group(*out, stroke(f"M{x1} {y1}Q{mx} {my} {x2} {y2}", cord, 3))



def oval_shadow(cx, cy, rx, ry=10, opacity=0.22):
    """Draw a flat shadow on the ground."""
    return ellipse(cx, cy, rx, ry, INK, opacity=opacity)
