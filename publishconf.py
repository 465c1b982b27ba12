"""Settings of the published site: what pelicanconf.py says, with the real address."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403

# The address is given by who publishes; the default is a name reserved for examples.
SITEURL = os.environ.get("HUB_SITEURL", "https://digitalstadt-darmstadt.example")
HUB_SECURITY_CONTACT = os.environ.get("HUB_SECURITY_CONTACT", "")
HUB_PUBLISHED = True
HUB_EDITING = False  # True: editors also write on the published site
HUB_TILE_FORMATS = ["avif", "jpg"]
