import { describe, expect, it, test } from "vitest";
import type { FoundForm } from "../../bindings/FoundForm.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import { ShellFailure } from "../../host/failure.ts";
import { type Desk, type DeskEvent, type Effect, EMPTY, step } from "./desk.ts";

const word = { code: "1", zh: "男", en: "male" };
const number = (index: number, digits: string, choosable = true) => ({
  index,
  number: digits,
  length: digits.length,
  choosable,
  reason: choosable ? null : ("only-18-counts" as const),
});

function person(more: Partial<PersonView> = {}): PersonView {
  return {
    id: 7,
    unit: 1,
    personalNo: "10000007",
    name: "测试甲",
    sex: word,
    ethnic: word,
    birthDate: "1980-01-01",
    idType: word,
    category: null,
    department: null,
    staffNo: null,
    remark: null,
    accounts: [],
    idNumbers: [number(1, "000000800101001"), number(2, "00000019800101001X")],
    settled: false,
    choice: null,
    mobile: null,
    mobileIssued: null,
    photo: null,
    state: "printed",
    colour: "blue",
    warnings: [],
    changes: [],
    obstacles: [],
    confirmWarnings: [],
    formBackAt: null,
    printedAt: null,
    printedChanges: [],
    printedBatch: null,
    confirmedAt: null,
    export: null,
    deferred: null,
    correction: null,
    removed: null,
    missing: false,
    editable: true,
    ...more,
  };
}

function form(more: Partial<FoundForm> = {}): FoundForm {
  return {
    code: "1234 5678 9012",
    standing: "current",
    person: person(),
    changes: [],
    printedAt: null,
    otherUnit: null,
    ...more,
  };
}

/** Hears events one after the other; what it wants done, and where it is then. */
function desk(from: Desk = EMPTY) {
  let now = from;
  const effects: Effect[] = [];
  const hear = (event: DeskEvent) => {
    const { desk: next, effect } = step(now, event);
    now = next;
    if (effect !== null) {
      effects.push(effect);
    }
    return effect;
  };
  return {
    get now() {
      return now;
    },
    effects,
    hear,
    /** A scanner types, digit by digit, without a pause. */
    scan: (code: string) => {
      for (const digit of code) {
        hear({ kind: "typed", text: now.typed + digit });
      }
      return hear({ kind: "enter" });
    },
    /** One key, and then nothing. */
    key: (digit: string) => {
      const wait = hear({ kind: "typed", text: now.typed + digit });
      return wait?.kind === "wait" ? hear({ kind: "alone", id: wait.id }) : wait;
    },
  };
}

/** A desk on which this form lies. */
function showing(shown: FoundForm) {
  const one = desk();
  const ask = one.scan("2123456789012");
  if (ask?.kind === "ask") {
    one.hear({ kind: "found", id: ask.id, form: shown });
  }
  return one;
}

const marked = { changed: 1, undo: 9 };

describe("a form that is scanned", () => {
  it("is looked up at once, and the field is free for the next", () => {
    const one = desk();
    expect(one.scan("2123456789012")).toMatchObject({ kind: "ask", code: "2123456789012" });
    expect(one.now.typed).toBe("");
  });

  it("is taken back by one key, with the number on the card", () => {
    const one = showing(form());
    expect(one.key("2")).toMatchObject({
      kind: "take",
      person: 7,
      code: "1234 5678 9012",
      choice: { kind: "offered", index: 2 },
    });
    expect(one.now.typed).toBe("");
  });

  it("leaves the desk when it has been taken back, and says what was done", () => {
    const one = showing(form());
    const take = one.key("0");
    one.hear({ kind: "took", id: take?.kind === "take" ? take.id : -1, marked });
    expect(one.now.shown).toBeNull();
    expect(one.now.taken).toMatchObject({ choice: { kind: "neither" }, undo: 9, undone: false });
  });

  it("with a settled number needs only Enter; of the digits only 0 answers it: it is not the one on the card", () => {
    const settled = form({ person: person({ settled: true }) });
    expect(showing(settled).hear({ kind: "enter" })).toMatchObject({ kind: "take", choice: null });
    const one = showing(settled);
    expect(one.key("1")).toBeNull();
    expect(one.now.typed).toBe("1");
    const wrong = showing(settled);
    expect(wrong.key("0")).toMatchObject({ kind: "take", choice: { kind: "neither" } });
  });

  it("with a number that was chosen before keeps it by Enter", () => {
    const chosen = form({ person: person({ choice: { kind: "offered", index: 2 } }) });
    expect(showing(chosen).hear({ kind: "enter" })).toMatchObject({
      choice: { kind: "offered", index: 2 },
    });
  });

  it("with a number to be chosen is not taken by Enter alone", () => {
    const one = showing(form());
    expect(one.hear({ kind: "enter" })).toBeNull();
    expect(one.now.remark).toEqual({ kind: "choose" });
    expect(one.now.shown).not.toBeNull();
  });

  it("cannot have a number that the rules do not allow", () => {
    const numbers = [number(1, "000000800101001", false), number(2, "00000019800101001X")];
    const one = showing(form({ person: person({ idNumbers: numbers }) }));
    expect(one.key("1")).toBeNull();
    expect(one.now).toMatchObject({ typed: "", remark: { kind: "not-choosable", index: 1 } });
    expect(one.key("2")?.kind).toBe("take");
  });
});

