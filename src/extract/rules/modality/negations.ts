import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { type Draft, isVerb } from "../draft.ts";

/** How far behind a negation the noun stands that it denies, in phrases. */
const NOUN_REACH = 3;
/** How many words behind the trigger «إلا» may stand. */
const EXCEPT_REACH = 8;

/** True where the negation at node `i` denies the event: «لم تسجل أي غارة», not «لن يؤثر على العملية», «بدون جدوى اقتحام». */
export function denies(draft: Draft, i: number): boolean {
  const { nodes } = draft.scene;
  const { at } = draft;
  const verb = isVerb(nodes[at]!);
  if (at - i > (verb ? 1 : NOUN_REACH) || hasException(draft)) return false;
  return verb || !nodes.slice(i + 1, at).some(isOtherWord);
}

/** A word that no line knows may be the verb that is denied in place of the event; «أي» is none. */
const isOtherWord = (node: Node): boolean => node.type === "word" && node.reading === null;

/** «لم يطلقوا النار إلا بعد»: it did happen, with an exception. */
function hasException({ scene, at }: Draft): boolean {
  const { tokens, nodes } = scene;
  const { to } = nodes[at]!;
  for (let k = to; k < Math.min(tokens.length, to + EXCEPT_REACH); k++) {
    const { folded, before } = tokens[k]!;
    if (before & Mark.comma) return false;
    // «إلا أن» is «but».
    if (folded === "سوي" || (folded === "الا" && tokens[k + 1]?.folded !== "ان")) return true;
  }
  return false;
}

/** The negation in front of a verb of outcome: «لم يسفر عن», «من دون أن تسفر عن»; null where it is not denied. */
export function negationOfCause(nodes: readonly Node[], cause: number): Node | null {
  const before = nodes[cause - 1];
  if (before?.kind === "negation") return before;
  const outer = nodes[cause - 2];
  return before?.kind === "that" && outer?.kind === "negation" ? outer : null;
}
