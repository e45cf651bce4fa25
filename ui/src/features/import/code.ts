/** 领取码 and 核对码 as the clerk types them. The core normalises by itself; this is for showing only. */

/** Characters of a code that the office's program made. */
export const USUAL_LENGTH = 16;

/** Without spaces and dashes, in capitals, full-width characters as ordinary ones. */
export function plain(typed: string): string {
  return typed
    .normalize("NFKC")
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** In groups of four, as the slip shows it. */
export function groups(typed: string): string[] {
  const characters = Array.from(plain(typed));
  const found: string[] = [];
  for (let at = 0; at < characters.length; at += 4) {
    found.push(characters.slice(at, at + 4).join(""));
  }
  return found;
}

/** Characters that no generated code has, each once: most likely one that looks like it was meant. */
export function doubtful(typed: string): string[] {
  return [...new Set(plain(typed))].filter((character) => "01ILOU".includes(character));
}

/** Whether what was typed is this 核对码; as the core compares them. */
export function isCheckCode(typed: string, code: string): boolean {
  return letters(code) !== "" && letters(typed) === letters(code);
}

function letters(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
}
