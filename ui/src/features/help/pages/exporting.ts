import { note, picture, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const exporting = page({
  slides: { export: ["7-1", "7-2", "7-3"], done: ["7-4"], file: ["7-5"] },
  zh: {
    title: "第 7 步：导出",
    sections: {
      export: {
        title: "报盘数据导出",
        blocks: [
          steps(
            "按右下角的「报盘数据导出」。不勾选，就是全部已确认的人。",
            "填「联系人」和「经办人电话」。有问题时，社保卡管理中心找这个人。",
            "选保存到哪个文件夹，例如桌面；要换，按「换文件夹」。",
            "按「确定导出」，就导出到上面这个文件夹。教程里按「确定」（7-2）以后才选文件夹（7-3），这里在按以前就选好。",
          ),
          picture("export", "导出前填好联系信息。"),
          note("可以顺手数一数确认表的张数，填在「实际数到」里。对不上，程序会提醒。"),
        ],
      },
      done: {
        title: "回盘数据导出成功",
        blocks: [
          picture("export-done", "导出成功，下面写着接下来报送要带什么。"),
          text(
            "导出的人从主列表移到「导出记录」。剩下的人以后接着办，再导一批。分几批导出很正常。",
          ),
          text("接着按「报送清单」：把文件拷到 U 盘并核对，一项一项备齐材料。"),
          see("hand-in/list", "hand-in/stick"),
        ],
      },
      file: {
        title: "导出的文件",
        blocks: [
          text("文件名是单位编号加 out 加序号，例如 1111011out_1.zip，下一批是 1111011out_2.zip。"),
          points(
            "程序写完会读回来检查一遍，检查通过才算数。",
            "从不覆盖已有的文件。",
            "不要解压、不要改名。",
          ),
        ],
      },
      again: {
        title: "文件丢了，或导错了",
        blocks: [
          picture("records", "导出记录"),
          points(
            "文件丢了、坏了：在「导出记录」里按「重新写出」。",
            "导错了、还没有报送：按「作废」，这些人回到「已确认」，可以重新导出。原来的文件请删掉，不要报送。",
            "已经报送的：按「标记为已报送」，以后不会弄混。",
          ),
          warning("已经报送的一批不能作废。要改其中某个人，请联系社保卡管理中心。"),
          see("hand-in", "disk"),
        ],
      },
    },
  },
  en: {
    title: "Step 7: Export",
    sections: {
      export: {
        title: "Export return",
        blocks: [
          steps(
            "Press “Export return” at the bottom right. With nobody ticked it is everyone confirmed.",
            "Fill in “Contact person” and “Phone”: whom the card centre asks if something is wrong.",
            "Choose the folder, such as the desktop: “Change folder”.",
            "Press “Export”: it goes to that folder at once. The tutorial asks for the folder afterwards (7-3); here it is chosen before.",
          ),
          picture("export", "The contact, before the export."),
          note(
            "Count the forms while you are at it and type the number under “Counted”: the program tells you if it differs.",
          ),
        ],
      },
      done: {
        title: "Export finished",
        blocks: [
          picture("export-done", "Below stands what to bring when you hand in."),
          text(
            "Who was exported moves from the list to “Export records”. Go on with the others and export them later: several batches are quite usual.",
          ),
          text(
            "Next press “Checklist for handing in”: it copies the file to a USB stick and verifies the copy, and lists what else to bring.",
          ),
          see("hand-in/list", "hand-in/stick"),
        ],
      },
      file: {
        title: "The file",
        blocks: [
          text(
            "It is called by unit number, out and a count: 1111011out_1.zip, the next 1111011out_2.zip.",
          ),
          points(
            "It is read back after writing; only then does it count.",
            "No file is ever overwritten.",
            "Do not unpack or rename it.",
          ),
        ],
      },
      again: {
        title: "File lost, or exported by mistake",
        blocks: [
          picture("records", "Export records"),
          points(
            "Lost or damaged: “Write again” in “Export records”.",
            "A mistake, and not handed in yet: “Void”. The people are confirmed again and can be exported anew. Delete the old file and do not hand it in.",
            "Handed in: “Mark as handed in”, so that nothing gets mixed up.",
          ),
          warning(
            "A batch that was handed in cannot be voided. To change someone in it, ask the card centre.",
          ),
          see("hand-in", "disk"),
        ],
      },
    },
  },
});
