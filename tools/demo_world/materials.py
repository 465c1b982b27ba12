"""Procedural materials of the model; every texture hangs on world position, so no UVs are needed."""

import bpy

from palette import LEAF, PAINT, PLASTER, STONE, WOOD

EVENING = {"on": False}


class _Graph:
    """A small helper around one node tree."""

    def __init__(self, name):
        self.mat = bpy.data.materials.new(name)
        self.mat.use_nodes = True
        self.nodes, self.links = self.mat.node_tree.nodes, self.mat.node_tree.links
        self.nodes.clear()
        self.out = self.nodes.new("ShaderNodeOutputMaterial")
        self.bsdf = self.nodes.new("ShaderNodeBsdfPrincipled")
        self.links.new(self.bsdf.outputs[0], self.out.inputs[0])
        self.flat = None

    def node(self, kind, inputs=None, **props):
        """Add a node, set its properties and link or set its inputs."""
        made = self.nodes.new(kind)
        for key, value in props.items():
            setattr(made, key, value)
        for key, value in (inputs or {}).items():
            if hasattr(value, "is_linked"):
                self.links.new(value, made.inputs[key])
            else:
                made.inputs[key].default_value = value
        return made

    def position(self, scale=(1, 1, 1), rotation=(0, 0, 0)):
        """Return world position, scaled."""
        geo = self.node("ShaderNodeNewGeometry")
        return self.node("ShaderNodeMapping", {"Vector": geo.outputs["Position"], "Scale": scale,
                                               "Rotation": rotation}).outputs[0]

    def wall_position(self):
        """Return (x + y, z), which lies flat on every upright wall."""
        geo = self.node("ShaderNodeNewGeometry")
        xyz = self.node("ShaderNodeSeparateXYZ", {0: geo.outputs["Position"]})
        run = self.node("ShaderNodeMath", {0: xyz.outputs[0], 1: xyz.outputs[1]}, operation="ADD")
        return self.node("ShaderNodeCombineXYZ", {0: run.outputs[0], 1: xyz.outputs[2]}).outputs[0]

    def noise(self, vector, scale, detail=3.0):
        """Return a noise factor."""
        return self.node("ShaderNodeTexNoise", {"Vector": vector, "Scale": scale, "Detail": detail}).outputs[0]

    def mix(self, fac, a, b):
        """Mix two colours."""
        made = self.node("ShaderNodeMix", data_type="RGBA")
        for socket, value in ((0, fac), (6, a), (7, b)):
            if hasattr(value, "is_linked"):
                self.links.new(value, made.inputs[socket])
            else:
                made.inputs[socket].default_value = value
        return made.outputs[2]

    def ramp(self, fac, low, high):
        """Stretch a factor between two limits to the range 0..1."""
        return self.node("ShaderNodeMapRange", {0: fac, 1: low, 2: high}).outputs[0]

    def finish(self, colour, rough=0.7, height=None, strength=0.3, distance=0.05, **extra):
        """Connect colour, roughness and bump and return the material."""
        if hasattr(colour, "is_linked"):
            self.links.new(colour, self.bsdf.inputs["Base Color"])
        else:
            self.bsdf.inputs["Base Color"].default_value = colour
        self.bsdf.inputs["Roughness"].default_value = rough
        for key, value in extra.items():
            self.bsdf.inputs[key.replace("_", " ")].default_value = value
        if height is not None:
            bump = self.node("ShaderNodeBump", {"Height": height, "Strength": strength, "Distance": distance})
            self.links.new(bump.outputs[0], self.bsdf.inputs["Normal"])
        if self.flat and not self.bsdf.inputs["Emission Color"].is_linked:
            self._shortcut()
        return self.mat

    def _shortcut(self):
        """Let light that bounces see one flat colour, which skips the textures and saves much time."""
        plain = self.node("ShaderNodeBsdfDiffuse", {"Color": _c(self.flat)})
        ray = self.node("ShaderNodeLightPath")
        both = self.node("ShaderNodeMixShader", {0: ray.outputs["Is Diffuse Ray"], 1: self.bsdf.outputs[0],
                                                 2: plain.outputs[0]})
        self.links.new(both.outputs[0], self.out.inputs[0])


