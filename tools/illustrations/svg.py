"""Small building blocks that write SVG strings."""

import math

GRAIN = (
    '<filter id="grain" x="0" y="0" width="100%" height="100%">'
    '<feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="7"/>'
    '<feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  1.6 0 0 0 -.62"/>'
    "</filter>"
)


def num(value):
    """Write a number without needless digits."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def el(name, *body, **attrs):
    """Write one element; underscores in attribute names become hyphens."""
    parts = [f'{k.rstrip("_").replace("_", "-")}="{num(v)}"' for k, v in attrs.items() if v is not None]
    return f"<{name} {' '.join(parts)}>{''.join(body)}</{name}>"


def rect(x, y, w, h, fill, rx=0, **attrs):
    """Draw a rectangle."""
    return el("rect", x=x, y=y, width=w, height=h, rx=rx, fill=fill, **attrs)


def circle(cx, cy, r, fill="none", **attrs):
    """Draw a circle."""
    return el("circle", cx=cx, cy=cy, r=r, fill=fill, **attrs)


def ellipse(cx, cy, rx, ry, fill="none", **attrs):
    """Draw an ellipse."""
    return el("ellipse", cx=cx, cy=cy, rx=rx, ry=ry, fill=fill, **attrs)


def path(d, fill="none", **attrs):
    """Draw a filled path."""
    return el("path", d=d, fill=fill, **attrs)


def stroke(d, colour, width=3, **attrs):
    """Draw an open path as a line with round ends."""
    attrs = {"stroke_linecap": "round", "stroke_linejoin": "round", **attrs}
    return el("path", d=d, fill="none", stroke=colour, stroke_width=width, **attrs)


def line(x1, y1, x2, y2, colour, width=3, **attrs):
    """Draw a straight line."""
    return stroke(f"M{num(float(x1))} {num(float(y1))}L{num(float(x2))} {num(float(y2))}", colour, width, **attrs)


def points(pairs):
    """Write a list of coordinate pairs."""
    return " ".join(f"{num(float(x))},{num(float(y))}" for x, y in pairs)


def poly(pairs, fill, **attrs):
    """Draw a polygon."""
    return el("polygon", points=points(pairs), fill=fill, **attrs)


def polyline(pairs, colour, width=3, **attrs):
    """Draw an open chain of straight lines."""
    attrs = {"stroke_linecap": "round", "stroke_linejoin": "round", **attrs}
    return el("polyline", points=points(pairs), fill="none", stroke=colour, stroke_width=width, **attrs)


def group(*items, **attrs):
    """Bundle elements."""
    return el("g", *items, **attrs)


def move(x, y, *items, scale=1, turn=0, flip=False):
    """Bundle elements and place them at a point."""
    return group(
        *items,
        transform=(
            f"translate({num(float(x))} {num(float(y))}) rotate({turn}) scale({-scale if flip else scale} {scale})"
        ),
    )


def arch(x, base, w, h, fill, **attrs):
    """Draw an upright shape with a half-round top."""
    r = w / 2
    return path(f"M{x} {base}V{base - h + r}A{r} {r} 0 0 1 {x + w} {base - h + r}V{base}Z", fill, **attrs)


def clip(name, shape, *items):
    """Show elements only inside a shape."""
    return f'<clipPath id="{name}">{shape}</clipPath>' + group(*items, clip_path=f"url(#{name})")


def polar(cx, cy, r, degrees):
    """Give the point at an angle and distance from a centre."""
    a = math.radians(degrees)
    return cx + r * math.cos(a), cy + r * math.sin(a)


def page(w, h, pixels, *items):
    """Wrap a scene into an SVG document with faint paper grain."""
    grain = rect(0, 0, w, h, "#fff", filter="url(#grain)", style="mix-blend-mode:overlay", opacity=0.33)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixels[0]}" height="{pixels[1]}" viewBox="0 0 {w} {h}">'
    return f"{head}<defs>{GRAIN}</defs>{''.join(items)}{grain}</svg>"
