"""Assets: the theme's stylesheets, scripts, fonts and icons under lasting names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from plugins.adapter import HubGenerator, join
from plugins.assets.compile import compile_bundle, wanted_entries
from plugins.assets.model import Asset
from plugins.assets.packages import packages_in
from plugins.assets.read import read_theme
from plugins.assets.write import NOTE, is_bundled, make_bundle
from plugins.core.ahead import Ahead
from plugins.core.cards import AssetCard
from plugins.core.pages import CachedFile


class AssetsGenerator(HubGenerator):
    """Bundle the theme while others read, because the frame of every page names its files."""

    assets: tuple[Asset, ...] = ()
    _bundling: Ahead | None = None

    def gather(self) -> None:
        """Let esbuild begin, unless the cache has what it would make."""
        settings = self.hub.settings
        theme = read_theme(settings.theme, settings.node_modules)
        translated = (settings.theme / "translations").is_dir()
        wanted = wanted_entries(settings.tour_viewer, settings.editing, translated)
        self._job = compile_bundle(theme, settings.node_modules, settings.cache, wanted)
        if not is_bundled(self._job):
            self._bundling = Ahead(partial(make_bundle, self._job))

    def gathered(self) -> None:
        """Announce the files of the theme, and whose work is in them."""
        if self._bundling:
            self._bundling.wait()
        self.assets = make_bundle(self._job)
        self.hub.announce(AssetCard(asset.id, asset.url) for asset in self.assets)
        self.hub.announce(packages_in(self._job.folder / NOTE, self._job.node_modules))

    def outputs(self) -> Iterable[CachedFile]:
        """Hand the files over."""
        return tuple(CachedFile(asset.url, asset.source) for asset in self.assets)


def generator(_: object) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return AssetsGenerator


def register() -> None:
    """Join Pelican."""
    join(generator)