def _tinted(make):
    """Remember the plain colour of a material before its textures are made."""
    def wrapped(g, rgb, *rest):
        """Note the colour, then make the material."""
        g.flat = rgb
        return make(g, rgb, *rest)
    wrapped.__doc__ = make.__doc__
    return wrapped


def _c(rgb, k=1.0):
    return tuple(min(v * k, 1.0) for v in rgb) + (1.0,)


@_tinted
def plaster(g, rgb):
    """Hand-rubbed plaster with soft clouds and a fine grain."""
    pos = g.position()
    clouds, grain = g.noise(pos, 0.35, 4), g.noise(pos, 6.0, 4)
    colour = g.mix(g.ramp(clouds, 0.3, 0.7), _c(rgb, 0.86), _c(rgb, 1.06))
    return g.finish(colour, 0.85, grain, 0.35, 0.06)


@_tinted
def wood(g, rgb):
    """Layered plywood-like wood with a long horizontal grain."""
    grain = g.noise(g.position((0.5, 0.5, 7.0)), 1.1, 6)
    fibre = g.noise(g.position((3.0, 22.0, 22.0)), 1.0, 3)
    colour = g.mix(g.ramp(grain, 0.35, 0.65), _c(rgb, 0.72), _c(rgb, 1.12))
    return g.finish(g.mix(g.ramp(fibre, 0.3, 1.2), colour, _c(rgb, 0.6)), 0.5, fibre, 0.12, 0.03)


@_tinted
def stone(g, rgb):
    """Sawn stone blocks with faint joints."""
    brick = g.node("ShaderNodeTexBrick", {
        "Vector": g.wall_position(), "Color1": _c(rgb, 0.92), "Color2": _c(rgb, 1.1), "Mortar": _c(rgb, 0.6),
        "Scale": 1.0, "Mortar Size": 0.012, "Brick Width": 1.5, "Row Height": 0.6})
    clouds = g.noise(g.position(), 1.2, 5)
    colour = g.mix(g.ramp(clouds, 0.2, 1.4), brick.outputs[0], _c(rgb, 0.66))
    return g.finish(colour, 0.8, clouds, 0.4, 0.08)


@_tinted
def clinker(g, rgb):
    """Fired clinker with visible courses."""
    brick = g.node("ShaderNodeTexBrick", {
        "Vector": g.wall_position(), "Color1": _c(rgb, 0.72), "Color2": _c(rgb, 1.25), "Mortar": (0.42, 0.31, 0.24, 1),
        "Scale": 1.0, "Mortar Size": 0.018, "Brick Width": 0.52, "Row Height": 0.17, "Bias": -0.1})
    clouds = g.noise(g.position(), 0.5, 4)
    colour = g.mix(g.ramp(clouds, 0.3, 1.2), brick.outputs[0], _c(rgb, 0.55))
    return g.finish(colour, 0.6, brick.outputs[1], -0.5, 0.03)


@_tinted
def paving(g, rgb, width=1.0, row=0.5, turn=0.0):
    """Slabs laid in bond, each a little different."""
    brick = g.node("ShaderNodeTexBrick", {
        "Vector": g.position((1, 1, 1), (0, 0, turn)), "Color1": _c(rgb, 0.84), "Color2": _c(rgb, 1.12),
        "Mortar": _c(rgb, 0.42), "Scale": 1.0, "Mortar Size": 0.014, "Brick Width": width, "Row Height": row})
    clouds = g.noise(g.position(), 0.22, 4)
    grain = g.noise(g.position(), 9.0, 3)
    colour = g.mix(g.ramp(clouds, 0.3, 1.1), brick.outputs[0], _c(rgb, 0.68))
    height = g.node("ShaderNodeMath", {0: brick.outputs[1], 1: -1.0, 2: grain}, operation="MULTIPLY_ADD")
    return g.finish(colour, 0.62, height.outputs[0], 0.3, 0.03)


