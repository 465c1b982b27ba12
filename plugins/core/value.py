"""The base of values that are made by the thousand, such as marks, teasers and views of pages.

Declaring a frozen dataclass takes half a millisecond and filling one five times as long as this:
together that was an eighth of a first build of 100 articles.  Otherwise the two are the same,
but for `dataclasses.replace`, whose part `msgspec.structs.replace` takes.
"""

from __future__ import annotations

from msgspec import Struct


class Value(Struct, frozen=True):
    """A frozen value; what derives from it lists its fields like a dataclass."""
