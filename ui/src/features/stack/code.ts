/** 表号 in the field: digits in groups, whatever the input method makes of them. */

/** Longer is none. */
const MOST = 24;

/** What counts of what was typed: plain digits, no blanks or hyphens; anything else stays, so that the core can say that it is none. */
export function plain(typed: string): string {
  return typed
    .normalize("NFKC")
    .replaceAll(/[\s\-‐–—]/g, "")
    .slice(0, MOST);
}

/** In fours; with the version digit of the QR code in front of them where there are 13. */
export function inFours(code: string): string {
  if (!/^\d+$/.test(code) || code.length > 13) {
    return code;
  }
  const version = code.length === 13 ? code.slice(0, 1) : "";
  const groups = code.slice(version.length).match(/\d{1,4}/g) ?? [];
  return [...(version === "" ? [] : [version]), ...groups].join(" ");
}
