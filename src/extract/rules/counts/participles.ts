import type { Node } from "../../phrases/node.ts";

/** True for a trigger that names the people it happened to: «قتيل», «جرحى». */
export const isParticiple = (node: Node): boolean => node.reading?.entry.cells.voice === "participle";
