"""What tests of whole builds share: two warm processes, and a small town to edit."""

from __future__ import annotations

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
    tmp_path_factory: pytest.TempPathFactory, builders: tuple[Warm, Warm], small_cache: Path
) -> TownSite:
    """Return a site, as the test before left it."""
    return TownSite(tmp_path_factory.mktemp("town"), small_cache, builders)


@pytest.fixture
def built(town_site: TownSite) -> TownSite:
    """Return the small town as it was built the first time."""
    town_site.begin()
    town_site.compare()  # files that were written again are known
    return town_site
