"""`python -m plugins.build why artikel/name`: why a page was made, as `make why` asks it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from pelican.settings import read_settings

from plugins.adapter import hub_settings
from plugins.build import store
from plugins.build.explain import complaint, explain
from plugins.build.memory import state_path
from plugins.build.version import version_of
from plugins.core.errors import HubError


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the first argument says; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m plugins.build")
    commands = parser.add_subparsers(dest="command", required=True)
    why = commands.add_parser("why", help="say why a page was made the last time")
    why.add_argument("page", help="its address, such as artikel/name, or its source file")
    why.add_argument("-s", "--settings", default="pelicanconf.py")
    why.add_argument("-o", "--output", default="output")
    return _why(parser.parse_args(arguments))


def _why(given: argparse.Namespace) -> int:
    overrides = {"OUTPUT_PATH": os.path.abspath(given.output)}
    try:
        settings = hub_settings(read_settings(given.settings, override=overrides))
    except HubError as reason:
        print(f"{type(reason).__name__}: {reason}", file=sys.stderr)
        return 1
    state = store.load(state_path(settings), version_of(settings))
    try:
        sentences = explain(given.page, state)
    except store.Damaged:
        state, sentences = store.State(), ()
    for sentence in sentences:
        print(sentence)
    if not sentences:
        print(complaint(given.page, state), file=sys.stderr)
    return 0 if sentences else 1


if __name__ == "__main__":
    sys.exit(main())
