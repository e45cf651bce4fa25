import { note, points, see, steps, table, text } from "./blocks.ts";
import { page } from "./page.ts";

export const batches = page({
  slides: { several: ["7-4"] },
  zh: {
    title: "分批报送，重新下载",
    sections: {
      several: {
        title: "分几批报送",
        blocks: [
          text(
            "不用等所有人都齐。哪些人好了，就确认、导出、报送哪些人；剩下的以后再报一批。每一批有自己的编号和文件，都记在「导出记录」里。",
          ),
          note("来自几个数据包的人会分成几个文件，报送时都要交。"),
        ],
      },
      again: {
        title: "什么时候要重新下载",
        blocks: [
          points("更正了姓名、号码等信息。", "合并了账户（红色的人）。", "来了新职工。"),
          steps(
            "在申报网站重新选人、下载。",
            "按「报盘文件导入」，选新的数据包。",
            "看导入结果，哪些变了、要重新办什么。以后在列表上方点「有变动」，就找到这些人。",
          ),
        ],
      },
      stays: {
        title: "重新导入以后，什么还在",
        blocks: [
          table(
            ["什么", "重新导入以后"],
            ["选好的照片、手机号码", "都还在"],
            ["选好的号码", "还在；新数据里没有这个号码了，会请您重新选"],
            ["已打印、已收的表", "信息没变的还有效；变了的，状态变成「需重打」"],
            ["已确认的人", "信息没变的不动；变了的，确认被收回，请再核对"],
            ["已导出的人", "不会回到待办；信息变了的，放在「导出后有变更」里"],
            ["新包中没有的人", "还在列表里，可以接着办"],
            ["移出的人", "还是移出"],
          ),
        ],
      },
      changed: {
        title: "导出后有变更",
        blocks: [
          text(
            "导出以后，新数据包又改了这个人的信息。打开看改了什么：不要紧的，不用管；要按新信息制卡的，点「重新办理」，重新打印、签字、确认、导出。",
          ),
          see("states", "export/again"),
        ],
      },
    },
  },
  en: {
    title: "Several batches, and downloading again",
    sections: {
      several: {
        title: "Several batches",
        blocks: [
          text(
            "Do not wait for everyone. Confirm, export and hand in who is ready, and the others later. Every batch has its own number and file and stands in “Export records”.",
          ),
          note("People of several packages go into several files; hand in all of them."),
        ],
      },
      again: {
        title: "When to download again",
        blocks: [
          points(
            "Data were corrected.",
            "Accounts were merged (red people).",
            "There is new staff.",
          ),
          steps(
            "Choose and download on the declaration site again.",
            "“Import package”, the new one.",
            "See what changed and what has to be done again. Later “Changed by package” above the list finds these people.",
          ),
        ],
      },
      stays: {
        title: "What stays",
        blocks: [
          table(
            ["What", "After importing again"],
            ["Photos and mobile numbers you have set", "Stay"],
            [
              "The chosen number",
              "Stays; if the new data no longer have it, you are asked to choose again",
            ],
            [
              "Forms printed and back",
              "Valid as long as nothing on them changed; otherwise “Print again”",
            ],
            [
              "Confirmed people",
              "As they are; if something changed, the confirmation is taken back",
            ],
            [
              "Exported people",
              "Do not come back as work; if something changed, they stand under “Changed after export”",
            ],
            ["People who are not in the newer package", "Stay in the list and can be worked on"],
            ["Removed people", "Stay removed"],
          ),
        ],
      },
      changed: {
        title: "Changed after export",
        blocks: [
          text(
            "A newer package changed the data after the export. Open the person and see: if it does not matter, leave it; if the card should carry the new data, “Start over”: print, sign, confirm and export once more.",
          ),
          see("states", "export/again"),
        ],
      },
    },
  },
});
