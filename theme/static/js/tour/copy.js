/** Marks and copies a code that stands in a field of the page. */

/** @param {Event} event a click anywhere */
export async function copyCode({ target }) {
  if (!(target instanceof HTMLElement) || !target.dataset.copy) return;
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(target.dataset.copy));
  field.select();
  await navigator.clipboard.writeText(field.value);
  const status = target.nextElementSibling;
  if (status) status.textContent = target.dataset.done ?? "";
}
