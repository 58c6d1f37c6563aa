/** The longest piece of data that is looked into, in letters (a page's whole state can be megabytes). */
const LONGEST = 2_000_000;
/** As many pieces as are kept of each kind. */
const MOST = 50;

/** Collects the scripts of a page that hold data and not programs. */
export class Scripts {
  readonly jsonLd: string[] = [];
  readonly json: string[] = [];

  /** Keeps the content of a script whose opening tag calls it JSON. */
  take(tag: string, content: string): void {
    if (content.length > LONGEST) return;
    const kind = /type\s*=\s*["']?\s*application\/(ld\+json|json)/i
      .exec(tag.slice(0, 1000))?.[1]
      ?.toLowerCase();
    if (kind === "ld+json" && this.jsonLd.length < MOST) this.jsonLd.push(content);
    if ((kind === "json" || /__NEXT_DATA__/.test(tag.slice(0, 1000))) && this.json.length < MOST)
      this.json.push(content);
  }
}
