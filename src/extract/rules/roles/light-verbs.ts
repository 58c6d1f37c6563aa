import { isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { acts, partyLike } from "./forces.ts";
import { subjectBefore, subjectOfScene } from "./subjects.ts";

const REPELS = new Set([
  "attempt-sadda",
  "attempt-ahbata",
  "attempt-tasadda",
  "attempt-afshala",
  "attempt-ihbat",
  "attempt-itirad",
]);

/** «تمكن الجيش من قتل»: verbs whose subject does what the noun behind them says, killing included. */
const ACHIEVES = new Set([
  "do-tamakkana",
  "do-najaha",
  "do-qama",
  "do-istata",
  "do-shara",
  "do-aqdama",
  "do-amada",
  "do-bashara",
  "attempt-hawala",
]);

/** Relations that put an event beside the one whose light verb stands in front. */
const LATER: ReadonlySet<string> = new Set(["after", "before", "because", "l", "until", "from", "of"]);

/** «شن الطيران غارات», «التحالف نفذ ضربات», «تعرضت المدينة لقصف»: the subject of a light verb in front of the noun. */
export function lightVerb(draft: Draft): void {
  const { scene, at, kind } = draft;
  let verb = -1;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.kind === "do" || node.kind === "suffer" || node.kind === "attempt" || node.kind === "plan") {
      verb = i;
      break;
    }
    // «تسببت الميليشيا بنزوح»: a party that causes, not an event.
    if (
      node.kind === "cause" &&
      scene.nodes[i + 1] &&
      isGroup(scene.nodes[i + 1]!) &&
      scene.nodes[i + 1]!.prep === "" &&
      acts(scene.nodes[i + 1]!)
    ) {
      draft.actor = [...scene.nodes[i + 1]!.members];
      because(draft, "party-causes", scene.nodes[i + 1]!);
      return;
    }
    if (node.kind === "cause" || node.kind === "happen" || (node.type === "trigger" && isVerb(node))) break;
  }
  // «قامت بمداهمات بعد أسابيع من الهجوم»: the light verb has its noun already.
  if (verb >= 0 && !scene.nodes[at]!.conj && LATER.has(scene.nodes[at]!.prep))
    if (scene.nodes.slice(verb + 1, at).some((mid) => mid.type === "trigger")) return;
  if (verb < 0) {
    // «جددت المقاتلات قصفها»: the possessive stands for who acted before.
    const own = scene.nodes[at]!;
    if (own.reading!.suffix !== "" && ATTACKS.has(kind)) {
      for (let i = at - 1; i >= 0 && at - i < 8; i--) {
        const node = scene.nodes[i]!;
        if (!isGroup(node) || node.prep !== "" || !partyLike(node)) continue;
        draft.actor = [...node.members];
        because(draft, "possessive-actor", node);
        return;
      }
    }
    return;
  }
  const light = scene.nodes[verb]!;
  // «تمكنت القوات من صد الهجوم»: who repels an attack is not who made it.
  for (let i = verb; i < at; i++)
    if (scene.nodes[i]!.kind === "attempt" && REPELS.has(scene.nodes[i]!.reading?.entry.id ?? "")) return;
  let subject = -1;
  for (let i = verb + 1; i < at; i++) {
    const node = scene.nodes[i]!;
    if (isGroup(node) && node.prep === "" && node.kind !== "adjective" && !scene.spoken[i]) {
      subject = i;
      break;
    }
  }
  if (subject < 0 && light.kind === "plan") {
    // «تهديدات الرئيس بتوجيه ضربة», «التهديدات الأميركية»: whose plan it is would act.
    const owner = scene.nodes[verb + 1];
    const entry = owner?.reading?.entry;
    if (
      owner &&
      owner.prep === "" &&
      (owner.kind === "adjective" || (owner.type === "post" && entry?.cells.of))
    ) {
      draft.actor =
        owner.members.length > 0
          ? [...owner.members]
          : [
              {
                start: owner.start,
                end: owner.end,
                id: entry!.cells.of ?? null,
                count: null,
                counted: false,
                sort: "party",
                group: "government",
                anaphor: false,
                definite: true,
                entries: [entry!],
              },
            ];
      because(draft, "owner-of-the-plan", owner);
      return;
    }
  }
  if (subject < 0) subject = subjectBefore(scene, verb);
  if (subject < 0 && light.conj) subject = subjectOfScene(scene, verb);
  if (subject < 0) return;
  const found = scene.nodes[subject]!;
  const slot = light.kind === "suffer" ? "target" : "actor";
  if (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) {
    if (light.kind === "suffer") return;
    if (
      (kind === "killed" || kind === "injured" || kind === "missing") &&
      !ACHIEVES.has(light.reading?.entry.id ?? "")
    )
      return;
  }
  if (draft[slot].length > 0) return;
  draft[slot] = [...found.members];
  because(draft, light.kind === "suffer" ? "suffered-by" : "light-verb-subject", found);
}
