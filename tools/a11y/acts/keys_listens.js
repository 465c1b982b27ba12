(lib) => [document, globalThis, document.body, document.documentElement]
  .some((at) => lib.listens(at, "keydown", "keyup", "keypress"))
