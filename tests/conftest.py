"""What several folders of tests share: one cache of pictures and bundles for all small sites."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.builders", "tests.broken.building")

from tests.builders import ROOT  # noqa: E402 - only now, so that its asserts explain themselves


@pytest.fixture(scope="session")
def small_cache(tmp_path_factory: pytest.TempPathFactory) -> object:
    """Return a cache folder that all small sites of a run share."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session", autouse=True)
def _from_the_project_folder() -> None:
    """Say at once when the tests run on something that is no project."""
    assert (ROOT / "pelicanconf.py").is_file()
