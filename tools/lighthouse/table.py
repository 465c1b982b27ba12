"""What Lighthouse said, as a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from tools.lighthouse.measure import FULL, SLOWEST, Looked

HEAD = f"""# What Lighthouse measures

Written by `make lighthouse`; read it, do not edit it. Each kind of page of the published site, as a
local server sends it with brotli, on Lighthouse's own phone: 412 px wide, a processor four times as
slow, 1.6 Mbit/s and 150 ms there and back, all simulated. Accessibility, best practices and SEO
have to be 100 on every page, and nothing may move (CLS 0). The largest part of an article (LCP) has
to be there after {SLOWEST} ms; other pages that take longer are named, too. Those marked * ask
robots to stay away, which is the one thing of SEO that they are not asked about.
"""


def document(pages: Sequence[Looked], hidden: set[str], runs: int, around: str) -> str:
    """Return the document; `around` says with what and when it was measured."""
    rows = [_row(page, page.url in hidden) for page in pages]
    missed = [f"- {one.url}: {'; '.join(one.complaints())}" for one in pages if one.complaints()]
    return "\n".join(
        (
            HEAD,
            f"{around}, the middle of {runs} runs.",
            "",
            "| page | accessibility | best practices | SEO | LCP ms | FCP ms | CLS | TBT ms | KB |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            *rows,
            "",
            "## What missed a limit",
            "",
            *(missed or ["Nothing."]),
            "",
        )
    )


def today(version: str, browser: str) -> str:
    """Say with what and when something was measured."""
    return f"{dt.date.today().isoformat()}, Lighthouse {version}, {browser.strip()}"


def _row(page: Looked, hidden: bool) -> str:
    scores = " | ".join(f"{page.scores[name] * 100:.0f}" for name in FULL)
    times = f"{page.lcp:.0f} | {page.fcp:.0f} | {page.cls:.3g} | {page.tbt:.0f}"
    return f"| `{page.url}`{'*' if hidden else ''} | {scores} | {times} | {page.bytes / 1000:.0f} |"
