"""Where the cameras stand: panoramas by id and stills by name; metres east, north and up from the column."""

import math

ORIGIN = (49.8728, 8.6512)
EYE = 1.7

# id: (east, north, ground height, parts of the world to build)
PANORAMAS = {
    "luisenplatz": (6.0, -27.0, 0.0, "centre"),
    "luisencenter-eingang": (11.0, -36.0, 0.0, "centre"),
    "luisencenter-innen": (13.0, -86.0, 0.0, "mall"),
    "marktplatz": (297.0, -31.0, 0.0, "market"),
    "mathildenhoehe": (1164.0, 459.0, 14.07, "hill"),
    "tourist-information": (52.5, -32.0, 0.0, "centre"),
    "luisenplatz-abend": (6.0, -27.0, 0.0, "centre"),
    "wilhelminenstrasse": (-44.0, -331.0, 7.33, "street"),
}

# name: (camera, target, focal length in mm, f-number on the model scale, parts)
STILLS = {
    "luisenplatz-modell": ((50, -43, 15), (-5, 5, 11.5), 25, 0.05, "centre"),
    "langer-ludwig-modell": ((-27, -5, 9.0), (3.0, -5.5, 21.0), 24, 0.2, "centre"),
    "mathildenhoehe-modell": ((1151, 422, 26), (1185, 480, 33.5), 25.5, 0.06, "hill"),
    "marktplatz-modell": ((263, -57, 14), (306, -6, 9.5), 25, 0.05, "market"),
    "luisencenter-innen-modell": ((8.6, -85.6, 2.5), (16.2, -90.2, 3.0), 20, 0.2, "mall"),
    "tourist-information-modell": ((52.6, -35.2, 2.5), (61.2, -30.2, 1.95), 26, 0.16, "centre"),
    "luisenplatz-abend-modell": ((-34.5, -32.6, 9.5), (7, 5, 12.8), 21, 0.05, "centre"),
    "wilhelminenstrasse-modell": ((-40.5, -322, 13.5), (-44.3, -440, 20), 27, 0.16, "street"),
}


def evening(name):
    """Tell whether a shot belongs to the evening."""
    return "abend" in name


def coordinates(east, north):
    """Convert metres from the column to WGS84 degrees."""
    lat = ORIGIN[0] + north / 111320.0
    return round(lat, 6), round(ORIGIN[1] + east / (111320.0 * math.cos(math.radians(ORIGIN[0]))), 6)
