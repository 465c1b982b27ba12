"""Smaller objects that several scenes use: parcels, blocks, lamps, plants, screens."""

from ornament import check
from palette import (
    BLUE_D,
    GOLD,
    GOLD_D,
    GOLD_L,
    INK,
    NIGHT,
    PAPER,
    PETROL,
    PETROL_L,
    SAGE,
    SAGE_D,
    SAGE_DD,
    SAND,
    SAND_D,
    TERRA,
    TERRA_D,
    TERRA_L,
)
from svg import arch, circle, ellipse, group, line, path, poly, rect, stroke


def parcel(x, base, w, h, front=TERRA, side=TERRA_D, top=TERRA_L, tape=SAND, deep=0.3):
    """Draw a taped parcel with a visible side and top."""
    d, r = w * deep, w * deep * 0.5
    y = base - h
    m = x + w / 2
    return group(
        rect(x, y, w, h, front),
        poly([(x + w, y), (x + w + d, y - r), (x + w + d, base - r), (x + w, base)], side),
        poly([(x, y), (x + d, y - r), (x + w + d, y - r), (x + w, y)], top),
        poly([(m - w * 0.08, y), (m - w * 0.08 + d, y - r), (m + w * 0.08 + d, y - r), (m + w * 0.08, y)], tape),
        rect(m - w * 0.08, y, w * 0.16, h * 0.3, tape),
        rect(x + w * 0.1, base - h * 0.24, w * 0.26, h * 0.12, tape, opacity=0.7),
    )


def block(x, base, w, h, front, shade, share=0.22):
    """Draw a wooden block with a shaded edge."""
    return group(rect(x, base - h, w, h, front), rect(x + w * (1 - share), base - h, w * share, h, shade))


def block_arch(x, base, w, h, front, shade, hole):
    """Draw a bridge-shaped wooden block."""
    return group(block(x, base, w, h, front, shade, 0.12), arch(x + w * 0.24, base, w * 0.52, h * 0.72, hole))


def block_roof(x, base, w, h, front, shade):
    """Draw a triangular wooden block."""
    m = x + w / 2
    return group(
        poly([(x, base), (m, base - h), (x + w, base)], front),
        poly([(m, base - h), (x + w, base), (x + w * 0.74, base)], shade),
    )


def block_dome(x, base, w, front, shade):
    """Draw a half-round wooden block."""
    r = w / 2
    return group(
        path(f"M{x} {base}A{r} {r} 0 0 1 {x + w} {base}Z", front),
        path(f"M{x + w * 0.74} {base}A{r} {r} 0 0 0 {x + r} {base - r}A{r} {r} 0 0 1 {x + w} {base}Z", shade),
    )


def pendant(x, top, y, r, shade=GOLD, light=GOLD_L, cord=INK):
    """Hang a half-round lamp from a cord."""
    return group(
        line(x, top, x, y - r, cord, 3),
        circle(x, y + r * 0.05, r * 0.28, light),
        path(f"M{x - r} {y}A{r} {r} 0 0 1 {x + r} {y}Z", shade),
        rect(x - r * 0.16, y - r * 1.16, r * 0.32, r * 0.22, cord),
    )


def plant(x, base, h, pot=TERRA, rim=TERRA_D, leaf=SAGE_DD, vein=SAGE):
    """Draw a potted plant with paired leaves."""
    w, p = h * 0.34, h * 0.3
    out = [stroke(f"M{x} {base - p}V{base - h * 0.9}", leaf, h * 0.018)]
    for k, s in ((0.38, 0.27), (0.53, 0.25), (0.68, 0.21), (0.81, 0.15)):
        y = base - h * k
        for sign in (-1, 1):
            tx, ty = x + sign * h * s, y - h * s * 0.75
            out.append(path(f"M{x} {y}Q{x + sign * h * s * 0.1} {ty} {tx} {ty}Q{tx} {y} {x} {y}Z", leaf))
            out.append(line(x, y, x + sign * h * s * 0.75, y - h * s * 0.56, vein, h * 0.007))
    out.append(
        path(
            f"M{x} {base - h * 0.82}Q{x - h * 0.07} {base - h * 0.92} {x} {base - h}"
            f"Q{x + h * 0.07} {base - h * 0.92} {x} {base - h * 0.82}Z",
            leaf,
        )
    )
    out += [
        poly([(x - w * 0.44, base - p), (x + w * 0.44, base - p), (x + w * 0.32, base), (x - w * 0.32, base)], pot),
        poly([(x + w * 0.14, base - p), (x + w * 0.44, base - p), (x + w * 0.32, base), (x + w * 0.12, base)], rim),
        rect(x - w * 0.5, base - p * 1.06, w, p * 0.24, rim),
    ]
    return group(*out)


