import type { Token } from "../../../text/token.ts";
import type { Member, Node } from "../../phrases/node.ts";
import type { SpeakerPhrase } from "../speaker.ts";

/** Verbs that take the person spoken to or of as their object: «حث السكان على», «اتهم الجيش بقتل». */
const WITH_OBJECT = new Set([
  "accused",
  "urged",
  "urged-hadda",
  "urged-demanded-formally",
  "appealed",
  "informed-ablagha",
  "told-akhbara",
  "assured",
  "warned",
]);
/** Relations that bring what somebody is accused of or urged to. */
const OF_MATTER = new Set(["b", "on", "to", "from"]);

/** The party that stands beside the speaker in one phrase, without «و»: «اتهم الجيش الفصائل», or null. */
export function objectBeside(node: Node, tokens: readonly Token[]): Member | null {
  const second = node.members[1];
  if (!second || node.members[0]!.sort === "thing") return null;
  for (let k = node.from; k < node.to; k++) {
    const { start, end, folded } = tokens[k]!;
    if (start <= second.start && second.start < end)
      return start < second.start || folded.startsWith("و") ? null : second;
  }
  return null;
}

/** True for a phrase that brings the matter: «بقتل مدنيين», «على المغادرة», «من هجوم», «بأن». */
const isMatter = (node: Node | undefined, tokens: readonly Token[]): boolean =>
  node !== undefined &&
  (OF_MATTER.has(node.prep) ||
    node.kind === "that" ||
    (node.type === "word" && tokens[node.from]!.folded.startsWith("ب")));

/**
 * True where the words behind a verb are its object, not its subject: «روسيا تتهم بريطانيا بفبركة», «وحثت السكان على
 * الابتعاد». With the subject left out or in front, the one phrase behind the verb is whom it is said to or of.
 */
export function isAddressed(
  nodes: readonly Node[],
  i: number,
  phrase: SpeakerPhrase,
  tokens: readonly Token[],
  goesOn: boolean,
): boolean {
  const verb = nodes[i]!;
  const id = verb.reading!.entry.id;
  // «وأظهرت الجنود وهم يطلقون النار»: pictures show them.
  if (id === "showed") return nodes[phrase.from]!.members.some(({ sort }) => sort !== "thing");
  if (!WITH_OBJECT.has(id) || phrase.from !== i + 1) return false;
  if (!isMatter(nodes[i + 2], tokens) || objectBeside(nodes[i + 1]!, tokens)) return false;
  if (verb.conj) return goesOn || id === "accused";
  const before = nodes[i - 1];
  return (
    before !== undefined &&
    before.prep === "" &&
    verb.before < 2 &&
    (before.members.some(({ sort }) => sort === "party") || before.type === "post")
  );
}
