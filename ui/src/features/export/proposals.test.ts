import { expect, test } from "vitest";
import type { OfficeHelp } from "../../bindings/OfficeHelp.ts";
import { proposals } from "./proposals.ts";

const HELP: OfficeHelp = {
  unitCode: "1111011",
  unitName: "演示单位",
  office: { city: "演示市", name: "", address: "", phone: "", hours: "", code: "" },
  setAt: "2026-11-29T18:30:00+08:00",
};
const NEW = { safetySeen: false };

test("whoever has a password is offered what there is not yet of recovery code and card centre's help", () => {
  const status = { passwordSet: true, recoverySet: false, officeHelp: null };
  expect(proposals(NEW, status)).toEqual({ recovery: true, office: true });
  expect(proposals(NEW, { ...status, recoverySet: true })).toEqual({
    recovery: false,
    office: true,
  });
  expect(proposals(NEW, { ...status, officeHelp: HELP })).toEqual({
    recovery: true,
    office: false,
  });
  expect(proposals(NEW, { ...status, recoverySet: true, officeHelp: HELP })).toBeNull();
});

test("who opens with the login has no password to forget", () => {
  const status = { passwordSet: false, recoverySet: false, officeHelp: null };
  expect(proposals(NEW, status)).toEqual({ recovery: true, office: false });
  expect(proposals(NEW, { ...status, recoverySet: true })).toBeNull();
});

test("it is proposed once", () => {
  const status = { passwordSet: true, recoverySet: false, officeHelp: null };
  expect(proposals({ safetySeen: true }, status)).toBeNull();
  expect(proposals(undefined, status)).toBeNull();
  expect(proposals(NEW, undefined)).toBeNull();
});
