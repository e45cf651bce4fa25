/** What fills the window. */

import { at } from "../../pages/link.ts";
import { mark, part, type Place, row } from "../mark.ts";

export const SCREEN_PLACES: readonly Place[] = [
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
        'label[data-testid^="choice-"]',
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
      mark(
        "unlock-request-open",
        "没有恢复码的，写出申请，请社保卡管理中心协助。",
        "Without a recovery code: asks the card centre.",
      ),
      mark(
        "way-restore",
        "做过备份的，从备份恢复；打不开的数据原样留着。",
        "Restores a backup; the data that do not open are kept.",
      ),
      mark(
        "way-anew",
        "都不行时，换一个位置重新开始；原来的数据留在原处。",
        "If nothing helps: begins anew elsewhere; the former data stay.",
      ),
    ],
  },
  {
    here: part("folder-gone"),
    page: at("disk", "gone"),
    marks: [
      mark(
        "folder-again",
        "接好 U 盘、移动硬盘，或连上网络，再按这里。",
        "Connect the stick, the disk or the network, then press this.",
      ),
      mark(
        "folder-show",
        "盘符变了，或文件夹移动过，指明它现在在哪里。",
        "If its letter has changed or it was moved: say where it is now.",
      ),
      mark(
        "folder-anew",
        "确实找不回来，才从头开始。数据以后找到了，仍可以打开。",
        "Only if it cannot be found. If it turns up later, it can still be opened.",
      ),
    ],
  },
  {
    here: part("stopped"),
    page: at("trouble"),
    marks: [
      mark("stopped-again", "处理好以后，再试一次。", "Once it is put right, try again."),
      mark(
        "way-restore",
        "做过备份的，从备份恢复；打不开的数据原样留着。",
        "Restores a backup; the data that do not open are kept.",
      ),
      mark(
        "way-anew",
        "换一个位置重新开始；原来的数据留在原处。",
        "Begins anew elsewhere; the former data stay.",
      ),
    ],
  },
  {
    here: part("new-password"),
    page: at("forgotten", "office"),
    marks: [
      mark("password", "设一个记得住的新密码。", "A new password that you will remember."),
      mark(
        "new-password-save",
        "设好以后，社保卡管理中心给的解锁码就作废。",
        "With that, the card centre's code opens nothing any more.",
      ),
    ],
  },
  {
    here: part("first-run"),
    page: at("import", "start"),
    marks: [
      mark(
        "first-run-next",
        "每一页一般都选好了合适的，直接按「下一步」就行；最后一页以前都可以回头改。",
        "Nearly every page has a good answer already: simply go on. Until the last page everything can be changed.",
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
      mark("journal-open", "谁在什么时候做了什么。", "Who did what, and when."),
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
