/** What is told of the controls of every place, by their test ids; what lies on top comes first. */

import { type Bilingual, bilingual } from "../../../i18n/language.tsx";
import { at, type PageLink } from "../pages/link.ts";

export interface Mark {
  /** CSS that finds the control. */
  readonly control: string;
  /** All that stands beside it is meant as well. */
  readonly row?: true;
  readonly text: Bilingual<{ text: string }>;
}

interface Place {
  /** CSS that finds something only where the clerk is there. */
  readonly here: string;
  readonly page: PageLink;
  readonly marks: readonly Mark[];
}

const part = (id: string) => `[data-testid="${id}"]`;
const mark = (id: string, zh: string, en: string): Mark => ({
  control: id.startsWith("[") || id.startsWith(".") ? id : part(id),
  text: bilingual({ zh: { text: zh }, en: { text: en } }),
});

const row = (id: string, zh: string, en: string): Mark => ({ ...mark(id, zh, en), row: true });

export const PLACES: readonly Place[] = [
  {
    here: part("photo-review"),
    page: at("photos", "editor"),
    marks: [
      mark(
        "photo-frame",
        "拖动照片摆正，滚轮放大缩小。虚线是规定的位置。",
        "Drag the picture into place, zoom with the wheel. Dashed lines show where things belong.",
      ),
      mark("photo-reset", "按人脸自动摆正，随时可以回到这里。", "Places it by the face again."),
      mark(
        "photo-as-is",
        "照片本来就合格的，一个字节也不改。",
        "For a file that is right already: not one byte changes.",
      ),
      mark(
        "photo-whiten",
        "背景不白时试试，再看头发和肩膀边缘。",
        "Where the background is not white; then look at the edges.",
      ),
      mark(
        "photo-findings",
        "每一项检查，不合格的写着怎么办。",
        "Every check, and what to do about it.",
      ),
      mark("photo-accept", "看清楚是本人，就采用。", "If it is the right person, use it."),
    ],
  },
  {
    here: `${part("camera-take")}, ${part("camera-trouble")}`,
    page: at("photos", "camera"),
    marks: [
      mark(
        "camera-take",
        "三秒后拍照，照片会自动裁好。",
        "Taken after three seconds, and cut out by itself.",
      ),
      mark("camera-choose", "接着几个摄像头的，在这里换。", "Another camera."),
    ],
  },
  {
    here: part("photo-batch-viewer"),
    page: at("photos", "batch"),
    marks: [
      mark("photo-findings", "这张照片的每一项检查。", "Every check of this picture."),
      mark("photo-batch-viewer-choose", "决定要不要导入这一张。", "Whether this one is imported."),
      mark(
        "photo-batch-following",
        "下一张，也可以按方向键。",
        "The next one; the arrow keys do the same.",
      ),
      mark("photo-batch-back", "回到报告。", "Back to the report."),
    ],
  },
  {
    here: `${part("photo-batch-folder")}, ${part("photo-batch-take")}`,
    page: at("photos", "batch"),
    marks: [
      mark(
        "photo-batch-folder",
        "选装着照片的文件夹，照片用身份证号码命名。",
        "The folder of pictures, named by ID number.",
      ),
      mark("photo-batch-zip", "ZIP 不用解压，直接选。", "A ZIP need not be unpacked."),
      mark("photo-batch-files", "也可以直接选多张照片。", "Or several pictures."),
      mark(
        "photo-batch-total",
        "共有多少个文件，导入多少、不导入多少。",
        "How many files are imported, and how many are not.",
      ),
      mark(
        "photo-batch-row",
        "每个文件找到了谁、有没有问题，点开可以放大看。",
        "Whose each file is and what speaks against it; open it to see it large.",
      ),
      mark(
        "photo-batch-take",
        "按了才真正导入，还能撤销。",
        "Only now they are imported, and it can be undone.",
      ),
    ],
  },
  {
    here: `${part("table-choose")}, ${part("table-take")}`,
    page: at("tables", "how"),
    marks: [
      mark(
        "table-template",
        "先下载模板，里面已经有本单位的人。",
        "The template has your people in it already.",
      ),
      mark("table-choose", "填好以后，在这里选表格。", "Then choose the table here."),
      mark("table-row", "每一行找到了谁、改了什么。", "Whose each row is, and what it changes."),
      mark(
        "table-take",
        "按了才真正导入，还能撤销。",
        "Only now it is imported, and it can be undone.",
      ),
    ],
  },
  {
    here: part("photo-notice-text"),
    page: at("photos", "wanted"),
    marks: [
      mark("photo-notice-until", "写上截止日期，大家才会抓紧。", "Until when."),
      mark(
        "photo-notice-to",
        "照片发给谁。请让大家发给您一个人，不要发到群里。",
        "To whom; better to you alone than into a chat.",
      ),
      mark(
        "photo-notice-text",
        "通知的内容，可以改。里面只有姓名。",
        "The text; it may be changed. Names alone stand in it.",
      ),
      mark("photo-notice-copy", "复制以后，粘贴到微信群。", "Copy it, then paste it into a chat."),
      mark(
        "photo-notice-print",
        "打印出来，贴在各部门门口。",
        "On paper, for the departments' doors.",
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
    here: part("stack"),
    page: at("forms", "stack"),
    marks: [
      mark(
        "form-code",
        "用扫描枪扫表上的二维码，或输入 12 位表号。",
        "Scan the QR code, or type the 12 digits.",
      ),
      mark(
        '[data-testid^="stack-number-"]',
        "本人在哪个号码前打了 √，就按哪个键。",
        "Press the key of the number that is ticked.",
      ),
      mark("stack-neither", "两个都不对，按 0，转为「待更正」。", "0 if neither is right."),
      mark("stack-enter", "号码已定的，按 Enter 收表。", "Enter, where the number is settled."),
      mark("stack-back-count", "已经收了多少张。", "How many are back."),
      mark("stack-waiting", "还有谁的表没有收回来，可以去催。", "Whose form is not back."),
      mark("stack-copy", "复制名单，发给各部门。", "Copies the list, for the departments."),
    ],
  },
  {
    here: part("paper"),
    page: at("print", "print"),
    marks: [
      mark(
        "tab-inside",
        "这次打印的人。点一个，就看他那一页。",
        "Who is printed; click one to see the page.",
      ),
      mark("tab-outside", "不打印的人和原因。", "Who is left out, and why."),
      mark("pages", "打出来就是这个样子。", "What will come out."),
      mark("printer", "选打印机。", "The printer."),
      mark(
        "order-department",
        "按部门、按工号排好，发表省力。",
        "By department or staff number: easier to hand out.",
      ),
      mark("range", "只打几页，或卡纸后接着打。", "Some pages only, or on after a jam."),
      mark(
        "print-go",
        "打印机接受了，才记为「已打印」。",
        "Only what the printer accepts counts as printed.",
      ),
      mark(
        "save-pdf",
        "拿到别的电脑上打印。请选「实际大小」。",
        "To print elsewhere; at actual size.",
      ),
      mark(
        "print-batches",
        "以前打印的各批，可以接着打、重打。",
        "Earlier batches: go on, or print again.",
      ),
    ],
  },
  {
    here: part("person-dialog"),
    page: at("photos", "choose"),
    marks: [
      mark(
        "photo-pick",
        "选本人的照片，程序自动裁好。",
        "His or her photo; it is cut out by itself.",
      ),
      mark("photo-camera", "接着摄像头，可以当场拍。", "Or take one here and now."),
      mark(
        '[data-testid^="choice-"]',
        "按表上打的 √ 选号码，选好变黑色。",
        "The number that is ticked on the form.",
      ),
      mark("form-back", "签好字的表和复印件都收回来了，勾选。", "Form and ID copy are back."),
      mark("mobile", "11 位手机号码，可以不填。", "11 digits; optional."),
      mark("more", "暂缓办理、待更正、移出。", "Put off, to be corrected, remove."),
      mark("next", "到下一个人，也可以按 PageDown。", "The next person; PageDown does the same."),
      mark("save-next", "保存，接着办下一个人。", "Saves, and goes on with the next person."),
    ],
  },
  {
    here: part("unlock"),
    page: at("forgotten", "password"),
    marks: [
      mark(
        "secret",
        "输入本机密码；忘了的，输入恢复码。",
        "The password; or the recovery code, if you forgot it.",
      ),
      mark("forgotten", "忘记密码，看这里。", "If you forgot it."),
    ],
  },
  {
    here: part("first-run"),
    page: at("import", "start"),
    marks: [
      mark(
        "first-run-next",
        "每一页都选好了合适的，直接按「下一步」就行；最后一页以前都可以回头改。",
        "Each page has a good answer already: simply go on. Until the last page everything can be changed.",
      ),
      mark("start-language", "看不懂中文时，可以换成英文。", "The language of the window."),
    ],
  },
  {
    here: part("import-first"),
    page: at("import", "import"),
    marks: [
      mark("import", "从这里开始：导入「单位编号.zip」。", "Begin here: import the package."),
      mark("settings", "语言、保护方式、恢复码。", "Language, protection, recovery code."),
    ],
  },
  {
    here: part("list"),
    page: at("card", "work"),
    marks: [
      mark(
        "import",
        "导入数据包。更正以后重新下载的，也从这里导入。",
        "Import a package, also one downloaded again.",
      ),
      mark(
        "rail",
        "八个步骤，每一步还有几个人；点一步，只看那些人。",
        "The eight steps, and how many people are at each; click one to see those.",
      ),
      row(
        '[data-testid^="chip-"]',
        "按还要办的事筛选：点一个，只看那些人。",
        "Filters by what is left to do.",
      ),
      row(
        "search",
        "姓名、拼音首字母、号码、部门都能搜。",
        "Name, initials, number or department.",
      ),
      mark(
        '[data-testid^="row-"]',
        "双击打开这个人；按右键，办别的事。",
        "Double-click a person; right-click for more.",
      ),
      mark("select-all", "勾选要打印、确认的人。", "Tick who is to be printed or confirmed."),
      mark("batch", "照片导入、信息导入、索照通知。", "Photos and tables of many people; notices."),
      mark("print", "打印确认表，先看预览。", "The forms, with a preview."),
      mark(
        "stack-open-screen",
        "签好字的表收回来，在这里登记、选号码。",
        "Signed forms come back here.",
      ),
      mark("confirm", "本人签字、号码选好的，做数据确认。", "Confirm who is complete."),
      mark(
        "export",
        "把已确认的人导出成文件，拿去报送。",
        "Export who is confirmed, and hand it in.",
      ),
      mark("records", "导出过的人和文件都在这里。", "What was exported."),
      mark(
        "notice-bell",
        "刚才的提示都在这里，有的还能撤销。",
        "What was told before; some of it can be undone here.",
      ),
    ],
  },
  {
    here: part("empty"),
    page: at("states", "filter"),
    marks: [
      row(
        '[data-testid^="chip-"]',
        "换一个筛选看看，例如「全部人员」。",
        "Another filter, such as “Everyone”.",
      ),
      row("search", "换一个词搜索。", "Search for something else."),
      mark("import", "导入数据包。", "Import a package."),
    ],
  },
];
