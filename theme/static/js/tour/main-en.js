/** The viewer on English pages. */
import "./english.js";
import "./viewing.js";
