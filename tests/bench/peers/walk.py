"""From a click on a way to the next scene on the screen, on a fast line, nothing visited before."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from playwright.sync_api import Browser

from tests.bench.peers.rows import DESKTOP
from tests.bench.peers.visit import opened

SHARP = '.pano[data-state="sharp"]'
STEP = """() => new Promise((done) => {
  const pano = document.querySelector(".pano"), start = performance.now();
  const since = () => performance.now() - start;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const painted = () => frame().then(frame);
  pano.addEventListener("tour:walk", async () => {
    await painted();
    const shown = since();
    const look = () => {
      if (pano.dataset.state !== "sharp") return requestAnimationFrame(look);
      painted().then(() => done([shown, since()]));
    };
    look();
  }, { once: true });
  document.querySelector(".pano__hotspots a[data-scene]").click();
})"""


@dataclass(frozen=True)
class Step:
    """Milliseconds until the next scene is there, and until it has its last sharpness."""

    shown: float
    sharp: float


def median_step(browser: Browser, url: str, runs: int) -> Step:
    """Return the medians of walking on from a scene, each time with an empty cache."""
    steps = [_step(browser, url) for _ in range(runs)]
    return Step(*(statistics.median(values) for values in zip(*steps, strict=True)))


def _step(browser: Browser, url: str) -> tuple[float, float]:
    with opened(browser, DESKTOP) as (page, _):
        page.goto(url)
        page.wait_for_selector(SHARP)
        page.wait_for_load_state("networkidle")
        shown, sharp = page.evaluate(STEP)
        return shown, sharp
