/**
 * The value of a number token as folded: «166,644» → 166644, «3.5» → 3.5, «20.000» → 20000, «12,220.13» → 12220.13.
 * One mark before exactly three digits parts thousands unless the number begins with 0 («0.770»). Null for digits that
 * are no one number («13.3.2019»).
 */
export function digitsValue(folded: string): number | null {
  const value = parsed(folded);
  // Digits of scripts that folding does not know have no value.
  return value === null || Number.isNaN(value) ? null : value;
}

function parsed(folded: string): number | null {
  let marks = 0;
  let last = -1;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    marks++;
    last = i;
  }
  if (marks === 0) return Number(folded);
  const groups: string[] = [];
  let from = 0;
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 0;
    if (unit >= 48 && unit <= 57) continue;
    groups.push(folded.slice(from, i));
    from = i + 1;
  }
  const end = groups[groups.length - 1]!;
  const inner = groups.slice(1, -1);
  if (inner.some((group) => group.length !== 3) || (marks > 1 && groups[0]!.length > 3)) return null;
  const firstMark = folded[groups[0]!.length];
  const sameMark = folded[last] === firstMark;
  const thousands =
    end.length === 3 && (sameMark || marks === 1) && groups[0]!.length <= 3 && !folded.startsWith("0");
  if (thousands) return Number(groups.join(""));
  return Number(`${groups.slice(0, -1).join("")}.${end}`);
}
