/** Starts the tour editor. */
import "../tour/german.js";
import { Editor } from "./editor.js";

const root = document.getElementById("tour-editor");
if (root) new Editor(root);