describe("a digit while a person is shown", () => {
  it("is no answer yet: it may be the first of the next scan", () => {
    const one = showing(form());
    expect(one.hear({ kind: "typed", text: "1" })?.kind).toBe("wait");
    expect(one.now.taking).toBeNull();
  });

  it("is the next scan where others follow, and the shown person stays untaken and is named", () => {
    const one = showing(form());
    expect(one.scan("2000011112222")).toMatchObject({ kind: "ask", code: "2000011112222" });
    expect(one.effects.some(({ kind }) => kind === "take")).toBe(false);
    expect(one.now.remark).toEqual({ kind: "untaken", name: "测试甲" });
  });

  it("is not answered by the moment of an earlier digit", () => {
    const one = showing(form());
    const wait = one.hear({ kind: "typed", text: "1" });
    one.hear({ kind: "typed", text: "12" });
    one.hear({ kind: "alone", id: wait?.kind === "wait" ? wait.id : -1 });
    expect(one.now).toMatchObject({ typed: "12", taking: null });
  });

  it("is an answer at once with Enter behind it", () => {
    const one = showing(form());
    one.hear({ kind: "typed", text: "1" });
    expect(one.hear({ kind: "enter" })).toMatchObject({
      kind: "take",
      choice: { kind: "offered", index: 1 },
    });
  });

  it("that is none of the answers begins a 表号 typed by hand", () => {
    const one = showing(form());
    one.key("7");
    expect(one.now).toMatchObject({ typed: "7", taking: null });
    // What follows slowly is no answer either.
    one.key("1");
    expect(one.now).toMatchObject({ typed: "71", taking: null });
  });

  it("counts also if the hand was faster than the search", () => {
    const one = desk();
    const ask = one.scan("2123456789012");
    one.hear({ kind: "typed", text: "1" });
    const wait = one.hear({
      kind: "found",
      id: ask?.kind === "ask" ? ask.id : -1,
      form: form(),
    });
    expect(wait?.kind).toBe("wait");
    expect(one.hear({ kind: "alone", id: wait?.kind === "wait" ? wait.id : -1 })?.kind).toBe(
      "take",
    );
  });
});

test("no key takes a form back that does not hold", () => {
  for (const standing of ["stale", "older", "already-back", "settled", "not-now"] as const) {
    const one = showing(form({ standing }));
    one.key("1");
    one.hear({ kind: "typed", text: "" });
    one.hear({ kind: "answer", choice: { kind: "offered", index: 1 } });
    one.hear({ kind: "enter" });
    expect(one.effects.map(({ kind }) => kind)).toEqual(["ask"]);
    expect(one.now.shown).toBeNull();
  }
});

test("a scan while an answer is being stored waits for it", () => {
  const one = showing(form());
  const take = one.key("1");
  expect(one.scan("2000011112222")).toBeNull();
  const next = one.hear({ kind: "took", id: take?.kind === "take" ? take.id : -1, marked });
  expect(next).toMatchObject({ kind: "ask", code: "2000011112222" });
  expect(one.now.taken?.person.id).toBe(7);
});

test("an answer that comes too late is not shown", () => {
  const one = desk();
  const first = one.scan("2123456789012");
  one.scan("2000011112222");
  one.hear({ kind: "found", id: first?.kind === "ask" ? first.id : -1, form: form() });
  expect(one.now.shown).toBeNull();
});

test("a search that fails gives back what was typed, a taking that fails the person", () => {
  const failure = new ShellFailure({ code: "internal", params: {} });
  const one = desk();
  const ask = one.scan("2123456789012");
  one.hear({ kind: "failed", id: ask?.kind === "ask" ? ask.id : -1, failure });
  expect(one.now).toMatchObject({ typed: "2123456789012", failure });

  const other = showing(form());
  const take = other.key("1");
  other.hear({ kind: "failed", id: take?.kind === "take" ? take.id : -1, failure });
  expect(other.now).toMatchObject({ taking: null, failure });
  expect(other.now.shown).not.toBeNull();
});

test("Escape clears the field, then puts the person aside, then closes", () => {
  const one = showing(form());
  one.hear({ kind: "typed", text: "12" });
  expect(one.hear({ kind: "escape" })).toBeNull();
  expect(one.now.shown).not.toBeNull();
  expect(one.hear({ kind: "escape" })).toBeNull();
  expect(one.now).toMatchObject({ shown: null, remark: { kind: "untaken" } });
  expect(one.hear({ kind: "escape" })).toEqual({ kind: "close" });
});

test("what was undone is said to be", () => {
  const one = showing(form());
  const take = one.key("1");
  one.hear({ kind: "took", id: take?.kind === "take" ? take.id : -1, marked });
  one.hear({ kind: "undone" });
  expect(one.now.taken?.undone).toBe(true);
});
