"""Content hashes."""

from __future__ import annotations

from pathlib import Path

from plugins.core import fingerprint
from tests.core.builders import article


def test_a_file_has_the_hash_of_its_bytes_whatever_its_size(tmp_path: Path) -> None:
    content = b"x" * (1 << 20) + b"y"
    (tmp_path / "a").write_bytes(content)
    assert fingerprint.of_file(tmp_path / "a") == fingerprint.of_bytes(content)


def test_a_hash_is_short_and_always_the_same() -> None:
    assert fingerprint.of_bytes(b"") == "e3b0c44298fc"


def test_equal_values_have_equal_hashes() -> None:
    assert fingerprint.of_value(article()) == fingerprint.of_value(article())
    assert fingerprint.of_value(article()) != fingerprint.of_value(article(title="Anders"))
