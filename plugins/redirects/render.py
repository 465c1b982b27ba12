"""Rules as the includes of two servers; what may stand in an address, neither takes for its own.

nginx reads `"/alt/" "/neu/";` within a `map`, Caddy `/alt/ /neu/`.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from plugins.core import routes
from plugins.core.pages import Document
from plugins.redirects.model import Rule

_SAFE = "/~+,@!=()#"
_IS_GONE = "1"


def render_rules(rules: Iterable[Rule]) -> tuple[Document, ...]:
    """Return what servers are to include."""
    known = tuple(rules)
    moved = tuple((rule.old, quote(rule.new, safe=_SAFE)) for rule in known if rule.new)
    gone = tuple((rule.old, _IS_GONE) for rule in known if not rule.new)
    return (
        _nginx("moved.map", moved),
        _nginx("gone.map", gone),
        _caddy("moved.caddy", moved),
        _caddy("gone.caddy", gone),
    )


def _nginx(name: str, pairs: tuple[tuple[str, str], ...]) -> Document:
    lines = (f'"{old}" "{new}";\n' for old, new in pairs)
    return Document(routes.server_rules(name), "".join(lines).encode())


def _caddy(name: str, pairs: tuple[tuple[str, str], ...]) -> Document:
    lines = (f"{old} {new}\n" for old, new in pairs)
    return Document(routes.server_rules(name), "".join(lines).encode())
