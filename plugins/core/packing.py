"""Frozen values ↔ bytes, so that a later build need not read an unchanged file again.

The bytes are MessagePack with the types of the dataclasses as their schema: what does not fit
raises, nothing that is read can name a class or call a function (unlike pickle).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from plugins.core.fingerprint import of_bytes

T = TypeVar("T")

Unfit = (msgspec.DecodeError, msgspec.ValidationError)  # what unpacking foreign bytes raises


def _reduced(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be packed")


def _revived(kind: type, value: object) -> object:
    if issubclass(kind, Path):
        return kind(str(value))
    raise TypeError(f"{kind.__name__} cannot be unpacked")


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_reduced)


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind, dec_hook=_revived)


def pack(value: object) -> bytes:
    """Return a frozen value as bytes; equal values give equal bytes."""
    return _ENCODER.encode(value)


def unpack(kind: type[T], content: bytes | memoryview) -> T:
    """Return the value of a known kind; bytes of anything else raise one of `Unfit`."""
    decoder: msgspec.msgpack.Decoder[T] = _decoder(cast(Hashable, kind))
    value = decoder.decode(content)
    return value


class Packed:
    """A value that is unpacked only when somebody asks for it."""

    __slots__ = ("fingerprint", "id", "kind", "load", "shape")

    def __init__(
        self, kind: type, id: str, fingerprint: str, shape: str, load: Callable[[], bytes]
    ) -> None:
        """Name the value, give its content hash and the hash of where it stands in groups."""
        self.kind = kind
        self.id = id
        self.fingerprint = fingerprint
        self.shape = shape
        self.load = load

    def value(self) -> Any:
        """Return the value itself."""
        return unpack(self.kind, self.load())


def print_of(value: object) -> str:
    """Return the content hash of a frozen value by its packed bytes."""
    return of_bytes(pack(value))
