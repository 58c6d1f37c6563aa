/** Of all letters that are not ASCII the share that may be broken in a text that is still taken for UTF-8. */
const BROKEN_SHARE = 0.02;

/** True for a text read as UTF-8 in which only a few letters are broken. */
export function mostlyWhole(text: string): boolean {
  let broken = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 127) high++;
  }
  return broken <= Math.max(1, (broken + high) * BROKEN_SHARE) && high > broken;
}
