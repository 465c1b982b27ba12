/** The parts of the editor's page, which its template brings along. */

/** @param {string} id @returns {HTMLElement} */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} id @returns {HTMLInputElement} */
export const input = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** Fills a field; one that says so already is left alone, for its cursor would jump.
 * @param {HTMLInputElement} field @param {string} value */
export function put(field, value) {
  if (field.value !== value) field.value = value;
}

/** @param {Record<string, () => unknown>} acts by the id of a button */
export function onClick(acts) {
  for (const [id, act] of Object.entries(acts)) part(id).addEventListener("click", () => void act());
}

/** @param {Record<string, () => unknown>} acts by the id of a field */
export function onChange(acts) {
  for (const [id, act] of Object.entries(acts)) part(id).addEventListener("change", () => void act());
}
