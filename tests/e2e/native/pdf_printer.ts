/** A printer that leaves files: a CUPS of the test's own, with Debian's `printer-driver-cups-pdf` behind it. */

import { execFile, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { once } from "node:events";
import { promisify } from "node:util";
import { until } from "../webdriver/wait.js";
import { asRoot, rootCommand } from "./as_root.js";

const run = promisify(execFile);
/** cups-pdf looks for its settings here and nowhere else. */
const SETTINGS = "/etc/cups";
const DRIVER = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd";
/** Ghostscript draws the pages. */
const PRINT_MS = 60_000;

export class PdfPrinter {
  /** Name of the printer. */
  static readonly NAME = "Second_floor";
  /** What people call it. */
  static readonly LABEL = "二楼打印机";

  readonly #folder: string;
  readonly #end: () => Promise<void>;

  private constructor(folder: string, end: () => Promise<void>) {
    this.#folder = folder;
    this.#end = end;
  }

  /** Where the program finds this CUPS instead of the computer's own. */
  get env(): Record<string, string> {
    return { CUPS_SERVER: join(this.#folder, "cups.sock") };
  }

  static async start(): Promise<PdfPrinter> {
    const folder = mkdtempSync(join(tmpdir(), "sicard-cups-"));
    chmodSync(folder, 0o755);
    for (const name of ["root", "spool", "cache", "state", "log", "tmp", "out"]) {
      mkdirSync(join(folder, name));
    }
    for (const name of ["tmp", "out"]) {
      chmodSync(join(folder, name), 0o1777);
    }
    writeFileSync(join(folder, "cupsd.conf"), settingsOf(folder));
    writeFileSync(join(folder, "cups-files.conf"), filesOf(folder));
    writeFileSync(join(folder, "cups-pdf.conf"), `Out ${folder}/out\nAnonDirName ${folder}/out\n`);
    const instance = basename(folder);
    const installed = join(SETTINGS, `cups-pdf-${instance}.conf`);
    await asRoot("install", "-m", "644", join(folder, "cups-pdf.conf"), installed);
    const [program = "", ...args] = rootCommand(
      "/usr/sbin/cupsd",
      ...["-f", "-c", join(folder, "cupsd.conf"), "-s", join(folder, "cups-files.conf")],
    );
    const daemon = spawn(program, args, { stdio: "ignore" });
    const printer = new PdfPrinter(folder, async () => {
      const ended = once(daemon, "exit");
      await asRoot("kill", String(daemon.pid));
      await ended;
      await asRoot("rm", "-rf", installed, folder);
    });
    try {
      await until("the print system", () => existsSync(join(folder, "cups.sock")));
      await printer.#lpadmin(
        ...["-p", PdfPrinter.NAME, "-E", "-D", PdfPrinter.LABEL],
        ...["-v", `cups-pdf:/${instance}`, "-P", DRIVER],
      );
      await printer.#lpadmin("-d", PdfPrinter.NAME);
    } catch (error) {
      await printer.stop();
      throw error;
    }
    return printer;
  }

  /** No longer takes jobs, as one that was switched off in the queue. */
  async refuse(): Promise<void> {
    await run("cupsreject", [PdfPrinter.NAME], { env: { ...process.env, ...this.env } });
  }

  /** Takes jobs again. */
  async accept(): Promise<void> {
    await run("cupsaccept", [PdfPrinter.NAME], { env: { ...process.env, ...this.env } });
  }

  /** The documents that came out, as soon as there are so many; each readable by everyone. */
  async printed(number: number): Promise<string[]> {
    const out = join(this.#folder, "out");
    const files = () => readdirSync(out).filter((name) => name.endsWith(".pdf"));
    await until(`${number} printed documents`, () => files().length >= number, PRINT_MS);
    await this.#idle();
    const paths = files()
      .toSorted()
      .map((name) => join(out, name));
    await asRoot("chmod", "644", ...paths);
    return paths;
  }

  /** Waits until nothing is in the queue. */
  async #idle(): Promise<void> {
    const waiting = async () => {
      const { stdout } = await run("lpstat", ["-o"], { env: { ...process.env, ...this.env } });
      return stdout.trim();
    };
    await until("the queue to be empty", async () => (await waiting()) === "", PRINT_MS);
  }

  async #lpadmin(...args: string[]): Promise<void> {
    await run("/usr/sbin/lpadmin", args, { env: { ...process.env, ...this.env } });
  }

  stop(): Promise<void> {
    return this.#end();
  }
}

function settingsOf(folder: string): string {
  return `LogLevel warn
Listen ${folder}/cups.sock
Browsing No
DefaultAuthType None
WebInterface No
DefaultPaperSize A4
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
`;
}

function filesOf(folder: string): string {
  return `User lp
Group lp
SystemGroup root
ServerRoot ${folder}/root
RequestRoot ${folder}/spool
CacheDir ${folder}/cache
StateDir ${folder}/state
TempDir ${folder}/tmp
ServerBin /usr/lib/cups
DataDir /usr/share/cups
ErrorLog ${folder}/log/error_log
AccessLog ${folder}/log/access_log
PageLog ${folder}/log/page_log
Printcap
`;
}
