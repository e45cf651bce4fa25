/** What people hold in the hand: the printed forms, read as text. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One form. */
export interface Paper {
  readonly personalNo: string;
  /** 表号, twelve digits. */
  readonly code: string;
  /** Something is to be ticked on it. */
  readonly open: boolean;
}

/** The forms of a PDF, in its order. */
export async function papersOf(pdf: string): Promise<Paper[]> {
  const { stdout } = await run("pdftotext", ["-layout", pdf, "-"]);
  return stdout
    .split("\f")
    .filter((page) => page.trim() !== "")
    .map((page) => ({
      personalNo: /个人编号\s+(\d+)/.exec(page)?.[1] ?? "",
      code: (/表号\s+([\d ]{14})/.exec(page)?.[1] ?? "").replaceAll(" ", ""),
      open: page.includes("只选一个"),
    }));
}
