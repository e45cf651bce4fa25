/** The first start, the lock, and the first import. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { office } from "../office/office.js";
import { Key } from "../webdriver/page.js";
import { CHOOSE_FOLDER, type Language } from "./languages.js";
import type { Walk } from "./units.js";

export const PASSWORD = "sicard-tour";

export async function fromStartToList(
  { clerk, program, units, album }: Walk,
  language: Language,
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

/** The password is forgotten, the card centre helps, and there is the same password again. */
export async function lockAndUnlock({ clerk, place, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  const { folder, code: unit } = units.unit;
  const stick = place.path("request");
  mkdirSync(stick);
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
  await page.part("backup-folder-pick").click();
  await chooseByKeyboard(place, CHOOSE_FOLDER, stick);
  await page.part("backup-folder").textThat((text) => text.includes(stick));
  await page.part("unlock-request-make").click();
  await page.part("unlock-request-made").shown();
  await album.take(page, "locked-unlock-request-made");
  const number = (await page.part("unlock-request-number").text()).trim();
  await page.part("unlock-request-close").click();
  await page.part("unlock-request-made").gone();

  const request = readdirSync(stick).find((name) => name.endsWith(".sicardunlock")) ?? "";
  const { says } = await office(
    ...["--json", "unlock", join(stick, request), "--key", join(folder, "open.key")],
    ...["--unit", unit, "--request", number],
  );
  const { code } = JSON.parse(says) as { code: string };
  await page.part("secret").fill(code);
  await page.part("unlock").click();
  await page.part("new-password").shown();
  await album.take(page, "new-password");
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("new-password-save").click();
  await page.at('[data-testid^="row-"]').shown();
}
