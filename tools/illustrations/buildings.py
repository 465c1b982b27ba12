"""Darmstadt landmarks and ordinary houses as flat shapes."""

from ornament import check
from palette import (
    BLUE,
    BLUE_D,
    GOLD,
    GOLD_D,
    GOLD_L,
    INK,
    PAPER,
    PETROL,
    PETROL_D,
    RED,
    RED_D,
    SAND,
    SAND_D,
    TERRA,
    TERRA_D,
)
from svg import arch, circle, clip, group, line, path, poly, rect, stroke

STEPS = (0.06, 0.125, 0.19, 0.125, 0.06)


def hochzeitsturm(cx, base, h, front=RED, shade=RED_D, cap=PETROL_D, edge=GOLD):
    """Draw the wedding tower with its five stepped finger gables."""
    w = h * 0.24
    x, f, shoulder = cx - w / 2, w / 5, base - h * 0.80
    out = []
    for i, rise in enumerate(STEPS):
        fx, top = x + i * f, shoulder - h * rise
        out.append(arch(fx, shoulder + h * 0.05, f, shoulder + h * 0.05 - top, cap))
        ribs = [
            line(fx, y, fx + f, y, edge, h * 0.0016, opacity=0.5)
            for y in (top + f * 0.75 + k * h * 0.0125 for k in range(20))
            if y < shoulder + h * 0.045
        ]
        out += ribs
        out.append(
            stroke(
                f"M{fx} {shoulder + h * 0.05}V{top + f / 2}A{f / 2} {f / 2} 0 0 1 {fx + f} {top + f / 2}"
                f"V{shoulder + h * 0.05}",
                edge,
                h * 0.0038,
                stroke_linecap="butt",
            )
        )
    body = shoulder + h * 0.05
    out.append(rect(x, body, w, base - body, front))
    out.append(rect(x + w * 0.76, body, w * 0.24, base - body, shade))
    out += [
        line(x, y, x + w, y, shade, h * 0.0014, opacity=0.45)
        for y in (body + k * h * 0.0145 for k in range(1, 52))
        if y < base
    ]
    out.append(rect(x - w * 0.02, body - h * 0.004, w * 1.04, h * 0.012, edge))
    for y, count in ((body + h * 0.085, 5), (body + h * 0.25, 5)):
        out += tower_windows(x, y, w, count, edge)
    out.append(rect(x + w * 0.42, body + h * 0.42, w * 0.16, h * 0.11, shade))
    out.append(check(x + w * 0.42, body + h * 0.42, 4, 10, w * 0.04, edge))
    out.append(rect(x - w * 0.1, base - h * 0.055, w * 1.2, h * 0.055, shade))
    out.append(arch(cx - w * 0.17, base, w * 0.34, h * 0.13, edge))
    out.append(arch(cx - w * 0.11, base, w * 0.22, h * 0.108, INK))
    return group(*out)


def tower_windows(x, y, w, count, edge):
    """Draw the two window bands that wrap around the corner of the tower."""
    start, size, gap = x + w * 0.34, w * 0.1, w * 0.034
    cells = [
        rect(start + i * (size + gap), y + j * (size * 1.25 + gap), size, size * 1.25, INK)
        for i in range(count)
        for j in range(2)
    ]
    frame = rect(start - gap, y - gap, x + w - start + gap, size * 2.5 + gap * 3, edge, opacity=0.9)
    return [frame, *cells]


