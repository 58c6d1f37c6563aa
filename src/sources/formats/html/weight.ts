import { LONG, type Weight } from "./element-weight.ts";
import { lettersOf } from "./letters.ts";
import { isElement, type PageElement } from "./page-node.ts";
import { walk } from "./walk.ts";

const PICTURES = new Set(["img", "amp-img", "picture"]);

/** Elements that do not part a block's text. */
const PHRASES = new Set(
  "a abbr b bdi bdo big br cite code em font i img ins mark q s small span strong sub sup time tt u wbr".split(
    " ",
  ),
);

/** The weight of an element and of every element under it. */
export function weightsOf(root: PageElement): ReadonlyMap<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>();
  const begin = (): Weight => ({
    letters: 0,
    linked: 0,
    own: 0,
    units: 0,
    pictures: 0,
    paragraphs: 0,
    nodes: 0,
    depths: 0,
  });
  const open: { readonly element: PageElement; readonly weight: Weight }[] = [
    { element: root, weight: begin() },
  ];
  weights.set(root, open[0]!.weight);
  let inLink = 0;
  for (const { kind, node } of walk(root)) {
    const top = open.at(-1)!.weight;
    if (!isElement(node)) {
      if (node.nodeType !== 3) continue;
      const letters = lettersOf(node.textContent);
      top.letters += letters;
      top.units += node.textContent.length;
      top.nodes++;
      top.depths++;
      if (inLink > 0) top.linked += letters;
      else top.own += letters;
    } else if (kind === "enter") {
      const weight = begin();
      weights.set(node, weight);
      open.push({ element: node, weight });
      if (node.localName === "a") inLink++;
    } else {
      const { weight, element } = open.pop()!;
      const above = open.at(-1)!.weight;
      above.letters += weight.letters;
      above.linked += weight.linked;
      above.units += weight.units;
      above.pictures += weight.pictures + (PICTURES.has(element.localName) ? 1 : 0);
      above.paragraphs += weight.paragraphs + (element.localName === "p" && weight.units >= LONG ? 1 : 0);
      above.nodes += weight.nodes + 1;
      above.depths += weight.depths + weight.nodes + 1;
      if (PHRASES.has(element.localName)) above.own += weight.own;
      if (element.localName === "a") inLink--;
    }
  }
  return weights;
}
