import type { Unit } from "./units.ts";

/** Brackets that belong to Latin words, as in «ISIS (Islamic State)», count as Latin. */
export function withLatinBrackets(line: readonly Unit[]): readonly Unit[] {
  const units = [...line];
  const open: number[] = [];
  let latin = false;
  line.forEach((unit, at) => {
    if (unit.kind === "right") {
      latin = false;
      open.length = 0;
    } else if (unit.kind === "left") latin = true;
    else if (/^[([{]$/.test(unit.text) && latin) open.push(at);
    else if (/^[)\]}]$/.test(unit.text) && open.length > 0) {
      open.pop();
      units[at] = { text: unit.text, kind: "left" };
    }
  });
  return units;
}
