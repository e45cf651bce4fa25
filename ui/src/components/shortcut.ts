/** Shortcuts as the computer writes them: Ctrl+P, on a Mac ⌘P. */

const MAC = navigator.platform.startsWith("Mac");

/** Ctrl, or ⌘, together with a key. */
export function withShortcut(key: string, isMac = MAC): string {
  if (isMac) {
    return `⌘${key}`;
  }
  return key === "+" || key === "-" ? `Ctrl ${key}` : `Ctrl+${key}`;
}
