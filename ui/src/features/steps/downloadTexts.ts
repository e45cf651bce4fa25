import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";

/** 怎样拿到数据包, and what to do about several accounts; slides 1-1 to 1-11 and 5-3. */
export const downloadTexts = bilingual({
  zh: {
    title: "怎样拿到数据包",
    /** In place of the number of a unit that is not known yet. */
    anyUnit: "单位编号",
    close: "关闭",
    import: "报盘文件导入",
    site: "从申报网站下载",
    siteSteps: (code: string) => [
      "用单位编号和密码登录市里的申报网站：企业进「个人档案申报」，机关事业单位进「档案工资申报」。",
      "打开「社保卡上传及下载」→「下载」→「文件下载」。",
      "选要办理的人员（条件可以多选），按「数据检索」。可以分批下载；还没有移交社会化管理的退休人员，由原单位办理。",
      "按「生成数据包」→「确定」→「导出数据包」，用默认方式保存到桌面。",
      `得到的文件是 ${code}.zip。`,
      "打开它要用的领取码印在领取单上；没有领取单的，向业务经办人要。",
    ],
    officer: "向业务经办人要",
    officerSteps: (code: string) => [
      "带 U 盘找负责本单位的业务经办人，拷贝数据包。",
      `文件同样是 ${code}.zip，随附领取单，上面印着 16 位领取码。`,
      "拷到电脑的桌面上，再导入。",
    ],
    keep: "数据包保持原样：不要解压、改名、打开或再压缩，只有本程序能打开它。再次导入不会丢掉已经做好的照片、手机号码和选号；已导出的人不会回来。",
    redTitle: (people: number) => `${ren(people)}一人多号，要先合并账户`,
    redPeople: "一人多号的人员",
    redSteps: [
      "在市里的网站「一人多号查询」，查清每个账户在哪个经办机构。",
      "本人带身份证件，到经办机构合并账户。",
      "合并以后，重新下载数据包，再导入一次；红色就会消失。",
    ],
    others: "其他人员不用等，可以接着办理、分批导出。",
    first: (people: number) => `这里只列出前 ${ren(people)}；打印的是全部。`,
    copy: "复制通知",
    print: "打印告知（每人一页）",
    copied: "通知已复制，一分钟内可以粘贴到微信等聊天里",
    /** Not all of them are named where they are too many. */
    message: (unit: string, names: readonly string[], total: number) => [
      `【${unit}】社会保障卡办理：一人多号通知`,
      `以下 ${ren(total)}名下有几个社会保险账户，合并以后才能办卡：`,
      `${names.join("、")}${total > names.length ? "等" : ""}`,
      "请这样办理：",
      "1. 在市里的网站「一人多号查询」，查清自己的账户在哪些经办机构；",
      "2. 带上身份证件到经办机构，把账户合并成一个；",
      "3. 办好以后告诉单位经办人，由单位重新下载数据。",
    ],
  },
  en: {
    title: "How to get a data package",
    anyUnit: "<unit number>",
    close: "Close",
    import: "Import package",
    site: "Download it from the declaration site",
    siteSteps: (code: string) => [
      "Log in to the city's site with the unit number and its password: enterprises under 个人档案申报, public institutions under 档案工资申报.",
      "Open 社保卡上传及下载 → 下载 → 文件下载.",
      "Choose the people (several choices at once) and press 数据检索. You can fetch them in batches; retired people not yet under socialised management belong to their former unit.",
      "Press 生成数据包 → 确定 → 导出数据包 and save it to the desktop in the default way.",
      `The file is ${code}.zip.`,
      "The code that opens it is on your slip; if you have none, ask your officer.",
    ],
    officer: "Ask your officer",
    officerSteps: (code: string) => [
      "Take a USB stick to the officer in charge of your unit.",
      `The file is ${code}.zip as well; with it comes a slip with the 16-character code.`,
      "Copy it to your desktop, then import it.",
    ],
    keep: "Leave the package as it is: do not unpack, rename, open or compress it; only this program can open it. Importing again loses no photo, phone number or choice, and whoever was exported does not come back.",
    redTitle: (people: number) => `${persons(people)} with several accounts: to be merged first`,
    redPeople: "People with several accounts",
    redSteps: [
      "Look up on the city's site (一人多号查询) which agency each account is at.",
      "The person goes there with the ID documents and has the accounts merged.",
      "Then download a new package and import it; the red is gone.",
    ],
    others: "Nobody else has to wait: go on with the others and export in batches.",
    first: (people: number) => `Only the first ${persons(people)} are listed; all are printed.`,
    copy: "Copy notice",
    print: "Print a page for each",
    copied: "Notice copied: paste it into a chat within a minute",
    message: (unit: string, names: readonly string[], total: number) => [
      `[${unit}] Social security card: several accounts`,
      `${persons(total)} with several insurance accounts, to be merged before a card can be made:`,
      `${names.join(", ")}${total > names.length ? ` and ${grouped(total - names.length)} more` : ""}`,
      "What to do:",
      "1. Look up on the city's site (一人多号查询) at which agencies your accounts are;",
      "2. Go there with your ID documents and have them merged into one;",
      "3. Tell the unit's clerk, who then downloads the data again.",
    ],
  },
});
