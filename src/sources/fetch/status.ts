import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { ADVICE, DEFAULT, SERVER } from "./status-advice.ts";

/** The trouble with an answer whose status (100 to 999) says that it is not what was asked for, with what to do. */
export function statusTrouble(address: string, status: number): SourceTrouble {
  const [advice, arabic] = ADVICE[status] ?? (status >= 500 ? SERVER : DEFAULT);
  return sourceTrouble(
    "http-status",
    address,
    0,
    `the server answered with status ${status}: ${advice}`,
    `أجاب الخادم بالحالة ${status}: ${arabic}`,
  );
}
