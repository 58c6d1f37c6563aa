import type { Line } from "./line.ts";

/** The head of the comments, or of the form for them. */
const COMMENTS =
  /^(?:(?:ال)?تعليقات(?:\s(?:الزوار|القراء|فيسبوك))?\s*[:(]?\s*[\d٠-٩]*\s*\)?|[\d٠-٩]+\s(?:تعليق|تعليقات|تعليقا)|(?:أضف|اضف|اترك|اكتب)\s(?:تعليق|رد)\p{L}*(?:\s.{0,40})?)$/u;

/** True for a line behind which the readers speak, and the report is over. */
export function isComments(line: Line): boolean {
  return COMMENTS.test(line.text);
}
