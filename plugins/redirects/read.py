"""content/redirects.yaml to what has moved and what is gone; faults of form, with line."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.fields import Form, Group, ListOf, RefTo
from plugins.core.kinds import Kind
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.yamlfile import parse
from plugins.redirects.addresses import complaint_of, normal
from plugins.redirects.model import Move, Redirects

MOVE = Form(
    (
        RefTo("from", "Die alte Adresse, zum Beispiel /aktuell/wlan/."),
        RefTo("to", "Die neue Adresse, zum Beispiel /artikel/wlan/."),
    )
)
REDIRECTS = Form(
    (
        ListOf(
            "moved", "Was umgezogen ist: je alte und neue Adresse.", required=False,
            of=Group("", "", form=MOVE),
        ),
        ListOf(
            "gone", "Was es nicht mehr gibt: alte Adressen.", required=False, of=RefTo("", "")
        ),
    )
)  # fmt: skip
FILE_KINDS = (Kind("redirects", "Umleitungen", "Umleitungen", "content/redirects.yaml", REDIRECTS),)


def read_file(item: Input, _: Prosaist, report: Report) -> Found:
    """Return the old addresses; nothing when there is no such file, or when it has faults."""
    if not item.parts:
        return Found()
    text = read_text(item.path, item.name, report)
    node = parse(text, item.name, report) if text is not None else None
    if node is None:
        return Found()
    values = REDIRECTS.read(node, report)
    moved = tuple(
        Move(_address(value["from"], report), _target(value["to"], report))
        for value in values["moved"]
    )
    gone = tuple(_address(ref, report) for ref in values["gone"])
    return Found(() if report.faults else (Redirects(moved, gone),))


def _address(ref: Ref, report: Report) -> Ref:
    address = normal(ref.id)
    complaint = complaint_of(address)
    if complaint:
        report.fault(ref.mark, *complaint)
    return Ref(address, ref.mark)


def _target(ref: Ref, report: Report) -> Ref:
    """Return a new address, which may name a place within its page."""
    address, sign, place = normal(ref.id).partition("#")
    return Ref(_address(Ref(address, ref.mark), report).id + sign + place, ref.mark)
