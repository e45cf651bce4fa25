import { PAGES, type PageId } from "./index.ts";
import type { PageLink } from "./link.ts";

/** A link as a page writes it: `page` or `page/section`. */
export function linkOf(written: string): PageLink {
  const [page = "", section] = written.split("/");
  if (!isPage(page)) {
    throw new Error(`no page ${written}`);
  }
  return { page, section: section ?? null };
}

function isPage(id: string): id is PageId {
  return id in PAGES;
}
