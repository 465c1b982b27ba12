/** Brings the 360° pictures of a page to life. */
import { copyCode } from "./copy.js";
import { Launch } from "./launch.js";

const launch = new Launch();
/** @type {NodeListOf<HTMLElement>} */
const roots = document.querySelectorAll(".pano[data-scene]");
for (const root of roots) launch.watch(root);
document.addEventListener("click", (event) => void copyCode(/** @type {any} */ (event)).catch(() => {}));
