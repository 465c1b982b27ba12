/**
 * Draws textured polygons with WebGL 1: one canvas and one context for the whole page.
 *
 * @typedef {import("./clip.js").Corner} Corner
 * @typedef {[number, number]} Part of a texture: left edge and width, 0 to 1
 * @typedef {WebGLTexture} Picture
 * @typedef {{picture: Picture, corners: Corner[], part: Part}} Patch
 */

const VERTEX = `attribute vec3 place;attribute vec2 spot;varying vec2 at;
void main(){at=spot;gl_Position=vec4(place.xy,0,place.z);}`;

const FRAGMENT = `precision highp float;varying vec2 at;uniform sampler2D picture;
void main(){gl_FragColor=texture2D(picture,at);}`;

const FLOATS = 5;

export class Renderer {
  /** @param {HTMLCanvasElement} canvas @throws {Error} where WebGL is missing */
  constructor(canvas) {
    this.canvas = canvas;
    const gl = canvas.getContext("webgl", { antialias: false, depth: false, stencil: false });
    if (!gl) throw new Error("WebGL");
    this.gl = gl;
    /** The part of the picture to draw into, in device pixels; null: all of the canvas.
     * @type {{x: number, y: number, width: number, height: number} | null} */
    this.area = null;
    this.prepare();
  }

  get lost() {
    return this.gl.isContextLost();
  }

  /** Builds the program and the buffer; once more after a lost context. */
  prepare() {
    const { gl } = this;
    const program = gl.createProgram();
    gl.attachShader(program, this.shader(gl.VERTEX_SHADER, VERTEX));
    gl.attachShader(program, this.shader(gl.FRAGMENT_SHADER, FRAGMENT));
    gl.linkProgram(program);
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    this.point("place", program, 3, 0);
    this.point("spot", program, 2, 3);
  }

  /** @param {number} kind @param {string} source @returns {WebGLShader} */
  shader(kind, source) {
    const { gl } = this;
    const shader = /** @type {WebGLShader} */ (gl.createShader(kind));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    return shader;
  }

  /** @param {string} name @param {WebGLProgram} program @param {number} size @param {number} start */
  point(name, program, size, start) {
    const { gl } = this;
    const place = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, gl.FLOAT, false, FLOATS * 4, start * 4);
  }

  /** @param {ImageBitmap} bitmap @returns {Picture} */
  upload(bitmap) {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, gl.RGB, gl.UNSIGNED_BYTE, bitmap);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    bitmap.close();
    return texture;
  }

  /** @param {Picture} picture */
  release(picture) {
    this.gl.deleteTexture(picture);
  }

  /** @param {number} width @param {number} height in device pixels */
  resize(width, height) {
    Object.assign(this.canvas, { width, height });
  }

  /** Draws all patches, the first undermost; a part of a picture is cleared by who set it.
   * @param {Patch[]} patches */
  draw(patches) {
    const { gl, area } = this;
    const { width, height } = area ?? this.canvas;
    gl.viewport(area?.x ?? 0, area?.y ?? 0, width, height);
    if (!area) gl.clear(gl.COLOR_BUFFER_BIT);
    const corners = patches.flatMap(({ corners, part: [left, across] }) =>
      corners.flatMap(([x, y, w, u, v]) => [x, y, w, left + u * across, v]),
    );
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STREAM_DRAW);
    let first = 0;
    for (const { picture, corners } of patches) {
      gl.bindTexture(gl.TEXTURE_2D, picture);
      gl.drawArrays(gl.TRIANGLE_FAN, first, corners.length);
      first += corners.length;
    }
  }
}
