"""Asks Lighthouse about pages of a site and keeps the middle of what it says."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.site.visits import ARGUMENTS
from tools.setup.browser import CHROMIUM
from tools.setup.lighthouse import REMEDY, found
from tools.setup.programs import find

ASK = Path(__file__).with_name("ask.mjs")
FULL = ("accessibility", "best-practices", "seo")  # each has to be without a fault
SPEED = "performance"
CRAWLED = "is-crawlable"
SLOWEST = 1500  # milliseconds until the largest part of a page is there
MOST_SHIFT = 0.0


@dataclass(frozen=True)
class Question:
    """A page; one that asks robots to stay away is not blamed for it."""

    url: str
    hidden: bool = False


@dataclass(frozen=True)
class Looked:
    """What was measured of a page; times in milliseconds, the middle of all runs."""

    url: str
    scores: dict[str, float]
    faults: tuple[str, ...]
    lcp: float
    cls: float
    fcp: float
    tbt: float
    bytes: int
    version: str

    def complaints(self) -> tuple[str, ...]:
        """Say which scores and limits are missed."""
        low = [f"{name} {self.scores[name] * 100:.0f}" for name in FULL if self.scores[name] < 1]
        if self.lcp > SLOWEST:
            low.append(f"largest part after {self.lcp:.0f} ms")
        if self.cls > MOST_SHIFT:
            low.append(f"moves by {self.cls:.3f}")
        return (*low, *self.faults)


class Lighthouse:
    """A Lighthouse with a Chromium of its own, which is asked one page after the other."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Take a running one."""
        self._process = process

    def look(self, question: Question, runs: int) -> Looked:
        """Return what a page is like: all categories once, its speed as often as there are runs."""
        everything = self._ask(question, (*FULL, SPEED))
        speeds = [everything, *(self._ask(question, (SPEED,)) for _ in range(runs - 1))]

        def middle(name: str) -> float:
            return float(statistics.median(one[name] for one in speeds))

        return Looked(
            url=question.url,
            scores=everything["scores"],
            faults=tuple(everything["faults"]),
            lcp=middle("lcp"),
            cls=max(float(one["cls"]) for one in speeds),
            fcp=middle("fcp"),
            tbt=middle("tbt"),
            bytes=int(middle("bytes")),
            version=everything["version"],
        )

    def _ask(self, question: Question, categories: Sequence[str]) -> dict[str, Any]:
        skip = [CRAWLED] if question.hidden and len(categories) > 1 else []
        asked = {"url": question.url, "categories": categories, "skip": skip}
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline() or "{}")
        if not answer or answer["fault"] or answer["lcp"] is None:
            raise RuntimeError(f"{question.url}: {answer.get('fault') or 'no answer'}")
        return answer


@contextmanager
def lighthouse() -> Iterator[Lighthouse]:
    """Give a Lighthouse for the length of a block."""
    folder, browser = found(), find(CHROMIUM)
    if folder is None:
        raise FileNotFoundError(REMEDY)
    if browser is None:
        raise FileNotFoundError(CHROMIUM.remedy)
    flags = [flag for flag in ARGUMENTS if not flag.startswith("--blink-settings")]
    command = ["node", str(ASK), str(folder), browser, "--headless", *flags]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        try:
            yield Lighthouse(process)
        finally:
            assert process.stdin
            process.stdin.close()
            process.wait(timeout=30)


def look_at(
    questions: Sequence[Question], runs: int, at_once: int, told: Callable[[Looked], None]
) -> list[Looked]:
    """Return what pages are like, in their order; `told` hears of each that is done."""

    def share(place: int) -> dict[str, Looked]:
        done = {}
        with lighthouse() as asked:
            for question in questions[place::at_once]:
                done[question.url] = asked.look(question, runs)
                told(done[question.url])
        return done

    with ThreadPoolExecutor(at_once) as pool:
        known = {url: one for done in pool.map(share, range(at_once)) for url, one in done.items()}
    return [known[question.url] for question in questions]
