import { because, type Draft } from "../draft.ts";
import { OWN_FORCES } from "../roles/own-forces.ts";
import { speakerMember } from "../roles/speaker-members.ts";
import { DEEDS } from "./deeds.ts";

/** «هدد الرئيس بتوجيه ضربة»: who threatens would do it. */
export function threatens(draft: Draft): boolean {
  const { voice, scene, at, kind } = draft;
  if (!voice?.speaker || voice.org === null || voice.strength !== "threatened") return false;
  if (!DEEDS.has(kind) || kind === "clash") return false;
  draft.actor = [speakerMember(voice, true, [])];
  because(draft, "threatener", scene.nodes[at]!);
  return true;
}

/** «تعهد الرئيس بالسيطرة على المدينة», «نفى الجيش استهداف المدنيين»: what one pledges to do or denies having done is one's own deed. */
export function pledgesOrDenies(draft: Draft): boolean {
  const { voice, scene, at, kind } = draft;
  if (!voice?.speaker || !DEEDS.has(kind) || kind === "clash") return false;
  const { prep, conj } = scene.nodes[at]!;
  if (conj) return false;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    const near = scene.nodes[i]!;
    const entry = near.reading?.entry;
    // Behind the speaker stand his names at most.
    if (!scene.spoken[i] && near.type !== "word") return false;
    if (near.type !== "report" || !entry) continue;
    const own = PLEDGES.has(entry.id) ? prep === "b" : entry.cells.strength === "denied" && prep === "";
    if (!own || (voice.org === null && !PLEDGES.has(entry.id))) return false;
    draft.actor = [speakerMember(voice, true, [])];
    because(draft, "announces-own-act", near);
    return true;
  }
  return false;
}

/** Verbs and participles of pledging. */
const PLEDGES: ReadonlySet<string> = new Set(["vowed", "promised", "pledging-participle", "swore"]);

/** «أعلنت الجماعة، …، استهداف المركز»: an announced deed is the announcer's own, however long his title is. */
export function announcedFarther(draft: Draft): boolean {
  const { scene, at, kind, voice } = draft;
  const node = scene.nodes[at]!;
  if (!voice?.speaker || voice.org === null || voice.strength !== "announced") return false;
  const deed = DEEDS.has(kind) || (kind === "killed" && KILLINGS.has(node.reading!.entry.id));
  if (!deed || kind === "clash" || kind === "explosion" || node.prep !== "" || node.conj) return false;
  const body = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!body || !ANNOUNCERS.has(body.kind)) return false;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    const near = scene.nodes[i]!;
    if (near.type === "trigger" || near.kind === "that") return false;
    if (scene.spoken[i]) {
      draft.actor = [speakerMember(voice, true, [])];
      because(draft, "announces-own-act", near);
      return true;
    }
  }
  return false;
}

/** Nouns of killing that say somebody did it; «مقتل» and «وفاة» do not. */
const KILLINGS: ReadonlySet<string> = new Set(["killed-tahyid", "killed-qatl", "execution-tasfiya"]);

/** A force, or the state or government that commands one. */
const ANNOUNCERS: ReadonlySet<string> = new Set([...OWN_FORCES, "state", "government"]);
