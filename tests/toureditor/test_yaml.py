"""What the editor writes is read by the build's own YAML as it was meant."""

from __future__ import annotations

import json

import yaml

from plugins.core.report import Report
from plugins.core.yamlfile import parse
from tests.builders import ROOT, run


def test_edited_files_say_the_same_to_the_build() -> None:
    done = run(["node", "tests/toureditor/edits.mjs"], ROOT, {})
    assert done.code == 0, done.stderr
    edits = json.loads(done.stdout)
    assert len(edits) > 100
    for edit in edits:
        report = Report()
        assert parse(edit["text"], "tour.yaml", report), report.faults
        # Every scalar as it was typed, as plugins/core/yamlfile.py takes it.
        assert yaml.load(edit["text"], yaml.CBaseLoader) == edit["value"], edit["text"]
