"""CPU, memory, files and sharpness of cutting one panorama into tiles: ours against its peers.

    python tests/bench/tiles.py [PANORAMA [RUNS]]

Every way runs in a process of its own; CPU seconds are those of the work, with all threads and
children and without starting Python; memory is the highest of the process or of a child.  The
floor decodes the panorama and encodes as many tiles of it as ours has, without any projection.
Sharpness is PSNR against faces looked up 4 x 4 times (Lanczos), before any JPEG: of brightness
on the faces ahead (f) and above (u), and of both colours at half size ahead (c).  The reference
is made of what a way starts with: red, green and blue, or for ours the planes as the file holds
them.  "f, RGB" holds every way against the former.

Peers are not part of the build: `pip install -r tests/bench/requirements-tiles.txt`, for
nona `apt-get install hugin-tools`; generate.py comes with the npm package pannellum.
What is not there is left out and said.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from plugins.tours.cut import cut_tiles, pole_faces, side_strips  # noqa: E402
from plugins.tours.maps import view_map  # noqa: E402
from plugins.tours.model import FACES, Panorama, Pyramid  # noqa: E402
from plugins.tours.pixels import decode, halved  # noqa: E402
from plugins.tours.planned import TileJob  # noqa: E402
from plugins.tours.projection import FACE_AXES  # noqa: E402
from plugins.tours.pyramid import pyramid_of  # noqa: E402

SOURCE = ROOT.parent / "shared" / "panoramas" / "peabody-library_8192x4096.jpg"
GENERATE = ROOT / "node_modules" / "pannellum" / "utils" / "multires" / "generate.py"
JPEG = [
    cv2.IMWRITE_JPEG_QUALITY, 80,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
]  # fmt: skip
# It asks Pillow for a name that Pillow 10 took away.
RUN_GENERATE = """import runpy, sys; from PIL import Image; Image.ANTIALIAS = Image.LANCZOS
sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name="__main__")"""
LONGEST = 600  # seconds that a way may take
Array = np.ndarray[Any, Any]
Measured = tuple[float, float, float, int, float]
Faces = dict[str, Array]


def read(source: Path) -> Array:
    """Return a panorama as blue, green, red."""
    pixels = cv2.imdecode(np.frombuffer(source.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    return np.asarray(pixels)


def save(folder: Path, name: str, content: bytes) -> None:
    """Write one tile."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def save_pixels(folder: Path, name: str, pixels: Array) -> None:
    save(folder, name, cv2.imencode(".jpg", pixels, JPEG)[1].tobytes())


def save_faces(folder: Path, faces: Faces, pyramid: Pyramid) -> None:
    """Write the tiles of finished faces."""
    for face, full in faces.items():
        whole = full
        for level in reversed(pyramid.levels):
            if len(whole) != level.size:
                size = level.size, level.size
                whole = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
            for row in range(level.tiles):
                for tile in pyramid.row(level, face, row):
                    bottom, right = tile.top + tile.height, tile.left + tile.width
                    save_pixels(folder, tile.name, whole[tile.top : bottom, tile.left : right])


def floor(source: Path, folder: Path, pyramid: Pyramid) -> None:
    """Decode, and encode as many tiles as large."""
    pixels = read(source)
    left = top = 0
    for tile in pyramid.tiles():
        if left + tile.width > pixels.shape[1]:
            left, top = 0, (top + tile.height) % (len(pixels) - pyramid.tile)
        save_pixels(folder, tile.name, pixels[top : top + tile.height, left : left + tile.width])
        left += tile.width


def ours(source: Path, folder: Path, pyramid: Pyramid, *formats: str) -> None:
    """Do as a build does, without stills."""
    height, width = _size(source)
    panorama = Panorama(source, source.name, width, height, "", None)

    def keep(name: str, content: bytes) -> None:
        save(folder, name, content)

    saves = dict.fromkeys(formats or ("jpg",), keep)
    cut_tiles(decode(panorama), TileJob(folder, "", pyramid), saves)