def langer_ludwig(cx, base, h, stone=TERRA_D, light=TERRA, bronze=PETROL):
    """Draw the tall column with its statue."""
    w = h * 0.075
    top = base - h * 0.80
    shaft = poly(
        [(cx - w * 0.5, base - h * 0.16), (cx - w * 0.4, top), (cx + w * 0.4, top), (cx + w * 0.5, base - h * 0.16)],
        light,
    )
    flutes = [line(cx + w * k, base - h * 0.16, cx + w * k * 0.82, top, stone, h * 0.003) for k in (-0.3, -0.12, 0.06)]
    dark = poly(
        [(cx + w * 0.2, base - h * 0.16), (cx + w * 0.16, top), (cx + w * 0.4, top), (cx + w * 0.5, base - h * 0.16)],
        stone,
    )
    foot = [
        rect(cx - w * k, base - h * y, w * k * 2, h * t, c)
        for k, y, t, c in (
            (1.9, 0.018, 0.018, stone),
            (1.6, 0.036, 0.018, light),
            (1.15, 0.12, 0.084, light),
            (1.3, 0.132, 0.014, stone),
            (0.72, 0.16, 0.03, light),
        )
    ]
    foot.append(rect(cx + w * 0.45, base - h * 0.118, w * 0.7, h * 0.082, stone))
    head = [
        rect(cx - w * 0.55, top - h * 0.012, w * 1.1, h * 0.016, stone),
        rect(cx - w * 0.75, top - h * 0.03, w * 1.5, h * 0.02, light),
        rect(cx - w * 0.5, top - h * 0.062, w, h * 0.034, light),
        rect(cx, top - h * 0.062, w * 0.5, h * 0.034, stone),
    ]
    return group(shaft, *flutes, dark, *foot, *head, statue(cx, top - h * 0.062, h * 0.125, bronze))


def statue(cx, base, h, bronze):
    """Draw the small cloaked bronze figure as a silhouette."""
    d = (
        f"M{cx - h * 0.17} {base}L{cx - h * 0.2} {base - h * 0.45}"
        f"Q{cx - h * 0.22} {base - h * 0.76} {cx - h * 0.05} {base - h * 0.8}"
        f"L{cx + h * 0.06} {base - h * 0.8}Q{cx + h * 0.2} {base - h * 0.76} {cx + h * 0.2} {base - h * 0.5}"
        f"L{cx + h * 0.17} {base}Z"
    )
    return group(
        path(d, bronze),
        circle(cx, base - h * 0.9, h * 0.095, bronze),
        stroke(f"M{cx + h * 0.15} {base - h * 0.62}L{cx + h * 0.3} {base - h * 0.42}", bronze, h * 0.08),
    )


def onion(cx, base, w, gold=GOLD, dark=GOLD_D, cross=GOLD):
    """Draw a gilded onion dome on its drum."""
    h = w * 1.15
    bulb = (
        f"M{cx - w * 0.34} {base}"
        f"C{cx - w * 0.72} {base - h * 0.45} {cx - w * 0.3} {base - h * 0.7} {cx} {base - h * 1.12}"
        f"C{cx + w * 0.3} {base - h * 0.7} {cx + w * 0.72} {base - h * 0.45} {cx + w * 0.34} {base}Z"
    )
    half = (
        f"M{cx + w * 0.08} {base}"
        f"C{cx + w * 0.36} {base - h * 0.4} {cx + w * 0.12} {base - h * 0.75} {cx} {base - h * 1.12}"
        f"C{cx + w * 0.3} {base - h * 0.7} {cx + w * 0.72} {base - h * 0.45} {cx + w * 0.34} {base}Z"
    )
    t = base - h * 1.1
    return group(
        path(bulb, gold),
        path(half, dark),
        line(cx, t, cx, t - w * 0.42, cross, w * 0.05),
        line(cx - w * 0.13, t - w * 0.26, cx + w * 0.13, t - w * 0.26, cross, w * 0.05),
    )


