import pg from "pg";

/** The server that measuring makes databases of its own on. */
const SERVER = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** Does something with a new database, given its address, and drops it. Null where no PostgreSQL answers. */
export async function inNewDatabase<T>(
  name: string,
  act: (address: string) => Promise<T>,
): Promise<T | null> {
  const admin = new pg.Client({ connectionString: SERVER });
  try {
    await admin.connect();
  } catch {
    console.log(`not measured: no PostgreSQL answers at ${SERVER.replace(/:[^:@/]*@/, "@")}`);
    return null;
  }
  const database = `tawatur_bench_${name}_${process.pid}`;
  await admin.query(`create database ${database}`);
  try {
    const address = new URL(SERVER);
    address.pathname = `/${database}`;
    return await act(address.href);
  } finally {
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  }
}
