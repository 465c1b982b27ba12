"""Façades, roofs and whole houses; local frame: x along the street, y into the house, z up."""

from dataclasses import dataclass

WALLS = ["plaster:cream", "plaster:white", "plaster:ochre", "plaster:rose", "plaster:sage", "plaster:chalk",
         "plaster:grey", "wood:birch", "wood:maple", "plaster:sky", "clinker:brown", "wood:beech"]
ROOFS = ["roof:tile", "roof:tile", "roof:slate", "roof:brown", "copper"]
AWNINGS = ["paint:red", "paint:teal", "paint:yellow", "paint:blue", "paint:green", "paint:plum", "paint:orange"]
GOODS = ["paint:red", "paint:yellow", "paint:teal", "wood:oak", "wood:maple", "paint:white", "paint:blue", "wood:cherry"]


@dataclass
class Style:
    """The choices that make one façade differ from the next."""

    wall: str = "plaster:cream"
    trim: str = "stone:pale"
    floors: int = 3
    storey: float = 3.5
    ground: float = 4.4
    bay: float = 2.7
    window: tuple = (1.25, 1.95)
    shop: bool = True
    lit: float = 0.16
    base: str = "stone:granite"
    roof: str = "roof:tile"
    pitch: float = 0.85

    @property
    def height(self):
        """Return the height of the eaves."""
        return self.ground + self.floors * self.storey


def random_style(rng, floors=None):
    """Draw a façade from the palette."""
    return Style(wall=rng.choice(WALLS), trim=rng.choice(["stone:pale", "stone:sandstone", "plaster:chalk", "wood:maple"]),
                 floors=floors or rng.choice([2, 3, 3, 4]), storey=rng.choice([3.2, 3.4, 3.6]),
                 bay=rng.choice([2.4, 2.7, 3.1]), window=rng.choice([(1.2, 1.9), (1.35, 1.8), (1.1, 2.0)]),
                 roof=rng.choice(ROOFS), pitch=rng.choice([0.7, 0.85, 1.0]))


def window(k, x0, x1, z0, z1, style, rng, arched=False):
    """Set one window with pane, bars, sill and surround into an opening."""
    pane = "glass:lit" if rng.random() < style.lit else rng.choice(["glass", "glass", "glass:shade"])
    cx, cz = (x0 + x1) / 2, z0 + (z1 - z0) * 0.64
    k.box(pane, x0, x1, 0.2, 0.24, z0, z1)
    frame = "paint:white"
    for a, b in ((x0, x0 + 0.07), (cx - 0.035, cx + 0.035), (x1 - 0.07, x1)):
        k.box(frame, a, b, 0.13, 0.21, z0, z1)
    for a, b in ((z0, z0 + 0.07), (cz - 0.03, cz + 0.03), (z1 - 0.07, z1)):
        k.box(frame, x0, x1, 0.14, 0.2, a, b)
    t = style.trim
    k.box(t, x0 - 0.2, x1 + 0.2, -0.16, 0.16, z0 - 0.14, z0 + 0.015, 0.03)
    k.box(t, x0 - 0.14, x0 + 0.02, -0.06, 0.2, z0, z1, 0.02)
    k.box(t, x1 - 0.02, x1 + 0.14, -0.06, 0.2, z0, z1, 0.02)
    if arched:
        k.slab(t, [(x0 - 0.3, z1 + 0.16), (x1 + 0.3, z1 + 0.16), (cx, z1 + 0.55)], -0.18, 0.05)
    k.box(t, x0 - 0.18, x1 + 0.18, -0.1, 0.2, z1 - 0.015, z1 + 0.18, 0.03)


def window_row(k, width, z0, style, rng, arched=False):
    """Build one upper floor: spandrel, lintel, piers and windows."""
    n = max(1, round((width - 0.8) / style.bay))
    step, (w, h) = width / n, style.window
    sill = z0 + (style.storey - h) * 0.45
    k.box(style.wall, 0, width, 0, 0.3, z0, sill)
    k.box(style.wall, 0, width, 0, 0.3, sill + h, z0 + style.storey)
    edges = [0.0]
    for i in range(n):
        cx = (i + 0.5) * step
        edges += [cx - w / 2, cx + w / 2]
        window(k, cx - w / 2, cx + w / 2, sill, sill + h, style, rng, arched)
    edges.append(width)
    for a, b in zip(edges[::2], edges[1::2]):
        k.box(style.wall, a, b, 0, 0.3, sill, sill + h)


