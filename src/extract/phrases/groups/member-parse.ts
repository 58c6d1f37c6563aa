import type { Member } from "../node.ts";

/** A group member found, and the item behind it. */
export interface MemberParse {
  readonly members: readonly Member[];
  readonly next: number;
  /** True for a lone adjective of nationality: «أميركية» in «غارة أميركية». */
  readonly adjective: boolean;
}

/** One member, with the item behind it. */
export function oneMember(member: Member, next: number): MemberParse {
  return { members: [member], next, adjective: false };
}
