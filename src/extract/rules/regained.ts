import { because, type Draft, isVerb } from "./draft.ts";

/** How many phrases may stand between «استعادت» and «السيطرة»: its subject and a time. */
const REACH = 3;

const CONTROL: ReadonlySet<string> = new Set(["السيطره", "سيطرته", "سيطرتها", "سيطرتهم", "سيطره"]);

/** «استعادت القوات السيطرة على البلدة»: one claim, of the control; the verb gives who has it. */
export function regained(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const control = drafts[i + 1];
    if (!control || draft.kind !== "territory" || control.kind !== "territory") return true;
    const { nodes, tokens, clause } = draft.scene;
    const noun = nodes[control.at]!;
    if (!isVerb(nodes[draft.at]!) || control.at - draft.at > REACH || clause[control.at] !== clause[draft.at])
      return true;
    if (noun.prep !== "" || noun.conj || !CONTROL.has(tokens[noun.from]!.folded) || draft.target.length > 0)
      return true;
    if (control.actor.length === 0 && draft.actor.length > 0) {
      control.actor = draft.actor;
      because(control, "subject-acts", nodes[draft.at]!);
    }
    return false;
  });
}
