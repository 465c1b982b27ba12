/** The box to fill and the view to show, as the page says it; angles in degrees. */
export const stage = document.getElementById("stage");

const { yaw, hfov, vfov, width, edge } = stage.dataset;
export const view = { yaw: +yaw, hfov: +hfov, vfov: +vfov };

/** Width in pixels of the equirectangular level that the view needs. */
export const levelWidth = +width;

/** Edge in pixels of the cube face that the view needs. */
export const levelEdge = +edge;

/** The cube that all share, with the levels as szene.json has them. */
export const cube = JSON.parse(stage.dataset.cube);

/** @param {number} degrees */
export const radians = (degrees) => (degrees * Math.PI) / 180;
