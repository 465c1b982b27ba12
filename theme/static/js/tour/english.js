/** The viewer's English. */
import { WORDS } from "./words.js";

Object.assign(WORDS, {
  winds: "north north-east east south-east south south-west west north-west N NE E SE S SW W NW".split(" "),
  facing: "view to the",
  view: "360° view",
  keys: "Arrow keys turn the view, plus and minus zoom, Home brings back the first view, Tab leads through the places in the picture.",
  tools: "Control the view",
  start: "Start the 360° view",
  left: "to the left",
  right: "to the right",
  up: "upwards",
  down: "downwards",
  larger: "zoom in",
  smaller: "zoom out",
  home: "First view",
  fullscreen: "Full screen",
  gyro: "Control by movement",
  share: "Share this view",
  vr: "VR headset",
  moment: "Time:",
  close: "Close",
  copied: "The link to this view is copied.",
  address: "The address bar now shows the link to this view.",
  noVr: "The VR headset cannot be started.",
  noMotion: "This device reports no movement.",
  walking: "The next place is being loaded …",
  missing:
    "This device cannot show the 360° view. Picture, description and ways are still there.",
  lost: "The 360° view was interrupted. Picture, description and ways are still there.",
  unreachable:
    "The 360° view could not be loaded. Picture, description and ways are still there.",
  broken: "A part of the picture could not be loaded. The view stays blurred there.",
});