def chapel(cx, base, h, wall=SAND, shade=SAND_D, stripe=TERRA, gold=GOLD):
    """Draw the Russian chapel with gables and three onion domes."""
    w = h * 0.62
    x, top = cx - w / 2, base - h * 0.42
    out = [rect(x, top, w, base - top, wall), rect(x + w * 0.68, top, w * 0.32, base - top, shade)]
    out += [rect(x, top + (base - top) * k, w, h * 0.014, stripe) for k in (0.22, 0.5, 0.78)]
    for dx, dw, rise in ((-0.3, 0.16, 0.08), (0.3, 0.16, 0.08), (0, 0.26, 0.2)):
        drum = cx + w * dx
        out.append(rect(drum - w * dw / 2, top - h * rise, w * dw, h * rise + 2, wall))
        out.append(rect(drum + w * dw * 0.12, top - h * rise, w * dw * 0.38, h * rise + 2, shade))
        out.append(rect(drum - w * dw / 2, top - h * rise, w * dw, h * 0.014, BLUE))
        out.append(onion(drum, top - h * rise, w * dw * 1.28, gold))
    for k in (-0.33, 0, 0.33):
        s = w * 0.17
        d = (
            f"M{cx + w * k - s} {top + 2}Q{cx + w * k - s} {top - s * 0.9} {cx + w * k} {top - s * 1.25}"
            f"Q{cx + w * k + s} {top - s * 0.9} {cx + w * k + s} {top + 2}Z"
        )
        out.append(path(d, stripe if k else TERRA_D))
        out.append(circle(cx + w * k, top - s * 0.4, s * 0.34, gold))
    out += [arch(cx + w * k - w * 0.05, base - h * 0.12, w * 0.1, h * 0.19, BLUE_D) for k in (-0.3, 0.3)]
    out.append(arch(cx - w * 0.11, base, w * 0.22, h * 0.27, gold))
    out.append(arch(cx - w * 0.075, base, w * 0.15, h * 0.235, INK))
    return group(*out)


def gable(x, base, w, h, kind):
    """Write the outline of a house front with one of several gables."""
    e = base - h * 0.68
    m, t = x + w / 2, base - h
    tops = {
        "pitch": f"V{e}L{m} {t}L{x + w} {e}",
        "step": (
            f"V{e}h{w * 0.14}V{e - h * 0.1}h{w * 0.14}V{e - h * 0.2}h{w * 0.1}"
            f"V{t}h{w * 0.24}V{e - h * 0.2}h{w * 0.1}V{e - h * 0.1}h{w * 0.14}"
            f"V{e}H{x + w}"
        ),
        "curl": (
            f"V{e}C{x + w * 0.02} {e - h * 0.16} {x + w * 0.3} {e - h * 0.06} {x + w * 0.3} {t + h * 0.1}"
            f"A{w * 0.2} {w * 0.17} 0 0 1 {x + w * 0.7} {t + h * 0.1}"
            f"C{x + w * 0.7} {e - h * 0.06} {x + w * 0.98} {e - h * 0.16} {x + w} {e}"
        ),
        "round": f"V{e}A{w / 2} {h * 0.32} 0 0 1 {x + w} {e}",
        "flat": f"V{t}H{x + w}",
    }
    return f"M{x} {base}{tops[kind]}V{base}Z"


def house(x, base, w, h, wall, dark, kind="pitch", lit=GOLD_L, cols=3, rows=2, ground=True):
    """Draw a house front with windows and, if wanted, a shop on the ground floor."""
    out = [path(gable(x, base, w, h, kind), wall)]
    e = base - (h if kind == "flat" else h * 0.68)
    g = h * 0.24 if ground else h * 0.06
    room = base - g - e
    ww, wh = w / (cols * 2 + 0.2), room / (rows * 1.75 + 0.4)
    for r in range(rows):
        for c in range(cols):
            wx = x + w * (c + 0.5) / cols - ww / 2
            wy = e + room * (r + 0.5) / rows - wh / 2
            fill = lit if (r * 2 + c) % 3 != 1 else dark
            out += [
                rect(wx, wy, ww, wh, fill),
                line(wx + ww / 2, wy, wx + ww / 2, wy + wh, wall, max(1.5, w * 0.012)),
                line(wx, wy + wh * 0.4, wx + ww, wy + wh * 0.4, wall, max(1.5, w * 0.012)),
            ]
    if kind in ("pitch", "curl", "round", "step"):
        out.append(circle(x + w / 2, e - h * 0.11, w * 0.075, dark))
    if ground:
        out.append(shop(x, base, w, g, dark, lit, PETROL if wall in (TERRA, RED) else TERRA))
    return group(*out)


