import { expect, test } from "vitest";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { standingOf, summary } from "./summary.ts";

const AT = "2026-11-24T07:00:00Z";

function batch(n: number, people: number, change: Partial<ExportRecord> = {}): ExportRecord {
  return {
    id: n,
    unit: 1,
    n,
    fileName: `1111011out_${n}.zip`,
    folder: "桌面",
    createdAt: AT,
    people,
    contact: { name: "赵某", phone: "12333" },
    status: "exported",
    handedInAt: null,
    ticked: [],
    voidedAt: null,
    packageId: "0",
    sha256: "0",
    bytes: 1,
    rewrittenAt: null,
    ...change,
  };
}

test("a batch is exported until it is handed in or voided", () => {
  expect(standingOf(batch(1, 3))).toBe("exported");
  expect(standingOf(batch(1, 3, { handedInAt: AT }))).toBe("handed-in");
  expect(standingOf(batch(1, 3, { status: "voided", voidedAt: AT }))).toBe("voided");
});

test("voided batches and their people do not count", () => {
  const records = [
    batch(3, 12),
    batch(2, 30, { status: "voided", voidedAt: AT }),
    batch(1, 5, { handedInAt: AT }),
  ];
  expect(summary(records)).toEqual({ batches: 2, people: 17, open: 1 });
});

test("no batches come to nothing", () => {
  expect(summary([])).toEqual({ batches: 0, people: 0, open: 0 });
});
