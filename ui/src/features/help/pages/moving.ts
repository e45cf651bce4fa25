import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const moving = page({
  zh: {
    title: "换一台电脑",
    sections: {
      move: {
        title: "把工作搬过去",
        blocks: [
          steps(
            "在旧电脑上，「设置」里生成恢复码，用笔抄好。",
            "在「设置」最下面看「工作文件夹」在哪里。",
            "关闭程序，把整个工作文件夹拷到 U 盘或移动硬盘。",
            "在新电脑上安装程序，把工作文件夹拷进去，放在固定的硬盘上。",
            "第一次打开时，数据位置选拷过来的这个文件夹，输入恢复码（设了本机密码的，输密码）。",
          ),
          warning("工作文件夹里的文件不要改名、不要删，也不要只拷一部分。"),
          note("确认新电脑上人数、照片都对，再处理旧电脑。"),
        ],
      },
      two: {
        title: "两台电脑一起用",
        blocks: [
          text(
            "不行。两台电脑各做各的，不会合在一起，还可能导出编号相同的文件。一个单位请只在一台电脑上办理。",
          ),
          points("表在别的电脑上打印也可以：「保存为 PDF…」拷过去打，回来按「标记为已打印」。"),
        ],
      },
      reinstall: {
        title: "重装系统",
        blocks: [
          text(
            "重装以前，先生成恢复码，把工作文件夹拷出来。工作文件夹在 D: 等别的盘上的，重装 C: 不会丢；重装后打开程序，数据位置选它。",
          ),
          see("forgotten/recovery", "disk/gone"),
        ],
      },
    },
  },
  en: {
    title: "Another computer",
    sections: {
      move: {
        title: "Take the work along",
        blocks: [
          steps(
            "On the old computer make a recovery code in the settings, and write it down.",
            "At the bottom of the settings see where the “Work folder” is.",
            "Close the program and copy the whole work folder to a stick or an external disk.",
            "Install the program on the new computer and copy the folder to a fixed disk there.",
            "At the first start choose this folder as the place of the data, and enter the recovery code (or the password, if you have one).",
          ),
          warning("Rename and delete nothing in the work folder, and copy all of it."),
          note("See that people and photos are there before you clear the old computer."),
        ],
      },
      two: {
        title: "Two computers at once",
        blocks: [
          text(
            "Not for one unit: the work on both would not come together, and two exports could bear the same number.",
          ),
          points(
            "Printing elsewhere is fine: “Save as PDF…”, print it there, then “Mark as printed” here.",
          ),
        ],
      },
      reinstall: {
        title: "Installing the system anew",
        blocks: [
          text(
            "Before that make a recovery code and copy the work folder. If it lies on another disk, such as D:, it stays; choose it at the first start.",
          ),
          see("forgotten/recovery", "disk/gone"),
        ],
      },
    },
  },
});
