"""What tests of whole builds share: two warm processes, and a small town to edit."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.build.town_site import TownSite
from tests.build.warm import Warm, warm

ROOM = 256 << 20  # bytes; a small town needs a tenth


@pytest.fixture(scope="session")
def builders() -> Iterator[tuple[Warm, Warm]]:
    """Return one process for incremental builds and one for clean ones."""
    with warm() as one, warm() as other:
        yield one, other


@pytest.fixture(scope="session")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder in memory, where there is one with room.

    Hundreds of clean builds come and go; ext4 passes by every file deleted a moment before.
    """
    place = Path("/dev/shm")
    if not os.access(place, os.W_OK) or shutil.disk_usage(place).free < ROOM:
        yield tmp_path_factory.mktemp("memory")
        return
    with TemporaryDirectory(prefix="hub-", dir=place) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def town_site(
    tmp_path_factory: pytest.TempPathFactory,
    memory: Path,
    builders: tuple[Warm, Warm],
    small_cache: Path,
) -> TownSite:
    """Return a site, as the test before left it."""
    folder = tmp_path_factory.mktemp("town")
    return TownSite(folder, small_cache, memory / "clean", builders)


@pytest.fixture
def built(town_site: TownSite) -> TownSite:
    """Return the small town as it was built the first time."""
    town_site.begin()
    town_site.compare()  # files that were written again are known
    return town_site
