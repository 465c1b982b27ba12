/**
 * A tour.yaml as its editor sees it: scenes and hotspots as values, and the edits that we offer.
 * An edit gives another TourFile; none changes one.
 *
 * @typedef {import("./yamltext.js").Path} Path
 * @typedef {{heading: number, pitch: number}} Aim
 * @typedef {Aim & {fov: number}} Look
 * @typedef {{lat: number, lon: number}} Position
 * @typedef {{on: string, x: number, y: number}} Point
 * @typedef {{kind: Kind | "", target: string, title: string, heading: number | null, pitch: number,
 *   text: string}} Spot heading: null where the build computes it
 * @typedef {{id: string, title: string, heading: number | null, view: Look, position?: Position,
 *   point?: Point, captureOf: string, spots: Spot[]}} Scene
 * @typedef {{id: string, title: string, metres: number, up: number}} Plan
 * @typedef {typeof KINDS[number]} Kind
 */
import { clamp, turnBetween, wrap } from "../tour/angles.js";
import { braces, numeral, prose, words } from "./values.js";
import { YamlText } from "./yamltext.js";

export const KINDS = /** @type {const} */ (["to", "info", "article", "project", "shop", "url"]);
const SPOT = [...KINDS, "title", "heading", "pitch", "text", "picture"];
const VIEW = ["heading", "pitch", "fov"];
const SCENE = [
  "id", "title", "panorama", "position", "plan", "moment", "capture_of", "heading", "view", "date",
  "description", "partial", "blur", "credit", "licence", "privacy", "audio", "hotspots", "oneway",
];
/** What the build takes a field of view for that is not written. */
const USUAL_FOV = 90;

/** Rounds to what one can aim at. @param {number} angle */
export const tenth = (angle) => Math.round(angle * 10) / 10;

/** @param {number} heading any @returns {number} in [0, 360), to a tenth */
export const compass = (heading) => tenth(wrap(heading)) % 360;

export class TourFile {
  /** @param {YamlText} yaml */
  constructor(yaml) {
    this.yaml = yaml;
    const { title, start, scenes, plans } = yaml.value;
    this.title = textOf(title);
    this.start = textOf(start);
    /** @type {Scene[]} */
    this.scenes = listOf(scenes).map(sceneOf);
    /** @type {Plan[]} */
    this.plans = listOf(plans).map(planOf);
  }

  /** @param {string} text @returns {TourFile} */
  static read(text) {
    return new TourFile(new YamlText(text));
  }

  get text() {
    return this.yaml.text;
  }

  /** Moves a hotspot. @param {number} scene @param {number} spot @param {Aim} aim */
  aim(scene, spot, { heading, pitch }) {
    const path = spotPath(scene, spot);
    const turned = this.setNumber([...path, "heading"], compass(heading), SPOT);
    const height = clamp(tenth(pitch), -90, 90);
    const told = height !== 0 || turned.yaml.node([...path, "pitch"]);
    return told ? turned.setNumber([...path, "pitch"], height, SPOT) : turned;
  }

  /** Leaves the heading of a way to the positions of its scenes.
   * @param {number} scene @param {number} spot */
  unaim(scene, spot) {
    return new TourFile(this.yaml.remove([...spotPath(scene, spot), "heading"]));
  }

  /** @param {number} scene @param {number} spot @param {string} target */
  lead(scene, spot, target) {
    const { kind } = this.scenes[scene].spots[spot];
    return new TourFile(this.yaml.set([...spotPath(scene, spot), kind], words(target), SPOT));
  }

  /** Names a hotspot; an empty name is taken away. @param {number} scene @param {number} spot
   * @param {string} name */
  rename(scene, spot, name) {
    const { kind } = this.scenes[scene].spots[spot];
    const path = [...spotPath(scene, spot), kind === "info" ? "info" : "title"];
    if (!name && kind !== "info") return new TourFile(this.yaml.remove(path));
    return new TourFile(this.yaml.set(path, words(name), SPOT));
  }

  /** @param {number} scene @param {number} spot @param {string} text */
  tell(scene, spot, text) {
    const path = [...spotPath(scene, spot), "text"];
    return new TourFile(text ? this.yaml.set(path, prose(text), SPOT) : this.yaml.remove(path));
  }

  /** Adds a hotspot behind the others. @param {number} scene @param {Spot} spot */
  add(scene, { kind, target, title, heading, pitch, text }) {
    const named = kind === "info" ? title : target;
    /** @type {[string, import("./values.js").Value][]} */
    const entries = [[kind, words(named)]];
    if (title && kind !== "info") entries.push(["title", words(title)]);
    if (heading !== null) entries.push(["heading", numeral(compass(heading))]);
    if (tenth(pitch)) entries.push(["pitch", numeral(tenth(pitch))]);
    if (text) entries.push(["text", prose(text)]);
    return new TourFile(this.yaml.append(["scenes", scene, "hotspots"], entries, SCENE));
  }

