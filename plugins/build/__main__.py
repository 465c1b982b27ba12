"""`python -m plugins.build devserver`: the preview, as `make devserver` starts it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pelican.log import init as init_logging
from pelican.settings import read_settings

from plugins.build.plugin import HubPelican
from plugins.build.watch import Sight, preview
from plugins.core.errors import HubError

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the first argument says; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m plugins.build")
    commands = parser.add_subparsers(dest="command", required=True)
    devserver = commands.add_parser("devserver", help="build on every change and show the site")
    devserver.add_argument("-s", "--settings", default="pelicanconf.py")
    devserver.add_argument("-o", "--output", default="output")
    devserver.add_argument("-p", "--port", type=int, default=8000, help="0: build only")
    given = parser.parse_args(arguments)
    return _devserver(given)


def _devserver(given: argparse.Namespace) -> int:
    init_logging()
    settings = Path(given.settings).resolve()
    overrides = {"OUTPUT_PATH": str(Path(given.output).resolve()), "HUB_WATCHING": True}
    try:
        pelican = HubPelican(read_settings(str(settings), override=overrides))
        ours = pelican.hub_settings
        folders = (ours.content, ours.tours, ours.theme)
        preview(pelican, Sight(folders, (ROOT / "plugins", settings), ours.output, given.port))
    except HubError:
        return 1  # it was explained
    except OSError as reason:
        print(f"Die Vorschau kann nicht beginnen: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
