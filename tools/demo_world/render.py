"""Render one panorama or still: ``python tools/demo_world/render.py --scene luisenplatz --width 4096 --samples 32``."""

import argparse
import importlib
import math
import os
import pathlib
import sys
import tempfile
import time

import bpy
from mathutils import Vector

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import furniture  # noqa: E402
import materials  # noqa: E402
import mesh  # noqa: E402
import shots  # noqa: E402
import sky  # noqa: E402

PARTS = {
    "centre": ["luisenplatz", "luisencenter", "tourist", "city"],
    "street": ["luisenplatz", "luisencenter", "wilhelminenstrasse", "city"],
    "market": ["marktplatz", "city"],
    "hill": ["mathildenhoehe", "ground"],
    "mall": ["atrium"],
}


def build(parts):
    """Build the parts of the world that a shot needs."""
    for part in PARTS[parts]:
        kit = mesh.Kit()
        if part == "ground":
            importlib.import_module("city").ground(kit)
        else:
            importlib.import_module(part).build(kit)
        kit.build(part)


def engine(width, height, samples):
    """Set Cycles, the denoiser and the colour look."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    c = scene.cycles
    c.device, c.samples, c.seed = "CPU", samples, 1
    c.use_adaptive_sampling, c.adaptive_threshold, c.adaptive_min_samples = True, 0.04, 6
    c.use_denoising, c.denoiser = True, "OPENIMAGEDENOISE"
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transparent_max_bounces = 4, 2, 2, 6
    c.sample_clamp_indirect, c.caustics_reflective, c.caustics_refractive = 4.0, False, False
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - High Contrast"
    scene.view_settings.exposure = 0.55 if materials.EVENING["on"] else 0.2
    scene.render.image_settings.file_format = "PNG"


def panorama_camera(east, north, ground):
    """Set an equirectangular camera whose picture centre looks north."""
    data = bpy.data.cameras.new("camera")
    data.type = "PANO"
    holder = data if hasattr(data, "panorama_type") else data.cycles
    holder.panorama_type = "EQUIRECTANGULAR"
    data.clip_end = 5000
    made = bpy.data.objects.new("camera", data)
    made.location = (east, north, ground + shots.EYE)
    made.rotation_euler = (math.pi / 2, 0, 0)
    return made


def still_camera(place, target, lens, blur):
    """Set a perspective camera with the shallow focus of a model photograph."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.clip_end = lens, 5000
    aim = Vector(target) - Vector(place)
    data.dof.use_dof, data.dof.focus_distance = True, aim.length
    data.dof.aperture_fstop = blur
    made = bpy.data.objects.new("camera", data)
    made.location = place
    made.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()
    return made


def save(path, quality):
    """Render to a temporary place and move the finished JPEG into place."""
    from PIL import Image

    target = pathlib.Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        bpy.context.scene.render.filepath = f"{folder}/picture.png"
        bpy.ops.render.render(write_still=True)
        part = target.with_name(f".{target.name}.part")
        Image.open(f"{folder}/picture.png").convert("RGB").save(part, "JPEG", quality=quality, subsampling=0, optimize=True)
        os.replace(part, target)


def prepare(name, parts):
    """Empty the file and build world, sky and light for a shot."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    dark = shots.evening(name)
    materials.EVENING["on"] = dark
    furniture.LAMPS.clear()
    furniture.AREAS.clear()
    build(parts)
    sky.world(dark)
    sky.areas(furniture.AREAS)
    if parts == "mall":
        sky.sun(200, 58, 4.0)
    elif parts == "street":
        sky.sun(200, 34)
    elif dark:
        sky.sun(292, 4, 0.25, (1.0, 0.5, 0.3))
    else:
        sky.sun()


def main():
    """Read the arguments and render."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", required=True, choices=[*shots.PANORAMAS, *shots.STILLS])
    parser.add_argument("--width", type=int, default=4096)
    parser.add_argument("--samples", type=int, default=32)
    parser.add_argument("--quality", type=int, default=91)
    parser.add_argument("--out", default=None)
    args = parser.parse_args()
    start, still = time.time(), args.scene in shots.STILLS
    shot = (shots.STILLS if still else shots.PANORAMAS)[args.scene]
    prepare(args.scene, shot[-1])
    camera = still_camera(*shot[:4]) if still else panorama_camera(*shot[:3])
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    if shots.evening(args.scene):
        sky.lamps(furniture.LAMPS, camera.location)
    engine(args.width, args.width * 2 // 3 if still else args.width // 2, args.samples)
    built = time.time()
    save(args.out or f"{args.scene}.jpg", args.quality)
    print(f"{args.scene}: built in {built - start:.0f} s, rendered in {time.time() - built:.0f} s")


if __name__ == "__main__":
    main()
