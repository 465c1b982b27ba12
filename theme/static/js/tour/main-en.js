/** The viewer on English pages: its words first, then everything else. */
import "./english.js";
import "./main.js";
