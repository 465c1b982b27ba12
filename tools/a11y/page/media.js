// Recordings: captions, text, controls, nothing that plays by itself.
({ all, words, name, visible, where }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const near = (element) => {
    const place = element.closest("figure, section, article, details") ?? element.parentElement;
    return words(`${place?.textContent} ${place?.nextElementSibling?.textContent ?? ""}`);
  };
  const TEXT = /transkript|gesprochene[rn]? text|textfassung|zum (mit|nach)lesen|abschrift|wortlaut|in worten|transcript|text der (aufnahme|tonspur)|der ton als text|text zum (hören|ton)/i;
  for (const video of all("video")) {
    if (!visible(video)) continue;
    const silent = video.muted && (video.autoplay || video.loop);
    const kinds = [...video.querySelectorAll("track")].filter((track) => track.getAttribute("src"));
    const captions = kinds.filter((track) => ["captions", "subtitles"].includes(track.kind));
    if (!silent && !captions.length) find("video-ohne-untertitel", video, "ein Video hat keine Untertitel");
    if (!silent && !kinds.some((track) => track.kind === "descriptions") && !TEXT.test(near(video)) && !/audiodeskription|beschreib/i.test(near(video)))
      find("video-ohne-beschreibung", video, "zu einem Video gibt es weder Audiodeskription noch Textfassung");
    for (const track of captions) {
      if (!track.getAttribute("srclang")) find("untertitel-ohne-sprache", video, "Untertitel nennen ihre Sprache nicht");
    }
    if (!video.controls && !controls(video)) {
      if (video.autoplay) find("video-ohne-halt", video, "ein Video läuft von selbst und lässt sich nicht anhalten");
      else find("medium-ohne-bedienung", video, "ein Video hat keine Bedienelemente");
    }
    if (video.autoplay && !video.muted) find("ton-von-selbst", video, "ein Video mit Ton beginnt von selbst");
    if (!name(video) && !video.closest("figure")?.querySelector("figcaption")) find("medium-ohne-namen", video, "ein Video hat keinen Namen");
  }
  for (const audio of all("audio")) {
    if (audio.autoplay && !audio.muted) find("ton-von-selbst", audio, "Ton beginnt von selbst");
    if (!TEXT.test(near(audio)) && (audio.controls || audio.autoplay)) find("ton-ohne-text", audio, "zu einer Tonaufnahme gibt es keine Textfassung");
    if (!audio.controls && !controls(audio)) find("medium-ohne-bedienung", audio, "eine Tonaufnahme hat keine Bedienelemente");
  }
  for (const sound of all("bgsound, embed[src$='.mp3'], embed[src$='.wav'], embed[src$='.mid']"))
    find("ton-von-selbst", sound, "Ton beginnt von selbst");
  for (const frame of all("iframe[src*=autoplay]")) if (/autoplay=(1|true)/.test(frame.src)) find("ton-von-selbst", frame, "eingebettetes Medium beginnt von selbst");
  function controls(medium) {
    const place = medium.closest("figure, section, article") ?? medium.parentElement;
    return all("button", place).some((button) => /abspiel|wiedergabe|play|anhören|start|pause|anhalten|stopp|vorlesen/i.test(name(button)));
  }
  return findings;
}
