/**
 * YAML that is changed by place: an edit replaces, adds or takes away some signs of the text, and
 * all the rest (comments, order, quotation marks, indentation) stays as it was typed.
 *
 * Each edit is read again. Where it says anything but what was meant, it is refused.
 *
 * @typedef {import("./values.js").Value} Value
 * @typedef {(string | number)[]} Path
 * @typedef {[string, Value][]} Entries
 * @typedef {[number, number, string]} Change what stands from a place to another becomes this
 */
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { Refused } from "./refused.js";

// Like the build: a scalar is the text its author typed, whatever YAML would take it for.
const READING = /** @type {const} */ ({ schema: "failsafe", version: "1.1", keepSourceTokens: true });
const DEFAULT_STEP = 2;

export class YamlText {
  /** @param {string} text @throws {Refused} where it is not YAML as the build takes it */
  constructor(text) {
    this.text = text;
    this.tree = parsed(text);
    this.value = this.tree.toJS();
  }

  /** @param {Path} path @returns {any} the node there, undefined where nothing is */
  node(path) {
    return path.length ? this.tree.getIn(path, true) : this.tree.contents;
  }

  /** Sets a key of a mapping. @param {Path} path @param {Value} value
   * @param {readonly string[]} order of keys, for a key that is not there yet @returns {YamlText} */
  set(path, value, order) {
    const [map, key] = this.parent(path);
    const pair = pairOf(map, key);
    return pair ? this.replace(path, map, pair, value) : this.insert(path, map, [key, value], order);
  }

  /** @param {Path} path @param {any} map @param {any} pair @param {Value} value */
  replace(path, map, pair, value) {
    const old = isScalar(pair.value) ? pair.value : undefined;
    const { source, read } = value({ flow: map.flow, column: this.columnOf(map), old });
    const [start, end] = this.spanOf(pair);
    const before = pair.value ? (start === end ? " " : "") : ": ";
    return this.edited([[start, end, before + source]], withKey(this.value, path, read));
  }

  /** @param {Path} path @param {any} map @param {[string, Value]} entry @param {readonly string[]} order */
  insert(path, map, [key, value], order) {
    const column = this.columnOf(map);
    const { source, read } = value({ flow: map.flow, column });
    const anchor = anchorOf(map, key, order);
    const expected = withKey(this.value, path, read);
    const line = `${" ".repeat(column)}${key}: ${source}`;
    if (!map.flow) return this.edited([this.newLines(this.endOf(anchor), line)], expected);
    const place = anchor ? this.endOf(anchor) : map.range[0] + 1;
    return this.edited([[place, place, `${anchor ? ", " : ""}${key}: ${source}`]], expected);
  }

  /** Takes a key out of a mapping, with its line. @param {Path} path @returns {YamlText} */
  remove(path) {
    const [map, key] = this.parent(path);
    const pair = pairOf(map, key);
    if (!pair) return this;
    const next = map.items[map.items.indexOf(pair) + 1];
    const expected = withKey(this.value, path, undefined);
    if (map.flow) return this.edited([this.outOfRow(map, pair)], expected);
    const start = this.lineStart(pair.key.range[0]);
    const alone = !this.text.slice(start, pair.key.range[0]).trim();
    if (alone) return this.edited([[start, this.lineEnd(this.endOf(pair)), ""]], expected);
    if (!next) throw new Refused("Die letzte Angabe eines Eintrags lässt sich hier nicht löschen.");
    return this.edited([[pair.key.range[0], next.key.range[0], ""]], expected);
  }

  /** Adds a mapping to the end of a list. @param {Path} path @param {Entries} entries
   * @param {readonly string[]} order of the keys beside the list, where it is not there yet */
  append(path, entries, order) {
    const [map, key] = this.parent(path);
    const list = this.node(path);
    const reads = Object.fromEntries(entries.map(([name, value]) => [name, value({ flow: true, column: 0 }).read]));
    const expected = withKey(this.value, path, [...(isSeq(list) ? get(this.value, path) : []), reads]);
    if (isSeq(list) && list.items.length) return this.edited([this.newItem(list, entries)], expected);
    return this.edited([this.newList(map, key, entries, order)], expected);
  }

