/** An entry as it is written in whatever kind of feed; text may be HTML. */
export interface Written {
  readonly id: string | undefined;
  readonly url: string | null | undefined;
  readonly title: string | undefined;
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly author: string | undefined;
  readonly dates: readonly (readonly [where: string, written: string | undefined, changed: boolean])[];
}
