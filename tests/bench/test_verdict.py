from __future__ import annotations

from tests.bench.measure import Cost
from tests.bench.reloading import Reload
from tests.bench.rounds import COLD, PICTURED, TEXT, Comparison, Run
from tests.bench.sides import Size, size_of
from tests.bench.verdict import HUGO, OURS, Measured, mark, tables


def run(side: str, step: str, wall: float, articles: int = 1_000) -> Run:
    return Run(articles, side, step, Cost(wall, wall, 1_000_000))


def said(
    *runs: Run, comparisons: tuple[Comparison, ...] = (), reloads: tuple[Reload, ...] = ()
) -> str:
    return tables(Measured(runs, comparisons, reloads, ((1_000, OURS, Size(3, 2, 1_500_000)),)))


def test_a_target_is_met_or_missed() -> None:
    assert mark(0.2, 0.3) == "0.20 (≤ 0.3) ✓"
    assert mark(0.31, 0.3) == "0.31 (≤ 0.3) ✗"


def test_medians_are_compared_with_hugos_cold_build_with_its_pictures_at_hand() -> None:
    ours = [run(OURS, TEXT, wall) for wall in (0.1, 0.2, 9.0)]
    text = said(*ours, run(HUGO, PICTURED, 1.0), run(HUGO, COLD, 7.0), run(HUGO, TEXT, 50.0))
    assert "| one article's text edited | 0.20 (≤ 0.3) ✓; CPU 0.20 |" in text


def test_a_disturbed_round_of_hugos_is_nobodys_gain() -> None:
    text = said(run(OURS, TEXT, 0.2), run(HUGO, PICTURED, 9.0), run(HUGO, COLD, 2.0))
    assert "| one article's text edited | 0.10 (≤ 0.3) ✓; CPU 0.10 |" in text


def test_how_far_rounds_differ_is_told() -> None:
    text = said(*(run(OURS, COLD, wall) for wall in (0.5, 1.0, 3.0)))
    assert "| 1.00 (0.50–3.00) / 1.00 / 1 |" in text


def test_a_build_without_any_cache_is_compared_with_one_of_hugos_without_any() -> None:
    text = said(run(OURS, COLD, 1.0), run(HUGO, COLD, 4.0), run(HUGO, PICTURED, 0.5))
    assert "| cold, no cache at all | 0.25 (≤ 1) ✓; CPU 0.25 |" in text


def test_growth_is_told_where_both_sizes_were_measured() -> None:
    both = said(run(OURS, COLD, 1.0), run(OURS, COLD, 12.0, 10_000))
    assert f"| {OURS} | cold, no cache at all | 12.00 (≤ 11) ✗ |" in both
    assert "10,000 against" not in said(run(OURS, COLD, 1.0))


def test_a_wrong_output_is_told() -> None:
    text = said(run(OURS, COLD, 1.0), comparisons=(Comparison(1_000, OURS, TEXT, ("index.html",)),))
    assert "1 files differ ✗" in text


def test_a_server_must_be_quick_and_quicker_than_hugos() -> None:
    ours, hugo = Reload(1_000, OURS, 0.09, None), Reload(1_000, HUGO, 0.08, 0.5)
    text = said(run(OURS, COLD, 1.0), run(HUGO, COLD, 1.0), reloads=(ours, hugo))
    assert "| 1,000 | Hub | 0.09 (≤ 0.1) ✓, slower than Hugo ✗ | has none |" in text
    assert "| 1,000 | Hugo | 0.08 | 0.50 |" in text


def test_pictures_are_files_but_no_text() -> None:
    files = {"index.html": (10, "a"), "atom.xml": (5, "b"), "bild.jpg": (900, "c")}
    assert size_of(files) == Size(files=3, pages=1, text=15)
