"""Prints the paths of the web servers on which the tests try deploy/, and of what loads them.

In this order: one on PATH, Debian's packages when root and where installing starts no server.
Without them the tests of deploy/ say so and are skipped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tools.setup.programs import Program, answer, ensure, find, on_path

BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
_SBIN = Path("/usr/sbin/nginx")  # is on the PATH of root only


def _nginx() -> Iterator[str]:
    yield from on_path("nginx")
    if os.access(_SBIN, os.X_OK):
        yield str(_SBIN)


NGINX = Program(
    title="nginx with its module for Brotli",
    candidates=_nginx,
    works=lambda path: BROTLI.is_file() and "nginx version" in answer(path, "-v"),
    package="nginx libnginx-mod-http-brotli-static",
    remedy="Debian: apt-get install nginx libnginx-mod-http-brotli-static.",
)
CADDY = Program(
    title="Caddy",
    candidates=lambda: on_path("caddy"),
    works=lambda path: answer(path, "version").strip() != "",
    package="caddy",
    remedy="Debian: apt-get install caddy.",
)
WRK = Program(
    title="wrk",
    candidates=lambda: on_path("wrk"),
    works=lambda path: Path(path).is_file(),
    package="wrk",
    remedy="Debian: apt-get install wrk.",
)


def main() -> int:
    """Print each path; on a machine that starts services by itself nothing is installed."""
    may_install = not Path("/run/systemd/system").is_dir()
    missing = 0
    for program in (NGINX, CADDY):
        path = ensure(program) if may_install else find(program)
        print(path or f"{program.title} is missing. {program.remedy}")
        missing += path is None
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
