import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const disk = page({
  zh: {
    title: "U 盘和磁盘：满了、写不进、拔掉了",
    sections: {
      full: {
        title: "满了",
        blocks: [
          steps("清空回收站，删掉用不着的文件。", "或换一个文件夹、换一个 U 盘，再来一次。"),
          text(
            "程序先写临时文件，写完整了才改成正式的名字，所以不会留下半个文件。人员状态也没有变。",
          ),
        ],
      },
      "read-only": {
        title: "写不进",
        blocks: [
          points(
            "U 盘侧面有写保护开关的，拨过来。",
            "单位禁止使用 U 盘的，先导出到桌面，再问信息部门怎么拷出去。",
            "这个文件夹没有权限的，换成桌面。",
          ),
          see("security-software/folder"),
        ],
      },
      pulled: {
        title: "导出时 U 盘拔掉了",
        blocks: [
          text("不要紧。没写完的文件不算数，人员仍是「已确认」。重新插上，再导出一次。"),
          note(
            "最稳妥：先导出到桌面，看到「回盘数据导出成功」，再在「报送清单」里拷到 U 盘，「安全弹出」以后再拔。",
          ),
          see("hand-in/stick"),
        ],
      },
      held: {
        title: "不能安全弹出",
        blocks: [
          text("有程序还在用这个 U 盘，系统不肯放开。文件已经核对过，不会丢。"),
          steps(
            "关掉从 U 盘打开的文件，和显示 U 盘内容的窗口。",
            "安全软件正在扫描 U 盘的，等它扫完。",
            "再按「安全弹出」。还不行，先关机，再拔。",
          ),
        ],
      },
      exists: {
        title: "同名的文件已经存在",
        blocks: [text("程序从不覆盖已有的文件。换一个文件夹，或先把原来的文件移到别处。")],
      },
      gone: {
        title: "找不到文件夹、工作文件夹",
        blocks: [
          text(
            "文件夹在 U 盘、移动硬盘或网络盘上的，先接好，再试一次。盘符变了（例如从 E: 变成 F:），重新指明它的位置就行。数据没有改动。",
          ),
          warning("不建议把工作文件夹放在 U 盘或网络盘上：拔掉、断网时，程序就打不开。"),
          see("moving"),
        ],
      },
    },
  },
  en: {
    title: "USB sticks and disks: full, read only, pulled out",
    sections: {
      full: {
        title: "Full",
        blocks: [
          steps(
            "Empty the recycle bin and delete what is not needed.",
            "Or choose another folder or stick, and try again.",
          ),
          text(
            "A file is written under a temporary name first, and has its own only once it is complete: no half file stays. Nobody's state has changed.",
          ),
        ],
      },
      "read-only": {
        title: "Cannot be written",
        blocks: [
          points(
            "Some sticks have a write-protect switch.",
            "If your employer forbids USB sticks, export to the desktop and ask the IT department.",
            "If you have no right to the folder, take the desktop.",
          ),
          see("security-software/folder"),
        ],
      },
      pulled: {
        title: "The stick was pulled out during an export",
        blocks: [
          text(
            "Nothing is lost. The unfinished file does not count and everyone is still confirmed. Plug it in and export again.",
          ),
          note(
            "Safest: export to the desktop, wait for “Export finished”, copy to the stick from “Checklist for handing in”, “Eject” it, then pull it.",
          ),
          see("hand-in/stick"),
        ],
      },
      held: {
        title: "The stick cannot be ejected",
        blocks: [
          text(
            "A program still uses it, and the system does not let go. The file was verified and is not lost.",
          ),
          steps(
            "Close the files opened from the stick, and the windows that show what is on it.",
            "Where security software is scanning it, wait until it is done.",
            "Press “Eject” again. If that does not help, shut the computer down, then pull it.",
          ),
        ],
      },
      exists: {
        title: "A file of that name exists",
        blocks: [
          text(
            "No file is ever overwritten. Choose another folder, or move the old file away first.",
          ),
        ],
      },
      gone: {
        title: "A folder is gone, or the work folder",
        blocks: [
          text(
            "If it is on a stick, an external or a network disk: connect it and try again. If its letter has changed (from E: to F:), say where it is now. Your data are untouched.",
          ),
          warning(
            "Better not keep the work folder on a stick or a network disk: without it the program does not open.",
          ),
          see("moving"),
        ],
      },
    },
  },
});
