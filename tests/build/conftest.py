"""What tests of whole builds share: two warm processes, and a small town to edit."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.town_site import TownSite
from tests.build.warm import Warm, warm


@pytest.fixture(scope="session")
def builders() -> Iterator[tuple[Warm, Warm]]:
    """Return one process for incremental builds and one for clean ones."""
    with warm() as one, warm() as other:
        yield one, other


@pytest.fixture(scope="session")
def town_site(
    tmp_path_factory: pytest.TempPathFactory,
    memory: Path,
    builders: tuple[Warm, Warm],
    small_cache: Path,
) -> TownSite:
    """Return a site, as the test before left it: in memory; for `make soak` on the disk."""
    folder, cache = memory / "town", small_cache
    if "HUB_SEQUENCES" in os.environ:
        folder, cache = tmp_path_factory.mktemp("town"), tmp_path_factory.mktemp("cache")
    return TownSite(folder, cache, memory / "clean", builders)


@pytest.fixture
def built(town_site: TownSite) -> TownSite:
    """Return the small town as it was built the first time."""
    town_site.begin()
    town_site.compare()  # files that were written again are known
    return town_site
