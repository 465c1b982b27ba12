/** Whether shops are open now, and the filter of their directory. */

import { startFinder } from "./finder.js";
import { findShops, keepCurrent } from "./now.js";

const directory = document.querySelector(".directory");
const apply = directory?.querySelector("[data-finder]") ? startFinder(directory) : () => {};
keepCurrent(findShops(document), apply);
