// A page is as wide as the device, and whoever wants can enlarge it with two fingers.
({ all, style, where }) => {
  const findings = [];
  const find = (rule, text, at = "head") => findings.push({ rule, where: at, text });
  const metas = all("meta[name=viewport i]");
  const values = new Map((metas.at(-1)?.content ?? "").toLowerCase().split(/[,;]/).map((part) => part.split("=").map((word) => word.trim())));
  const [width, scale] = [values.get("width"), values.get("initial-scale")];
  if (!metas.length) find("feste-breite", "die Seite sagt nicht, dass sie so breit wird wie das Gerät");
  else if (width ? width !== "device-width" : parseFloat(scale) !== 1) find("feste-breite", `die Seite nimmt nicht die Breite des Geräts an, sondern: ${width ?? "keine"}`);
  if (["no", "0"].includes(values.get("user-scalable")) || parseFloat(values.get("maximum-scale")) < 2) find("nicht-zu-vergroessern", "die Seite verbietet, sie auf das Doppelte zu vergrößern");
  for (const element of all("html, body, main, [role=main]")) {
    const { touchAction } = style(element);
    if (!["auto", "manipulation"].includes(touchAction) && !touchAction.includes("pinch-zoom")) find("nicht-zu-vergroessern", "die Seite lässt sich nicht mit zwei Fingern vergrößern", where(element) || "html");
  }
  return findings;
}
