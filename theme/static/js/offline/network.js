/** The site first, what is kept second: how all our service workers answer for a page. */

/**
 * Returns the site's answer; what is kept instead when the network fails, or takes longer than
 * `patience` milliseconds, or when the answer is none that `isGood` lets through.  `heard` is told
 * of every answer of the site.
 */
export async function siteFirst(request, kept, { patience, isGood, heard, ...how }) {
  try {
    const signal = kept ? AbortSignal.timeout(patience) : undefined;
    const answer = await fetch(request, { ...how, signal });
    await heard(answer);
    return isGood(answer) || !kept ? answer : kept;
  } catch (reason) {
    if (kept) return kept;
    throw reason;
  }
}
