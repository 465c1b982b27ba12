"""How people walk: what each kind of walker uses, and what bars a door to whom."""

from __future__ import annotations

from dataclasses import dataclass

# Kinds of edges of the network.
WALK, STEPS, RAMP, STAIRS, ESCALATOR, ELEVATOR = range(6)
KINDS = {"walk": WALK, "steps": STEPS, "ramp": RAMP}
CARRIER_KINDS = {"stairs": STAIRS, "escalator": ESCALATOR, "elevator": ELEVATOR}

# What bars a node: a door too narrow for a wheelchair, one that turns, one unfit for wheelchairs.
NARROW, TURNING, UNFIT = 1, 2, 4
WIDE_ENOUGH = 0.9  # metres, as DIN 18040-1 asks of doors
TURNING_DOORS = ("revolving", "turnstile")


@dataclass(frozen=True)
class Mode:
    """A way of walking: its name in addresses, its words, its kinds of edges, what bars it."""

    id: str
    title: str
    title_en: str
    kinds: tuple[int, ...]
    bars: int


FAST = Mode("schnell", "Schnellster Weg", "Fastest way", tuple(range(6)), 0)
STEP_FREE = Mode(
    "stufenlos", "Stufenloser Weg", "Step-free way", (WALK, RAMP, ELEVATOR),
    NARROW | TURNING | UNFIT,
)  # fmt: skip
NO_ESCALATOR = Mode(
    "ohne-rolltreppe", "Ohne Rolltreppe", "Without escalators",
    (WALK, STEPS, RAMP, STAIRS, ELEVATOR), 0,
)  # fmt: skip
PRAM = Mode("kinderwagen", "Mit dem Kinderwagen", "With a pram", (WALK, RAMP, ELEVATOR), TURNING)
MODES = (FAST, STEP_FREE, NO_ESCALATOR, PRAM)
