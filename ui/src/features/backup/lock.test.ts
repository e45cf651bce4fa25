import { expect, test } from "vitest";
import { faultOf, firstChoice, lockOf, ownSecrets } from "./lock.ts";

function typed(passphrase: string, again: string) {
  return faultOf({ kind: "passphrase", passphrase, again });
}

test("what the store has travels with a backup, and without either a passphrase is asked for", () => {
  expect(ownSecrets({ passwordSet: true, recoverySet: true })).toBe("both");
  expect(ownSecrets({ passwordSet: true, recoverySet: false })).toBe("password");
  expect(ownSecrets({ passwordSet: false, recoverySet: true })).toBe("recovery");
  expect(ownSecrets({ passwordSet: false, recoverySet: false })).toBeNull();
  expect(firstChoice("backup", "both")).toBe("own");
  expect(firstChoice("move", null)).toBe("passphrase");
});

test("a colleague always gets a code of the program", () => {
  expect(firstChoice("handover", "both")).toBe("code");
  expect(firstChoice("handover", null)).toBe("code");
});

test("a passphrase of a backup has eight characters and is typed twice", () => {
  expect(typed("", "")).toBe("empty");
  expect(typed("七个字的密码呀", "七个字的密码呀")).toBe("short");
  expect(typed("八个字的密码够了", "八个字的密码够啦")).toBe("different");
  expect(typed("八个字的密码够了", "八个字的密码够了")).toBeNull();
  expect(faultOf({ kind: "own", passphrase: "", again: "" })).toBeNull();
});

test("nothing typed crosses where it is not needed", () => {
  const choice = { passphrase: "typed before", again: "typed before" };
  expect(lockOf({ kind: "own", ...choice })).toEqual({ kind: "own" });
  expect(lockOf({ kind: "code", ...choice })).toEqual({ kind: "code" });
  expect(lockOf({ kind: "passphrase", ...choice })).toEqual({
    kind: "passphrase",
    passphrase: "typed before",
  });
});
