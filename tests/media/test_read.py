"""content/medien/ -> films and recordings; what is wrong with any of their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.clips import MediumCard
from plugins.media import read as reading
from plugins.media.model import Recording
from tests.cases import of_kind
from tests.media.authored import CAPTIONS, FILM, MP4, SOUND, WEBM, read, words


def test_a_recording_is_its_words_and_its_sound(tmp_path: Path) -> None:
    found, said = read(
        tmp_path, a_yaml=words(transcript='"Eins.\\n\\nZwei\\n  drei."'), a_mp3=SOUND
    )
    assert said == []
    (card,) = of_kind(MediumCard, found)
    (recording,) = of_kind(Recording, found)
    assert isinstance(card, MediumCard) and isinstance(recording, Recording)
    assert card.transcript == ("Eins.", "Zwei drei.")
    assert (card.type, card.captions, card.poster) == ("audio/mpeg", "", None)
    assert card.url == f"/medien/a.{recording.file.fingerprint}.mp3"
    assert recording.captions is None


@pytest.mark.parametrize(("name", "content"), [("a_webm", WEBM), ("a_mp4", MP4)])
def test_a_film_has_captions_and_a_still(tmp_path: Path, name: str, content: bytes) -> None:
    found, said = read(tmp_path, a_yaml=words(FILM), a_vtt=CAPTIONS, **{name: content})
    assert said == []
    (card,) = of_kind(MediumCard, found)
    assert isinstance(card, MediumCard)
    assert card.captions.startswith("/medien/a.") and card.captions.endswith(".vtt")
    assert card.poster and card.type.startswith("video/")


def test_a_recording_may_be_without_a_text_for_those_that_read_an_article(tmp_path: Path) -> None:
    _, said = read(tmp_path, a_yaml=words(transcript=None), a_mp3=SOUND)
    assert said == []


HERE = "content/medien/"


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({"a_mp3": SOUND}, f"{HERE}a.mp3: Zu „a.mp3“ fehlen die Angaben – "
         "„a.yaml“ mit title, transcript, credit und licence daneben anlegen."),
        ({"a_yaml": words()}, f"{HERE}a.yaml: Zu „a.yaml“ fehlt der Film oder die Aufnahme – "
         "a.mp3, a.m4a, a.ogg, a.mp4 oder a.webm daneben legen."),
        ({"a_yaml": words(), "a_mp3": SOUND, "a_m4a": MP4},
         f"{HERE}a.mp3: Zu „a.yaml“ gibt es mehr als eine Aufnahme – "
         "Eine davon anders nennen oder löschen."),
        ({"a_yaml": words(), "a_avi": SOUND}, f"{HERE}a.avi: „a.avi“ ist keine Datei der Art"
         " MP3, M4A, OGG, MP4 oder WEBM – Als MP3 oder MP4 speichern."),
        ({"a_yaml": words(), "a_mp3": WEBM}, f"{HERE}a.mp3: „a.mp3“ ist kein lesbares MP3 – "
         "Neu aus dem Schnittprogramm exportieren."),
        ({"a_yaml": words(), "a_ogg": b"OggS\x00LOCATION=49.8"},
         f"{HERE}a.ogg: „a.ogg“ enthält den Ort der Aufnahme – Ohne Ortsangabe neu exportieren."),
        ({"a_yaml": words(FILM), "a_webm": WEBM}, f"{HERE}a.yaml: Zum Film fehlen die Untertitel – "
         "a.vtt daneben legen; sie beginnt mit WEBVTT."),
        ({"a_yaml": words(), "a_webm": WEBM, "a_vtt": CAPTIONS},
         f"{HERE}a.yaml: Zum Film fehlt das Standbild – "
         "„poster“ mit file, alt, caption, credit und licence eintragen."),
        ({"a_yaml": words(FILM, transcript=None), "a_webm": WEBM, "a_vtt": CAPTIONS},
         f"{HERE}a.yaml: Zum Film fehlt der Text zum Nachlesen – "
         "„transcript“ eintragen: was zu sehen und zu hören ist."),
        ({"a_yaml": words(FILM), "a_mp3": SOUND},
         f"{HERE}a.yaml: „poster“ gehört nur zu Filmen – Die Angabe löschen."),
        ({"a_yaml": words(), "a_mp3": SOUND, "a_vtt": CAPTIONS},
         f"{HERE}a.vtt: Untertitel gehören nur zu Filmen – "
         "Den Text unter „transcript“ eintragen und die Datei löschen."),
        ({"a_yaml": words(FILM), "a_webm": WEBM, "a_vtt": "WEBVTT\n\n00:01 --> 00:02\nWort\n"},
         f"{HERE}a.vtt:3: „00:01 --> 00:02“ ist keine Zeit – "
         "So schreiben: 00:00:01.000 --> 00:00:04.000"),
        ({"Ä_yaml": words(), "Ä_mp3": SOUND},
         f"{HERE}Ä.yaml: Der Dateiname „Ä“ ist in einer Adresse nicht erlaubt – "
         "Alle Dateien dieses Namens „ae“ nennen."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_file(
    tmp_path: Path, files: dict[str, bytes | str], complaint: str
) -> None:
    found, said = read(tmp_path, **files)
    assert said == [complaint]
    assert not found.values and found.broken[0][0] is MediumCard


def test_a_file_that_is_too_large_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    _, said = read(tmp_path, a_yaml=words(), a_mp3=SOUND)
    assert said == [
        f"{HERE}a.mp3: Die Datei ist 0 MB groß – "
        "Höchstens 0 MB; kürzen oder stärker zusammendrücken."
    ]