@_tinted
def cobble(g, rgb):
    """Small rounded setts."""
    cells = g.node("ShaderNodeTexVoronoi", {"Vector": g.position(), "Scale": 6.0, "Randomness": 0.55}, voronoi_dimensions="2D")
    edge = g.node("ShaderNodeTexVoronoi", {"Vector": g.position(), "Scale": 6.0, "Randomness": 0.55},
                  feature="DISTANCE_TO_EDGE", voronoi_dimensions="2D")
    grey = g.node("ShaderNodeSeparateColor", {0: cells.outputs["Color"]}).outputs[0]
    tone = g.mix(grey, _c(rgb, 0.72), _c(rgb, 1.15))
    joint = g.ramp(edge.outputs[0], 0.0, 0.09)
    return g.finish(g.mix(joint, _c(rgb, 0.38), tone), 0.65, joint, 0.5, 0.04)


@_tinted
def roof(g, rgb):
    """Rows of tiles seen as fine horizontal steps."""
    brick = g.node("ShaderNodeTexBrick", {
        "Vector": g.wall_position(), "Color1": _c(rgb, 0.78), "Color2": _c(rgb, 1.2), "Mortar": _c(rgb, 0.4),
        "Scale": 1.0, "Mortar Size": 0.02, "Brick Width": 0.42, "Row Height": 0.3})
    clouds = g.noise(g.position(), 0.6, 3)
    colour = g.mix(g.ramp(clouds, 0.3, 1.1), brick.outputs[0], _c(rgb, 0.6))
    return g.finish(colour, 0.7, brick.outputs[1], -0.6, 0.05)


@_tinted
def copper(g, rgb):
    """Copper sheet, part green, part brown."""
    streaks = g.noise(g.position((1.5, 1.5, 0.25)), 1.0, 5)
    colour = g.mix(g.ramp(streaks, 0.4, 0.62), _c(rgb), _c((0.30, 0.17, 0.09)))
    return g.finish(colour, 0.5, streaks, 0.2, 0.05, Metallic=0.35)


@_tinted
def leaf(g, rgb):
    """Dyed moss, as on the trees of model makers."""
    pos = g.position()
    fine, broad = g.noise(pos, 5.0, 5), g.noise(pos, 0.7, 2)
    colour = g.mix(g.ramp(fine, 0.3, 0.75), _c(rgb, 0.55), _c(rgb, 1.35))
    colour = g.mix(g.ramp(broad, 0.3, 0.9), colour, _c((rgb[0] * 1.3, rgb[1] * 1.05, rgb[2] * 0.7)))
    return g.finish(colour, 0.95, fine, 1.0, 0.35)


@_tinted
def paint(g, rgb):
    """Silky lacquer."""
    grain = g.noise(g.position(), 3.0, 2)
    return g.finish(g.mix(grain, _c(rgb, 0.85), _c(rgb, 1.12)), 0.38)


def glow(g, rgb, day, night):
    """A lit surface that is brighter in the evening and is not sampled as a lamp."""
    pos = g.position()
    clouds = g.noise(pos, 0.9, 2)
    colour = g.mix(g.ramp(clouds, 0.3, 0.7), _c(rgb, 0.55), _c(rgb))
    g.links.new(colour, g.bsdf.inputs["Emission Color"])
    g.bsdf.inputs["Emission Strength"].default_value = night if EVENING["on"] else day
    g.mat.cycles.emission_sampling = "NONE"
    return g.finish(_c(rgb, 0.2), 0.3)


@_tinted
def pane(g, rgb, rough=0.06):
    """Opaque window glass: dark, reflecting, a little wavy."""
    wave = g.noise(g.position(), 0.8, 1)
    clouds = g.noise(g.position(), 0.25, 2)
    colour = g.mix(g.ramp(clouds, 0.3, 0.7), _c(rgb, 0.5), _c(rgb, 1.3))
    return g.finish(colour, rough, wave, 0.08, 0.1, Specular_IOR_Level=0.9)


