/** Marks and copies a code that stands in a field of the page. */

/** @param {{target: any}} event a click anywhere */
export async function copyCode({ target }) {
  const { copy, done } = target.dataset ?? {};
  if (!copy) return;
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(copy));
  field.select();
  await navigator.clipboard.writeText(field.value);
  target.nextElementSibling.textContent = done;
}
