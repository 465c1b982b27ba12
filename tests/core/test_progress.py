"""How the build tells of long work."""

from __future__ import annotations

import io

from plugins.core.progress import ProgressLine


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_terminal_sees_one_line_that_changes() -> None:
    stream = Terminal()
    tell = ProgressLine("Bilder", stream)
    for done in (1, 2, 3):
        tell(done, 3)
    assert stream.getvalue() == "\rBilder: 1 von 3\rBilder: 2 von 3\rBilder: 3 von 3\n"


def test_a_log_gets_ten_plain_lines_at_most() -> None:
    stream = io.StringIO()
    tell = ProgressLine("Bilder", stream)
    for done in range(1, 101):
        tell(done, 100)
    lines = stream.getvalue().splitlines()
    assert len(lines) == 10
    assert lines[0] == "Bilder: 10 von 100"
    assert lines[-1] == "Bilder: 100 von 100"


def test_little_work_is_told_piece_by_piece() -> None:
    stream = io.StringIO()
    tell = ProgressLine("Bilder", stream)
    tell(1, 2)
    tell(2, 2)
    assert stream.getvalue() == "Bilder: 1 von 2\nBilder: 2 von 2\n"
