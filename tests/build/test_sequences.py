"""After any edits, in any order, an incremental build equals a clean one to the byte."""

from __future__ import annotations

import os
from functools import partial

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.build.edits import EDITS
from tests.build.town_site import TownSite

SEQUENCES = int(os.environ.get("HUB_SEQUENCES") or 200)
SOAKING = "HUB_SEQUENCES" in os.environ  # other sequences every time
STEPS = 4 if SOAKING else 3

Step = tuple[str, int, int]  # which edit, of which thing, to what


@settings(
    max_examples=SEQUENCES,
    derandomize=not SOAKING,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 11), st.integers(0, 7)),
        min_size=1,
        max_size=STEPS,
    )
)
def test_an_incremental_build_equals_a_clean_one(town_site: TownSite, steps: list[Step]) -> None:
    town_site.begin()
    for step in steps:
        town_site.edit(partial(_apply, step))
        town_site.compare()


def _apply(step: Step, site: TownSite) -> None:
    name, which, how = step
    EDITS[name](site, which, how)
