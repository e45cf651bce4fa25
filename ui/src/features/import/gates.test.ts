import { expect, test } from "vitest";
import { ShellFailure } from "../../host/failure.ts";
import { type Filled, gatesOf, missingOf } from "./gates.ts";

const OTHER_SIGNER = {
  kind: "other-signer",
  pinnedCode: "AAAA",
  foundCode: "BBBB",
  officeName: "",
  officePhone: "",
} as const;
const NOTHING: Filled = { remembered: false, code: "", acceptOlder: false, signerFits: false };

test("a new unit and an update only ask for the code", () => {
  for (const standing of [
    { kind: "new-unit" },
    { kind: "update", newestCreatedAt: "2026-11-01T09:00:00+08:00" },
  ] as const) {
    const gates = gatesOf(standing, []);
    expect(gates).toEqual({ signer: null, newer: null, imported: null });
    expect(missingOf(gates, NOTHING)).toBe("code");
    expect(missingOf(gates, { ...NOTHING, code: "  " })).toBe("code");
    expect(missingOf(gates, { ...NOTHING, code: "k7qm" })).toBeNull();
    expect(missingOf(gates, { ...NOTHING, remembered: true })).toBeNull();
  }
});

test("an older package has to be accepted", () => {
  const gates = gatesOf({ kind: "older", newestCreatedAt: "2026-11-01T09:00:00+08:00" }, []);
  expect(gates.newer).toBe("2026-11-01T09:00:00+08:00");
  expect(missingOf(gates, { ...NOTHING, code: "k7qm" })).toBe("older");
  expect(missingOf(gates, { ...NOTHING, code: "k7qm", acceptOlder: true })).toBeNull();
});

test("an older package of another signer shows once the signer is accepted, and both have to be", () => {
  const older = new ShellFailure({
    code: "older-package",
    params: { newest: "2026-11-01T09:00:00+08:00" },
  });
  const gates = gatesOf(OTHER_SIGNER, [older]);
  expect(gates.signer).toBe(OTHER_SIGNER);
  expect(gates.newer).toBe("2026-11-01T09:00:00+08:00");
  expect(missingOf(gates, { ...NOTHING, code: "k7qm" })).toBe("signer");
  expect(missingOf(gates, { ...NOTHING, code: "k7qm", signerFits: true })).toBe("older");
});

test("what was imported before is so whether the preview or the import says it", () => {
  const imported = new ShellFailure({ code: "already-imported", params: { at: "2026-11-02" } });
  expect(gatesOf(OTHER_SIGNER, [imported]).imported).toBe("2026-11-02");
  expect(gatesOf({ kind: "already-imported", importedAt: "2026-11-03" }, []).imported).toBe(
    "2026-11-03",
  );
});
