/** The eight steps, what step 1 and step 8 open, and the overview. */

import { lookAtPaper } from "./paper.js";
import type { Walk } from "./units.js";

export async function steps({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  for (const step of ["photos", "print", "confirm"]) {
    await page.part(`step-${step}`).click();
    await page.at(`[data-testid="guide"][data-step="${step}"]`).shown();
    await album.take(page, `step-${step}`);
  }
  await page.part("step-download").click();
  await page.part("guide-download").click();
  await page.part("download-dialog").shown();
  await album.take(page, "step-download");
  await page.part("red-print").click();
  await lookAtPaper({ clerk, album }, "red-notice-paper");
  await page.part("download-dialog").shown();
  await clerk.closeDialog();
  await page.part("chip-open").click();
  await page.part("fold").click();
  await page.part("rail").gone();
  await album.take(page, "steps-folded");
  await page.part("fold").click();
  await page.part("rail").shown();
}

export async function checklist({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("step-hand-in").click();
  await page.part("guide-hand-in").click();
  await page.part("hand-in-item-file").click();
  await album.take(page, "hand-in-checklist");
  await clerk.closeDialog();
  await page.part("chip-open").click();
}

export async function overview({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("overview-open").click();
  await page.part("overview-progress").shown();
  await album.take(page, "overview");
  await clerk.closeDialog();
}
