import { points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const trouble = page({
  zh: {
    title: "程序出错、打不开数据",
    sections: {
      error: {
        title: "程序出错了",
        blocks: [
          steps(
            "关闭程序，重新打开，再试一次。每一步做完都已经保存，不会丢。",
            "还是这样，重启电脑。",
            "还不行，记下您在做什么、程序说了什么，联系技术支持。",
          ),
          warning("截图时请先打开「隐藏号码」，不要把身份证号码发出去。"),
        ],
      },
      changed: {
        title: "找不到、已经变了、不能撤销",
        blocks: [
          points(
            "「找不到这个人。」：列表刚更新过，回到列表再找。",
            "「这一步已经不能撤销。」：后来又改过别的，或导入过新的数据包，请在列表里手工改回。",
            "「正在进行另一项操作。」：等它做完，或先取消。",
            "「这个文件或文件夹已经不能使用。」：重新选一次。",
          ),
        ],
      },
      closing: {
        title: "没做完、没保存就关闭",
        blocks: [
          text(
            "导入、导出、打印、备份做到一半时关闭窗口，程序会先问一句。中断了也不要紧：不会只做一半，也不会留下半个文件，以后重做就行。打印机已经接受的照常打印，并记为已打印。",
          ),
          text(
            "「个人信息确认」里填了还没保存的，关闭它时程序会问要不要保存。直接关闭程序的，填的内容会留着，下次打开时还在。",
          ),
        ],
      },
      data: {
        title: "工作数据打不开",
        blocks: [
          points(
            "程序已经在另一个窗口中打开：回到那个窗口，或先关掉它。",
            "数据是更新版本的程序保存的：安装最新版本。",
            "无法读取或写入：看看磁盘是不是满了、是不是坏了，杀毒软件有没有隔离工作文件夹里的文件。请不要删除工作文件夹。",
          ),
          see("disk", "forgotten/login", "security-software"),
        ],
      },
      locked: {
        title: "不能修改这个人",
        blocks: [
          text(
            "已确认、已导出、已移出的人只能看。要改：已确认的，先「取消确认」；已导出、还没有报送的，在「导出记录」里作废那一批；已移出的，先「移回」。",
          ),
          see("confirm/done", "export/again", "marks/removed"),
        ],
      },
    },
  },
  en: {
    title: "Something fails, or the data do not open",
    sections: {
      error: {
        title: "Something went wrong in the program",
        blocks: [
          steps(
            "Close the program and open it again. Every step is saved when it is done; nothing is lost.",
            "If that does not help, restart the computer.",
            "If that does not help either, note what you did and what the program said, and ask for support.",
          ),
          warning(
            "Before a screenshot switch “Hide numbers” on: no ID number should leave the office.",
          ),
        ],
      },
      changed: {
        title: "Not there, changed meanwhile, cannot be undone",
        blocks: [
          points(
            "The person is not found: the list was just updated, look again.",
            "A step can no longer be undone: something else was changed or a package imported since; change it back by hand.",
            "Another operation is running: wait for it, or cancel it.",
            "A file or folder can no longer be used: choose it again.",
          ),
        ],
      },
      closing: {
        title: "Closing before it is done or saved",
        blocks: [
          text(
            "If you close the window while an import, an export, a print or a backup is running, the program asks first. Breaking off does no harm: nothing is done by halves, no half file stays, and it can be done again later. What the printer has accepted is printed and counts as printed.",
          ),
          text(
            "If something in “Personal details” is not saved when you close it, the program asks whether to save it. If you close the program itself, what was typed is kept and is there again at the next start.",
          ),
        ],
      },
      data: {
        title: "The data do not open",
        blocks: [
          points(
            "The program is open in another window: go there, or close it.",
            "A newer version saved the data: install the newest program.",
            "They cannot be read or written: see whether the disk is full or damaged, and whether the virus scanner has taken files out of the work folder. Do not delete the work folder.",
          ),
          see("disk", "forgotten/login", "security-software"),
        ],
      },
      locked: {
        title: "A person cannot be changed",
        blocks: [
          text(
            "Confirmed, exported and removed people are read only. Confirmed: “Withdraw confirmation” first. Exported and not handed in: void the batch in “Export records”. Removed: “Bring back”.",
          ),
          see("confirm/done", "export/again", "marks/removed"),
        ],
      },
    },
  },
});
