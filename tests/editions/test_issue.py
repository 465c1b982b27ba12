"""An Edition -> the Issue that papers and letters set anew."""

from __future__ import annotations

from plugins.core.stories import Issue
from tests.papers.composed import edition_desk


def test_an_issue_names_its_lead_or_none() -> None:
    assert edition_desk(lead="eins").catalogue.get(Issue, "2018-03").lead == "eins"
    assert edition_desk(lead="").catalogue.get(Issue, "2018-03").lead == ""
    assert edition_desk().catalogue.find(Issue, "2018-09") is None
