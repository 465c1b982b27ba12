/** The viewer on German pages. */
import "./german.js";
import "./viewing.js";