def ours_avif(source: Path, folder: Path, pyramid: Pyramid) -> None:
    """Do as a build for the public does: both sets."""
    ours(source, folder, pyramid, "avif", "jpg")


def naive_faces(
    pixels: Array, size: int, names: str = FACES, kernel: int = cv2.INTER_CUBIC
) -> Faces:
    """Return faces by one map each, as one would write it down first."""
    width = pixels.shape[1]
    padded = np.hstack([pixels[:, -8:], pixels, pixels[:, :8]])
    faces = {}
    for name in names:
        x, y = view_map(FACE_AXES[name], size / 2, (size, size), width)
        faces[name] = np.asarray(
            cv2.remap(
                padded, x + np.float32(8), y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
            )
        )
    return faces


def naive(source: Path, folder: Path, pyramid: Pyramid) -> None:
    """OpenCV with six maps of floats."""
    save_faces(folder, naive_faces(read(source), pyramid.face), pyramid)


def vips_face(source: Path, size: int, name: str) -> Any:
    """Return a face of libvips' bicubic mapim."""
    import pyvips

    image = pyvips.Image.new_from_file(str(source))
    padded = image.embed(8, 8, image.width + 16, image.height + 16, extend="copy")
    x, y = view_map(FACE_AXES[name], size / 2, (size, size), image.width)
    index = pyvips.Image.new_from_array(np.dstack([x + 8, y + 8]))
    return padded.mapim(index, interpolate=pyvips.Interpolate.new("bicubic"))


def vips(source: Path, folder: Path, pyramid: Pyramid) -> None:
    """Libvips: mapim and dzsave."""
    for name in FACES:
        face = vips_face(source, pyramid.face, name).copy_memory()
        face.dzsave(
            str(folder / name), tile_size=pyramid.tile, overlap=0, suffix=".jpg[Q=80]",
            depth="onetile", layout="google",
        )  # fmt: skip


def py360_faces(pixels: Array, size: int) -> Faces:
    """Return the faces of py360convert, turned to ours."""
    import py360convert

    found = py360convert.e2c(pixels, face_w=size, mode="bilinear", cube_format="dict")
    return {name.lower(): np.ascontiguousarray(face) for name, face in found.items()}


def py360(source: Path, folder: Path, pyramid: Pyramid) -> None:
    """py360convert, tiles written by OpenCV."""
    save_faces(folder, py360_faces(read(source), pyramid.face), pyramid)


def generate(source: Path, folder: Path, pyramid: Pyramid, *options: str) -> None:
    """Pannellum's generate.py, which has nona project the faces."""
    shutil.rmtree(folder)
    command = [
        sys.executable, "-W", "ignore", "-c", RUN_GENERATE, str(GENERATE), str(source),
        "-o", str(folder), "-s", str(pyramid.tile), "-c", str(pyramid.face),
        "-q", "80", "-f", "1", *options,
    ]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.rmtree(folder / "fallback")  # six faces of a pixel: it cannot make none


WAYS: dict[str, tuple[Callable[[Path, Path, Pyramid], None], Callable[[], bool]]] = {
    "floor: decode + encode": (floor, lambda: True),
    "ours": (ours, lambda: True),
    "ours, JPEG and AVIF": (ours_avif, lambda: True),
    "OpenCV, six maps": (naive, lambda: True),
    "pyvips mapim bicubic": (vips, lambda: importlib.util.find_spec("pyvips") is not None),
    "py360convert bilinear": (py360, lambda: importlib.util.find_spec("py360convert") is not None),
    "generate.py + nona": (generate, lambda: bool(shutil.which("nona")) and GENERATE.is_file()),
}


def _size(source: Path) -> tuple[int, int]:
    from PIL.JpegImagePlugin import JpegImageFile

    with JpegImageFile(source) as image:
        return image.height, image.width


# One way, in a process of its own.


