/** 拍照 in the real window, with the cameras that WebKitGTK draws for tests. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { faults } from "../inspection/faults.js";
import { plugInCameras } from "../native/mock_camera.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { test, type Start } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";

/** The clerk before somebody without a photo. */
async function atAPerson(place: Place, start: Start): Promise<Clerk> {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "7", "--photos-share", "0"],
  );
  const clerk = new Clerk(await start(unit.package));
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.openPerson(unit.people[0]?.["个人编号"] ?? "");
  return clerk;
}

test("what the camera shows is looked at, taken after three seconds, and goes to the editor", async ({
  place,
  start,
}) => {
  await plugInCameras(place);
  const clerk = await atAPerson(place, start);
  const { page } = clerk;
  await page.part("photo-camera").click();
  await page.at('[data-testid="camera"][data-ready="true"]').shown();
  const playing = await page.run<{ width: number; live: string }>(
    `const video = document.querySelector("video");
     window.track = video.srcObject.getVideoTracks()[0];
     return { width: video.videoWidth, live: window.track.readyState };`,
  );
  expect(playing).toMatchObject({ live: "live" });
  expect(playing.width).toBeGreaterThanOrEqual(640);
  await page.press(Key.enter);
  await page.part("camera").gone();
  expect(await page.run<string>("return window.track.readyState;")).toBe("ended");
  await page.part("photo-review").shown(60_000);
  const foot = page.part("photo-review-file");
  expect(await foot.property("textContent")).toContain("刚拍的照片");
  // A camera may still be finding its size when its first picture comes.
  await foot.textThat((text) => /\d{3,4} × \d{3,4} 像素/.test(text));
});

test("everyone can use the camera; closing it switches it off, and Escape leaves the person open", async ({
  place,
  start,
}) => {
  await plugInCameras(place);
  const clerk = await atAPerson(place, start);
  const { page } = clerk;
  await page.part("photo-camera").click();
  await page.at('[data-testid="camera"][data-ready="true"]').shown();
  await page.run('window.track = document.querySelector("video").srcObject.getVideoTracks()[0];');
  expect(await faults(page)).toEqual([]);
  await page.press(Key.escape);
  await page.part("camera").gone();
  expect(await page.run<string>("return window.track.readyState;")).toBe("ended");
  await page.part("photo-camera").shown();
});

test("without a camera there is no button for it", async ({ place, start }) => {
  const clerk = await atAPerson(place, start);
  await clerk.page.part("photo-pick").shown();
  expect(await clerk.page.part("photo-camera").exists()).toBe(false);
});
