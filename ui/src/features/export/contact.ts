import type { ErrorCode } from "../../bindings/ErrorCode.ts";

/** A field of 联系信息. */
export type ContactField = "name" | "phone";

const FIELD_OF: Partial<Record<ErrorCode, ContactField>> = {
  "contact-name-missing": "name",
  "contact-phone-invalid": "phone",
};

/** The field that an error is about; `null`: none of them. */
export function fieldOf(code: ErrorCode | undefined): ContactField | null {
  return code === undefined ? null : (FIELD_OF[code] ?? null);
}
