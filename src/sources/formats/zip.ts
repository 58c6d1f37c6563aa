import { spend } from "../budget.ts";
import { containerOf } from "../container-of.ts";
import type { Container } from "../custody.ts";
import { type Context, type Input, LARGEST_WHOLE } from "../input.ts";
import type { Sourced } from "../item.ts";
import { MANIFEST } from "../manifest.ts";
import { openInside } from "../open-inside.ts";
import { isReadableName } from "../readable-name.ts";
import { type SourceTrouble, SourceTroubleError } from "../source-trouble.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";
import { damagedZip } from "./zip-damaged.ts";
import { overlap } from "./zip-entry.ts";
import { insideOf } from "./zip-inside.ts";
import { manifestsOf } from "./zip-manifest.ts";
import { isJunk, isUnsafe } from "./zip-name-kind.ts";
import { recoverZip } from "./zip-recover.ts";
import { emptyArchive, zipBomb } from "./zip-trouble.ts";
import { encryptedEntries, leftOut, strangePacking, unsafeNames } from "./zip-unread-trouble.ts";

/** The files in a ZIP, each read by its own format, in the order of the ZIP. */
export async function* readZip(input: Input, context: Context): AsyncGenerator<Sourced> {
  const container = await containerOf(input);
  if (input.custody.containers.some(({ sha256 }) => sha256 === container.sha256)) {
    yield trouble(zipBomb(input.name));
    return;
  }
  let zip: ZipArchive;
  try {
    zip = await openZip(input);
  } catch (error) {
    if (error instanceof SourceTroubleError) throw error;
    yield* recovered(input, context, container);
    return;
  }
  try {
    yield* listed(zip, input, context, container);
  } finally {
    zip.close();
  }
}

async function* listed(
  zip: ZipArchive,
  input: Input,
  context: Context,
  container: Container,
): AsyncGenerator<Sourced> {
  if (overlap(zip.entries)) {
    yield trouble(zipBomb(input.name));
    return;
  }
  const files = zip.entries.filter(({ name }) => !isJunk(name));
  const unsafe = files.filter(({ name }) => isUnsafe(name));
  const locked = files.filter(({ encrypted }) => encrypted);
  const strange = files.filter(({ method, encrypted }) => !encrypted && method !== 0 && method !== 8);
  const refused = new Set([...unsafe, ...locked, ...strange]);
  if (unsafe.length > 0)
    yield trouble(
      unsafeNames(
        input.name,
        unsafe.map(({ name }) => name),
      ),
    );
  if (locked.length > 0) yield trouble(encryptedEntries(input.name, locked.length));
  if (strange.length > 0) {
    const methods = [...new Set(strange.map(({ method }) => method))];
    yield trouble(strangePacking(input.name, strange.length, methods));
  }
  const whole = files.filter((file) => !refused.has(file));
  const known = yield* manifestsOf(input.name, whole, context);
  const reports = whole.filter(({ name }) => isReport(name));
  for (const entry of reports) {
    yield* context.open(await insideOf(entry, input, context, container, known));
    // Whoever used up the budget has said so.
    if (context.budget.left < 0) return;
  }
  const others = whole.length - reports.length - known.manifests;
  if (others > 0) yield trouble(leftOut(input.name, others));
  if (zip.error) yield trouble(damagedZip(input.name, true));
  else if (reports.length === 0 && refused.size === 0) yield trouble(emptyArchive(input.name));
}

async function* recovered(input: Input, context: Context, container: Container): AsyncGenerator<Sourced> {
  if (container.size > LARGEST_WHOLE) {
    yield trouble(damagedZip(input.name, false));
    return;
  }
  const bytes = await input.whole();
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spent = (more: number): void => spend(context.budget, more, input.name);
  for (const { name, bytes } of recoverZip(zip, spent)) {
    if (bytes === null || isJunk(name) || isUnsafe(name) || !isReport(name)) continue;
    yield* context.open(openInside(input, { name, position: `entry ${name}`, container, bytes }));
    if (context.budget.left < 0) return;
  }
  yield trouble(damagedZip(input.name, true));
}

/** A ZIP is read as a folder is; files without an ending are tried too. */
function isReport(name: string): boolean {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return isReadableName(last) || (!last.includes(".") && last !== MANIFEST);
}

function trouble(told: SourceTrouble): Sourced {
  return { kind: "trouble", trouble: told };
}
