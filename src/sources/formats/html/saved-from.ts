/** Comments by which browsers, SingleFile and HTTrack say where a saved page came from. */
const SAVED: readonly RegExp[] = [
  /saved from url=\(\d{1,6}\)(https?:\/\/[^\s"<>]+)/i,
  /Page saved with SingleFile\s{1,20}url:\s{0,20}(https?:\/\/[^\s"<>]+)/i,
];
const MIRRORED = /Mirrored from ([\w.-]{3,200}\/[^\s"<>]{0,1000}) by HTTrack/i;

/** The address that a saved page's comments tell, or null. */
export function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    for (const pattern of SAVED) {
      const found = pattern.exec(comment);
      if (found) return found[1]!;
    }
    const mirrored = MIRRORED.exec(comment);
    if (mirrored) return `http://${mirrored[1]}`;
  }
  return null;
}
