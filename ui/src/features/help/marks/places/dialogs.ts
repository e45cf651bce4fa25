/** What lies above the list. */

import { at } from "../../pages/link.ts";
import { mark, part, type Place } from "../mark.ts";

export const DIALOG_PLACES: readonly Place[] = [
  {
    here: part("help-notice"),
    page: at("card", "work"),
    marks: [
      mark(
        "help-notice-go",
        "看完按这里，就开始办理。以后随时按 F1，都会这样说给您听。",
        "Read it, then press this to begin. F1 explains what is around you at any time.",
      ),
    ],
  },
  {
    here: part("mark-ok"),
    page: at("marks", "which"),
    marks: [
      mark("mark-reason", "写明原因，以后一看就明白。", "The reason is kept."),
      mark("mark-ok", "以后随时可以改回来。", "It can be taken back at any time."),
    ],
  },
  {
    here: part("backup-dialog"),
    page: at("backup", "make"),
    marks: [
      mark(
        "lock-own",
        "恢复时用现在的本机密码或恢复码打开。",
        "Restoring takes the present password or recovery code.",
      ),
      mark(
        "backup-folder-pick",
        "选 U 盘或移动硬盘，和这台电脑分开放。",
        "A stick or external disk, kept apart from this computer.",
      ),
      mark("backup-go", "写出文件，并读回来核对一遍。", "Writes the file, and reads it back."),
      mark(
        "handover-code",
        "抄在纸上，和文件分开交给同事。",
        "Write it down and give it apart from the file.",
      ),
    ],
  },
  {
    here: part("restore-dialog"),
    page: at("backup", "restore"),
    marks: [
      mark("backup-pick", "选 .sicardbak 文件。", "The file whose name ends with .sicardbak."),
      mark(
        "backup-secret",
        "做备份时的密码，不是后来改过的。",
        "The password of the time of the backup.",
      ),
      mark(
        "restore-go",
        "备份全部核对无误后才会启用，现在的数据会留着。",
        "Checked before anything is replaced; what is here is kept.",
      ),
    ],
  },
  {
    here: part("last-numbers"),
    page: at("backup", "numbers"),
    marks: [
      mark(
        '[data-testid^="last-number-"]',
        "U 盘或申报网站上最大的文件号。",
        "The largest number on your stick or the declaration site.",
      ),
    ],
  },
  {
    here: part("erase-dialog"),
    page: at("backup", "erase"),
    marks: [
      mark("erase-open", "先报送，再删除。", "Hand these in before you delete."),
      mark("erase-code", "输入单位编号，才能删除。", "Deleting takes the number of the unit."),
    ],
  },
  {
    here: part("department-dialog"),
    page: at("tables", "own"),
    marks: [
      mark(
        "department-field",
        "填部门，打印时就能按部门排。只在本单位用，不报送。",
        "For sorting the forms; never handed in.",
      ),
    ],
  },
  {
    here: part("export-done"),
    page: at("hand-in"),
    marks: [
      mark(
        "reveal",
        "打开文件所在的文件夹，拷到 U 盘。",
        "The folder of the file: copy it to a stick.",
      ),
      mark(
        '[data-testid^="hand-in-"]',
        "打印交表清单，与纸质材料一起交。",
        "The hand-in sheet goes with the paper.",
      ),
      mark("deadline", "在这一天以前报送。", "Hand in by this day."),
      mark(
        "export-close",
        "导出的人已移到「导出记录」。",
        "Who was exported is now in the export records.",
      ),
    ],
  },
  {
    here: part("export-dialog"),
    page: at("export", "export"),
    marks: [
      mark(
        "counted",
        "数一数手里的确认表，对不上会提醒。",
        "Count the forms: you are told if the number differs.",
      ),
      mark("contact-name", "有问题时，社保卡管理中心找这个人。", "Whom the card centre asks."),
      mark("contact-phone", "固定电话带区号，手机也可以。", "Landline with area code, or mobile."),
      mark("folder-pick", "换一个保存的文件夹，例如 U 盘。", "Another folder, such as a stick."),
      mark("export-go", "写出文件，并读回来检查一遍。", "Writes the file, and reads it back."),
    ],
  },
  {
    here: part("confirm-dialog"),
    page: at("confirm", "confirm"),
    marks: [
      mark(
        "confirm-ready",
        "这些人资料齐全，可以确认。",
        "They are complete and can be confirmed.",
      ),
      mark(
        "confirm-warned",
        "确认表没有登记收回，要您再想一下。",
        "Their form is not noted as back: think twice.",
      ),
      mark(
        "include-warned",
        "签字的表确实在您手里，才勾选。",
        "Tick this only if you hold the signed forms.",
      ),
      mark(
        "confirm-blocked",
        "还不能确认，后面写着原因。",
        "They cannot be confirmed, and here is why.",
      ),
      mark(
        "confirm-ok",
        "只确认可以确认的人，其余不变。",
        "Confirms those who can be; the others stay as they are.",
      ),
    ],
  },
  {
    here: part("import-summary"),
    page: at("import", "summary"),
    marks: [
      mark(
        "import-summary",
        "新增、更新了多少人；「需要留意」的是接下来的活。",
        "Who is new and what was updated; “Worth a look” comes next.",
      ),
      mark("import-changes", "变了的数据，原来是什么、现在是什么。", "What changed, old and new."),
      mark("import-done", "看完了，到列表里去。", "On to the list."),
    ],
  },
  {
    here: part("import-dialog"),
    page: at("import", "import"),
    marks: [
      mark(
        "import-file",
        "选「单位编号.zip」，不要解压。",
        "The file called after the unit number; do not unpack it.",
      ),
      mark(
        "office-code",
        "第一次导入时，与领取单上的对一对。",
        "Compare it with the slip at the first import.",
      ),
      mark(
        "code",
        "印在领取单上。大小写、空格、横线都不影响。",
        "On the slip. Capitals, spaces and dashes do not matter.",
      ),
      mark(
        "code-remembered",
        "上次的领取码会自动试，不用再输。",
        "The last code is tried by itself.",
      ),
      mark("import-go", "导入，随时可以取消。", "Imports; it can be cancelled."),
    ],
  },
  {
    here: part("place-dialog"),
    page: at("moving", "place"),
    marks: [
      mark("place", "在哪个文件夹接着办，先选一个。", "First choose the folder to go on in."),
      mark(
        "place-pick",
        "别的盘或文件夹。原来的数据留在原处，不会搬过去。",
        "Another disk or folder. The data stay where they are.",
      ),
      mark(
        "place-go",
        "关上现在的数据，到新位置从头开始；那里有数据，就打开它。",
        "Closes the present data and begins in the other place, or opens what is there.",
      ),
    ],
  },
  {
    here: part("settings-dialog"),
    page: at("protection", "open"),
    marks: [
      mark("language", "中文或英文。", "Chinese or English."),
      mark(
        "mask-numbers",
        "列表里只显示号码首尾几位。",
        "Only the first and last digits in the list.",
      ),
      mark("protection", "怎样打开程序：随登录，或用本机密码。", "How the program opens."),
      mark(
        "recovery",
        "建议现在就生成恢复码，抄在纸上。",
        "Better make a recovery code now, on paper.",
      ),
      mark(
        "office-help",
        "忘记密码时，能不能请社保卡管理中心协助。默认不开启。",
        "Whether the card centre can help if the password is forgotten; off unless you switch it on.",
      ),
      mark(
        "place-change",
        "换到另一个文件夹办理，例如接手同事的数据。现在的数据留在原处。",
        "Work in another folder, such as with a colleague's data. Yours stay where they are.",
      ),
    ],
  },
  {
    here: part("records-drawer"),
    page: at("export", "again"),
    marks: [
      mark(
        "records-summary",
        "共导出了几批，哪些还没有报送。",
        "How many batches, and which are not handed in.",
      ),
      mark(
        '[data-testid^="hand-in-"]',
        "打印这一批的交表清单。",
        "The hand-in sheet of this batch.",
      ),
      mark(
        '[data-testid^="handed-in-"]',
        "交完以后点一下，以后不会弄混。",
        "Once it is handed in, so that nothing gets mixed up.",
      ),
      mark(
        '[data-testid^="write-again-"]',
        "文件丢了、坏了，再写一份。",
        "If the file is lost or damaged.",
      ),
      mark(
        '[data-testid^="void-"]',
        "导错了、还没有报送，可以作废。",
        "If it was a mistake and is not handed in.",
      ),
      mark("batch-search", "在这一批里找人。", "Looks for someone in this batch."),
    ],
  },
  {
    here: part("journal-dialog"),
    page: at("protection", "record"),
    marks: [
      mark("journal-group", "只看某一类操作。", "One kind of work only."),
      mark("journal-search", "只看涉及某个人的操作。", "Only what touched somebody."),
      mark(
        "journal-check",
        "从头到尾检查：有没有被人改过。",
        "Looks through all of it: was anything changed?",
      ),
      mark("journal-report", "导出成表格，留底或交给检查的人。", "As a table, to keep or to show."),
    ],
  },
  {
    here: part("download-dialog"),
    page: at("download", "site"),
    marks: [
      mark(
        "red-notice",
        "一人多号的人要先合并账户：告诉他们怎么办。",
        "People with several accounts have to merge them first: tell them how.",
      ),
      mark("red-copy", "一段话，可以发到群里，只有姓名。", "A text for a chat, with names alone."),
      mark(
        "red-print",
        "每人一页，写着账户在哪些经办机构，交给本人带去办。",
        "A page for each, with the agencies, to take along.",
      ),
      mark("download-import", "拿到数据包以后，从这里导入。", "Import the package from here."),
    ],
  },
  {
    here: part("hand-in-dialog"),
    page: at("hand-in", "list"),
    marks: [
      mark(
        "hand-in-item-file",
        "一项一项备齐，备好就打 √。",
        "Get one thing after the other ready, and tick it.",
      ),
      mark(
        "hand-in-write",
        "把文件复制到 U 盘，复制完会读回核对。",
        "Copies the file to a stick and reads the copy back.",
      ),
      mark("hand-in-sheet", "交表清单，放在这一批材料最上面。", "Lies on top of the paper."),
      mark("hand-in-mark", "送到以后按这里，做个记号。", "Press it once everything is handed in."),
    ],
  },
  {
    here: part("overview"),
    page: at("states"),
    marks: [
      mark(
        "overview-progress",
        "每种状态有多少人，点一下就列出他们。",
        "How many people are in each state; a click lists them.",
      ),
      mark("list-save", "清单和进度存成 Excel 表格。", "The list and the progress as a workbook."),
    ],
  },
];
