"""Speak the transcript of a scene, or an article: python tools/audio_guide/speak.py TOUR SCENE

Reads the text from tours/TOUR/tour.yaml, so that recording and transcript cannot differ, and
writes tours/TOUR/audio/SCENE.mp3.  With `--article NAME` alone it reads content/artikel/NAME.md
and writes content/medien/NAME.mp3.  The voice is a computer's: espeak-ng (its plain German voice
is part of the program, GPL-3.0-or-later; what it speaks is free), encoded by LAME.
Both are Debian packages: apt-get install espeak-ng lame.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
TOURS, ARTICLES, MEDIA = ROOT / "tours", ROOT / "content" / "artikel", ROOT / "content" / "medien"
WORDS_A_MINUTE = "145"  # slower than the program's own 175: one listens while walking
KILOBITS = "40"


def transcript(tour: str, scene: str) -> str:
    """Return the text to be spoken, without the marks of Markdown."""
    document = yaml.safe_load((TOURS / tour / "tour.yaml").read_text("utf-8"))
    text = next(one for one in document["scenes"] if one["id"] == scene)["audio"]["transcript"]
    return re.sub(r"[*_`#]|\[([^\]]*)\]\([^)]*\)", r"\1", text)


def article(name: str) -> str:
    """Return title, teaser and text of an article as they are spoken."""
    _, head, body = (ARTICLES / f"{name}.md").read_text("utf-8").split("---\n", 2)
    given = yaml.safe_load(head)
    body = re.sub(r"^!\[.*$|^#+ |^- |^>+ ", "", body, flags=re.MULTILINE)
    body = re.sub(r"[*_`]|\[\^[^\]]*\]|\[([^\]]*)\]\([^)]*\)", r"\1", body)
    return f"{given['title']}.\n\n{given['teaser']}\n\n{body}"


def speak(text: str, target: Path) -> None:
    """Write a spoken text as a small mono MP3 without tags."""
    voice = ["espeak-ng", "-v", "de", "-s", WORDS_A_MINUTE, "-g", "2", "--stdin", "--stdout"]
    wave = subprocess.run(voice, input=text.encode(), capture_output=True, check=True).stdout
    coder = ["lame", "--quiet", "-m", "m", "-b", KILOBITS, "--cbr", "-t", "-", str(target)]
    target.parent.mkdir(exist_ok=True)
    subprocess.run(coder, input=wave, check=True)


def main() -> None:
    """Read the command line and speak one scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tour", nargs="?")
    parser.add_argument("scene", nargs="?")
    parser.add_argument("--article")
    wanted = parser.parse_args()
    if wanted.article:
        target = MEDIA / f"{wanted.article}.mp3"
        speak(article(wanted.article), target)
        print(target, target.stat().st_size)
        return
    target = TOURS / wanted.tour / "audio" / f"{wanted.scene}.mp3"
    speak(transcript(wanted.tour, wanted.scene), target)
    print(target, target.stat().st_size)


if __name__ == "__main__":
    main()
