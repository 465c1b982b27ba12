/** Passing an English page on: its words first, then everything else. */
import "./english.js";
import "./main.js";
