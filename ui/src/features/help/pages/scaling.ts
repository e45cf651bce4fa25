import { note, points, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const scaling = page({
  zh: {
    title: "打印：大小不对、打不出来",
    sections: {
      size: {
        title: "打出来变小了",
        blocks: [
          text(
            "多半是用看图程序打印时选了「适合页面」。确认表要按原来的大小打，否则二维码变小，收表时扫不出来。",
          ),
          steps(
            "在打印窗口里找到「页面大小」或「缩放」。",
            "选「实际大小」，或填 100 %。不要选「适合页面」「缩小过大的页面」。",
            "纸张选 A4，单面。",
          ),
          note("从程序里直接「打印」的，已经是实际大小，不用选。"),
        ],
      },
      poor: {
        title: "太淡、有条纹、歪了",
        blocks: [
          points(
            "太淡：关掉「省墨」「草稿」模式，或换墨粉。",
            "有条纹：清洁打印头或硒鼓。",
            "歪了：把纸靠齐，两边的挡板夹紧。",
          ),
          text("二维码扫不出来的，收表时可以输入旁边的 12 位「表号」，不用重打。"),
        ],
      },
      printer: {
        title: "找不到打印机，或打印机不接受",
        blocks: [
          table(
            ["程序说", "怎么办"],
            ["「没有找到打印机」", "接好打印机，开机，按「刷新」"],
            [
              "「这台打印机现在不接受任务，请检查后再打印，或换一台。」",
              "看有没有纸、有没有报错，或换一台",
            ],
            [
              "「这台电脑没有可用的打印系统。」",
              "「保存为 PDF…」，拿到能打印的电脑上打，回来按「标记为已打印」",
            ],
          ),
          text("没有接受的表都没有记为已打印，处理好以后接着打就行。"),
        ],
      },
      page: {
        title: "有一页做不出来",
        blocks: [
          points(
            "打印机不能识别照片：给这个人重新选照片。",
            "字体里没有这个字：把字的编码告诉社保卡管理中心，更正后重新下载。程序不会打出空框。",
            "预览打开以后又改了资料：关掉预览，再打开一次。",
          ),
          warning("一次最多用看图程序打开 500 页。人多的，直接打印或保存为 PDF。"),
          see("print", "print/jam"),
        ],
      },
    },
  },
  en: {
    title: "Printing: wrong size, or nothing",
    sections: {
      size: {
        title: "It came out smaller",
        blocks: [
          text(
            "Probably a viewer printed it fitted to the page. Forms are printed in their own size: a smaller QR code may not scan.",
          ),
          steps(
            "Find page size or scaling in the print window.",
            "Choose actual size, or 100 %; not fit, not shrink.",
            "A4, one-sided.",
          ),
          note("What is printed from the program itself is in actual size already."),
        ],
      },
      poor: {
        title: "Pale, striped, crooked",
        blocks: [
          points(
            "Pale: no toner saving, no draft mode, or new toner.",
            "Striped: clean the head or the drum.",
            "Crooked: straighten the paper and the guides.",
          ),
          text(
            "If a QR code does not scan, type the 12 digits beside it; the form need not be printed again.",
          ),
        ],
      },
      printer: {
        title: "No printer, or it refuses",
        blocks: [
          table(
            ["The program says", "What to do"],
            ["“No printer found”", "Connect it, switch it on, “Refresh”"],
            [
              "“This printer takes no jobs now. Check it, or choose another.”",
              "See about paper and errors, or take another",
            ],
            [
              "There is no printing system",
              "“Save as PDF…”, print elsewhere, come back and “Mark as printed”",
            ],
          ),
          text("What was not accepted does not count as printed: go on when it is settled."),
        ],
      },
      page: {
        title: "A page cannot be made",
        blocks: [
          points(
            "The printer cannot read a photo: choose that person's photo again.",
            "A character is in no font: tell the card centre its code, download again after the correction. You never get an empty box.",
            "Something changed since the preview was opened: close it and open it again.",
          ),
          warning("A viewer opens 500 pages at most. For more, print or save as PDF."),
          see("print", "print/jam"),
        ],
      },
    },
  },
});
