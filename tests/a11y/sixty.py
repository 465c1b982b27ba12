"""Sixty barriers of one hand, who had not seen our checks: the half that tools find and the other.

No check was made for them; who mends a check because of one of them takes it out of here.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.a11y.seeding import Seed

_ROWS = json.loads(Path(__file__).with_name("sixty.json").read_text("utf-8"))
SIXTY = tuple(
    Seed(row["name"], row["criterion"], tuple((old, new) for old, new in row["edits"]))
    for row in _ROWS
)
