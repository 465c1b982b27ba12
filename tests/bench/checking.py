"""How long `make check` takes: python -m tests.bench.checking [articles]

First with nothing kept, then again, then with one article changed: all files, and that one alone.
There is no peer to run beside it: no other checker knows the rules of this site.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.corpus import make_corpus
from tests.bench.hub_tree import ROOT, article_path, write_hub
from tests.bench.measure import Cost, measured

ROUNDS = 5
SCRATCH = ROOT / ".cache"  # on the project's disk: others may be slow with many files


def run(folder: Path, module: str, *words: str) -> Cost:
    """Return what one command takes, in a process of its own."""
    return measured([sys.executable, "-m", module, *words, "-s", "siteconf.py"], folder)


def tell(name: str, once: Callable[[], Cost], rounds: int = ROUNDS) -> None:
    """Print the medians of a few runs."""
    costs = [once() for _ in range(rounds)]
    wall, cpu = median(cost.wall for cost in costs), median(cost.cpu for cost in costs)
    print(f"{name}: {wall:.2f} s, {cpu:.2f} s of CPU", flush=True)


def main(count: int) -> None:
    """Print what checking a site of so many articles takes."""
    with TemporaryDirectory(dir=SCRATCH) as name:
        folder, corpus = Path(name), make_corpus(count)
        write_hub(corpus, folder)
        article = article_path(corpus.articles[0])
        check = partial(run, folder, "plugins.checks")

        def after_a_change(*words: str) -> Cost:
            with (folder / article).open("a", encoding="utf-8") as text:
                text.write("\nEin Satz mehr.\n")
            return check(*words)

        tell(f"{count} articles, nothing kept", check, rounds=1)
        run(folder, "plugins.build", "html")
        tell("again", check)
        tell("one article changed, all files", after_a_change)
        tell("one article changed, that one alone", partial(after_a_change, article))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
