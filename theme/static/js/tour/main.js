/** Brings the 360° pictures of a page to life. */
import { copyCode } from "./copy.js";
import { Launch } from "./launch.js";

const launch = new Launch();
for (const root of document.querySelectorAll(".pano[data-scene]")) {
  if (root instanceof HTMLElement) launch.watch(root);
}
document.addEventListener("click", (event) => void copyCode(event).catch(() => {}));
