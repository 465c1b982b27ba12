"""What the frames of a visit show: when there is something, when it is sharp, when it is done."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from plugins.tours.flat import flat_plane
from plugins.tours.model import View
from plugins.tours.pixels import reduced
from tests.bench.peers.material import HEADING, Pixels, decoded
from tests.bench.peers.pages import Stage
from tests.bench.peers.rows import Device
from tests.bench.peers.visit import Frame

LIKENESS = 0.5  # correlation with the final picture from which on there is something to see
COARSE = 24  # columns to which a frame is reduced for that
SAME = 1.0  # mean difference of 255 up to which two frames are the same
MARGIN = 0.1  # share at each edge that is left out: buttons, compass, cut-off rows

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Window:
    """The part of the screen that is compared, in device pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def cut(self, picture: Pixels) -> Pixels:
        """Return that part of a picture of the screen."""
        return picture[self.top : self.bottom, self.left : self.right]

    def at(self, share: float) -> Window:
        """Return the same part of a smaller picture of the screen."""
        edges = (self.left, self.top, self.right, self.bottom)
        return Window(*(round(edge * share) for edge in edges))


@dataclass(frozen=True)
class Look:
    """One frame, judged."""

    at: float
    """Seconds from navigation."""
    alike: bool
    """Whether it resembles the final picture, however roughly."""
    same: bool
    """Whether it is the final picture."""
    quality: float
    """Likeness to the truth in dB."""


@dataclass(frozen=True)
class Sight:
    """Seconds from navigation; None for what never came."""

    first: float | None
    sharp: float | None
    done: float | None


def window_of(stage: Stage, device: Device) -> Window:
    """Return the middle of what can be seen of the stage without scrolling."""
    left, top, width, height = stage.box
    height = min(height, device.height - top)
    across, along = round(width * MARGIN), round(height * MARGIN)
    edges = (left + across, top + along, left + width - across, top + height - along)
    return Window(*(edge * device.ratio for edge in edges))


def true_view(panorama: Pixels, stage: Stage, device: Device) -> Pixels:
    """Return the stage as a perfect viewer would fill it, cut to the window of `window_of`.

    Each pixel is looked up four times, in each of its three colours.
    """
    left, top, width, height = stage.box
    view = View(HEADING, 0.0, stage.angle(width))
    size = width * device.ratio, height * device.ratio
    large = 2 * size[0], 2 * size[1]
    colours = (flat_plane(np.ascontiguousarray(c), view, 0.0, large) for c in cv2.split(panorama))
    whole = np.dstack([reduced(colour, *size) for colour in colours])
    window = window_of(stage, device)
    x, y = left * device.ratio, top * device.ratio
    return whole[window.top - y : window.bottom - y, window.left - x : window.right - x]


def quality(picture: Pixels, truth: Pixels) -> float:
    """Return the peak signal-to-noise ratio in dB."""
    error = np.mean((picture.astype(np.float32) - truth.astype(np.float32)) ** 2)
    return 10 * math.log10(255**2 / max(float(error), 1e-9))


def looks_of(frames: Sequence[Frame], window: Window, truth: Pixels) -> tuple[Look, ...]:
    """Return what is in the window frame by frame; `truth` is what should be there in the end."""
    shown = [window.cut(decoded(frame.picture)) for frame in frames]
    final = shown[-1]
    target = cv2.resize(truth, (final.shape[1], final.shape[0]), interpolation=cv2.INTER_AREA)
    return tuple(
        Look(
            at=frame.at,
            alike=_alike(picture, final),
            same=float(np.mean(cv2.absdiff(picture, final))) < SAME,
            quality=quality(picture, target),
        )
        for frame, picture in zip(frames, shown, strict=True)
    )


def sight_of(looks: Sequence[Look], bar: float) -> Sight:
    """Return when there is something to see, when it is as good as `bar` dB, when it is done."""
    return Sight(
        first=next((look.at for look in looks if look.alike), None),
        sharp=_since(looks, [look.quality >= bar for look in looks]),
        done=_since(looks, [look.same for look in looks]),
    )


def _since(looks: Sequence[Look], holds: Sequence[bool]) -> float | None:
    """Return the moment from which on it holds to the end."""
    index = len(holds)
    while index and holds[index - 1]:
        index -= 1
    return looks[index].at if index < len(holds) else None


def _alike(one: Pixels, other: Pixels) -> bool:
    """Tell whether two pictures correlate, whatever their brightness."""
    a, b = _coarse(one), _coarse(other)
    spread = float(np.std(a) * np.std(b))
    return float(np.mean((a - a.mean()) * (b - b.mean()))) > LIKENESS * max(spread, 1.0)


def _coarse(picture: Pixels) -> Floats:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    rows = max(1, round(COARSE * grey.shape[0] / grey.shape[1]))
    small = cv2.resize(grey, (COARSE, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)
