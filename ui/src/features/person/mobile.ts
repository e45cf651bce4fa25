import type { MobileError } from "../../bindings/MobileError.ts";

/** What stands in the field 手机号码. */
export type MobileReading =
  | { readonly kind: "none" }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "problem"; readonly problem: MobileError; readonly length: number };

const SPACES_AND_DASHES = /[\s\u2010-\u2015\u2212\u2e3a\u2e3b-]/gu;
const COUNTRY_CODE = /^(?:0086|86)(?=.{11}$)/;
export const MOBILE_LENGTH = 11;

/**
 * Reads a mobile number as people write it: spaces, dashes, full-width digits and the country code are forgiven. Only for telling the
 * clerk at once; what is saved is decided by the core, by the same rule (crate `person`, `mobile.rs`).
 */
export function readMobile(typed: string): MobileReading {
  const bare = typed.normalize("NFKC").replaceAll(SPACES_AND_DASHES, "");
  if (bare === "") {
    return { kind: "none" };
  }
  if (bare.startsWith("+") && !bare.startsWith("+86")) {
    return { kind: "problem", problem: "prefix", length: bare.length };
  }
  const digits = bare.startsWith("+") ? bare.slice(3) : bare.replace(COUNTRY_CODE, "");
  const problem = problemOf(digits);
  return problem === null
    ? { kind: "number", digits }
    : { kind: "problem", problem, length: digits.length };
}

function problemOf(digits: string): MobileError | null {
  if (!/^[0-9]*$/.test(digits)) {
    return "not-digits";
  }
  if (digits.length !== MOBILE_LENGTH) {
    return "length";
  }
  return /^1[3-9]/.test(digits) ? null : "prefix";
}

/** The number in its digits, or the text as it is where it is none; for comparing. */
export function plainMobile(typed: string | null): string {
  const reading = readMobile(typed ?? "");
  return reading.kind === "number" ? reading.digits : (typed ?? "").trim();
}
