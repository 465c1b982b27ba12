// What came up over the page by itself and has gone again.
(lib) => globalThis[Symbol.for("a11y")].came.filter(({ element }) => !element.isConnected || !lib.visible(element)).map(({ text }) => lib.words(text)).slice(0, 1)
