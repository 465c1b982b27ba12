/** Keeps the screen from going to sleep while the page is seen, where a browser can. */

export function stayAwake() {
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    try {
      await navigator.wakeLock.request("screen");
    } catch {
      // Low battery, or not allowed: the device decides.
    }
  };
  if (!navigator.wakeLock) return;
  ask();
  document.addEventListener("visibilitychange", ask);
}
