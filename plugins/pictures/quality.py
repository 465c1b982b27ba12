"""How well each format keeps a picture; changing a number makes every picture anew."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

QUALITY: Mapping[str, int] = MappingProxyType({"avif": 58, "webp": 78, "jpg": 80})
