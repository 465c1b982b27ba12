"""Film a look around in a panorama: python tools/films/pan.py PANORAMA TARGET.webm FROM TO

Turns a view of 75° from one heading to another, slower at both ends, and has ffmpeg (a Debian
package) write a silent WebM (VP9) of it.  Headings are degrees from the middle of the picture.
"""

from __future__ import annotations

import argparse
import math
import subprocess
from pathlib import Path

import cv2
import numpy as np

WIDTH, HEIGHT, FIELD = 640, 360, 75.0
SECONDS, RATE = 10, 20
ENCODING = (
    "-c:v", "libvpx-vp9", "-crf", "44", "-b:v", "0", "-cpu-used", "5", "-row-mt", "0",
    "-threads", "1", "-pix_fmt", "yuv420p", "-g", "100",
)  # fmt: skip


def frame(panorama: np.ndarray, heading: float) -> np.ndarray:
    """Return the view in one direction as a flat picture."""
    high, wide = panorama.shape[:2]
    depth = WIDTH / 2 / math.tan(math.radians(FIELD) / 2)
    across, down = np.meshgrid(np.arange(WIDTH) - WIDTH / 2, np.arange(HEIGHT) - HEIGHT / 2)
    yaw = np.arctan2(across, depth) + math.radians(heading)
    pitch = np.arctan2(-down, np.hypot(across, depth))
    left = ((yaw / (2 * math.pi) + 0.5) % 1 * wide).astype(np.float32)
    top = ((0.5 - pitch / math.pi) * high).astype(np.float32)
    return cv2.remap(panorama, left, top, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)


def main() -> None:
    """Read the command line and film."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("panorama", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("start", type=float)
    parser.add_argument("end", type=float)
    wanted = parser.parse_args()
    panorama = cv2.imread(str(wanted.panorama), cv2.IMREAD_REDUCED_COLOR_2)
    wanted.target.parent.mkdir(exist_ok=True)
    raw = ["-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE)]
    command = ["ffmpeg", "-y", "-v", "error", *raw, "-i", "-", *ENCODING, str(wanted.target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as coder:
        assert coder.stdin
        for number in range(SECONDS * RATE):
            done = (1 - math.cos(math.pi * number / (SECONDS * RATE - 1))) / 2
            heading = wanted.start + done * (wanted.end - wanted.start)
            coder.stdin.write(frame(panorama, heading).tobytes())
    print(wanted.target, wanted.target.stat().st_size)


if __name__ == "__main__":
    main()
