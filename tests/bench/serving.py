"""How many visitors the real web servers stand: python -m tests.bench.serving [PUBLIC] [SECONDS]

PUBLIC is a folder of releases (default: public/, else output/ as its only release).  wrk keeps
2,000 connections open over https on loopback and asks for one page after the other on each, packed
as browsers ask for it.  Any refused or broken connection, any answer later than ten seconds or
other than 200, and it exits with 1.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.builders import ROOT
from tests.deploy.servers import Server, caddy, nginx
from tools.setup.programs import ensure
from tools.setup.servers import CADDY, NGINX, WRK

CONNECTIONS = 2000
_ASKS = """\
local pages = {{}}
for page in io.lines("{pages}") do pages[#pages + 1] = page end
local at = 0
request = function()
  at = at % #pages + 1
  return wrk.format("GET", pages[at], {{ ["Accept-Encoding"] = "gzip, deflate, br" }})
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d %.1f %.1f %d\\n", summary.requests,
    e.connect, e.read, e.write, e.timeout, e.status,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.bytes))
end
"""


@contextmanager
def releases(given: str) -> Iterator[Path]:
    """Give a folder of releases; of a finished build one is made of links."""
    public = Path(given or ROOT / "public")
    if (public / "current").is_dir():
        yield public.resolve()
        return
    with TemporaryDirectory() as name:
        for link in ("current", "previous"):
            Path(name, link).symlink_to(ROOT / "output")
        yield Path(name)


def load(server: Server, seconds: int, script: Path) -> list[float]:
    """Let wrk ask for so many seconds; return what its script says."""
    command = [
        ensure(WRK), "-t", str(os.cpu_count() or 1), "-c", str(CONNECTIONS), "-d", f"{seconds}s",
        "--timeout", "10s", "-s", str(script), server.address,
    ]  # fmt: skip
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = re.search(r"^RESULT (.*)$", said, re.MULTILINE)
    assert found, said
    return [float(number) for number in found[1].split()]


def main(given: str = "", seconds: int = 60) -> int:
    """Print a line for each server; return 1 when anything went wrong."""
    failed = 0
    heads = (
        "Server",
        "Connections",
        f"Answers in {seconds} s",
        "Refused",
        "Broken",
        "Late",
        "Wrong",
    )
    heads += ("Median ms", "99 % ms", "MB/s")
    print(f"| {' | '.join(heads)} |\n|{' --- |' * len(heads)}")
    with releases(given) as public, TemporaryDirectory() as name:
        script = Path(name, "asks.lua")
        script.write_text(_ASKS.format(pages=public / "current" / "adressen.txt"), "utf-8")
        for program, serve in ((NGINX, nginx), (CADDY, caddy)):
            folder = Path(name, serve.__name__)
            folder.mkdir()
            extra = {"workers": os.cpu_count() or 1} if serve is nginx else {}
            with serve(ensure(program), public, folder, **extra) as server:
                answers, refused, read, write, late, wrong, half, most, sent = load(
                    server, seconds, script
                )
            cells = (refused, read + write, late, wrong, half, most, sent / seconds / 1e6)
            failed += int(refused + read + write + late + wrong)
            shown = " | ".join(f"{cell:.0f}" for cell in cells)
            print(f"| {server.name} | {CONNECTIONS:,} | {answers:,.0f} | {shown} |", flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2], *map(int, sys.argv[2:3])))
