// How much the letters under the pointer stand out.
(lib, index) => {
  const one = globalThis[Symbol.for("a11y")].hovered[index];
  const behind = lib.ground(one);
  const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && lib.words(node.data));
  const contrast = behind && text && !one.disabled ? lib.contrast(lib.style(one).color, behind) : 21;
  return { where: lib.where(one), contrast: parseFloat(lib.style(one).fontSize) >= 24 ? contrast * 1.5 : contrast };
}
