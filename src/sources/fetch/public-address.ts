import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Global unicast, 2000::/3: all else in IPv6 is special (RFC 4291), «::127.0.0.1» among it. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/** The well-known prefix of NAT64 (RFC 6052): networks with IPv6 alone reach the IPv4 address at its end through it. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** Azure's «WireServer»: looks public, and gives what belongs to the machine itself (learn.microsoft.com, «What is IP address 168.63.129.16?»). */
const MACHINE_ONLY: ReadonlySet<string> = new Set(["168.63.129.16"]);

/**
 * Whether a literal IP address, as a resolver or a parsed address gives it, belongs to the public internet. IPv4 inside
 * IPv4-mapped and NAT64 addresses is judged itself; tunnels (6to4, Teredo), which nobody needs any more, are refused.
 */
export function isPublicAddress(literal: string): boolean {
  if (isIP(literal) === 0 || literal.includes("%")) return false;
  const address = ipaddr.parse(literal);
  if (address instanceof ipaddr.IPv4) return isPublicIPv4(address);
  if (address.isIPv4MappedAddress()) return isPublicIPv4(address.toIPv4Address());
  if (address.match(NAT64)) return isPublicIPv4(ipv4At(address));
  if (!address.match(GLOBAL_UNICAST) || address.range() !== "unicast") return false;
  return !isIsatap(address) || isPublicIPv4(ipv4At(address));
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === "unicast" && !MACHINE_ONLY.has(address.toString());
}

/** The IPv4 address in the last 32 bits. */
function ipv4At(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** An interface identifier of ISATAP, «…:0:5efe:a.b.c.d» (RFC 5214): a tunnel to the IPv4 address at its end. */
function isIsatap(address: ipaddr.IPv6): boolean {
  return (address.parts[4]! & 0xfdff) === 0 && address.parts[5] === 0x5efe;
}
