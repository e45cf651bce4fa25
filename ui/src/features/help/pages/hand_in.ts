import { note, office, points, see, steps, text } from "./blocks.ts";
import { page } from "./page.ts";

export const handIn = page({
  slides: { bring: ["注意事项"], paper: ["注意事项"] },
  zh: {
    title: "第 8 步：报送",
    sections: {
      bring: {
        title: "交到哪里",
        blocks: [
          text("数据有两种交法，任选一种；纸质材料都要交："),
          points(
            "用 U 盘带去：大连市社会保障卡管理中心，大连市长江路309号（香榭里东侧，大连银行楼内）。",
            "网上上传：在申报网站的「社保卡上传及下载」里上传导出的文件。",
          ),
          note("地址、电话、办公时间以数据包里带来的为准；导出以后，程序也会再告诉您一次。"),
          office,
        ],
      },
      paper: {
        title: "纸质材料",
        blocks: [
          steps(
            "确认表的张数，与导出的人数一样。",
            "一个人一份：先确认表，后身份证件复印件。不用装订，不用粘贴。",
            "都用 A4 纸。第一代身份证复印一面，第二代复印正反两面。",
            "复印件上的号码，就是确认表上打 √ 的号码。",
          ),
          note("建议按导出的顺序排好。在「导出记录」里按「打印交表清单」，照着排、照着核对。"),
        ],
      },
      check: {
        title: "出门前看一遍",
        blocks: [
          points(
            "U 盘里有导出的文件，名字没有改，没有解压。",
            "分成几个文件的，都带上。",
            "确认表每张都有签字、有 √。",
            "复印件一份不少，号码都对得上。",
            "交表清单和一支黑色笔。",
          ),
          text("交完以后，在「导出记录」里按「标记为已报送」。"),
          see("disk", "export/again"),
        ],
      },
    },
  },
  en: {
    title: "Step 8: Hand in",
    sections: {
      bring: {
        title: "Where",
        blocks: [
          text("The data go either way; the paper goes in any case:"),
          points(
            "On a USB stick to the card centre: 大连市长江路309号, east of 香榭里, in the building of the Bank of Dalian.",
            "Uploaded at the declaration site, under 社保卡上传及下载.",
          ),
          note(
            "What comes with the package counts: address, phone and hours. After an export the program shows them again.",
          ),
          office,
        ],
      },
      paper: {
        title: "The paper",
        blocks: [
          steps(
            "As many forms as people in the export.",
            "Of each person the form, then the ID copy. No staples, no glue.",
            "All on A4. First-generation ID cards one side, second-generation ones both.",
            "The number on the copy is the number ticked on the form.",
          ),
          note(
            "Best keep the order of the export: print the “Hand-in sheet” from “Export records” and check by it.",
          ),
        ],
      },
      check: {
        title: "Before you leave",
        blocks: [
          points(
            "The exported file is on the stick, neither renamed nor unpacked.",
            "If there are several files, all of them.",
            "Every form is signed and ticked.",
            "No ID copy is missing, and the numbers agree.",
            "The hand-in sheet, and a black pen.",
          ),
          text("Afterwards: “Mark as handed in” in “Export records”."),
          see("disk", "export/again"),
        ],
      },
    },
  },
});
