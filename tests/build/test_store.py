"""The state on the disk: what was written is found again, and nothing else ever is."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.build import store
from plugins.build.store import Damaged, State, Writer, load
from tests.build.remembered import VERSION, begin, entry, extend, page, put, reading, segment

FIRST = segment(
    readings=[reading("eins", entry("a"))], pages=[page("/a/"), page("/b/")],
    plain={"AssetCard:x": "p1"}, facts={"frame": "f1"}, folders={"": 5},
)  # fmt: skip
SECOND = segment(
    readings=[reading("zwei", entry("b"))], unmade=["/b/"], pages=[page("/c/")],
    facts={"frame": "f2"}, folders={"c": 7},
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stand" / "hub.stand"


def told(state: State) -> object:
    """Return everything that a state says."""
    return (
        state.readings, state.unseen, state.pages, state.plain, state.groups, state.facts,
        state.folders,
    )  # fmt: skip


def known_states(folder: Path) -> tuple[object, ...]:
    """Return what may be said after none, one or two of the segments."""
    put(folder / "one", FIRST)
    put(folder / "two", FIRST, SECOND)
    return told(State()), told(load(folder / "one", VERSION)), told(load(folder / "two", VERSION))


def test_what_was_written_is_found_again(path: Path) -> None:
    put(path, FIRST)
    state = load(path, VERSION)
    assert state.readings == {("articles", "eins"): reading("eins", entry("a"))}
    assert state.reading("articles", "eins") == reading("eins", entry("a"))
    assert set(state.pages) == {"/a/", "/b/"}
    assert (state.plain, state.facts, state.folders) == (
        {"AssetCard:x": "p1"}, {"frame": "f1"}, {"": 5},
    )  # fmt: skip
    assert state.length == path.stat().st_size


def test_a_later_segment_goes_before_an_earlier_one(path: Path) -> None:
    put(path, FIRST, SECOND)
    state = load(path, VERSION)
    assert {name for _, name in state.readings} == {"eins", "zwei"}
    assert set(state.pages) == {"/a/", "/c/"}
    assert (state.plain, state.facts) == ({}, {"frame": "f2"})
    assert state.folders == {"": 5, "c": 7}


def test_what_a_failed_build_read_is_kept_apart_until_a_build_succeeds(path: Path) -> None:
    """No page saw it yet: compared with it, every page would seem to be as it should be."""
    failed = segment(complete=False, readings=[reading("eins", entry("a", "f2"))])
    put(path, FIRST, failed)
    state = load(path, VERSION)
    assert state.seen()["ArticleCard:a"] == "f1"
    assert state.reading("articles", "eins") == reading("eins", entry("a", "f2"))
    put(path, FIRST, failed, segment(facts={"frame": "f3"}))
    assert load(path, VERSION).unseen == {}


def test_readings_that_are_gone_are_forgotten(path: Path) -> None:
    put(path, FIRST, segment(unread=[("articles", "eins"), ("articles", "nie")]))
    assert load(path, VERSION).readings == {}


def test_bytes_of_values_are_found_where_the_row_says(path: Path) -> None:
    writer = Writer(store.start_of(VERSION))
    blobs = [writer.put(content) for content in (b"eins", b"", b"drei")]
    begin(path, writer.segment(segment()))
    state = load(path, VERSION)
    assert [state.bytes_of(blob) for blob in blobs] == [b"eins", b"", b"drei"]


def test_a_file_that_is_not_there_says_nothing(path: Path) -> None:
    assert told(load(path, VERSION)) == told(State())


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"hubstat1", b"\x00" * 500, b"hubstat1" + VERSION.encode() + b"\xff" * 99],
)
def test_rubbish_says_nothing(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert told(load(path, VERSION)) == told(State())


def test_the_state_of_another_version_says_nothing(path: Path) -> None:
    put(path, FIRST)
    state = load(path, "ba9876543210")
    assert (told(state), state.length) == (told(State()), 0)


def test_a_file_cut_off_anywhere_says_only_what_was_written_whole(tmp_path: Path) -> None:
    nothing, one, two = known_states(tmp_path)
    whole, after_one = (tmp_path / "two").read_bytes(), (tmp_path / "one").stat().st_size
    cut = tmp_path / "cut"
    for length in range(len(whole) + 1):
        cut.write_bytes(whole[:length])
        expected = two if length == len(whole) else one if length >= after_one else nothing
        assert told(load(cut, VERSION)) == expected, length


def test_any_byte_that_was_changed_never_gives_a_wrong_row(tmp_path: Path) -> None:
    states = known_states(tmp_path)
    whole = (tmp_path / "two").read_bytes()
    changed = tmp_path / "changed"
    for place in range(len(whole)):
        content = bytearray(whole)
        content[place] ^= 0xFF
        changed.write_bytes(content)
        assert told(load(changed, VERSION)) in states[:2], place


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damage")


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0), st.integers(0, 255)), max_size=6))
def test_no_damage_of_several_bytes_gives_a_wrong_row(
    folder: Path, changes: list[tuple[int, int]]
) -> None:
    states = known_states(folder)
    content = bytearray((folder / "two").read_bytes())
    for place, value in changes:
        content[place % len(content)] = value
    (folder / "damaged").write_bytes(content)
    assert told(load(folder / "damaged", VERSION)) in states


def test_damage_to_the_bytes_of_a_value_is_noticed_when_it_is_needed(path: Path) -> None:
    writer = Writer(store.start_of(VERSION))
    blob = writer.put(b"Ein ganzer Beitrag")
    begin(path, writer.segment(segment(pages=[page("/a/", views=blob)])))
    content = bytearray(path.read_bytes())
    for offset in range(blob.offset, blob.offset + blob.length):
        damaged = bytearray(content)
        damaged[offset] ^= 1
        path.write_bytes(damaged)
        state = load(path, VERSION)
        assert set(state.pages) == {"/a/"}
        with pytest.raises(Damaged):
            state.bytes_of(blob)


def test_what_lies_behind_the_sound_segments_is_cut_off(path: Path) -> None:
    put(path, FIRST)
    sound = path.stat().st_size
    with path.open("ab") as stream:
        stream.write(b"half a segment")
    assert load(path, VERSION).length == sound
    extend(path, Writer(sound).segment(SECOND))
    assert set(load(path, VERSION).pages) == {"/a/", "/c/"}


def test_a_file_of_which_little_counts_is_wasteful(path: Path) -> None:
    put(path, FIRST)
    state = load(path, VERSION)
    assert not store.is_wasteful(state)
    state.length = 2_000_000
    assert store.is_wasteful(state)


def test_a_second_build_waits_for_the_first_to_end(path: Path) -> None:
    lock = store.locked(path)
    order: list[str] = []

    def second() -> None:
        other = store.locked(path)
        order.append("second")
        os.close(other)

    waiting = threading.Thread(target=second)
    waiting.start()
    waiting.join(0.2)
    order.append("first")
    os.close(lock)
    waiting.join(10)
    assert order == ["first", "second"]
