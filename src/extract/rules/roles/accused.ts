import type { Kind } from "../../kinds.ts";
import { ATTACKS, OUTCOMES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { HOLDING } from "./holding.ts";

/** Kinds of deeds that somebody is accused of. */
const BLAMED: ReadonlySet<Kind> = new Set<Kind>([...ATTACKS, ...OUTCOMES, ...HOLDING]);

/** «اتهمت حماس إسرائيل بقتل …»: whom the speaker accuses is who did it. */
export function accusedActs(draft: Draft): void {
  if (draft.actor.length > 0 || !draft.voice?.accused || !BLAMED.has(draft.kind)) return;
  draft.actor = [...draft.voice.accused];
  because(draft, "accused", draft.scene.nodes[draft.at]!);
}
