"""What a build is told by the environment: it never asks the clock itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from plugins.core.errors import SettingsError


def epoch_of(environment: Mapping[str, str]) -> int:
    """Return SOURCE_DATE_EPOCH in seconds, or 0; the build itself never asks the clock."""
    value = environment.get("SOURCE_DATE_EPOCH", "0")
    if not value.isdigit():
        raise SettingsError(f"SOURCE_DATE_EPOCH must be seconds as digits, not {value!r}")
    return int(value)


def is_preview(environment: Mapping[str, str]) -> bool:
    """Tell whether HUB_PREVIEW asks to show, with a mark, what is not to be seen yet."""
    value = environment.get("HUB_PREVIEW", "")
    if value not in ("", "0", "1"):
        raise SettingsError(f"HUB_PREVIEW must be 1 or 0, not {value!r}")
    return value == "1"


def day_of(environment: Mapping[str, str]) -> dt.date | None:
    """Return HUB_TODAY, the day up to which pieces appear, or None: then all of them do."""
    value = environment.get("HUB_TODAY", "")
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError:
        raise SettingsError(f"HUB_TODAY must be a day like 2018-07-04, not {value!r}") from None
