/** Ports above 1023 on which other protocols listen: what the Fetch standard blocks («bad port»), and stores of data. */
const BLOCKED: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080, 2375, 2379, 3306, 3389, 5432, 5900, 6379, 9200, 11211, 27017,
]);

/** Whether a port as it stands in a parsed address («» where it is the scheme's own) is one of the web. */
export function mayUsePort(port: string): boolean {
  if (port === "") return true;
  const number = Number(port);
  return number === 80 || number === 443 || (number >= 1024 && !BLOCKED.has(number));
}
