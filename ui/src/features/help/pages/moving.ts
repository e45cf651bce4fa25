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
            "在旧电脑上，「设置」的「备份与移交」里按「换电脑…」，写出一个加密文件到 U 盘。",
            "在新电脑上安装程序，第一次打开时，在第一页按「从备份恢复…」，选这个文件。",
            "输入做备份时的本机密码、恢复码或备份密码。",
            "填写最后一次导出的文件号。",
            "回到旧电脑，在「设置」里按「删除本单位的全部数据…」。",
          ),
          warning("两台电脑不要同时办理。"),
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
      place: {
        title: "换一个位置办理",
        blocks: [
          text(
            "接手同事移交的数据，又不动自己的：在「设置」的「关于」里按「换一个位置…」，选另一个文件夹。在那里可以从头开始，也可以从备份恢复。",
          ),
          note(
            "现在的数据原样留在原处，不会搬过去，也不会合在一起。要回来，再按「换一个位置…」，选原来的文件夹。",
          ),
          see("backup/handover"),
        ],
      },
      reinstall: {
        title: "重装系统",
        blocks: [
          text(
            "重装以前，先备份到 U 盘上。工作文件夹在 D: 等别的盘上的，重装 C: 不会丢；重装后打开程序，数据位置选它，用本机密码或恢复码打开。",
          ),
          warning(
            "随本机登录自动打开的，重装以前先在「设置」里按「生成恢复码」，抄在纸上：重装以后不会自动打开，要用它打开一次。",
          ),
          see("backup/make", "disk/gone"),
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
            "On the old computer, under “Backup and handover” in the settings, press “Move to another computer…” and write an encrypted file to a stick.",
            "Install the program on the new computer; on the first page of the first start press “Restore a backup…” and choose this file.",
            "Type the password of that time, the recovery code or the backup's own password.",
            "Say which export was the last.",
            "Back on the old computer press “Delete everything of this unit…” in the settings.",
          ),
          warning("Do not work on both computers."),
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
      place: {
        title: "Working in another place",
        blocks: [
          text(
            "To take over a colleague's data and leave your own alone: press “Another place…” under “About” in the settings and choose another folder. There you can begin anew or restore a backup.",
          ),
          note(
            "The present data stay where they are; nothing is moved, and the two do not come together. To come back, press “Another place…” again and choose the former folder.",
          ),
          see("backup/handover"),
        ],
      },
      reinstall: {
        title: "Installing the system anew",
        blocks: [
          text(
            "Before that make a backup on a stick. If the work folder lies on another disk, such as D:, it stays; choose it at the first start, and open it with the password or the recovery code.",
          ),
          warning(
            "If the program opens with the computer's login, first press “Make a recovery code” in the settings and write it down: afterwards it no longer opens by itself, and takes that code once.",
          ),
          see("backup/make", "disk/gone"),
        ],
      },
    },
  },
});
