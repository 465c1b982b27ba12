/** The search of English pages: its words first, then everything else. */
import "./english.js";
import "./main.js";
