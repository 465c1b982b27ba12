"""Files of content/gebaerden/: what can be published, and why not."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.clips import SignFile
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.signing import read as reading
from tests.cases import faults

MP4 = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2" + b"\0" * 64
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nGuten Tag.\n"


def read(folder: Path, name: str, content: bytes) -> tuple[Found, list[str]]:
    path, report = folder / name, Report()
    path.write_bytes(content)
    found = reading.read_file(Input(path, f"content/gebaerden/{name}", ()), Prosaist(), report)
    return found, faults(report)


@pytest.mark.parametrize(("name", "content"), [("eins.mp4", MP4), ("eins.vtt", VTT)])
def test_a_sound_file_has_an_address_that_changes_with_it(
    tmp_path: Path, name: str, content: bytes
) -> None:
    found, said = read(tmp_path, name, content)
    (file,) = found.values
    assert isinstance(file, SignFile) and said == []
    stem, suffix = name.split(".")
    assert file.url == f"/gebaerden/{stem}.{file.fingerprint}.{suffix}"
    other, _ = read(tmp_path, name, content + b"\n")
    assert other.values[0].url != file.url


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("eins.mov", MP4, "„eins.mov“ ist keine Datei der Art MP4 oder VTT – Als MP4 exportieren."),
        ("Größe.mp4", MP4, "Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt – Die Datei „groesse.mp4“ nennen."),
        ("eins.mp4", b"<script>", "„eins.mp4“ ist kein lesbares MP4 – Neu exportieren."),
        ("eins.vtt", b"Guten Tag.", "„eins.vtt“ ist kein lesbares VTT – Neu exportieren."),
        ("eins.mp4", MP4 + b"\xa9xyz+49.87+8.65/", "„eins.mp4“ enthält den Ort der Aufnahme – Ohne Metadaten exportieren."),
    ],
)  # fmt: skip
def test_what_cannot_be_published_is_refused(
    tmp_path: Path, name: str, content: bytes, complaint: str
) -> None:
    found, said = read(tmp_path, name, content)
    assert said == [f"content/gebaerden/{name}: {complaint}"]
    assert found == Found(broken=((SignFile, name),))


def test_a_file_may_not_be_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 20)
    _, (said,) = read(tmp_path, "eins.mp4", MP4)
    assert said.endswith(
        "Die Datei ist größer als 1 KB – Kleiner exportieren, zum Beispiel mit 1 Mbit/s."
    )
