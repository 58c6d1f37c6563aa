import { Readability } from "@mozilla/readability";
import type { Page, PageElement } from "./page-node.ts";

/** The article that Readability finds; null where it finds none. The page is used up by it. */
export function readable(page: Page): PageElement | null {
  try {
    const reader = new Readability<PageElement>(
      page as unknown as ConstructorParameters<typeof Readability>[0],
      {
        disableJSONLD: true,
        charThreshold: 200,
        serializer: (element: unknown) => element as PageElement,
      },
    );
    return reader.parse()?.content ?? null;
  } catch {
    // It was made for browsers: where it stumbles, the densest block is taken.
    return null;
  }
}
