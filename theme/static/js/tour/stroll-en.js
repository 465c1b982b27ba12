/** A way in panoramas, by a viewer that speaks English. */
import "./english.js";

export { present } from "./stroll.js";
