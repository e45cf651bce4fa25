/** 打印 and 收表. */

import type { Walk } from "./units.js";

const FIRST_PAGE = '[data-testid="page-1"][data-state="shown"]';

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

export async function stack({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("stack-open-screen").click();
  await page.focusOn("form-code");
  await album.take(page, "stack");
  for (const code of ["000000000000", "12"]) {
    await clerk.scan(code);
    await page.part("stack-refused").shown();
    await album.take(page, `stack-refused-${code.length}`);
  }
  await page.part("stack-close").click();
  await page.part("stack").gone();
}

export async function handIn({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("records").click();
  await page.part("hand-in-1").click();
  await page.at(FIRST_PAGE).shown();
  await album.take(page, "hand-in-sheet");
  await page.part("paper-close").click();
  await page.part("paper").gone();
  // The records lie there again, from where the sheet was opened.
  await page.part("batch-1").shown();
  await clerk.closeDialog();
}
