/**
 * Shows scenes with Pannellum in the place of our own viewer (setting HUB_TOUR_VIEWER). The page
 * around it stays as it is, with still and links, for those whom Pannellum does not serve.
 */
import "pannellum/build/pannellum.js";

const STRINGS = {
  loadButtonLabel: "360°-Ansicht<br>starten",
  loadingLabel: "Wird geladen …",
  bylineLabel: "von %s",
  noPanoramaError: "Es fehlt das Panorama.",
  fileAccessError: "%s ließ sich nicht laden.",
  malformedURLError: "Mit der Adresse des Panoramas stimmt etwas nicht.",
  iOS8WebGLError: "Dieses Gerät kann die 360°-Ansicht nicht zeigen.",
  genericWebGLError: "Dieses Gerät kann die 360°-Ansicht nicht zeigen.",
  textureSizeError: "Das Panorama ist für dieses Gerät zu groß.",
  unknownError: "Die 360°-Ansicht ließ sich nicht laden.",
};

/** @param {HTMLElement} root a `.pano` */
async function show(root) {
  const response = await fetch(root.dataset.scene ?? "");
  if (!response.ok) return;
  const config = await response.json();
  const box = document.createElement("div");
  box.className = "pano__pannellum";
  root.querySelector(".pano__still")?.after(box);
  const { connection } = /** @type {any} */ (navigator);
  /** @type {any} */ (window).pannellum.viewer(box, {
    ...config,
    title: undefined, // the page has it
    compass: true,
    autoLoad: !connection?.saveData,
    hotSpots: config.hotSpots.map((/** @type {object} */ spot) => ({ ...spot, attributes: { target: "_self" } })),
    strings: STRINGS,
  });
}

for (const root of document.querySelectorAll(".pano[data-scene]")) {
  root.classList.add("pano--flat");
  if (root instanceof HTMLElement) void show(root).catch(() => {});
}
