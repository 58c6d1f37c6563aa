import { fold, isDropped } from "./fold.ts";
import { Mark, type Token, type TokenKind } from "./token.ts";

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const LATIN = 3;

/** Class of each code unit: part of a word, of a number, of a word in another script, or a mark. */
const CLASS = new Uint8Array(65536);
/** The `Mark` bit of each code unit that is no part of a token. */
const MARK = new Uint32Array(65536).fill(Mark.other);

for (let unit = 0; unit < 65536; unit++) {
  const letter = String.fromCharCode(unit);
  if (/[\p{Script=Arabic}]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter)) CLASS[unit] = LETTER;
  else if (unit === 0x0640 || (isDropped(unit) && /\p{M}/u.test(letter))) CLASS[unit] = LETTER;
  else if (/\p{Nd}/u.test(letter)) CLASS[unit] = DIGIT;
  else if (/[\p{L}\p{M}]/u.test(letter)) CLASS[unit] = LATIN;
}
const put = (letters: string, mark: number): void => {
  for (const letter of letters) MARK[letter.charCodeAt(0)] = mark;
};
put(
  " \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  Mark.space,
);
put(",،٬", Mark.comma);
put(".。", Mark.stop);
put("!؟?", Mark.question);
put(":：", Mark.colon);
put("؛;", Mark.semicolon);
put("«‹“„", Mark.openQuote);
put("»›”", Mark.closeQuote);
put("([{﴾", Mark.openBracket);
put(")]}﴿", Mark.closeBracket);
put("-–—‒―−", Mark.dash);
put("…", Mark.ellipsis);
put("\n\r\u2028\u2029\u0085", Mark.newline);
put("/\\", Mark.slash);
put("_#@", Mark.underscore);
put("%٪", Mark.percent);
put("|•·●■▪*", Mark.bar);
const BLANK = " ".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const APOSTROPHES = new Set(["'", "‘", "’", "`"].map((letter) => letter.charCodeAt(0)));
const LESS = "<".charCodeAt(0);
const AMPERSAND = "&".charCodeAt(0);
/** The longest HTML tag or entity that is taken for a leftover, in code units; past it «<» is a plain mark. */
const LONGEST_TAG = 300;
const LONGEST_ENTITY = 10;

/** Where a leftover HTML tag that begins at `at` ends, or -1 where it is none. */
function tagEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  if (!(next >= 97 && next <= 122) && text[at + 1] !== "/" && text[at + 1] !== "!") return -1;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === ">") return i + 1;
    if (text[i] === "<") return -1;
  }
  return -1;
}

/** Where an HTML entity («&quot;», «&#1614;») that begins at `at` ends, or -1 where it is none. */
function entityEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_ENTITY);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === ";") return i > at + 1 ? i + 1 : -1;
    const unit = text.charCodeAt(i);
    const ok = (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || text[i] === "#";
    if (!ok) return -1;
  }
  return -1;
}

/** True where the mark at `at` stands inside one number: «166,644», «٣٫٥», «20.000». */
function insideNumber(text: string, at: number): boolean {
  if (CLASS[text.charCodeAt(at + 1)] !== DIGIT) return false;
  const mark = text[at];
  if (mark === "." || mark === "," || mark === "٫" || mark === "٬") return true;
  if (mark !== "،") return false;
  // «،» also parts the members of a list: a thousands mark has exactly three digits behind it.
  let digits = 0;
  while (digits < 4 && CLASS[text.charCodeAt(at + 1 + digits)] === DIGIT) digits++;
  return digits === 3;
}

/** The text that was cut last, and its tokens: a report is read and made findable one after the other. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: "", tokens: [] };

/**
 * All tokens of `text`, first to last, in linear time. Never throws: any string has an answer. Offsets are UTF-16 code
 * units into `text` as given. The `before` of the first token holds the marks in front of it.
 */
export function tokenise(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokensOf(text) };
  return last.tokens;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let before = 0;
  let quoteOpen = false;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (unit === BLANK) {
      before |= Mark.space;
      at++;
      continue;
    }
    const kind = CLASS[unit]!;
    if (kind === NONE) {
      if (unit === LESS || unit === AMPERSAND) {
        const end = unit === LESS ? tagEnd(text, at) : entityEnd(text, at);
        if (end > 0) {
          const inner = text.slice(at + 1, at + 4).toLowerCase();
          if (unit === LESS) before |= /^(\/?p|br|\/?h|\/?d|\/?l)/.test(inner) ? Mark.newline : Mark.space;
          else before |= inner === "quo" ? Mark.other : Mark.space;
          at = end;
          continue;
        }
      }
      let mark = MARK[unit]!;
      if (unit === QUOTE || (APOSTROPHES.has(unit) && text.charCodeAt(at + 1) === unit)) {
        // A straight quotation mark says nothing of its side: it opens and closes in turn, anew in each paragraph.
        mark = quoteOpen ? Mark.closeQuote : Mark.openQuote;
        quoteOpen = !quoteOpen;
        if (unit !== QUOTE) at++;
      } else if (APOSTROPHES.has(unit)) mark = Mark.space;
      else if (isDropped(unit)) mark = 0;
      if (mark === Mark.newline) quoteOpen = false;
      if (mark === Mark.stop && before & Mark.stop && text[at - 1] === ".") mark = Mark.ellipsis;
      before |= mark;
      at++;
      continue;
    }
    const start = at;
    at++;
    if (kind === DIGIT) {
      while (at < length) {
        const next = text.charCodeAt(at);
        if (CLASS[next] === DIGIT) at++;
        else if (insideNumber(text, at)) at += 2;
        else break;
      }
    } else {
      while (at < length) {
        const next = text.charCodeAt(at);
        if (CLASS[next] === kind || (kind === LETTER && isDropped(next))) at++;
        else break;
      }
    }
    let end = at;
    while (end > start + 1 && CLASS[text.charCodeAt(end - 1)] === NONE) end--;
    const name: TokenKind = kind === DIGIT ? "number" : kind === LETTER ? "word" : "latin";
    const folded = name === "number" ? foldNumber(text, start, end) : fold(text, start, end);
    if (folded === "") continue;
    tokens.push({ start, end, kind: name, folded: name === "latin" ? folded.toLowerCase() : folded, before });
    before = 0;
    at = Math.max(at, end);
  }
  return tokens;
}

function foldNumber(text: string, start: number, end: number): string {
  return fold(text, start, end).replace(/٫/g, ".").replace(/[٬،]/g, ",");
}
