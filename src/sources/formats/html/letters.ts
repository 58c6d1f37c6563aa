/** How many letters (not digits, signs or spaces) a text has; nearly so outside Latin and Arabic script. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) letters++;
  return letters;
}

function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (unit >= 0x600 && unit < 0x700)
    return unit >= 0x620 && !(unit >= 0x660 && unit < 0x66e) && !(unit >= 0x6f0 && unit < 0x6fa);
  return unit < 0x2000 || unit >= 0x3040;
}
