/** A way in panoramas, by a viewer that speaks German. */
import "./german.js";

export { present } from "./stroll.js";
