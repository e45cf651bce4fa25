/** The first start, the lock, and the first import. */

import { Key } from "../webdriver/page.js";
import type { Walk } from "./units.js";

const PASSWORD = "sicard-tour";

export async function fromStartToList(
  { clerk, program, units, album }: Walk,
  language: "zh" | "en",
): Promise<void> {
  const { page } = clerk;
  await page.part("first-run-welcome").shown();
  await page
    .part("start-language")
    .at(`label:nth-child(${language === "zh" ? 1 : 2})`)
    .click();
  await album.take(page, "first-start");
  await page.part("first-run-next").click();
  await page.part("place").shown();
  await album.take(page, "first-start-place");
  await page.part("first-run-next").click();
  await page.part("password").fill("12345");
  await page.part("password-again").fill("1234");
  await page.part("first-run-next").click();
  await album.take(page, "first-start-too-short");
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("first-run-next").click();
  await page.part("first-run-look").shown();
  await album.take(page, "first-start-look");
  await page.part("first-run-next").click();
  await page.part("first-run-done").shown();
  await album.take(page, "first-start-done");
  await page.part("create-store").click();
  await page.part("help-notice-go").shown();
  await album.take(page, "help-notice");
  await clerk.readHelpNotice();
  await page.part("import-first").shown();
  await album.take(page, "no-unit-yet");

  await program.startAgain(units.unit.package);
  await page.part("code").shown();
  await album.take(page, "import");
  await page.part("import-go").click();
  await album.take(page, "import-code-missing");
  await clerk.giveCode("0ILO-2222-3333-4444");
  await page.part("failure").shown();
  await album.take(page, "import-wrong-code");
  await clerk.giveCode(units.unit.passcode);
  await page.part("import-summary").shown();
  await album.take(page, "import-summary");
  await page.press(Key.enter);
  await page.part("import-dialog").gone();
}

export async function lockAndUnlock({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await clerk.lock();
  await album.take(page, "locked");
  await page.part("secret").fill("wrong");
  await page.part("unlock").click();
  await page.part("failure").shown();
  await album.take(page, "locked-wrong-password");
  await page.part("forgotten").click();
  await album.take(page, "locked-forgotten");
  await page.part("unlock-request-open").click();
  await page.part("unlock-request").shown();
  await album.take(page, "locked-unlock-request");
  await clerk.closeDialog();
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.at('[data-testid^="row-"]').shown();
}
