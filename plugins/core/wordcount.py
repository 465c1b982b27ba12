"""How many words a text has, counted quickly: in a text of 500 most pieces come again."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w[\w'’-]*")
_MOST = 1 << 15  # pieces that are remembered


class _Counts(dict[str, int]):
    """The number of words in a piece of text without a blank, worked out once."""

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        count = self[piece] = len(_WORD.findall(piece))
        return count


_COUNTS = _Counts()


def words_in(text: str) -> int:
    """Return how many words a text has; signs of Markdown are none."""
    return sum(map(_COUNTS.__getitem__, text.split()))
