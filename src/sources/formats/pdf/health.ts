/** Signs that a text layer has no usable letters: nothing, unknown letters, private ones, and Arabic letters without their dots. */
const STRANGE = /[\p{Cc}\p{Co}\ufffd\u066e\u066f\u06a1\u06bb\u08bd]/gu;
/** A letter without its dot in Arabic, but one of the commonest in Urdu, which these others tell. */
const NUN_WITHOUT_DOT = /\u06ba/gu;
const URDU = /[\u06d2\u06c1\u0679]/u;

/** How many letters and signs a text has, and how many of them are strange. */
export interface Health {
  readonly letters: number;
  readonly strange: number;
}

/** The share of strange letters from which on a text layer is of no use: a good one has next to none. */
export const WORST = 0.03;

/** The letters of a text, white and line ends aside, and the strange ones among them. */
export function healthOf(written: string): Health {
  const text = written.replace(/\s+/gu, " ");
  const nuns = URDU.test(text) ? 0 : (text.match(NUN_WITHOUT_DOT)?.length ?? 0);
  const strange = (text.match(STRANGE)?.length ?? 0) + nuns;
  return { letters: (text.match(/\p{L}/gu)?.length ?? 0) + strange, strange };
}

/** A text without the signs that stand for no letter. */
export const withoutStrange = (text: string): string => text.replace(/[\p{Cc}\ufffd]/gu, "");
