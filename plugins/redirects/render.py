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
    """Return what servers are to include; Caddy takes no empty file, so there is none."""
    known = tuple(rules)
    moved = [(rule.old, quote(rule.new, safe=_SAFE)) for rule in known if rule.new]
    gone = [(rule.old, _IS_GONE) for rule in known if not rule.new]
    return tuple(
        Document(routes.server_rules(f"{server}-{name}"), "".join(map(line, pairs)).encode())
        for server, line in (("nginx", _of_nginx), ("caddy", _of_caddy))
        for name, pairs in (("moved", moved), ("gone", gone))
        if pairs
    )


def _of_nginx(pair: tuple[str, str]) -> str:
    return f'"{pair[0]}" "{pair[1]}";\n'


def _of_caddy(pair: tuple[str, str]) -> str:
    return f"{pair[0]} {pair[1]}\n"
