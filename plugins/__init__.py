"""The hub's own plugins, one folder a feature.

==============  =============================================================
core/           what every feature needs; knows no feature, Pelican or Jinja
adapter.py      Pelican and ours: settings, the order of a build, its end
build/          renders all planned pages and writes them, once and whole
articles/       articles and retailer showcases
listings/       rubrics, topics, authors and the archive, made from cards
editions/       the editions of the Cityzeitung
papers/         an edition as PDF and EPUB, to take along
newsletters/    an edition as a letter by mail
projects/       projects and their partners, the board and its timeline
related/        which articles belong beside which
pictures/       author's pictures in all widths and formats
tours/          360° tours: tiles, stills, pages
venues/         plans of buildings and the ways through them
toureditor/     the page on which editors set hotspots and north in the picture
frontpage/      the home page
pages/          imprint, privacy and other single pages
feeds/          Atom, RSS and JSON Feed
sitemap/        sitemap.xml and robots.txt
publish/        releases of a finished build, and where they are brought
assets/         bundled stylesheets, scripts and fonts of the theme
==============  =============================================================

In each feature the stages are ``read`` -> ``model`` -> ``compile`` ->
``render`` -> ``write``; a stage takes values and returns values and never
imports another.  Only ``plugin.py`` knows their order.
"""