def clear(g):
    """Clear shop glass: mostly transparent with a thin reflection."""
    through = g.node("ShaderNodeBsdfTransparent")
    shine = g.node("ShaderNodeBsdfGlossy", {"Roughness": 0.02, "Color": (1, 1, 1, 1)})
    edge = g.node("ShaderNodeLayerWeight", {"Blend": 0.12})
    mixed = g.node("ShaderNodeMixShader", {0: edge.outputs[0], 1: through.outputs[0], 2: shine.outputs[0]})
    g.links.new(mixed.outputs[0], g.out.inputs[0])
    return g.mat


def water(g):
    """Calm water with small ripples."""
    ripple = g.noise(g.position(), 2.2, 2)
    return g.finish(_c((0.10, 0.22, 0.24)), 0.05, ripple, 0.35, 0.06, Specular_IOR_Level=0.8)


def metal(g, rgb, rough):
    """Polished or brushed metal."""
    grain = g.noise(g.position(), 2.0, 3)
    return g.finish(g.mix(grain, _c(rgb, 0.8), _c(rgb, 1.1)), rough, grain, 0.05, 0.05, Metallic=1.0)


SPECIAL = {
    "clinker:red": lambda g: clinker(g, (0.34, 0.10, 0.055)),
    "clinker:brown": lambda g: clinker(g, (0.30, 0.16, 0.09)),
    "paving:slab": lambda g: paving(g, (0.46, 0.385, 0.30), 0.9, 0.45),
    "paving:rose": lambda g: paving(g, (0.50, 0.33, 0.26), 0.6, 0.3, 0.785),
    "paving:light": lambda g: paving(g, (0.62, 0.53, 0.41), 0.6, 0.6),
    "paving:hall": lambda g: paving(g, (0.54, 0.45, 0.34), 1.0, 1.0, 0.785),
    "cobble:warm": lambda g: cobble(g, (0.42, 0.32, 0.235)),
    "cobble:dark": lambda g: cobble(g, (0.24, 0.21, 0.19)),
    "roof:tile": lambda g: roof(g, (0.42, 0.15, 0.07)),
    "roof:slate": lambda g: roof(g, (0.15, 0.155, 0.17)),
    "roof:brown": lambda g: roof(g, (0.30, 0.16, 0.09)),
    "copper": lambda g: copper(g, (0.22, 0.42, 0.34)),
    "glass": lambda g: pane(g, (0.07, 0.09, 0.10)),
    "glass:shade": lambda g: pane(g, (0.20, 0.17, 0.13), 0.12),
    "glass:lit": lambda g: glow(g, (1.0, 0.56, 0.20), 0.5, 1.9),
    "glow:shop": lambda g: glow(g, (1.0, 0.66, 0.32), 0.9, 2.0),
    "glow:hall": lambda g: glow(g, (1.0, 0.74, 0.42), 1.3, 1.3),
    "glow:lamp": lambda g: glow(g, (1.0, 0.72, 0.38), 1.4, 26.0),
    "glow:screen": lambda g: glow(g, (0.06, 0.36, 0.42), 0.9, 2.0),
    "glow:mark": lambda g: glow(g, (1.0, 0.45, 0.08), 1.6, 3.0),
    "clear": clear, "water": water,
    "gold": lambda g: metal(g, (0.95, 0.60, 0.16), 0.22),
    "steel": lambda g: metal(g, (0.55, 0.52, 0.48), 0.35),
    "bronze": lambda g: metal(g, (0.28, 0.19, 0.10), 0.4),
    "iron": lambda g: g.finish(_c((0.05, 0.05, 0.048)), 0.45, Metallic=0.5),
}
FAMILIES = {"plaster": (plaster, PLASTER), "wood": (wood, WOOD), "stone": (stone, STONE),
            "paint": (paint, PAINT), "leaf": (leaf, LEAF)}


def get(key):
    """Return the material of a key such as ``plaster:cream``, made on first use."""
    found = bpy.data.materials.get(key)
    if found:
        return found
    graph = _Graph(key)
    if key in SPECIAL:
        return SPECIAL[key](graph)
    family, tone = key.split(":")
    make, palette = FAMILIES[family]
    return make(graph, palette[tone])