def shop(x, base, w, g, dark, lit, awning=TERRA):
    """Draw a shop window, door and striped awning along the foot of a house."""
    out = [
        rect(x, base - g, w, g, dark),
        rect(x + w * 0.08, base - g * 0.66, w * 0.52, g * 0.52, lit),
        rect(x + w * 0.68, base - g * 0.66, w * 0.22, g * 0.66, SAND_D),
    ]
    n = 8
    s = w * 1.08 / n
    for i in range(n):
        ax = x - w * 0.04 + i * s
        fill = PAPER if i % 2 else awning
        out.append(path(f"M{ax} {base - g * 0.98}h{s}v{g * 0.26}a{s / 2} {s / 2} 0 0 1 -{s} 0Z", fill))
    return group(*out)


def schloss(x, base, w, h, wall, roof, win, gold=GOLD):
    """Draw the palace roofline: long wing, mansard roof and bell tower."""
    out = [
        rect(x, base - h * 0.42, w, h * 0.42, wall),
        poly(
            [
                (x - w * 0.01, base - h * 0.42),
                (x + w * 0.03, base - h * 0.62),
                (x + w * 0.97, base - h * 0.62),
                (x + w * 1.01, base - h * 0.42),
            ],
            roof,
        ),
    ]
    n = 15
    for i in range(n):
        wx = x + w * (i + 0.5) / n
        out += [rect(wx - w * 0.011, base - h * (0.36 - 0.17 * r), w * 0.022, h * 0.1, win) for r in range(2)]
        if i % 2:
            out.append(arch(wx - w * 0.011, base - h * 0.46, w * 0.022, h * 0.08, win))
    t, tw = x + w * 0.5, w * 0.13
    out += [
        rect(t - tw / 2, base - h * 0.78, tw, h * 0.78, wall),
        rect(t - tw / 2, base - h * 0.79, tw, h * 0.02, gold),
        path(
            f"M{t - tw / 2} {base - h * 0.79}Q{t - tw * 0.42} {base - h * 0.9} {t - tw * 0.2} {base - h * 0.92}"
            f"H{t + tw * 0.2}Q{t + tw * 0.42} {base - h * 0.9} {t + tw / 2} {base - h * 0.79}"
            f"Z",
            roof,
        ),
        rect(t - tw * 0.18, base - h * 1.02, tw * 0.36, h * 0.11, wall),
        path(f"M{t - tw * 0.24} {base - h * 1.02}Q{t} {base - h * 1.16} {t + tw * 0.24} {base - h * 1.02}Z", roof),
        line(t, base - h * 1.08, t, base - h * 1.22, gold, max(2, w * 0.004)),
        circle(t, base - h * 0.68, tw * 0.24, gold),
        circle(t, base - h * 0.68, tw * 0.18, INK),
        arch(t - tw * 0.2, base, tw * 0.4, h * 0.3, INK),
    ]
    return group(*out)


def tram(x, base, w, body=SAND, band=RED, glass=BLUE_D, lit=GOLD_L, name="tram"):
    """Draw a low tram of three sections seen from the side."""
    h = w * 0.17
    y = base - h
    shell = rect(x, y, w, h * 0.9, body, h * 0.3)
    inner = [
        rect(x, y + h * 0.56, w, h * 0.4, band),
        rect(x + w * 0.015, y + h * 0.14, w * 0.97, h * 0.36, glass, h * 0.14),
    ]
    inner += [
        rect(x + w * k, y + h * 0.16, w * 0.06, h * 0.32, lit) for k in (0.08, 0.15, 0.29, 0.43, 0.5, 0.64, 0.78, 0.85)
    ]
    inner += [rect(x + w * k, y + h * 0.14, w * 0.05, h * 0.72, glass) for k in (0.225, 0.57, 0.72)]
    inner += [rect(x + w * k - 4, y, 8, h, INK) for k in (0.36, 0.7)]
    wheels = [rect(x + w * k, base - h * 0.14, w * 0.1, h * 0.1, INK, h * 0.04) for k in (0.08, 0.45, 0.8)]
    pole = stroke(f"M{x + w * 0.45} {y}l{w * 0.035} {-h * 0.34}l{-w * 0.035} {-h * 0.3}", INK, max(2, w * 0.006))
    return group(pole, shell, clip(name, shell, *inner), *wheels)
