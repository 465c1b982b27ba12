"""The command that makes a building of an archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.readings import Input, Prosaist
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.venues.__main__ import main
from plugins.venues.archive import archived, unpacked
from plugins.venues.exchange import imdf_archive
from plugins.venues.model import Original
from plugins.venues.read import read_venue
from tests.cases import faults, of_kind
from tests.venues.authored import guide_of, read


def test_a_building_of_an_archive_can_be_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = read(tmp_path)
    archive, tours = tmp_path / "Neues Haus.zip", tmp_path / "tours"
    archive.write_bytes(imdf_archive(guide.venue))
    assert main(["imdf", str(archive)], tours) == 0
    assert capsys.readouterr().out.startswith("tours/neues-haus/venue.yaml ist angelegt.")
    place, report = tours / "neues-haus", Report()
    found = read_venue(Input(place, "tours/neues-haus", ()), Prosaist(), report)
    assert faults(report) == []
    assert guide_of(found).network == replace(guide.network, id="neues-haus")
    (kept,) = of_kind(Original, found)  # the archive stays: things keep their ids
    again = imdf_archive(guide_of(found).venue, kept.content)
    assert unpacked(again) == unpacked(archive.read_bytes())


def test_lifts_that_lead_nowhere_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = unpacked(imdf_archive(read(tmp_path).venue))
    rows["relationship"][0]["properties"]["origin"]["id"] = "nirgends"
    rows["relationship"][1]["properties"]["destination"] = None
    archive = tmp_path / "haus.zip"
    archive.write_bytes(archived(rows))
    assert main(["imdf", str(archive)], tmp_path / "tours") == 0
    assert "  Es fehlen: 2 Aufzüge oder Treppen, deren Räume das" in capsys.readouterr().out


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive, place = tmp_path / "haus.zip", tmp_path / "tours" / "haus"
    archive.write_bytes(imdf_archive(read(tmp_path).venue))
    place.mkdir(parents=True)
    (place / "venue.yaml").write_text("title: Alt\n", encoding="utf-8")
    assert main(["imdf", str(archive)], tmp_path / "tours") == 1
    assert "gibt es schon" in capsys.readouterr().err
    assert (place / "venue.yaml").read_text(encoding="utf-8") == "title: Alt\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["fehlt.zip"], "fehlt.zip: No such file or directory"),
        (["kein.zip"], "kein.zip: Das ist kein lesbares IMDF-Archiv"),
        (["kein.zip", "--name", "schilder"], "Mit --name einen anderen nennen."),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    options: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kein.zip").write_bytes(b"nichts")
    assert main(["imdf", *options], tmp_path / "tours") == 1
    assert said in capsys.readouterr().err
