"""Places on a plan as fields: a point, a line of two points, an outline; in metres."""

from __future__ import annotations

import math
import re

from plugins.core.fields import Field
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.core.yamlfile import Node, Scalar, Sequence

Point = tuple[float, float]

LIMIT = 5000.0  # metres from the plan's origin; no building is larger
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?", re.ASCII)


class PlanPoint(Field, frozen=True):
    """A place on a plan: metres to the right and up."""

    def read(self, node: Node, report: Report) -> Point | None:
        """Return the point; anything but two numbers is a fault."""
        return _point(node, self.key, report)


class PlanLine(Field, frozen=True):
    """A straight line on a plan from one point to another."""

    def read(self, node: Node, report: Report) -> tuple[Point, Point] | None:
        """Return the two points; a line without length is a fault."""
        points = _points(node, self.key, report)
        if points is None:
            return None
        if len(points) != 2 or points[0] == points[1]:
            report.fault(
                node.mark,
                f"{quoted(self.key)} braucht zwei verschiedene Punkte",
                "Zum Beispiel [[4, 0], [6, 0]].",
            )
            return None
        return points[0], points[1]


class Outline(Field, frozen=True):
    """The corners of an area on a plan, in order, the first one not repeated."""

    def read(self, node: Node, report: Report) -> tuple[Point, ...] | None:
        """Return the corners; fewer than three are a fault."""
        points = _points(node, self.key, report)
        if points is None:
            return None
        if len(points) > 1 and points[0] == points[-1]:
            points = points[:-1]
        if len(points) < 3:
            report.fault(
                node.mark,
                f"{quoted(self.key)} hat weniger als drei Ecken",
                "Zum Beispiel [[0, 0], [8, 0], [8, 5], [0, 5]].",
            )
            return None
        return points


def _points(node: Node, key: str, report: Report) -> tuple[Point, ...] | None:
    if not isinstance(node, Sequence):
        report.fault(
            node.mark,
            f"{quoted(key)} muss eine Liste von Punkten sein",
            "Zum Beispiel [[0, 0], [8, 0], [8, 5], [0, 5]].",
        )
        return None
    read = [_point(item, key, report) for item in node.items]
    sound = tuple(point for point in read if point is not None)
    return sound if len(sound) == len(read) else None


def _point(node: Node, key: str, report: Report) -> Point | None:
    items = node.items if isinstance(node, Sequence) else ()
    texts = [item.text.strip() for item in items if isinstance(item, Scalar)]
    if len(items) != 2 or len(texts) != 2 or not all(map(_NUMBER.fullmatch, texts)):
        report.fault(
            node.mark,
            f"Ein Punkt von {quoted(key)} besteht nicht aus zwei Zahlen",
            "Meter nach rechts und nach oben schreiben, zum Beispiel [4.5, 12].",
        )
        return None
    right, up = (float(text) for text in texts)
    if math.isinf(right) or math.isinf(up) or max(abs(right), abs(up)) > LIMIT:
        report.fault(
            node.mark,
            f"Ein Punkt von {quoted(key)} liegt außerhalb jedes Hauses",
            f"Höchstens {LIMIT:g} Meter vom Ursprung des Plans.",
        )
        return None
    return right, up
