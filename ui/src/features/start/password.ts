/** 本机密码 as the page checks it before the core does. */

/** Characters of the shortest one; the core's own limit. */
export const SHORTEST = 6;

/** What is wrong with a new password and its repetition. */
export type PasswordFault = "empty" | "short" | "different";

/** The first fault; `null`: none. */
export function passwordFault(password: string, again: string): PasswordFault | null {
  if (password === "") {
    return "empty";
  }
  // Counted as the core counts: by characters, not by UTF-16 units.
  if (Array.from(password).length < SHORTEST) {
    return "short";
  }
  return password === again ? null : "different";
}