  /** @param {number} scene @param {number} spot */
  drop(scene, spot) {
    return new TourFile(this.yaml.removeItem(spotPath(scene, spot)));
  }

  /** Sets where one looks on arrival. @param {number} scene @param {Look} look */
  look(scene, { heading, pitch, fov }) {
    const path = ["scenes", scene, "view"];
    const wanted = { heading: compass(heading), pitch: tenth(pitch), fov: clamp(tenth(fov), 30, 120) };
    if (!this.yaml.node(path)?.items) return new TourFile(this.yaml.set(path, braces(wanted), SCENE));
    const view = this.scenes[scene].view;
    /** @type {TourFile} */
    let file = this;
    for (const key of /** @type {(keyof Look)[]} */ (VIEW)) {
      const told = wanted[key] !== view[key] || this.yaml.node([...path, key]);
      if (told) file = file.setNumber([...path, key], wanted[key], VIEW);
    }
    return file;
  }

  /**
   * Sets the heading of a panorama's centre. What was aimed at in the picture turns along, so that
   * it stays where it is seen; or only what is blurred, for that must cover what it covered.
   * @param {number} scene @param {number} from its heading until now @param {number} heading
   * @param {boolean} along whether hotspots and first view stay at their places in the picture
   */
  north(scene, from, heading, along) {
    const turn = turnBetween(from, heading);
    const path = ["scenes", scene];
    const value = this.yaml.value.scenes[scene];
    const aims = [
      ...listOf(value.blur).map((_, i) => [...path, "blur", i]),
      ...(along ? listOf(value.hotspots).map((_, i) => [...path, "hotspots", i]) : []),
      ...(along ? [[...path, "view"]] : []),
    ];
    const file = this.setNumber([...path, "heading"], compass(heading), SCENE);
    return aims.reduce((turned, aim) => turned.turn([...aim, "heading"], turn), file);
  }

  /** @param {Path} path of a heading, where there is one @param {number} turn in degrees */
  turn(path, turn) {
    const node = this.yaml.node(path);
    const heading = numberOf(node?.value);
    return heading === null ? this : this.setNumber(path, hundredth(wrap(heading + turn)), SPOT);
  }

  /** Writes a number, where it is another than the one that stands there.
   * @param {Path} path @param {number} number @param {readonly string[]} order */
  setNumber(path, number, order) {
    if (numberOf(this.yaml.node(path)?.value) === number) return this;
    return new TourFile(this.yaml.set(path, numeral(number), order));
  }
}

/** @param {number} scene @param {number} spot @returns {Path} */
const spotPath = (scene, spot) => ["scenes", scene, "hotspots", spot];

/** @param {number} angle */
const hundredth = (angle) => (Math.round(angle * 100) / 100) % 360;

/** @param {unknown} value @returns {any[]} */
const listOf = (value) => (Array.isArray(value) ? value : []);

/** @param {unknown} value */
const textOf = (value) => (typeof value === "string" ? value : "");

/** @param {unknown} value @returns {number | null} */
function numberOf(value) {
  const text = textOf(value).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** @param {any} scene @returns {Scene} */
function sceneOf(scene) {
  const { id, title, heading, view, position, plan, capture_of, hotspots } = scene ?? {};
  return {
    id: textOf(id),
    title: textOf(title) || textOf(id),
    heading: numberOf(heading),
    view: {
      heading: numberOf(view?.heading) ?? 0,
      pitch: numberOf(view?.pitch) ?? 0,
      fov: numberOf(view?.fov) ?? USUAL_FOV,
    },
    position: pointOf(position, "lat", "lon"),
    point: plan && pointOf(plan, "x", "y") && { on: textOf(plan.on), ...pointOf(plan, "x", "y") },
    captureOf: textOf(capture_of),
    spots: listOf(hotspots).map(spotOf),
  };
}

/** @param {any} value @param {string} first @param {string} second @returns {any} */
function pointOf(value, first, second) {
  const [a, b] = [numberOf(value?.[first]), numberOf(value?.[second])];
  return a === null || b === null ? undefined : { [first]: a, [second]: b };
}

/** @param {any} spot @returns {Spot} */
function spotOf(spot) {
  const kind = KINDS.find((key) => textOf(spot?.[key])) ?? "";
  const target = kind ? textOf(spot[kind]) : "";
  return {
    kind,
    target: kind === "info" ? "" : target,
    title: kind === "info" ? target : textOf(spot?.title),
    heading: numberOf(spot?.heading),
    pitch: numberOf(spot?.pitch) ?? 0,
    text: textOf(spot?.text).trimEnd(),
  };
}

/** @param {any} plan @returns {Plan} */
const planOf = ({ id, title, width, up }) => ({
  id: textOf(id), title: textOf(title), metres: numberOf(width) ?? 1, up: numberOf(up) ?? 0,
});
