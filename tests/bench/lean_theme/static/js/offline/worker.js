addEventListener("activate", () => clients.claim());