def shop_window(k, x0, x1, top, rng, depth=1.7):
    """Build one shop: a lit shallow room with goods behind clear glass."""
    k.quad("glow:shop", (x0, depth, 0.3), (x1, depth, 0.3), (x1, depth, top), (x0, depth, top))
    k.box("wood:oak", x0, x1, 0.1, depth, 0, 0.42)
    k.box("plaster:white", x0, x1, 0.1, depth, top, top + 0.1)
    k.box("plaster:cream", x0 - 0.05, x0 + 0.03, 0.1, depth, 0.4, top)
    k.box("plaster:cream", x1 - 0.03, x1 + 0.05, 0.1, depth, 0.4, top)
    k.quad("clear", (x0, 0.12, 0.42), (x1, 0.12, 0.42), (x1, 0.12, top), (x0, 0.12, top))
    for z in (1.35, 2.1):
        k.box("wood:maple", x0 + 0.3, x1 - 0.3, depth - 0.5, depth - 0.06, z, z + 0.06)
    x = x0 + 0.35
    while x < x1 - 0.7:
        w, h = rng.uniform(0.2, 0.5), rng.uniform(0.2, 0.6)
        k.box(rng.choice(GOODS), x, x + w, depth - 0.42, depth - 0.14, 1.41, 1.41 + h, 0.03)
        k.box(rng.choice(GOODS), x, x + w * 0.8, depth - 0.4, depth - 0.14, 2.16, 2.16 + h * 0.7, 0.03)
        if rng.random() < 0.75:
            form = k.at(x + w / 2, 0.75)
            if rng.random() < 0.5:
                form.ball(rng.choice(GOODS), w * 0.55, 0.42 + w * 0.55)
            else:
                form.box(rng.choice(GOODS), -w / 2, w / 2, -0.25, 0.25, 0.42, 0.5 + h * 1.1, 0.04)
        x += w + rng.uniform(0.25, 0.6)
    for a in (x0, (x0 + x1) / 2 - 0.03, x1 - 0.06):
        k.box("iron", a, a + 0.06, 0.05, 0.16, 0.42, top)
    k.box("iron", x0, x1, 0.05, 0.16, top - 0.08, top)


def awning(k, x0, x1, z, rng, reach=1.6):
    """Hang a striped awning over a shop."""
    colour, n = rng.choice(AWNINGS), max(3, int((x1 - x0) / 0.45))
    for i in range(n):
        a, b = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
        mat = colour if i % 2 else "paint:white"
        k.quad(mat, (a, -0.05, z), (b, -0.05, z), (b, -reach, z - 0.75), (a, -reach, z - 0.75))
        k.quad(mat, (a, -reach, z - 0.75), (b, -reach, z - 0.75), (b, -reach, z - 1.0), (a, -reach, z - 1.0))
    k.tube("steel", [(x0, -reach, z - 0.75), (x1, -reach, z - 0.75)], 0.035)


def shop_row(k, width, style, rng):
    """Build the ground floor as a row of shops with piers, signs and awnings."""
    n = max(1, round(width / 4.6))
    step, top = width / n, style.ground - 1.15
    k.box(style.wall, 0, width, 0, 0.3, top, style.ground)
    for i in range(n + 1):
        x = i * step
        a, b = max(0.02, x - 0.3), min(width - 0.02, x + 0.3)
        k.box(style.base, a, b, -0.04, 1.7, 0, top, 0.03)
    for i in range(n):
        a, b = i * step + 0.3, (i + 1) * step - 0.3
        shop_window(k, a, b, top, rng)
        k.box(rng.choice(AWNINGS + ["wood:walnut", "wood:oak"]), a, b, -0.12, 0.0, top + 0.22, top + 0.8, 0.04)
        if rng.random() < 0.55:
            awning(k, a, b, top + 0.1, rng)


def facade(k, width, style, rng, arched=False):
    """Build a whole street front with ground floor, window rows and cornices."""
    if style.shop:
        shop_row(k, width, style, rng)
    else:
        ground = Style(**{**style.__dict__, "storey": style.ground})
        window_row(k, width, 0, ground, rng)
        k.box(style.base, -0.08, width + 0.08, -0.12, 0.1, 0, 0.9, 0.04)
    k.box(style.trim, -0.1, width + 0.1, -0.2, 0.1, style.ground - 0.16, style.ground + 0.08, 0.05)
    for floor in range(style.floors):
        window_row(k, width, style.ground + floor * style.storey, style, rng, arched and floor == 0)
    top = style.height
    k.box(style.trim, -0.15, width + 0.15, -0.25, 0.3, top - 0.25, top, 0.05)
    k.box(style.trim, -0.25, width + 0.25, -0.42, 0.3, top, top + 0.2, 0.06)


def gable_roof(k, width, depth, z, mat, pitch=0.85, eaves=0.5, wall="plaster:cream"):
    """Cover a house with a ridge parallel to the street and close the gables."""
    rise, ridge = depth / 2 * pitch, z + depth / 2 * pitch
    low = z - eaves * pitch
    front = [(-0.2, -eaves, low), (width + 0.2, -eaves, low), (width + 0.2, depth / 2, ridge), (-0.2, depth / 2, ridge)]
    back = [(x, depth - y, h) for x, y, h in front][::-1]
    for side in (front, back):
        k.quad(mat, *side)
        k.add(mat, [(x, y, h + 0.22) for x, y, h in side], [(0, 1, 2, 3)])
        for a, b in zip(side, side[1:] + side[:1]):
            k.quad(mat, a, b, (b[0], b[1], b[2] + 0.22), (a[0], a[1], a[2] + 0.22))
    for x in (0, width):
        k.quad(wall, (x, 0, z), (x, depth, z), (x, depth / 2, z + rise))
    k.tube(mat, [(-0.25, depth / 2, ridge + 0.25), (width + 0.25, depth / 2, ridge + 0.25)], 0.14)


