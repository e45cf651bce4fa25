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
      list: {
        title: "报送清单：一项一项备齐",
        blocks: [
          steps(
            "导出成功以后，按「报送清单」。以后再打开：在列表上方的「报送」一步，或在「导出记录」里。",
            "文件、确认表、复印件、号码、报送地点、截止日期：备好一项，就在前面打 √。下面写着还有几项。",
            "要交的不止一批时，在上方换一批，各打各的 √。",
            "按「打印交表清单」，放在这一批材料最上面。",
            "送到以后，按「标记为已报送」。",
          ),
          note("网站上传的，按「打开所在文件夹」，就能看到要上传的文件。"),
        ],
      },
      stick: {
        title: "拷到 U 盘",
        blocks: [
          steps(
            "插上 U 盘，打开「报送清单」。几秒钟以后，会多出一个写着这个 U 盘的蓝色按钮，按它复制。",
            "复制完，程序会把 U 盘上的文件读回来核对；看到「已复制，并读回核对无误。」才算数，第一项也就打上了 √。",
            "按旁边的「安全弹出」，等到「已复制并弹出，现在可以拔出 U 盘。」再拔。",
          ),
          text(
            "没有这个按钮的，按「复制到其他位置并核对…」，自己选文件夹。这样复制的，拔 U 盘以前，请在系统里弹出。",
          ),
          see("disk/held", "disk"),
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
      list: {
        title: "The checklist: one thing after the other",
        blocks: [
          steps(
            "After an export press “Checklist for handing in”. Later on it is at step “Hand in” above the list, and in “Export records”.",
            "File, forms, ID copies, numbers, place and last day: tick each when it is ready. Below stands how many are left.",
            "If several exports wait, change to another one at the top; each has its own ticks.",
            "“Print hand-in sheet”: it lies on top of the paper.",
            "Once it is handed in: “Mark as handed in”.",
          ),
          note("For an upload, “Open folder” shows the file."),
        ],
      },
      stick: {
        title: "Copy to a USB stick",
        blocks: [
          steps(
            "Plug the stick in and open the checklist. In a few seconds there is a blue button with the name of the stick: press it.",
            "The copy is read back from the stick; it counts once the program says “Copied and read back without a fault.” The first line is then ticked.",
            "Press “Eject” beside it, and wait for “Copied and ejected: the stick may be pulled out now.”",
          ),
          text(
            "If there is no such button, press “Copy elsewhere and verify…” and choose the folder. Eject that stick in the system before you pull it out.",
          ),
          see("disk/held", "disk"),
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
          see("disk", "export/again"),
        ],
      },
    },
  },
});
