// Asks at once after each letter: a page that moves by itself is not mistaken for one that obeys.
(lib, letters) => {
  document.activeElement?.blur();
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const key of letters) {
    observer.takeRecords();
    const y = scrollY;
    for (const type of ["keydown", "keypress", "keyup"])
      document.body.dispatchEvent(new KeyboardEvent(type, { key, code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0), bubbles: true, cancelable: true }));
    const active = document.activeElement;
    if (observer.takeRecords().length || scrollY !== y || (active && active !== document.body && active !== document.documentElement)) return key;
  }
  return "";
}