def mansard(k, width, depth, z, mat, steep=3.4, inset=1.5, rise=2.2):
    """Cover a building with a mansard roof and a flat hipped cap."""
    lo = [(-0.3, -0.3), (width + 0.3, -0.3), (width + 0.3, depth + 0.3), (-0.3, depth + 0.3)]
    mid = [(inset, inset), (width - inset, inset), (width - inset, depth - inset), (inset, depth - inset)]
    half = depth / 2
    top = [(half, half - 0.2), (width - half, half - 0.2), (width - half, half + 0.2), (half, half + 0.2)]
    verts = [(x, y, z) for x, y in lo] + [(x, y, z + steep) for x, y in mid] + [(x, y, z + steep + rise) for x, y in top]
    faces = [(r * 4 + i, r * 4 + (i + 1) % 4, r * 4 + 4 + (i + 1) % 4, r * 4 + 4 + i) for r in (0, 1) for i in range(4)]
    k.add(mat, verts, [*faces, (8, 9, 10, 11)])
    k.tube("copper", [(*p, z + steep) for p in [*mid, mid[0]]], 0.16)


def dormer(k, x, y, z, wall, roof, rng):
    """Put a small gabled dormer window on a roof slope."""
    d = k.at(x, y, z)
    d.box(wall, -0.75, 0.75, 0, 2.2, 0, 1.5)
    pane = "glass:lit" if rng.random() < 0.2 else "glass"
    d.box(pane, -0.48, 0.48, -0.03, 0.1, 0.25, 1.35)
    d.box("paint:white", -0.03, 0.03, -0.06, 0.1, 0.25, 1.35)
    d.slab(roof, [(-1.0, 1.45), (1.0, 1.45), (0, 2.2)], -0.2, 2.6)


def house(k, width, depth, style, rng, dormers=True):
    """Build a complete house standing in a row."""
    top = style.height
    k.box(style.wall, 0.006, width - 0.006, 0.24, depth, style.ground - 0.9, top)
    k.box(style.wall, 0.012, width - 0.012, 1.7, depth - 0.01, 0, style.ground)
    k.box(style.wall, 0.016, 0.3, 0.02, 2, 0, style.ground - 0.02)
    k.box(style.wall, width - 0.3, width - 0.016, 0.02, 2, 0, style.ground - 0.02)
    facade(k, width, style, rng)
    gable_roof(k, width, depth, top + 0.2, style.roof, style.pitch, wall=style.wall)
    if dormers:
        n = max(1, int(width / 4.5))
        for i in range(n):
            y = 1.6
            dormer(k, (i + 0.5) * width / n, y, top + 0.2 + y * style.pitch, style.wall, style.roof, rng)
    if rng.random() < 0.8:
        x, ridge = rng.uniform(0.15, 0.85) * width, top + depth / 2 * style.pitch
        k.box("clinker:brown", x - 0.4, x + 0.4, depth * 0.55, depth * 0.55 + 0.7, ridge - 2, ridge + 1.4, 0.05)


def end_windows(k, depth, style, rng, x=0.0, outward=-1):
    """Set flat windows into the side wall of the last house in a row."""
    for floor in range(style.floors + 1):
        z = style.ground + (floor - 1) * style.storey + 1.2 if floor else 1.4
        for y in (depth * 0.25, depth * 0.5, depth * 0.75):
            a, b = sorted((x + outward * 0.04, x - outward * 0.1))
            pane = "glass:lit" if rng.random() < style.lit else "glass"
            k.box(pane, a, b, y - 0.55, y + 0.55, z, z + 1.8)
            a, b = sorted((x + outward * 0.1, x))
            for c, d in ((y - 0.7, y - 0.55), (y + 0.55, y + 0.7)):
                k.box(style.trim, a, b, c, d, z, z + 1.8, 0.02)
            for c, d in ((z - 0.15, z), (z + 1.8, z + 1.98)):
                k.box(style.trim, a - 0.03, b + 0.03, y - 0.8, y + 0.8, c, d, 0.02)
            k.box("paint:white", a, b, y - 0.03, y + 0.03, z, z + 1.8)


def row(k, length, rng, depth=12.0, widths=(9, 15), floors=None):
    """Fill a street front with houses side by side."""
    x = 0.0
    while x < length - 0.1:
        width = rng.uniform(*widths)
        if length - x - width < widths[0] * 0.7:
            width = length - x
        style = random_style(rng, floors)
        house(k.at(x), width, depth, style, rng)
        if x == 0:
            end_windows(k, depth, style, rng)
        if x + width > length - 0.1:
            end_windows(k, depth, style, rng, length, 1)
        x += width
