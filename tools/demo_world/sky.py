"""Sky, sun and evening lamps."""

import math

import bpy

DAY = [(0.0, (0.62, 0.47, 0.33)), (0.47, (0.80, 0.60, 0.42)), (0.5, (1.0, 0.76, 0.52)), (0.56, (0.82, 0.76, 0.70)),
       (0.68, (0.48, 0.62, 0.74)), (1.0, (0.19, 0.36, 0.60))]
DUSK = [(0.0, (0.05, 0.05, 0.08)), (0.48, (0.42, 0.20, 0.13)), (0.51, (0.95, 0.42, 0.18)), (0.57, (0.56, 0.29, 0.30)),
        (0.68, (0.13, 0.16, 0.36)), (1.0, (0.02, 0.045, 0.17))]


def world(evening=False):
    """Paint a warm sky with soft clouds."""
    made = bpy.data.worlds.new("sky")
    bpy.context.scene.world = made
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    back = nodes["Background"]
    coord = nodes.new("ShaderNodeTexCoord")
    xyz = nodes.new("ShaderNodeSeparateXYZ")
    links.new(coord.outputs["Generated"], xyz.inputs[0])
    half = nodes.new("ShaderNodeMapRange")
    half.inputs[1].default_value = -1.0
    links.new(xyz.outputs[2], half.inputs[0])
    ramp = nodes.new("ShaderNodeValToRGB")
    stops = DUSK if evening else DAY
    while len(ramp.color_ramp.elements) < len(stops):
        ramp.color_ramp.elements.new(0.5)
    for element, (at, colour) in zip(ramp.color_ramp.elements, stops):
        element.position, element.color = at, (*colour, 1)
    links.new(half.outputs[0], ramp.inputs[0])
    mixed = _clouds(nodes, links, coord, xyz, ramp.outputs[0], evening)
    links.new(mixed, back.inputs[0])
    back.inputs[1].default_value = 0.75 if evening else 0.85


def _clouds(nodes, links, coord, xyz, sky, evening):
    """Mix soft noise clouds into the upper half of the sky."""
    up = nodes.new("ShaderNodeMath")
    up.operation = "ADD"
    up.inputs[1].default_value = 0.12
    links.new(xyz.outputs[2], up.inputs[0])
    flat = nodes.new("ShaderNodeVectorMath")
    flat.operation = "DIVIDE"
    spread = nodes.new("ShaderNodeCombineXYZ")
    for i in range(3):
        links.new(up.outputs[0], spread.inputs[i])
    links.new(coord.outputs["Generated"], flat.inputs[0])
    links.new(spread.outputs[0], flat.inputs[1])
    noise = nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 1.35, 6
    links.new(flat.outputs[0], noise.inputs["Vector"])
    mask = nodes.new("ShaderNodeMapRange")
    mask.inputs[1].default_value, mask.inputs[2].default_value = 0.5, 0.74
    links.new(noise.outputs[0], mask.inputs[0])
    fade = nodes.new("ShaderNodeMapRange")
    fade.inputs[1].default_value, fade.inputs[2].default_value = 0.03, 0.2
    fade.inputs[4].default_value = 0.75
    links.new(xyz.outputs[2], fade.inputs[0])
    both = nodes.new("ShaderNodeMath")
    both.operation = "MULTIPLY"
    links.new(mask.outputs[0], both.inputs[0])
    links.new(fade.outputs[0], both.inputs[1])
    mix = nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    links.new(both.outputs[0], mix.inputs[0])
    links.new(sky, mix.inputs[6])
    mix.inputs[7].default_value = (0.42, 0.24, 0.26, 1) if evening else (1.0, 0.90, 0.78, 1)
    return mix.outputs[2]


def sun(azimuth=238.0, elevation=28.0, strength=5.2, colour=(1.0, 0.73, 0.43)):
    """Hang a soft warm sun at a compass azimuth and elevation."""
    data = bpy.data.lights.new("sun", "SUN")
    data.energy, data.color, data.angle = strength, colour, math.radians(1.4)
    made = bpy.data.objects.new("sun", data)
    made.rotation_euler = (math.radians(90 - elevation), 0, math.radians(180 - azimuth))
    bpy.context.scene.collection.objects.link(made)


def lamps(places, camera, reach=75.0, power=1500.0):
    """Light the street lamps near the camera."""
    for x, y, z in places:
        if math.dist((x, y), camera[:2]) > reach:
            continue
        data = bpy.data.lights.new("lamp", "POINT")
        data.energy, data.color, data.shadow_soft_size = power, (1.0, 0.66, 0.34), 0.3
        made = bpy.data.objects.new("lamp", data)
        made.location = (x, y, z - 0.5)
        bpy.context.scene.collection.objects.link(made)


def areas(lights):
    """Hang the remembered area lights."""
    for place, turn, width, length, power in lights:
        data = bpy.data.lights.new("area", "AREA")
        data.shape, data.size, data.size_y = "RECTANGLE", width, length
        data.energy, data.color = power, (1.0, 0.80, 0.56)
        made = bpy.data.objects.new("area", data)
        made.location, made.rotation_euler = place, (0, 0, turn)
        made.visible_camera = False
        bpy.context.scene.collection.objects.link(made)
