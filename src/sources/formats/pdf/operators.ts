import type { Font, Operators, Shown, State } from "./drawing.ts";
import type { Glyph } from "./glyph.ts";
import { lettersOf } from "./letters.ts";
import { type Matrix, matrixOf, SAME, times } from "./matrix.ts";

/** The most glyphs that are taken from one page: twenty times the fullest newspaper page. */
const MOST_GLYPHS = 200_000;
/** The most code units that one glyph stands for: the longest ligature has 18. */
const LONGEST = 20;
/** The deepest nesting of saved states that is followed. */
const DEEPEST = 1000;

/**
 * The glyphs of a page with their places, in the order in which they are drawn. `codes`: pdf.js's number of each operator;
 * `page`: the map of the page as people see it. Turned text counts only where most of the page is turned that way.
 */
export function glyphsOf(
  operators: Operators,
  codes: Readonly<Record<string, number>>,
  fontOf: (name: string) => Font,
  page: Matrix,
): readonly Glyph[] {
  const turned: Glyph[][] = [[], [], [], []];
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  let state: State = {
    map: page,
    font: {},
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
  };
  const saved: State[] = [];
  let text: Matrix = SAME;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  let count = 0;
  const move = (dx: number, dy: number): void => {
    x = lineX += dx;
    y = lineY += dy;
  };
  const show = (glyphs: readonly Shown[]): void => {
    const unit = Math.abs(matrixOf(state.font.fontMatrix)[0]) * state.size;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        x -= (glyph / 1000) * state.size * state.stretch;
        continue;
      }
      const width = (glyph?.width ?? 0) * unit;
      const space = state.letterSpace + (glyph?.isSpace ? state.wordSpace : 0);
      const letters = lettersOf((glyph?.unicode ?? "").slice(0, LONGEST));
      if (letters !== "" && !state.font.vertical && count < MOST_GLYPHS) {
        count++;
        put(letters, x, x + width * state.stretch);
      }
      x += (width + space) * state.stretch;
    }
  };
  const put = (letters: string, from: number, to: number): void => {
    const map = times(state.map, text);
    const at = (px: number): [number, number] => [
      map[0] * px + map[2] * (y + state.rise) + map[4],
      map[1] * px + map[3] * (y + state.rise) + map[5],
    ];
    const quarter = (Math.round(Math.atan2(map[1], map[0]) / (Math.PI / 2)) + 4) % 4;
    const [a, b] = [turnedBack(at(from), quarter), turnedBack(at(to), quarter)];
    const size = Math.abs(state.size) * Math.hypot(map[2], map[3]);
    const glyph = { text: letters, x0: Math.min(a[0], b[0]), x1: Math.max(a[0], b[0]), y: a[1], size };
    if (
      size > 0 &&
      Object.values(glyph).every((value) => typeof value === "string" || Number.isFinite(value))
    )
      turned[quarter]!.push(glyph);
  };
  const numberAt = (args: unknown, index: number): number => Number((args as unknown[] | null)?.[index]) || 0;
  operators.fnArray.forEach((code, index) => {
    const args = operators.argsArray[index] as unknown[] | null;
    switch (names.get(code)) {
      case "save":
      case "beginGroup":
        if (saved.length < DEEPEST) saved.push({ ...state });
        break;
      case "restore":
      case "endGroup":
      case "paintFormXObjectEnd":
        state = saved.pop() ?? state;
        break;
      case "paintFormXObjectBegin":
        if (saved.length < DEEPEST) saved.push({ ...state });
        if (args?.[0]) state.map = times(state.map, matrixOf(args[0]));
        break;
      case "transform":
        state.map = times(state.map, matrixOf(args));
        break;
      case "beginText":
        text = SAME;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case "setTextMatrix":
        text = matrixOf(args?.[0] && typeof args[0] === "object" ? args[0] : args);
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case "moveText":
        move(numberAt(args, 0), numberAt(args, 1));
        break;
      case "setLeadingMoveText":
        state.leading = numberAt(args, 1);
        move(numberAt(args, 0), numberAt(args, 1));
        break;
      case "setLeading":
        state.leading = -numberAt(args, 0);
        break;
      case "nextLine":
        move(0, state.leading);
        break;
      case "setFont":
        state.font = fontOf(String(args?.[0]));
        state.size = numberAt(args, 1);
        break;
      case "setCharSpacing":
        state.letterSpace = numberAt(args, 0);
        break;
      case "setWordSpacing":
        state.wordSpace = numberAt(args, 0);
        break;
      case "setHScale":
        state.stretch = numberAt(args, 0) / 100;
        break;
      case "setTextRise":
        state.rise = numberAt(args, 0);
        break;
      case "showText":
        show((args?.[0] as readonly Shown[]) ?? []);
        break;
    }
  });
  return turned.reduce((most, glyphs) => (glyphs.length > most.length ? glyphs : most));
}

/** A place on a page whose text runs the given quarters of a turn clockwise, turned back to upright. */
function turnedBack([x, y]: readonly [number, number], quarter: number): readonly [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  return quarter === 3 ? [-y, x] : [x, y];
}
