import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft, isVerb, type Scene } from "../draft.ts";
import { AIRCRAFT } from "../roles/forces.ts";

/** «شنت طائرات أباتشي مصرية غارات», «استهدفت طائرة تابعة للجماعة المطار»: whose aircraft struck is who did it. */
export function aircraftOwner(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  if (!ATTACKS.has(kind)) return false;
  const flying = isVerb(scene.nodes[at]!) ? at + 1 : behindLightVerb(scene, at);
  if (flying < 0 || !flies(scene.nodes[flying])) return false;
  const owner = ownerBehind(scene, flying);
  if (!owner) return false;
  draft.actor = [...owner.members];
  because(draft, "owner-of-the-aircraft", owner);
  return true;
}

/** The phrase right behind the light verb in front of a noun: «شنت طائرات … غارات»; -1 where none. */
function behindLightVerb({ nodes }: Scene, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) if (nodes[i]!.kind === "do") return i + 1;
  return -1;
}

/** «طائرات», «مروحية», «طائرة مسيرة», as a subject. */
function flies(node: Node | undefined): boolean {
  if (node?.prep !== "") return false;
  if (node.type === "weapon") return node.kind === "aircraft" || node.kind === "drone";
  return AIRCRAFT.has(node.members[0]?.id ?? "");
}

/** The nation or the party behind the aircraft that they belong to. */
function ownerBehind({ nodes, tokens }: Scene, flying: number): Node | null {
  for (let i = flying + 1; i < nodes.length && i - flying <= 3; i++) {
    const node = nodes[i]!;
    if (node.before & Mark.comma || node.conj || node.type === "trigger") return null;
    if (flies(node) || (node.type === "word" && node.prep === "")) continue;
    if (!isGroup(node) || node.members[0]!.sort !== "party" || node.members[0]!.id === null) return null;
    const belongs = node.prep === "l" && BELONGING.has(tokens[node.from - 1]?.folded ?? "");
    return belongs || (node.kind === "adjective" && node.prep === "") ? node : null;
  }
  return null;
}

const BELONGING: ReadonlySet<string> = new Set(["تابعه", "التابعه", "تابعتان", "تابعتين", "تابع"]);
