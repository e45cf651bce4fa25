/** What a clerk does in the window, in the clerk's words. */

import { chooseByKeyboard } from "../native/file_chooser.js";
import type { Paper } from "../native/papers.js";
import type { Place } from "../program/place.js";
import type { Program } from "../program/program.js";
import { Key, type Page } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

/** Long enough for a few thousand people. */
const LONG_MS = 90_000;

export class Clerk {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  get page(): Page {
    return this.#program.page;
  }

  /** The first start, with a 本机密码, until 帮助提示 has been read. */
  async setPassword(password: string): Promise<void> {
    await this.firstStart(password);
    await this.readHelpNotice();
  }

  /** The first start, with a 本机密码. */
  async firstStart(password: string): Promise<void> {
    const { page } = this;
    await this.toProtection();
    if (await page.part("protect-password").exists()) {
      await page.part("protect-password").click();
    }
    await page.part("password").fill(password);
    await page.part("password-again").fill(password);
    await page.part("first-run-next").click();
    await page.part("first-run-look").shown();
    await page.part("first-run-next").click();
    await page.part("create-store").click();
    await page.part("import").shown();
  }

  /** 帮助提示. */
  async readHelpNotice(): Promise<void> {
    const { page } = this;
    await page.part("help-notice-go").click();
    await page.part("help-notice").gone();
  }

  /** The first start as far as the page that asks how the data are opened. */
  async toProtection(): Promise<void> {
    const { page } = this;
    for (const before of ["welcome", "place"]) {
      await page.part(`first-run-${before}`).shown();
      await page.part("first-run-next").click();
    }
    await page.part("first-run-protection").shown();
  }

  /** 锁定, until the 本机密码 is asked for. */
  async lock(): Promise<void> {
    await this.#program.pageAnew(() => this.page.part("lock").click());
    await this.page.part("secret").shown();
  }

  /** 生成恢复码 in the settings; the code. */
  async makeRecoveryCode(): Promise<string> {
    const { page } = this;
    await page.part("settings").click();
    await page.part("recovery-make").click();
    const code = await page.part("recovery-code").text();
    await page.part("recovery-done").click();
    return code;
  }

  /** Takes in the package that the import dialog shows already. */
  async giveCode(code: string): Promise<void> {
    await this.page.part("code").fill(code);
    await this.page.part("import-go").click();
  }

  /** The code of the failure that is shown. */
  async failure(): Promise<string | null> {
    await this.page.part("failure").shown();
    return this.page.part("failure").attribute("data-code");
  }

  /** Waits for the summary, returns what it says, and goes on to the list. */
  async readSummary(): Promise<string> {
    const { page } = this;
    await page.part("import-summary").shown(LONG_MS);
    const says = await page.part("import-summary").text();
    await page.part("import-done").click();
    await page.part("import-dialog").gone();
    return says;
  }

  /** Double-clicks a person in the list, after searching where the list is long. */
  async openPerson(personalNo: string): Promise<void> {
    const { page } = this;
    await page.part("search").fill(personalNo);
    await this.listSettled();
    await this.row(personalNo).shown();
    await this.row(personalNo).doubleClickFor(page.part("person-dialog"));
    await page.part("person-dialog").textThat((text) => text.includes(personalNo));
  }

  row(personalNo: string) {
    return this.page.part(`row-${personalNo}`);
  }

  /** Opens a picture of the right size with the program while a person's dialog is open, as a drop would, and takes it as it is. */
  async takePhoto(picture: string): Promise<void> {
    const { page } = this;
    await this.#program.startAgain(picture);
    await page.part("photo-accept").shown();
    const asIs = page.part("photo-as-is");
    if ((await asIs.property("ariaPressed")) !== "true") {
      await asIs.click();
      await asIs.is("ariaPressed", "true");
    }
    await this.acceptPhoto();
  }

  /** Takes the picture that is looked at; what something speaks against is taken with the first reason that is offered. */
  async acceptPhoto(): Promise<void> {
    await this.page.part("photo-accept").shown();
    if (await this.page.part("photo-reason").exists()) {
      await this.page.part("photo-reason-choice").click();
    }
    await this.page.part("photo-accept").click();
    await this.page.part("photo-accept").gone();
  }

