"""Assets: the theme's stylesheets, scripts, fonts and icons under lasting names."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.adapter import HubGenerator, join
from plugins.assets.compile import compile_bundle
from plugins.assets.model import Asset
from plugins.assets.read import read_theme
from plugins.assets.write import make_bundle
from plugins.core.cards import AssetCard
from plugins.core.pages import CachedFile


class AssetsGenerator(HubGenerator):
    """Bundle the theme first, because the frame of every page names its files."""

    assets: tuple[Asset, ...] = ()

    def gather(self) -> None:
        """Bundle the theme and announce its files."""
        settings = self.hub.settings
        theme = read_theme(settings.theme, settings.node_modules)
        job = compile_bundle(theme, settings.node_modules, settings.cache)
        self.assets = make_bundle(job)
        self.hub.announce(AssetCard(asset.id, asset.url) for asset in self.assets)

    def outputs(self) -> Iterable[CachedFile]:
        """Hand the files over."""
        return tuple(CachedFile(asset.url, asset.source) for asset in self.assets)


def generator(_: object) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return AssetsGenerator


def register() -> None:
    """Join Pelican."""
    join(generator)
