"""The base of frozen values: cards, models, views of pages.

Declaring a frozen dataclass takes half a millisecond, this a thirtieth of it, and filling one
takes a fifth: every start of a build declares some two hundred.  Otherwise the two are the same,
but for `dataclasses.replace` and `asdict`, whose parts `replace` and `plain` take.
"""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from msgspec import Struct, structs, to_builtins

V = TypeVar("V")


class Value(Struct, frozen=True):
    """A frozen value; what derives from it lists its fields like a dataclass."""


def replace(value: V, **changes: Any) -> V:
    """Return a frozen value, or a dataclass, with other content in some of its fields."""
    if isinstance(value, Struct):
        return structs.replace(value, **changes)
    return dataclasses.replace(value, **changes)  # type: ignore[type-var]


def plain(value: object) -> Any:
    """Return a frozen value as dictionaries, rows and numbers, as JSON has them."""
    return to_builtins(value)