  /** Writes the first item of a list that is empty or not there.
   * @param {any} map @param {string} key @param {Entries} entries @param {readonly string[]} order
   * @returns {Change} */
  newList(map, key, entries, order) {
    const pair = pairOf(map, key);
    const anchor = anchorOf(map, key, order);
    const column = this.columnOf(map);
    const list = map.flow ? ` [${inBraces(entries)}]` : `\n${item(entries, column + this.step(), DEFAULT_STEP)}`;
    if (!pair && map.flow) return [this.endOf(anchor), this.endOf(anchor), `, ${key}:${list}`];
    if (!pair) return this.newLines(this.endOf(anchor), `${" ".repeat(column)}${key}:${list}`);
    const start = this.text.indexOf(":", pair.key.range[1]) + 1;
    const [, end] = this.spanOf(pair);
    if (map.flow) return [start, end, list];
    const comment = this.text.slice(end, this.lineEnd(end)).trimEnd();
    return [start, end + comment.length, comment + list];
  }

  /** @param {any} list @param {Entries} entries @returns {Change} */
  newItem(list, entries) {
    const last = list.items.at(-1);
    if (list.flow) {
      const place = this.endOf(last);
      return [place, place, `, ${inBraces(entries)}`];
    }
    const dash = dashOf(list, list.items.length - 1);
    const column = dash - this.lineStart(dash);
    const sameLine = !this.text.slice(dash, last.range[0]).includes("\n");
    const step = sameLine ? last.range[0] - dash : DEFAULT_STEP;
    return this.newLines(this.endOf(last), item(entries, column, step));
  }

  /** Takes an item out of a list, with its lines. @param {Path} path ends with its number */
  removeItem(path) {
    const list = this.node(path.slice(0, -1));
    const index = Number(path.at(-1));
    const whole = get(this.value, path.slice(0, -1));
    const rest = whole.filter((/** @type {unknown} */ _, /** @type {number} */ i) => i !== index);
    const expected = withKey(this.value, path.slice(0, -1), rest);
    if (list.flow) return this.edited([this.outOfRow(list, list.items[index])], expected);
    const lines = /** @type {Change} */ ([
      this.lineStart(dashOf(list, index)), this.lineEnd(this.endOf(list.items[index])), "",
    ]);
    if (list.items.length > 1) return this.edited([lines], expected);
    const [map, key] = this.parent(path.slice(0, -1));
    const colon = this.text.indexOf(":", pairOf(map, key).key.range[1]) + 1;
    return this.edited([[colon, colon, " []"], lines], expected);
  }

  /** @param {Change[]} changes from front to back @param {unknown} expected what is to be read then
   * @returns {YamlText} */
  edited(changes, expected) {
    const text = changes.reduceRight((all, [start, end, put]) => all.slice(0, start) + put + all.slice(end), this.text);
    const now = new YamlText(text);
    if (canonical(now.value) !== canonical(expected)) {
      throw new Refused("Diese Stelle der Datei ist ungewöhnlich geschrieben. Bitte im Texteditor ändern.");
    }
    return now;
  }

  /** @param {Path} path @returns {[any, string]} the mapping and the key in it */
  parent(path) {
    const map = this.node(path.slice(0, -1));
    if (!isMap(map)) throw new Refused("Hier werden Zeilen der Form „schlüssel: wert“ erwartet.");
    return [map, `${path.at(-1)}`];
  }

  /** Adds lines below the one in which something ends. @param {number} end @param {string} lines
   * @returns {Change} */
  newLines(end, lines) {
    const place = this.lineEnd(end);
    const closed = this.text[place - 1] === "\n";
    return [place, place, closed ? `${lines}\n` : `\n${lines}`];
  }

  /** Cuts a member out of brackets, with the comma it needs no more. @param {any} row
   * @param {any} member @returns {Change} */
  outOfRow(row, member) {
    const index = row.items.indexOf(member);
    const [before, next] = [row.items[index - 1], row.items[index + 1]];
    if (before) return [this.endOf(before), this.endOf(member), ""];
    return [startOf(member), next ? startOf(next) : this.endOf(member), ""];
  }

  /** Says where the last sign of a node or pair stands, without comments and empty lines after it.
   * @param {any} node @returns {number} */
  endOf(node) {
    if (node.key) return this.spanOf(node)[1];
    const [start, end] = node.range;
    if ((isMap(node) || isSeq(node)) && !node.flow) return this.endOf(node.items.at(-1));
    if (!isScalar(node) || !node.type?.startsWith("BLOCK")) return end;
    const source = this.text.slice(start, end);
    const keeps = /^[|>]\d?\+/.test(source);
    return keeps ? end - 1 : start + source.trimEnd().length;
  }

