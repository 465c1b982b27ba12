"""Curves: tapering ribbons and smooth lines through points."""

import math

from svg import circle, group, path, stroke


def smooth(pairs, steps=16):
    """Sample a Catmull-Rom curve through points of any dimension."""
    pts = [pairs[0], *pairs, pairs[-1]]
    out = []
    for i in range(1, len(pts) - 2):
        a, b, c, d = pts[i - 1 : i + 3]
        for k in range(steps):
            t = k / steps
            out.append(
                tuple(
                    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)
                    for p, q, r, s in zip(a, b, c, d)
                )
            )
    return [*out, tuple(pts[-2])]


def chain(pairs):
    """Write a path through sampled points."""
    return "M" + "L".join(f"{p[0]:.1f} {p[1]:.1f}" for p in pairs)


def sides(triples, share=1.0):
    """Give both edges of a ribbon from (x, y, width) triples."""
    curve = smooth(triples)
    left, right = [], []
    for i, (x, y, w) in enumerate(curve):
        x0, y0, _ = curve[max(0, i - 1)]
        x1, y1, _ = curve[min(len(curve) - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = -(y1 - y0) / length, (x1 - x0) / length
        half = w * share / 2
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    return left, right


def ribbon(triples, fill, share=1.0, **attrs):
    """Draw a band whose width changes along its way."""
    left, right = sides(triples, share)
    return path(chain(left + right[::-1]) + "Z", fill, **attrs)


def brush(triples, fill, share=1.0):
    """Draw a ribbon whose tight bends stay filled."""
    dots = (circle(round(x, 1), round(y, 1), w * share / 2, fill) for x, y, w in smooth(triples))
    return group(ribbon(triples, fill, share), *dots)


def thread(pairs, colour, width=3, **attrs):
    """Draw a smooth line through points."""
    return stroke(chain(smooth(pairs)), colour, width, **attrs)


def bezier(p0, p1, p2, p3, t):
    """Give a point on a cubic Bézier curve."""
    u = 1 - t
    return tuple(u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d for a, b, c, d in zip(p0, p1, p2, p3))
