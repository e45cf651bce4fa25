/** An export to a disk that is full, in the real window. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { canMakeDisks, smallDisk } from "../native/small_disk.js";
import { makeSample, openReturns } from "../office/office.js";
import { test } from "../program/test.js";

const canMake = await canMakeDisks();

for (const [what, options] of [
  ["without room for the file", "size=64k"],
  // There is room, as far as anybody can ask, and yet nothing can be written: found out only in the middle of the work.
  ["that turns out full while it is written to", "size=16m,nr_inodes=1"],
] as const) {
  test.skipIf(!canMake)(
    `a disk ${what} is told, nothing stays on it, and another folder takes the export`,
    async ({ place, start }) => {
      const unit = await makeSample(
        place.path("unit"),
        ...["--people", "12", "--seed", "3", "--red-share", "0", "--blue-share", "0"],
        ...["--photos-share", "1"],
      );
      const takeAway = await smallDisk(place.desktop, options);
      try {
        const clerk = new Clerk(await start(unit.package));
        const { page } = clerk;
        await clerk.setPassword("sicard-e2e");
        await clerk.giveCode(unit.passcode);
        await clerk.readSummary();
        await clerk.selectAllOf("open");
        await clerk.confirm();

        await page.part("export").click();
        await page.part("contact-name").fill("王小明");
        await page.part("contact-phone").fill("13800000000");
        await page.part("export-go").click();
        expect(await clerk.failure()).toBe("no-space");
        expect(await page.part("failure").text()).toContain("磁盘空间不足");
        expect(readdirSync(place.desktop)).toEqual([]);
        expect(await page.part("chip-confirmed").text()).toContain("12");

        // What was typed is still there: only the folder changes.
        const stick = place.path("stick");
        mkdirSync(stick);
        await page.part("folder-pick").click();
        await chooseByKeyboard(place, "选择文件夹", stick);
        await page.part("export-dialog").textThat((text) => text.includes(stick));
        await page.part("export-go").click();
        await page.part("export-done").shown();
        const [file = ""] = readdirSync(stick);
        const opened = await openReturns(unit, place.path("opened"), join(stick, file));
        expect([opened.exit, opened.people.length]).toEqual([0, 12]);
      } finally {
        await takeAway();
      }
    },
  );
}
