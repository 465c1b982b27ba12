"""Where something leads: to a thing of ours by its name, or to an address in the web."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.desk import Desk
from plugins.core.fields import Field, is_web_address
from plugins.core.prose import SCHEMES, Link, link_url
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.wording import did_you_mean, quoted
from plugins.core.yamlfile import Node

EXAMPLE = "artikel:mein-beitrag"
LONGEST = 200  # characters of an address; its code must still be read from a distance


class Goal(Value, frozen=True):
    """What an author named: a thing of ours, or else an address."""

    link: Link | None
    address: str


class Destination(Field, frozen=True):
    """A link as in a text, `artikel:name`, or an address that begins with https://."""

    def read(self, node: Node, report: Report) -> Goal | None:
        """Return what is named; whether it exists is asked later."""
        scalar = self.scalar(node, report, f"Einen Verweis wie {EXAMPLE}")
        if scalar is None:
            return None
        text = scalar.text.strip()
        scheme, _, name = text.partition(":")
        if scheme in SCHEMES and name.split() == [name]:
            return Goal(Link(scheme, Ref(name, scalar.mark)), "")
        if scheme in ("http", "https") and is_web_address(text):
            if len(text) <= LONGEST:
                return Goal(None, text)
            message = f"Die Adresse hat {len(text)} Zeichen"
            report.fault(node.mark, message, f"Höchstens {LONGEST} Zeichen.")
            return None
        near = did_you_mean(scheme, SCHEMES) if name and "/" not in text else ""
        message = f"{quoted(text)} ist kein Verweis"
        report.fault(node.mark, message, near or f"Zum Beispiel {EXAMPLE}, oder mit https://.")
        return None


def goal_url(goal: Goal, desk: Desk) -> str:
    """Return the address of a goal on our site or elsewhere; an unknown name is a fault."""
    return link_url(goal.link, desk) if goal.link else goal.address
