/** 打印 and 收表, and whatever else is looked at as paper. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { papersOf, type Paper } from "../native/papers.js";
import { CHOOSE_FOLDER } from "./languages.js";
import type { Walk } from "./units.js";

const FIRST_PAGE = '[data-testid="page-1"][data-state="shown"]';

/** A PDF of all forms takes a while. */
const SAVE_MS = 90_000;

export async function preview({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await clerk.preview();
  await album.take(page, "print-preview");
  await page.part("thumbnails-switch").click();
  await page.part("thumbnails").shown();
  await album.take(page, "print-preview-thumbnails");
  await page.part("thumbnails-switch").click();
  await page.part("tab-outside").click();
  await page.part("left-out-list").shown();
  await album.take(page, "print-preview-left-out");
  await page.part("paper-close").click();
  await page.part("paper").gone();
}

/** Saves the forms as PDF and says that they are printed. */
export async function print({ clerk, place, album }: Walk): Promise<Paper[]> {
  const { page } = clerk;
  const folder = place.path("forms");
  mkdirSync(folder);
  await clerk.preview();
  await page.part("save-pdf").click();
  await chooseByKeyboard(place, CHOOSE_FOLDER, folder);
  await page.part("saved-pdf").shown(SAVE_MS);
  await album.take(page, "print-saved");
  await page.part("mark-printed").click();
  await page.part("marked-printed").shown();
  await album.take(page, "print-marked");
  await page.part("print-finish").click();
  await page.part("paper").gone();
  const [pdf = ""] = readdirSync(folder);
  return papersOf(join(folder, pdf));
}

/** 收表 of the forms that were printed: one on which a number is ticked, and one on which there is none to tick. */
export async function stack({ clerk, album }: Walk, papers: readonly Paper[]): Promise<void> {
  const { page } = clerk;
  await page.part("stack-open-screen").click();
  await page.focusOn("form-code");
  await album.take(page, "stack");
  for (const code of ["000000000000", "12"]) {
    await clerk.scan(code);
    await page.part("stack-refused").shown();
    await album.take(page, `stack-refused-${code.length}`);
  }
  const ticked = paperThat(papers, ({ open }) => open);
  const settled = paperThat(papers, ({ open }) => !open);
  for (const [paper, name] of [
    [ticked, "stack-person"],
    [settled, "stack-person-settled"],
  ] as const) {
    await clerk.scan(paper.code);
    await page.part("stack-person").textThat((text) => text.includes(paper.personalNo));
    await album.take(page, name);
    await clerk.answer(paper, 0);
    await page.part("stack-taken").shown();
    await album.take(page, name.replace("person", "taken"));
  }
  await clerk.scan(ticked.code);
  await page.part("stack-refused").textThat((text) => text.includes(ticked.personalNo));
  await album.take(page, "stack-refused-back-already");
  await page.part("stack-close").click();
  await page.part("stack").gone();
}

export async function handIn({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("records").click();
  await page.part("hand-in-1").click();
  await lookAtPaper({ clerk, album }, "hand-in-sheet");
  // The records lie there again, from where the sheet was opened.
  await page.part("batch-1").shown();
  await clerk.closeDialog();
}

/** What has been opened as paper; closes it. */
export async function lookAtPaper(
  { clerk: { page }, album }: Pick<Walk, "clerk" | "album">,
  name: string,
): Promise<void> {
  await page.at(FIRST_PAGE).shown();
  await album.take(page, name);
  await page.part("paper-close").click();
  await page.part("paper").gone();
}

function paperThat(papers: readonly Paper[], is: (paper: Paper) => boolean): Paper {
  const paper = papers.find(is);
  if (paper === undefined) {
    throw new Error("no such form was printed");
  }
  return paper;
}
