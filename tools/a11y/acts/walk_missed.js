(lib) => globalThis[Symbol.for("a11y")].stops.filter(({ one, seen }) => !seen && one.isConnected && one.tabIndex === 0 && !one.matches("iframe, video, audio, object, embed") && lib.visible(one))
  .map(({ one }) => lib.where(one))