  /** Says where the value of a pair stands, or would stand. @param {any} pair @returns {[number, number]} */
  spanOf({ key, value }) {
    if (!value) return [key.range[1], key.range[1]];
    if (!isScalar(value) || value.range[0] !== value.range[1]) return [value.range[0], this.endOf(value)];
    const colon = this.text.indexOf(":", key.range[1]) + 1;
    return [colon, colon];
  }

  /** @param {any} map @returns {number} the column of its keys */
  columnOf(map) {
    const first = map.items[0]?.key.range[0] ?? map.range[0];
    return first - this.lineStart(first);
  }

  /** Says how far lists are set in below their key in this file. */
  step() {
    const list = this.node(["scenes"]);
    if (!isSeq(list) || list.flow || !list.items.length) return DEFAULT_STEP;
    const dash = dashOf(list, 0);
    return dash - this.lineStart(dash);
  }

  /** @param {number} place */
  lineStart(place) {
    return this.text.lastIndexOf("\n", place - 1) + 1;
  }

  /** @param {number} place @returns {number} the beginning of the next line, or the end of the text */
  lineEnd(place) {
    return this.text.indexOf("\n", place) + 1 || this.text.length;
  }
}

/** @param {string} text */
function parsed(text) {
  const tree = parseDocument(text, READING);
  const [fault] = tree.errors;
  if (fault) throw unreadable(fault.linePos?.[0].line);
  if (!isMap(tree.contents)) throw unreadable(1);
  visit(tree, {
    Node(_, node) {
      const { anchor, tag, range } = /** @type {any} */ (node);
      if (!isAlias(node) && !anchor && !tag) return;
      throw new Refused(`Zeile ${lineAt(text, range[0])}: Anker, Verweise und Typen (&, *, !) sind nicht erlaubt.`);
    },
  });
  return tree;
}

/** @param {number | undefined} line */
const unreadable = (line) =>
  new Refused(`Die Datei ist kein lesbares YAML (Zeile ${line ?? 1}). „make check“ erklärt, was nicht stimmt.`);

/** @param {string} text @param {number} place */
const lineAt = (text, place) => text.slice(0, place).split("\n").length;

/** @param {any} map @param {string} key */
const pairOf = (map, key) => map.items.find((/** @type {any} */ pair) => `${pair.key}` === key);

/** @param {any} member node or pair */
const startOf = (member) => (member.key ?? member).range[0];

/** @param {any} list @param {number} index @returns {number} where the dash of an item stands */
const dashOf = (list, index) =>
  list.srcToken.items[index].start.find((/** @type {any} */ token) => token.type === "seq-item-ind").offset;

/** @param {Entries} entries @param {number} column of the dash @param {number} step from it to the keys */
function item(entries, column, step) {
  const keys = column + step;
  return entries
    .map(([key, value], i) => {
      const start = i ? " ".repeat(keys) : `${" ".repeat(column)}-`.padEnd(keys);
      return `${start}${key}: ${value({ flow: false, column: keys }).source}`;
    })
    .join("\n");
}

/** @param {Entries} entries */
const inBraces = (entries) =>
  `{${entries.map(([key, value]) => `${key}: ${value({ flow: true, column: 0 }).source}`).join(", ")}}`;

/** Finds the pair after which a new key belongs. @param {any} map @param {string} key
 * @param {readonly string[]} order */
function anchorOf(map, key, order) {
  const rank = order.indexOf(key);
  return map.items.findLast((/** @type {any} */ pair) => order.indexOf(`${pair.key}`) < rank) ?? map.items.at(-1);
}

/** @param {any} value @param {Path} path @returns {any} */
const get = (value, path) => path.reduce((at, key) => at[key], value);

/** Copies a value with one key set, or left out where it is undefined.
 * @param {any} value @param {Path} path @param {unknown} put @returns {any} */
function withKey(value, [key, ...rest], put) {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = rest.length ? withKey(copy[key], rest, put) : put;
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** Writes a value so that the order of keys makes no difference. @param {unknown} value */
function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
