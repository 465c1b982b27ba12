"""The command that makes a building of an archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.venues.__main__ import main
from plugins.venues.exchange import imdf_archive
from tests.venues.authored import guide_of, read, read_text


def test_a_building_of_an_archive_can_be_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = read(tmp_path)
    archive, tours = tmp_path / "Neues Haus.zip", tmp_path / "tours"
    archive.write_bytes(imdf_archive(guide.venue))
    assert main(["imdf", str(archive)], tours) == 0
    assert capsys.readouterr().out.startswith("tours/neues-haus/venue.yaml ist angelegt.")
    text = (tours / "neues-haus" / "venue.yaml").read_text(encoding="utf-8")
    found, said = read_text(tmp_path, text)
    assert said == [] and guide_of(found).network == guide.network


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
