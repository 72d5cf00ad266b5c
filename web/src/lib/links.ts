/** The address of the exact words of a claim or position in its report. */
export function wordsHref(claim: { readonly id: string; readonly report: string }): string {
  return `/reports/${encodeURIComponent(claim.report)}?claim=${encodeURIComponent(claim.id)}`;
}

/** The same where only the claim's id is known: the page of the claim leads on to its words. */
export function claimHref(id: string): string {
  return `/claims/${encodeURIComponent(id)}`;
}

export function seriesHref(id: string): string {
  return `/series/${encodeURIComponent(id)}`;
}

export function reportHref(id: string): string {
  return `/reports/${encodeURIComponent(id)}`;
}
