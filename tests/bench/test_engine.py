from __future__ import annotations

from pathlib import Path

from tests.bench.engine import write_section


def test_a_section_is_added_to_what_is_there(tmp_path: Path) -> None:
    document = tmp_path / "benchmarks.md"
    write_section(document, "## Build", "one")
    assert document.read_text() == "# Benchmarks\n\n## Build\n\none\n"


def test_a_section_replaces_its_older_self_only(tmp_path: Path) -> None:
    document = tmp_path / "benchmarks.md"
    document.write_text(
        "# Benchmarks\n\n## Pictures\n\nold\n\n## Build\n\none\n\n## Tours\n\nten\n"
    )
    write_section(document, "## Build", "two")
    expected = "# Benchmarks\n\n## Pictures\n\nold\n\n## Build\n\ntwo\n\n## Tours\n\nten\n"
    assert document.read_text() == expected
