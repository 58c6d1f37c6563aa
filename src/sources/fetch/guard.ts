import type { SourceTrouble } from "../source-trouble.ts";
import { bad, forbiddenAddress } from "./address-trouble.ts";
import type { FetchPolicy } from "./policy.ts";
import { mayUsePort } from "./ports.ts";
import { bareHost, isPublicHost } from "./public-host.ts";

/** An address that may be asked; where its name leads is checked when connecting. */
export interface Allowed {
  /** Normalised by the URL standard, without fragment. */
  readonly address: string;
  /** Scheme, host and port: «https://news.example». */
  readonly origin: string;
  /** The name or the literal IP address, without brackets. */
  readonly host: string;
}

/** Longer addresses than this many UTF-16 units are no address of a page: an Arabic title of 300 letters, percent-encoded, has 1,800. */
export const LONGEST_ADDRESS = 4096;

/**
 * Whether an address may be asked: http(s), no user name, a port of the web, and no private host however it is
 * written. The URL standard makes one of decimal, hexadecimal, octal, short, full-width and percent-encoded hosts.
 */
export function checkAddress(address: string, policy: FetchPolicy): Allowed | SourceTrouble {
  let url: URL;
  try {
    if (address.length > LONGEST_ADDRESS) throw new Error("long");
    url = new URL(address.trim());
    if (url.href.length > LONGEST_ADDRESS || /^\.|\.\./.test(url.hostname))
      throw new Error("long or without a name");
  } catch {
    return bad(
      address,
      "this is no address of a page: write it as «https://host/path»",
      "ليس هذا عنوان صفحة: اكتبه هكذا «https://host/path»",
    );
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return bad(
      address,
      "only addresses that begin with http:// or https:// are fetched",
      "لا تُجلب إلا العناوين التي تبدأ بـ http:// أو https://",
    );
  if (url.username !== "" || url.password !== "")
    return bad(
      address,
      "there is a user name or a password in the address: take it out, nothing is fetched in somebody's name",
      "في العنوان اسم مستخدم أو كلمة مرور: احذفهما، فلا يُجلب شيء باسم أحد",
    );
  if (!mayUsePort(url.port))
    return bad(
      address,
      `port ${url.port} is none of the web: use 80, 443 or one from 1024 that browsers allow`,
      `المنفذ ${url.port} ليس من منافذ الويب: استعمل 80 أو 443 أو منفذاً من 1024 فصاعداً تسمح به المتصفحات`,
    );
  // A dot at the end means the same host, but certificates do not know it.
  url.hostname = url.hostname.replace(/\.$/, "");
  url.hash = "";
  const host = bareHost(url.hostname);
  if (!policy.allowPrivate && !isPublicHost(host)) return forbiddenAddress(address, host);
  return { address: url.href, origin: url.origin, host };
}
