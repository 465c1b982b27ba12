"""What every build loads before it knows whether anything has changed."""

from __future__ import annotations

import subprocess
import sys

from tests.builders import ROOT

# Each takes longer to load than a small edit takes to build; who needs one imports it then.
HEAVY = (
    "numpy", "cv2", "PIL", "markdown", "pelican", "icalendar", "holidays", "opening_hours",
    "dateutil", "segno", "shapely", "simplejpeg", "watchfiles", "weasyprint", "email.message",
    "minify_html", "brotli", "zstandard", "obstore",
)  # fmt: skip
LOADING = """
import importlib, sys
from pathlib import Path
import plugins.build.order
for path in sorted(Path("plugins").glob("*/plugin.py")):
    importlib.import_module(f"plugins.{path.parent.name}.plugin")
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""


def test_features_and_engine_load_nothing_that_takes_long() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING, *HEAVY],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout.split() == []
