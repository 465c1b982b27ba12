"""The code of a printed page costs nothing where nobody prints it."""

from __future__ import annotations

import subprocess
import sys

from plugins.core.printcode import PrintCode
from plugins.core.qrcode import quick_shape
from tests.builders import ROOT


def test_it_is_drawn_when_somebody_asks() -> None:
    assert PrintCode("https://a.example/").shape == quick_shape("https://a.example/")


def test_what_draws_is_loaded_only_then() -> None:
    script = (
        "import sys; from plugins.core.printcode import PrintCode; code = PrintCode('x');"
        "assert 'segno' not in sys.modules; code.shape; assert 'segno' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0
