/**
 * The scene in a headset, by WebXR. Loaded only when somebody asks for it.
 *
 * Both eyes see the same panorama, as it has no depth. One walks by looking at a marker and
 * pressing the button; what is open on the page changes along.
 *
 * @typedef {import("./viewer.js").Viewer} Viewer
 */
import { radians } from "./angles.js";
import { cameraOfEye } from "./eye.js";
import { aimOf } from "./hotspots.js";
import { Markers } from "./markers.js";
import { anglesOf, direction, dot } from "./projection.js";

/** A marker within so many degrees of the gaze is meant. */
const NEAR = 12;

/** Enters the headset; the promise ends when one has left it. @param {Viewer} viewer
 * @returns {Promise<void>} */
export async function present(viewer) {
  const { gl } = viewer.studio.renderer;
  const session = await /** @type {any} */ (navigator).xr.requestSession("immersive-vr");
  const ended = new Promise((done) => session.addEventListener("end", done, { once: true }));
  try {
    await /** @type {any} */ (gl).makeXRCompatible();
    const layer = new /** @type {any} */ (window).XRWebGLLayer(session, gl, { antialias: false, depth: false });
    session.updateRenderState({ baseLayer: layer });
    const stay = new Stay(viewer, session, layer, await session.requestReferenceSpace("local"));
    stay.begin();
    await ended;
    stay.end();
  } catch (reason) {
    await session.end().catch(() => {});
    throw reason;
  }
}

class Stay {
  /** @param {Viewer} viewer @param {any} session @param {any} layer @param {any} space of WebXR */
  constructor(viewer, session, layer, space) {
    this.viewer = viewer;
    this.studio = viewer.studio;
    this.session = session;
    this.layer = layer;
    this.space = space;
    this.markers = new Markers(viewer.studio.renderer);
    /** The compass heading of the space's front; set by the first look. @type {number | null} */
    this.front = null;
    this.gaze = viewer.view.look;
  }

  begin() {
    this.studio.presenting = true;
    this.session.addEventListener("select", () => this.walk());
    this.await();
  }

  await() {
    this.session.requestAnimationFrame((/** @type {number} */ _, /** @type {any} */ frame) => this.draw(frame));
  }

  /** @param {any} frame of WebXR */
  draw(frame) {
    this.await();
    const pose = frame.getViewerPose(this.space);
    if (!pose) return;
    this.look(pose.transform.matrix);
    const { gl } = this.studio.renderer;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.layer.framebuffer);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const eye of pose.views) this.drawEye(eye);
  }

  /** Learns where one looks. @param {ArrayLike<number>} m the head's matrix */
  look(m) {
    const { yaw, pitch } = anglesOf([-m[8], -m[9], -m[10]]);
    this.front ??= this.viewer.view.look.heading - yaw;
    this.gaze = { ...this.gaze, heading: this.front + yaw, pitch };
  }

  /** @param {any} eye of WebXR */
  drawEye(eye) {
    const { renderer, painter } = this.studio;
    const { yaw0 } = this.viewer.scene;
    renderer.area = this.layer.getViewport(eye);
    const turn = (this.front ?? 0) - yaw0;
    const camera = cameraOfEye(eye.transform.matrix, eye.projectionMatrix, turn, renderer.area ?? renderer.canvas);
    painter.paint(camera);
    const chosen = this.chosen();
    this.markers.draw(
      camera,
      this.viewer.doors().map((link) => {
        const { heading, pitch } = aimOf(link);
        return { yaw: heading - yaw0, pitch, chosen: link === chosen };
      }),
    );
  }

  /** Finds the way one looks at. @returns {HTMLAnchorElement | undefined} */
  chosen() {
    const ahead = direction(this.gaze.heading, this.gaze.pitch);
    /** @param {HTMLAnchorElement} link */
    const nearness = (link) => dot(ahead, direction(aimOf(link).heading, aimOf(link).pitch));
    const [nearest] = this.viewer.doors().sort((a, b) => nearness(b) - nearness(a));
    return nearest && nearness(nearest) > Math.cos(radians(NEAR)) ? nearest : undefined;
  }

  walk() {
    const link = this.chosen();
    if (link) void this.viewer.walk.follow(link.href);
  }

  /** Gives the picture back to the page, which looks where one looked last. */
  end() {
    const { renderer } = this.studio;
    renderer.area = null;
    renderer.gl.bindFramebuffer(renderer.gl.FRAMEBUFFER, null);
    this.markers.free();
    this.studio.presenting = false;
    const { heading, pitch } = this.gaze;
    this.viewer.view.set({ heading, pitch });
    this.viewer.resize();
  }
}