def sword_plant(x, base, h, pot=PETROL, rim=PETROL_L, leaf=SAGE_D, vein=SAGE_DD):
    """Draw a plant with upright blades in a round pot."""
    out = []
    for dx, k, lean in ((-0.13, 0.72, -0.2), (0.13, 0.78, 0.2), (-0.06, 0.92, -0.07), (0.07, 1, 0.07)):
        bx, tx, ty = x + dx * h * 0.5, x + lean * h * 1.1, base - h * k
        out.append(
            path(
                f"M{bx - h * 0.05} {base - h * 0.25}Q{bx - h * 0.09 + lean * h * 0.3} {base - h * 0.6} {tx} {ty}"
                f"Q{bx + h * 0.09 + lean * h * 0.3} {base - h * 0.6} {bx + h * 0.05} {base - h * 0.25}"
                f"Z",
                leaf,
            )
        )
        out.append(line(bx, base - h * 0.28, (bx + tx) / 2, (base - h * 0.28 + ty) / 2, vein, h * 0.012))
    pw = h * 0.2
    out += [
        path(
            f"M{x - pw} {base - h * 0.28}H{x + pw}C{x + pw * 1.2} {base - h * 0.1} {x + pw * 0.7} {base} {x} {base}"
            f"C{x - pw * 0.7} {base} {x - pw * 1.2} {base - h * 0.1} {x - pw} {base - h * 0.28}"
            f"Z",
            pot,
        ),
        rect(x - pw * 1.08, base - h * 0.3, pw * 2.16, h * 0.045, rim),
    ]
    return group(*out)


def laptop(x, base, w, shell=INK, screen=BLUE_D, foot=SAND_D, content=""):
    """Draw an open laptop from the front."""
    h = w * 0.62
    return group(
        rect(x, base - h, w, h - w * 0.03, shell, w * 0.03),
        rect(x + w * 0.04, base - h + w * 0.04, w * 0.92, h - w * 0.11, screen),
        content,
        path(f"M{x - w * 0.1} {base - w * 0.035}H{x + w * 1.1}L{x + w * 1.06} {base}H{x - w * 0.06}Z", foot),
    )


def bubble(x, y, w, h, fill, tail, r=None):
    """Draw a speech bubble whose tail points to a given spot."""
    r = r or h * 0.34
    tx, ty = tail
    a = min(max(tx, x + r + 10), x + w - r - 90)
    return group(
        rect(x, y, w, h, fill, r),
        path(
            f"M{a} {y + h - 4}Q{a + 10} {y + h + (ty - y - h) * 0.6} {tx} {ty}"
            f"Q{a + 70} {y + h + (ty - y - h) * 0.4} {a + 86} {y + h - 4}Z",
            fill,
        ),
    )


def street_lamp(x, base, h, iron=INK, light=GOLD_L):
    """Draw an old street lamp."""
    w = h * 0.05
    return group(
        rect(x - w * 0.22, base - h * 0.82, w * 0.44, h * 0.82, iron),
        rect(x - w * 0.7, base - h * 0.08, w * 1.4, h * 0.08, iron),
        poly(
            [
                (x - w * 0.9, base - h * 0.96),
                (x + w * 0.9, base - h * 0.96),
                (x + w * 0.55, base - h * 0.83),
                (x - w * 0.55, base - h * 0.83),
            ],
            light,
        ),
        poly([(x - w * 1.1, base - h * 0.955), (x, base - h), (x + w * 1.1, base - h * 0.955)], iron),
        rect(x - w * 0.7, base - h * 0.84, w * 1.4, h * 0.015, iron),
    )


