import type { PageId, Pages } from "./index.ts";

/** A page of the manual, and a section of it. */
export interface PageLink {
  readonly page: PageId;
  readonly section: string | null;
}

/** A link that leads somewhere, or it does not compile. */
export function at<P extends PageId>(
  page: P,
  section?: keyof Pages[P]["zh"]["sections"] & string,
): PageLink {
  return { page, section: section ?? null };
}