def run_one(name: str, source: Path, folder: Path) -> None:
    """Do the work once and print its CPU and wall seconds."""
    pyramid = pyramid_of(_size(source)[1])
    before, start = _cpu(), time.perf_counter()
    WAYS[name][0](source, folder, pyramid)
    print(json.dumps([_cpu() - before, time.perf_counter() - start]))


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def measured(name: str, source: Path) -> Measured | None:
    """Return CPU s, wall s, peak MB, files and MB of a way; nothing where it takes too long."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "tiles")
        folder.mkdir()
        command = [sys.executable, __file__, "--one", name, str(source), str(folder)]
        work = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        assert work.stdout is not None
        end = threading.Timer(LONGEST, os.killpg, (work.pid, signal.SIGKILL))
        end.start()
        told = work.stdout.read()
        _, status, used = os.wait4(work.pid, 0)
        end.cancel()
        work.returncode = os.waitstatus_to_exitcode(status)
        if work.returncode == -signal.SIGKILL:
            return None
        if work.returncode:
            raise SystemExit(f"{name} failed; try: {' '.join(command)}")
        cpu, wall = json.loads(told)
        files = [path for path in folder.rglob("*") if path.suffix in (".jpg", ".avif")]
        size = sum(path.stat().st_size for path in files)
        return cpu, wall, used.ru_maxrss / 1024, len(files), size / 1e6


# Sharpness.


def planes(face: Array) -> list[Array]:
    """Return brightness and both colours at half size of a face in blue, green, red."""
    luma, red, blue = cv2.split(cv2.cvtColor(face, cv2.COLOR_BGR2YCrCb))
    return [np.asarray(luma), halved(np.asarray(blue)), halved(np.asarray(red))]


def reference(pixels: Array, size: int, name: str, dense: int = 4) -> Array:
    """Return a face looked up `dense` times along each side with Lanczos' kernel."""
    large, width = size * dense, pixels.shape[1]
    padded = np.hstack([pixels[:, -8:], pixels, pixels[:, :8]])
    across = ((np.arange(large, dtype=np.float32) + 0.5) / large * 2 - 1)[None, :]
    bands = []
    for top in range(0, large, 8 * dense * 8):
        rows = np.arange(top, min(large, top + 8 * dense * 8), dtype=np.float32)
        along = ((rows + 0.5) / large * 2 - 1)[:, None]
        axes = FACE_AXES[name]
        right, up, ahead = (
            np.float32(m) + across * np.float32(r) + along * np.float32(d)
            for m, r, d in zip(axes.middle, axes.right, axes.down, strict=True)
        )
        x = (np.arctan2(right, ahead) / (2 * np.pi) + 0.5) * width - 0.5 + 8
        y = (0.5 - np.arctan2(up, np.hypot(right, ahead)) / np.pi) * (width / 2) - 0.5
        seen = cv2.remap(
            padded, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LANCZOS4,
            borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        bands.append(cv2.resize(seen, (size, len(rows) // dense), interpolation=cv2.INTER_AREA))
    return np.vstack(bands)


def stored_reference(source: Path, size: int) -> dict[str, list[Array]]:
    """Return the reference made of brightness and colours as the file holds them."""
    height, width = _size(source)
    picture = decode(Panorama(source, source.name, width, height, "", None))
    sets = ((picture.luma, size), (picture.blue, size // 2), (picture.red, size // 2))
    return {face: [reference(plane, edge, face) for plane, edge in sets] for face in "fu"}


def psnr(seen: Array, wanted: Array) -> float:
    """Return the peak signal-to-noise ratio in dB."""
    return float(10 * np.log10(255**2 / ((seen.astype(np.float32) - wanted) ** 2).mean()))


def our_planes(source: Path, size: int, name: str) -> list[Array]:
    """Return brightness and colours of a face as our encoder gets them."""
    height, width = _size(source)
    picture = decode(Panorama(source, source.name, width, height, "", None))
    sets = (([picture.luma], size), ([picture.blue, picture.red], size // 2))
    if name == "u":
        return [face for alike, edge in sets for face in pole_faces(alike, edge, upside_down=False)]
    return [
        strip
        for alike, edge in sets
        for side, strips in side_strips(alike, edge, [range(edge)])
        if side == name
        for strip in strips
    ]


def nona_faces(source: Path, size: int) -> Faces:
    """Return what generate.py has nona make, before it is cut."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "tiles")
        folder.mkdir()
        generate(source, folder, pyramid_of(_size(source)[1]), "-d")
        found = {name: folder / f"face000{number}.tif" for number, name in ((0, "f"), (2, "u"))}
        return {name: np.asarray(cv2.imread(str(path))) for name, path in found.items()}


def faces_of(name: str, source: Path, pixels: Array, size: int) -> dict[str, list[Array]]:
    """Return the planes of faces f and u as a way makes them; nothing where none are made."""
    if name == "ours":
        return {face: our_planes(source, size, face) for face in "fu"}
    faces: Faces = {}
    if name.startswith("OpenCV"):
        faces = naive_faces(pixels, size, "fu")
    elif name.startswith("pyvips"):
        found = {face: vips_face(source, size, face).numpy() for face in "fu"}
        faces = {face: np.ascontiguousarray(seen[:, :, ::-1]) for face, seen in found.items()}
    elif name.startswith("py360"):
        faces = py360_faces(pixels, size)
    elif name.startswith("generate"):
        faces = nona_faces(source, size)
    return {face: planes(faces[face]) for face in "fu" if face in faces}


def main(source: Path, runs: int) -> None:
    """Print the table."""
    print(f"{source.name}, {runs} runs (median CPU and wall, highest memory); {machine()}\n")
    print("| way | CPU s | / floor | wall s | peak MB | files | MB | dB f | dB u | dB c | f, RGB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    ready = {name: work for name, (work, there) in WAYS.items() if there()}
    results: dict[str, list[Measured]] = {name: [] for name in ready}
    endless: set[str] = set()
    for _ in range(runs):
        for name in (name for name in ready if name not in endless):
            one = measured(name, source)
            endless |= {name} if one is None else set()
            results[name] += [one] if one else []
    pixels, size = read(source), pyramid_of(_size(source)[1]).face
    common = {face: planes(reference(pixels, size, face)) for face in "fu"}
    stored = stored_reference(source, size)
    base = statistics.median(cpu for cpu, *_ in results["floor: decode + encode"])
    for name, rows in results.items():
        if not rows:
            print(f"| {name} | not done after {LONGEST} s |" + " |" * 9)
            continue
        cpu, wall = (statistics.median(row[i] for row in rows) for i in (0, 1))
        seen = faces_of(name, source, pixels, size)
        wanted = stored if name == "ours" else common
        sharp = [f"{psnr(seen[face][0], wanted[face][0]):.1f}" if seen else "–" for face in "fu"]
        colour = [psnr(seen["f"][i], wanted["f"][i]) for i in (1, 2)] if seen else []
        sharp.append(f"{statistics.mean(colour):.1f}" if colour else "–")
        sharp.append(f"{psnr(seen['f'][0], common['f'][0]):.1f}" if seen else "–")
        print(
            f"| {name} | {cpu:.2f} | {cpu / base:.1f} | {wall:.1f} | {max(r[2] for r in rows):.0f}"
            f" | {rows[0][3]} | {rows[0][4]:.1f} | {' | '.join(sharp)} |",
            flush=True,
        )
    for name in WAYS.keys() - ready.keys():
        print(f"\n{name}: not installed, left out")


def machine() -> str:
    """Return what the figures depend on."""
    import PIL
    import simplejpeg

    return (
        f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, Python {platform.python_version()},"
        f" OpenCV {cv2.__version__}, NumPy {np.__version__}, Pillow {PIL.__version__},"
        f" simplejpeg {simplejpeg.__version__}"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run_one(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        given = sys.argv[1:]
        main(Path(given[0]).resolve() if given else SOURCE, int(given[1]) if len(given) > 1 else 3)