def teddy(x, base, h, fur=TERRA_D, light=TERRA_L, dark=INK):
    """Draw a sitting teddy bear."""
    r = h * 0.2
    return group(
        circle(x - r * 0.8, base - h * 0.9, r * 0.42, fur),
        circle(x + r * 0.8, base - h * 0.9, r * 0.42, fur),
        circle(x - r * 0.8, base - h * 0.9, r * 0.2, light),
        circle(x + r * 0.8, base - h * 0.9, r * 0.2, light),
        ellipse(
            x - h * 0.22,
            base - h * 0.36,
            h * 0.08,
            h * 0.16,
            fur,
            transform=f"rotate(24 {x - h * 0.22} {base - h * 0.36})",
        ),
        ellipse(
            x + h * 0.22,
            base - h * 0.36,
            h * 0.08,
            h * 0.16,
            fur,
            transform=f"rotate(-24 {x + h * 0.22} {base - h * 0.36})",
        ),
        ellipse(x, base - h * 0.28, h * 0.21, h * 0.27, fur),
        ellipse(x, base - h * 0.27, h * 0.13, h * 0.18, light),
        circle(x - h * 0.2, base - h * 0.09, h * 0.1, fur),
        circle(x + h * 0.2, base - h * 0.09, h * 0.1, fur),
        circle(x - h * 0.2, base - h * 0.09, h * 0.05, light),
        circle(x + h * 0.2, base - h * 0.09, h * 0.05, light),
        circle(x, base - h * 0.7, h * 0.22, fur),
        ellipse(x, base - h * 0.64, h * 0.1, h * 0.075, light),
        circle(x - h * 0.085, base - h * 0.75, h * 0.02, dark),
        circle(x + h * 0.085, base - h * 0.75, h * 0.02, dark),
        ellipse(x, base - h * 0.67, h * 0.03, h * 0.02, dark),
        line(x, base - h * 0.66, x, base - h * 0.62, dark, h * 0.012),
    )


def toy_tower(x, base, w, body, shade, caps, line_colour):
    """Build the five finger tower from toy blocks."""
    f = w / 5
    out = [block(x, base, w, w * 1.5, body, shade)]
    for i, k in enumerate((0.28, 0.62, 0.98, 0.62, 0.28)):
        top = base - w * 1.5
        out.append(arch(x + i * f + 1, top, f - 2, w * k, caps))
    out.append(check(x + w * 0.1, base - w * 1.36, 8, 2, w * 0.1, line_colour))
    out.append(arch(x + w * 0.34, base, w * 0.32, w * 0.5, NIGHT))
    return group(*out)


def sheet(x, y, w, h, fill=PAPER, lines=5, ink=SAND_D):
    """Draw a sheet of paper with plain lines."""
    return group(
        rect(x, y, w, h, fill),
        *(
            line(
                x + w * 0.14,
                y + h * (0.2 + i * 0.13),
                x + w * (0.86 if i % 3 else 0.6),
                y + h * (0.2 + i * 0.13),
                ink,
                4,
            )
            for i in range(lines)
        ),
    )


def colour_block(x, base, s, fill, sign):
    """Draw a letterless toy cube with a simple sign."""
    c = x + s / 2, base - s / 2
    signs = {
        "disc": circle(*c, s * 0.24, SAND),
        "roof": poly(
            [(c[0] - s * 0.25, c[1] + s * 0.2), (c[0], c[1] - s * 0.25), (c[0] + s * 0.25, c[1] + s * 0.2)], SAND
        ),
        "bar": rect(c[0] - s * 0.22, c[1] - s * 0.22, s * 0.44, s * 0.44, GOLD),
        "ring": circle(*c, s * 0.2, stroke=GOLD_D, stroke_width=s * 0.1),
    }
    return group(
        rect(x, base - s, s, s, fill, s * 0.05),
        signs[sign],
        rect(x + s * 0.06, base - s * 0.94, s * 0.88, s * 0.88, "none", 2, stroke=PAPER, stroke_width=2, opacity=0.5),
    )
