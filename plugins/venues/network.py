"""Shortest ways in a network: Dijkstra's algorithm on plain tuples.

The browser does the same with the same numbers (theme/static/js/venues/graph.js); both take, of two
ways of the same time, the one whose nodes have the smaller numbers, so that they agree.  A door
that bars a walker does so wherever it is: on the way, at its end and at its beginning.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from plugins.venues.model import Network
from plugins.venues.modes import Mode


class Edge(NamedTuple):
    """A step to a node: kind, length in decimetres, time in tenths of a second."""

    to: int
    kind: int
    length: int
    time: int


@dataclass(frozen=True)
class Tree:
    """The fastest way from one node to every other: times, and where each came from."""

    source: int
    times: dict[int, int] = field(default_factory=dict)
    before: dict[int, int] = field(default_factory=dict)

    def path(self, target: int) -> tuple[int, ...]:
        """Return the nodes of the way to a node; none where there is no way."""
        if target not in self.times:
            return ()
        nodes = [target]
        while nodes[-1] != self.source:
            nodes.append(self.before[nodes[-1]])
        return tuple(reversed(nodes))


class Region(NamedTuple):
    """What a walker reaches who comes from the street, and whence he gets back to it."""

    hub: int
    there: frozenset[int]
    back: frozenset[int]


class Ways:
    """A network in the form in which ways are sought."""

    def __init__(self, network: Network) -> None:
        """Sort the edges by where they begin."""
        self.network = network
        self.edges: list[list[Edge]] = [[] for _ in network.nodes]
        for start, to, kind, length, time in network.edges:
            self.edges[start].append(Edge(to, kind, length, time))
        self.leaves = frozenset(network.leaves)
        self._regions: dict[str, Region] = {}

    def tree(self, source: int, mode: Mode) -> Tree:
        """Return the fastest ways from a node to all that this walker can reach."""
        found = Tree(source, {source: 0})
        if self.is_barred(source, mode):
            return found
        done: set[int] = set()
        heap = [(0, source)]
        while heap:
            time, node = heapq.heappop(heap)
            if node in done:
                continue
            done.add(node)
            if node != source and node in self.leaves:
                continue  # nobody walks through a shop
            for edge in self._allowed(node, mode):
                later = time + edge.time
                if later < found.times.get(edge.to, later + 1):
                    found.times[edge.to] = later
                    found.before[edge.to] = node
                    heapq.heappush(heap, (later, edge.to))
        return found

    def is_barred(self, node: int, mode: Mode) -> bool:
        """Tell whether a node is a door through which this walker cannot go."""
        return bool(self.network.nodes[node][3] & mode.bars)

    def _allowed(self, node: int, mode: Mode) -> Iterable[Edge]:
        nodes = self.network.nodes
        return (
            edge
            for edge in self.edges[node]
            if edge.kind in mode.kinds and not nodes[edge.to][3] & mode.bars
        )

    def reached(self, source: int, mode: Mode) -> frozenset[int]:
        """Return all nodes that this walker can reach from a node."""
        seen, waiting = {source}, [source]
        if self.is_barred(source, mode):
            return frozenset(seen)
        while waiting:
            node = waiting.pop()
            if node != source and node in self.leaves:
                continue
            fresh = [edge.to for edge in self._allowed(node, mode) if edge.to not in seen]
            seen.update(fresh)
            waiting += fresh
        return frozenset(seen)

    def region(self, mode: Mode) -> Region:
        """Return the region of a walker: that of the entrance from which he gets to most places.

        Where he can use no entrance it is the one within the house with most places.
        """
        if mode.id not in self._regions:
            spots = self.network.spots
            doors = [spot.node for spot in spots if spot.kind == "entrance"]
            usable = [node for node in doors if not self.is_barred(node, mode)]
            places = [spot.node for spot in spots]
            self._regions[mode.id] = self._largest(usable or places, places, mode)
        return self._regions[mode.id]

    def _largest(self, hubs: list[int], places: list[int], mode: Mode) -> Region:
        best, most = Region(-1, frozenset(), frozenset()), -1
        known: set[int] = set()
        for hub in hubs:
            if hub in known:
                continue
            found = Region(hub, self.reached(hub, mode), self.turned.reached(hub, mode))
            both = found.there & found.back
            count = sum(node in both for node in places)
            if count > most:
                best, most = found, count
            known |= both
        return best

    @cached_property
    def turned(self) -> Ways:
        """Return the same with every edge the other way round, once for all."""
        return self.reversed()

    def reversed(self) -> Ways:
        """Return the same with every edge the other way round."""
        turned = tuple((b, a, kind, length, time) for a, b, kind, length, time in self._rows())
        network = self.network
        return Ways(
            Network(
                network.id, network.nodes, turned, network.names, network.doors,
                network.leaves, network.carriers, network.spots,
            )
        )  # fmt: skip

    def _rows(self) -> Iterable[tuple[int, int, int, int, int]]:
        return self.network.edges

    def edge(self, start: int, to: int, mode: Mode) -> Edge:
        """Return the fastest step between two neighbours."""
        return min(
            (edge for edge in self.edges[start] if edge.to == to and edge.kind in mode.kinds),
            key=lambda edge: edge.time,
        )
