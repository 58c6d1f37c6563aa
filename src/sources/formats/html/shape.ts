/** How much work HTML is for a parser. */
export interface Shape {
  /** How deep the elements stand in each other, at most; those that end by themselves (`<p>`, `<li>`) not counted. */
  readonly depth: number;
  /** Signs that begin a tag or an entity: the parser makes a node of each. */
  readonly marks: number;
}

/** Elements that have no end, or that the parser ends by itself where the next one begins. */
const NOT_DEEP =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|option)$/i;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi;

/** The shape of HTML, told by its signs alone, in linear time. */
export function shapeOf(html: string): Shape {
  let deep = 0;
  let depth = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (NOT_DEEP.test(name!)) continue;
    deep = slash === "" ? deep + 1 : Math.max(0, deep - 1);
    if (deep > depth) depth = deep;
  }
  let marks = 0;
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i);
    if (unit === 60 || unit === 38) marks++;
  }
  return { depth, marks };
}
