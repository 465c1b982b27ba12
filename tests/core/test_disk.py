"""Errors of the disk are told apart from ours, with what to do."""

from __future__ import annotations

import errno
import os

import pytest

from plugins.core.disk import explained, is_of_disk


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_what_the_disk_refuses_is_told_with_its_file(number: int) -> None:
    reason = OSError(number, os.strerror(number), "output/index.html")
    assert is_of_disk(reason)
    said = str(explained(reason))
    assert said.startswith(f"output/index.html: {os.strerror(number)}; ")
    assert said.endswith(" and build again. No file is left half written.")


def test_a_write_without_a_name_is_told_as_well() -> None:
    reason = OSError(errno.ENOSPC, "No space left on device")
    assert str(explained(reason)).startswith("No space left on device; free some space")


@pytest.mark.parametrize("reason", [OSError("broken"), FileNotFoundError(2, "x"), ValueError()])
def test_other_errors_are_not_the_disks(reason: Exception) -> None:
    assert not is_of_disk(reason)
