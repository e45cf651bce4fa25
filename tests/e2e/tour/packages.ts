/** Packages that are refused or asked about, and one that brings corrections. */

import { join } from "node:path";
import { closeByCross } from "../native/window.js";
import type { Walk } from "./units.js";

const BAD = join(import.meta.dirname, "..", "..", "..", "fixtures", "packages", "v1", "bad");

export async function importsThatAreRefused({
  place,
  clerk,
  program,
  units,
  album,
}: Walk): Promise<void> {
  const { page } = clerk;
  for (const [file, name] of [
    [join(BAD, "cut-in-photo.zip"), "import-cut-off"],
    [join(BAD, "rezipped-deflated.zip"), "import-rezipped"],
  ] as const) {
    await program.startAgain(file);
    await page.part("failure").shown();
    await album.take(page, name);
    await clerk.closeDialog();
  }
  await program.startAgain(units.unit.package);
  await page.part("already-imported").shown();
  await album.take(page, "import-already-imported");
  await program.startAgain(units.older);
  await page.part("accept-older").node();
  await page.part("import-go").click();
  await album.take(page, "import-older");
  await program.startAgain(units.stranger.package);
  await page.part("signer-code").shown();
  await page.part("import-go").click();
  await album.take(page, "import-other-signer");

  await program.startAgain(units.many.package);
  await page.part("import-unit-code").textThat((text) => text.includes(units.many.code));
  await clerk.giveCode(units.many.passcode);
  await page.part("job").shown();
  await closeByCross(place);
  await page.part("close-question").shown();
  await album.take(page, "import-running-close-question");
  await page.part("close-not").click();
  await page.part("close-question").gone();
  await page.part("job-cancel").click();
  await page.part("import-cancelled").shown();
  await album.take(page, "import-cancelled");
  await clerk.closeDialog();
}

export async function update({ clerk, program, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  await program.startAgain(units.newer);
  await page.part("import-go").shown();
  await album.take(page, "update");
  await page.part("import-go").click();
  await page.part("import-summary").shown();
  await album.take(page, "update-summary");
  await page.part("import-done").click();
  await page.part("import-dialog").gone();
  await page.part("chip-changed-after-export").click();
  await clerk.listSettled();
  await album.take(page, "list-changed-after-export");
  await page.at('[data-testid^="row-"]').doubleClickFor(page.part("person-dialog"));
  await album.take(page, "person-changed-after-export");
  await clerk.closeDialog();
}
