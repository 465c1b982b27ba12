"""Every kind of file of the real site that can be made anew."""

from __future__ import annotations

from plugins.core.kinds import Kind
from tools.setup.schemas import all_kinds

KINDS: dict[str, Kind] = {kind.id: kind for kind in all_kinds() if not kind.single}
