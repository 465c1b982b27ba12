/**
 * Draws the model with WebGL, when it is asked to and not else: floor upon floor, the way through
 * them, and once more, faintly, where something hides it.
 */
import {
  createBufferInfoFromArrays, createProgramInfo, drawBufferInfo, setBuffersAndAttributes, setUniforms,
} from "twgl.js";
import { SLAB, SUN, solidsOf } from "./solids.js";

const PALETTE = 13;
const VERTEX = `attribute vec3 position;attribute vec3 normal;attribute float paint;attribute float tone;
uniform mat4 eye;uniform float lift;uniform vec3 sun;uniform vec3 palette[${PALETTE}];varying vec3 colour;
void main(){vec3 base=palette[int(paint+0.5)];
float lit=0.8+0.2*clamp(dot(normal,sun)/sun.z,-0.3,1.1);
colour=base*lit*tone;gl_Position=eye*vec4(position.xy,position.z+lift,1);}`;
const FRAGMENT = `precision mediump float;varying vec3 colour;uniform float alpha;
void main(){gl_FragColor=vec4(colour,alpha);}`;
const FLAT_VERTEX = `attribute vec3 position;uniform mat4 eye;uniform vec3 shift;
void main(){gl_Position=eye*vec4(position+shift,1);}`;
const FLAT_FRAGMENT = `precision mediump float;uniform vec4 tint;
void main(){gl_FragColor=tint;}`;
const SUNWARDS = unit([-SUN[0], -SUN[1], 1]);
const HIDDEN = 0.42; // how strongly a way shows through what is before it

export class Model {
  /** @param {HTMLCanvasElement} canvas @throws {Error} where WebGL is missing */
  constructor(canvas, floors) {
    const gl = canvas.getContext("webgl2", CONTEXT) ?? canvas.getContext("webgl", CONTEXT);
    if (!gl) throw new Error("WebGL");
    this.gl = gl;
    this.solid = createProgramInfo(gl, [VERTEX, FRAGMENT]);
    this.flat = createProgramInfo(gl, [FLAT_VERTEX, FLAT_FRAGMENT]);
    this.floors = floors.map((floor) => {
      const { ground, walls, shadows, lines } = solidsOf(floor);
      return {
        ground: this.buffers(ground), walls: this.buffers(walls),
        shadows: shadows.length ? this.places(shadows) : null,
        lines: lines.length ? this.places(lines) : null,
      };
    });
    this.cord = this.walker = null;
  }

  /** Hands a mesh to the graphics card; an earlier one of the same purpose is freed. */
  buffers({ position, normal, paint, tone }, old = null) {
    this.free(old);
    const one = (data) => ({ numComponents: 1, data });
    return createBufferInfoFromArrays(this.gl, { position, normal, paint: one(paint), tone: one(tone) });
  }

  places(position) {
    return createBufferInfoFromArrays(this.gl, { position });
  }

  free(buffers) {
    for (const { buffer } of Object.values(buffers?.attribs ?? {})) this.gl.deleteBuffer(buffer);
  }

  /** Takes the way and who walks it; null for none. */
  lay(cord, walker) {
    this.cord = cord && this.buffers(cord, this.cord);
    this.walker = walker && this.buffers(walker, this.walker);
  }

  /** Draws everything: `heights` and `alphas` are those of the floors, the lowest first. */
  draw({ eye, heights, alphas, paints }) {
    const { gl } = this;
    this.eye = eye;
    this.paints = paints;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(0, 0, 0, 0);
    gl.depthMask(true);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT | gl.STENCIL_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.depthFunc(gl.LEQUAL);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const rows = this.floors.map((floor, index) => [floor, heights[index], alphas[index]]);
    for (const [floor, lift, alpha] of rows) if (alpha === 1) this.floor(floor, lift, 1);
    this.way(1);
    gl.depthMask(false);
    for (const [floor, lift, alpha] of rows) if (alpha < 1) this.floor(floor, lift, alpha);
    this.hidden();
  }

  /** Draws a floor: what is flat, the shadows upon it, the walls. */
  floor({ ground, walls, shadows, lines }, lift, alpha) {
    const { gl } = this;
    gl.enable(gl.STENCIL_TEST);
    gl.clear(gl.STENCIL_BUFFER_BIT);
    gl.stencilFunc(gl.ALWAYS, 1, 255);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
    this.mesh(ground, lift, alpha);
    gl.stencilFunc(gl.EQUAL, 1, 255); // upon the floor, and each place once
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    const [red, green, blue, strength] = this.paints.shadow;
    if (shadows) this.tint(shadows, lift, [red, green, blue, strength * alpha]);
    gl.disable(gl.STENCIL_TEST);
    if (lines) this.tint(lines, lift, [...this.paints.ink, 0.28 * alpha], gl.LINES);
    this.mesh(walls, lift, alpha);
  }

  /** Draws the way once more where it is hidden, each place once. */
  hidden() {
    const { gl } = this;
    gl.enable(gl.STENCIL_TEST);
    gl.clear(gl.STENCIL_BUFFER_BIT);
    gl.stencilFunc(gl.EQUAL, 0, 255);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    gl.depthFunc(gl.GREATER);
    this.way(HIDDEN);
    gl.disable(gl.STENCIL_TEST);
  }

  way(alpha) {
    for (const part of [this.cord, this.walker]) if (part) this.mesh(part, 0, alpha);
  }

  mesh(buffers, lift, alpha) {
    const { gl, solid, eye, paints } = this;
    gl.useProgram(solid.program);
    setBuffersAndAttributes(gl, solid, buffers);
    setUniforms(solid, { eye, lift, alpha, sun: SUNWARDS, palette: paints.palette });
    drawBufferInfo(gl, buffers);
  }

  tint(buffers, lift, tint, kind = this.gl.TRIANGLES) {
    const { gl, flat, eye } = this;
    gl.useProgram(flat.program);
    setBuffersAndAttributes(gl, flat, buffers);
    setUniforms(flat, { eye, tint, shift: [0, 0, lift] });
    drawBufferInfo(gl, buffers, kind);
  }

  /** Gives everything back to the graphics card. */
  leave() {
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
}

const CONTEXT = { antialias: true, stencil: true, powerPreference: "low-power" };
export const LOWEST = -SLAB;

function unit(vector) {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
