"""Panoramas made by an engine that is there already: a local Dask cluster of two workers."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.tours.write import make_scenes
from tests.tours.test_write import bytes_below, job_in, quiet
from tests.tours.worlds import drawn, lamp_world

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Executor]:
    """Start two worker processes that find our modules, and close them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the engine's own
        import dask
        from dask.distributed import Client, LocalCluster

        before = os.environ.get("PYTHONPATH")
        os.environ["PYTHONPATH"] = str(ROOT)
        folder = tmp_path_factory.mktemp("dask")
        with (
            dask.config.set({"temporary-directory": str(folder)}),
            LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as workers,
            Client(workers) as client,
        ):
            yield client.get_executor()
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


def test_a_dask_cluster_makes_the_same_bytes(tmp_path: Path, cluster: Executor) -> None:
    picture = drawn(tmp_path / "platz.jpg", lamp_world(2048, 20, 10, 30))
    local = job_in(tmp_path / "local", picture)
    jobs = [job_in(tmp_path / name, picture) for name in ("one", "two")]
    report, told = Report(), list[int]()
    make_scenes([local], None, quiet, report)
    make_scenes(jobs, lambda _: cluster, lambda done, _: told.append(done), report)
    assert (told, report.faults) == ([1, 2], ())
    wanted = bytes_below(tmp_path / "local")
    assert wanted
    assert bytes_below(tmp_path / "one") == wanted
    assert bytes_below(tmp_path / "two") == wanted
