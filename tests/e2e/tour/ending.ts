/** 数据确认, 报盘数据导出 and 导出记录. */

import { Key } from "../webdriver/page.js";
import type { Walk } from "./units.js";

export async function confirmAndExport({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("records").click();
  await page.part("records-empty").shown();
  await album.take(page, "records-empty");
  await clerk.closeDialog();
  await clerk.selectAllOf("everyone");
  await page.part("confirm").click();
  await page.part("confirm-ok").shown();
  await album.take(page, "confirm");
  await page.part("include-warned").click();
  await album.take(page, "confirm-with-warned");
  await page.part("confirm-ok").click();
  await page.part("confirm-dialog").gone();
  await album.take(page, "confirmed");
  await page.part("chip-confirmed").click();
  await clerk.listSettled();
  await page.at('[data-testid^="row-"]').doubleClickFor(page.part("person-dialog"));
  await album.take(page, "person-confirmed");
  await clerk.closeDialog();

  await page.part("export").click();
  await page.part("contact-name").shown();
  await album.take(page, "export");
  await page.part("contact-phone").fill("12");
  await page.part("export-go").click();
  await album.take(page, "export-contact-missing");
  await page.part("contact-name").fill("王小明");
  await page.part("contact-phone").fill("0411-83456789");
  await page.part("export-go").click();
  await page.part("export-done").shown();
  await album.take(page, "export-done");
  await page.part("export-close").click();
  await page.part("export-done").gone();
  await album.take(page, "list-after-export");
}

export async function records({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("records").click();
  await page.part("batch-1").shown();
  await album.take(page, "records");
  await page.part("handed-in-1").click();
  await page.part("void-1").is("disabled", true);
  await album.take(page, "records-handed-in");
  await page.part("handed-in-1").click();
  await page.part("void-1").is("disabled", false);
  await page.part("write-again-1").click();
  await page.part("write-again-dialog").shown();
  await album.take(page, "records-write-again");
  await page.press(Key.escape);
  await page.part("write-again-dialog").gone();
  await page.part("void-1").click();
  await page.part("void-dialog").shown();
  await album.take(page, "records-void");
  await page.part("void-cancel").click();
  await page.part("void-dialog").gone();
  await clerk.closeDialog();
}

/** 操作记录. */
export async function journal({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("journal-open").click();
  await page.part("journal-entry-1").shown();
  await page.at("[data-testid=journal-check-result] [data-holds]").shown();
  await album.take(page, "journal");
  await clerk.closeDialog();
}