  /** An item of the list's right-click menu, for the selection. */
  async menu(item: string): Promise<void> {
    const { page } = this;
    await page.at('[data-testid^="row-"][aria-selected="true"]').rightClick();
    // A menu that was open before is still there, hidden.
    await page.at(`.ant-dropdown:not(.ant-dropdown-hidden) [data-testid="menu-${item}"]`).click();
  }

  /** Saves the person's dialog and closes it. */
  async savePerson(): Promise<void> {
    const { page } = this;
    await page.part("save").click();
    await page.press(Key.escape);
    await page.part("person-dialog").gone();
  }

  /** 信息导入: takes all that a table says. */
  async importTable(place: Place, table: string): Promise<void> {
    const { page } = this;
    await page.part("batch").click();
    await page.part("menu-table-import").click();
    await page.part("table-choose").click();
    await chooseByKeyboard(place, "选择表格", table);
    await page.part("table-take").click();
    await page.part("table-done").shown();
    await this.closeDialog();
  }

  /** Escape, as far as the list. */
  async closeDialog(): Promise<void> {
    await this.page.press(Key.escape);
    await this.page.at(".ant-modal-wrap").gone();
  }

  /** Waits until the list shows what was asked for. */
  async listSettled(): Promise<void> {
    await until(
      "the list",
      async () => (await this.page.part("list").attribute("aria-busy")) === "false",
    );
  }

  /** Selects everyone of a chip. */
  async selectAllOf(chip: string): Promise<void> {
    const { page } = this;
    await page.part("search").fill("");
    await page.part(`chip-${chip}`).click();
    await this.listSettled();
    if (await page.part("clear").exists()) {
      await page.part("clear").click();
    }
    await page.part("select-all").click();
  }

  /** Opens the print preview of the selection, or of everyone to be printed; how many forms there are. */
  async preview(): Promise<number> {
    const { page } = this;
    await page.part("print").click();
    await page.part("paper").shown();
    await page.at('[data-testid="page-1"][data-state="shown"]').shown();
    return Number(/\d+/.exec(await page.part("tab-inside").text())?.[0]);
  }

  /** Saves what the preview shows as PDF on the desktop, says that it was printed, and closes the preview. */
  async printFromFile(place: Place): Promise<void> {
    const { page } = this;
    await page.part("save-pdf").click();
    await chooseByKeyboard(place, "选择文件夹", place.desktop);
    await page.part("saved-pdf").shown(LONG_MS);
    await page.part("mark-printed").click();
    await page.part("print-finish").click();
    await page.part("paper").gone();
  }

  /** Types a 表号 as a hand scanner does: 13 digits and Enter. */
  async scan(code: string): Promise<void> {
    await this.page.focusOn("form-code");
    await this.page.press(...`1${code}`.split(""), Key.enter);
  }

  /** Answers for the form that was scanned: the nth ticked the first or the second number in turn, where there was one to tick. */
  async answer(paper: Paper, n: number): Promise<void> {
    await this.page.press(paper.open ? String(1 + (n % 2)) : Key.enter);
    await this.page.part("stack-person").gone();
  }

  /** Scans each form and answers for it, until none is waited for, and leaves 收表 by its key. */
  async takeBack(papers: readonly Paper[]): Promise<void> {
    const { page } = this;
    for (const [n, paper] of papers.entries()) {
      await this.scan(paper.code);
      await page.part("stack-person").textThat((text) => text.includes(paper.personalNo));
      await this.answer(paper, n);
    }
    await page.part("stack-waiting-count").textThat((text) => text.includes("0"));
    await page.press(Key.escape);
    await page.part("stack").gone();
  }

  /** 数据确认 for the selection, those with a warning included. `look` may look at the question first. */
  async confirm(look?: () => Promise<void>): Promise<void> {
    const { page } = this;
    await page.part("confirm").click();
    await page.part("confirm-dialog").shown();
    await look?.();
    if (await page.part("include-warned").exists()) {
      await page.part("include-warned").click();
    }
    await page.part("confirm-ok").click();
    await page.part("confirm-dialog").gone(LONG_MS);
  }

  /** 报盘数据导出 to the folder that is proposed. */
  async export(name: string, phone: string): Promise<void> {
    const { page } = this;
    await page.part("export").click();
    await page.part("contact-name").fill(name);
    await page.part("contact-phone").fill(phone);
    await page.part("export-go").click();
    await page.part("export-done").shown(LONG_MS);
  }
}
