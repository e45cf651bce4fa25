/** 本机密码 as the page checks it before the core does. */

/** Characters of the shortest one; the core's own limit. */
export const SHORTEST = 6;

/** Characters of the shortest one of a backup, which leaves the house; the core's own limit too. */
export const SHORTEST_OF_BACKUP = 8;

/** What is wrong with a new password and its repetition. */
export type PasswordFault = "empty" | "short" | "different";

/** The first fault; `null`: none. */
export function passwordFault(
  password: string,
  again: string,
  shortest = SHORTEST,
): PasswordFault | null {
  if (password === "") {
    return "empty";
  }
  // Counted as the core counts: by characters, not by UTF-16 units.
  if (Array.from(password).length < shortest) {
    return "short";
  }
  return password === again ? null : "different";
}
