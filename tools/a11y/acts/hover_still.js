(lib) => { const fresh = globalThis[Symbol.for('a11y')].fresh; return Boolean(fresh?.isConnected && lib.visible(fresh)); }
