import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const backup = page({
  zh: {
    title: "备份与移交",
    sections: {
      make: {
        title: "备份",
        blocks: [
          steps(
            "打开「设置」，在「备份与移交」里按「立即备份…」。",
            "选用什么打开：设了本机密码或有恢复码的，就用它；都没有的，另设一个备份密码。",
            "选好 U 盘或移动硬盘，按「写出」。写好以后程序会读回核对一遍。",
          ),
          points(
            "一个备份文件里有所有单位的人员、照片、选号和导出记录，全部加密，名字以 .sicardbak 结尾。",
            "不会盖掉以前的备份；旧的可以自己删。",
            "导出以后，或有一周以上的工作还没有备份，右上角的铃铛里会提醒。",
          ),
          warning("备份和这台电脑分开放。备份密码写下来另外保存：忘了，谁也打不开。"),
        ],
      },
      restore: {
        title: "从备份恢复",
        blocks: [
          steps(
            "新装的程序：第一次打开时，在第一页按「从备份恢复…」。用着的程序：「设置」里按「从备份恢复…」。打不开的程序：输入密码的页面下方也有「从备份恢复…」。",
            "选备份文件，输入做备份时的本机密码、恢复码、备份密码或移交码。",
            "选以后怎样打开。程序先把备份全部核对一遍，才会启用。",
          ),
          note("现在的数据不会丢，原样留在工作文件夹里一个带日期的文件夹中。"),
          text("密码后来改过的，打开以前的备份要用那时的密码。"),
        ],
      },
      numbers: {
        title: "最后一次导出是几号",
        blocks: [
          text(
            "备份以后如果还导出过，备份里没有记录。恢复以后程序会问最后一次导出的文件号，下一次就接着往后编，不会重复。填好以前不能导出。",
          ),
          points(
            "文件号是“单位编号out_号码.zip”里的号码，看 U 盘、申报网站或交表清单。",
            "备份以后导出过的人，在恢复的数据里显示为还没有导出。已经报送的，不要再导出一次。",
          ),
        ],
      },
      handover: {
        title: "移交给同事",
        blocks: [
          steps(
            "按「移交给同事…」，看看有没有已导出、还没报送的批次。",
            "写出文件，把移交码抄在纸上。文件和移交码分开交。",
            "同事在自己的电脑上恢复，接着办理。自己已经在用本程序的，先在「设置」的「关于」里按「换一个位置…」，在那里恢复。",
            "同事说都对了，您再删除这里的数据。",
          ),
          warning("两边不要同时办理，否则会导出编号相同的文件。"),
        ],
      },
      erase: {
        title: "删除本单位的全部数据",
        blocks: [
          text(
            "人员、照片、选号、打印和导出记录都从数据库里擦除，数据库重新整理，用看图程序打开过的文件也清掉。要输入单位编号才能删，删了不能撤销。",
          ),
          points(
            "删不到：已导出的数据包、保存到别处的 PDF、备份和移交文件、打印的纸。",
            "硬盘上已删除的旧数据块，程序够不着；它们是加密的，要彻底除去只有格式化或销毁硬盘。",
            "工作文件夹里升级前、恢复前留下的旧数据也一起删除。",
          ),
        ],
      },
      broken: {
        title: "备份打不开",
        blocks: [
          points(
            "备份文件不完整、损坏：多半是没拷完，或 U 盘坏了。从原来的地方重新拷一次，或换一份备份。",
            "「这个备份是由更新版本的程序做的」：先安装最新版本。",
            "「这不是本程序的备份文件」：看看名字是不是以 .sicardbak 结尾。数据包（ZIP）要用「报盘文件导入」。",
          ),
          note("打不开时，现在的数据一点也没有改动。"),
          see("forgotten/password", "disk"),
        ],
      },
    },
  },
  en: {
    title: "Backup and handover",
    sections: {
      make: {
        title: "Backup",
        blocks: [
          steps(
            "In the settings, under “Backup and handover”, press “Back up now…”.",
            "Choose what opens it: the password or the recovery code where you have one, or else a password of its own.",
            "Choose a stick or an external disk and press “Write”. The file is read back once it is written.",
          ),
          points(
            "One file holds people, photos, numbers and export records of all units, encrypted; its name ends with .sicardbak.",
            "No earlier backup is overwritten; delete old ones yourself.",
            "After an export, or when a week of work is in no backup, the bell at the top right says so.",
          ),
          warning(
            "Keep it apart from this computer. Write its password down and keep that elsewhere: without it nobody opens the file.",
          ),
        ],
      },
      restore: {
        title: "Restoring",
        blocks: [
          steps(
            "In a program that was just installed press “Restore a backup…” on the first page; in one that is in use, in the settings; in one that does not open, below the password field.",
            "Choose the file and type the password of that time, the recovery code, the backup's own password or the handover code.",
            "Choose how the program opens afterwards. The whole backup is checked before anything is replaced.",
          ),
          note(
            "What is here now is not lost: it is kept in a folder with the date, within the work folder.",
          ),
          text("If the password was changed later, an earlier backup takes the earlier one."),
        ],
      },
      numbers: {
        title: "Which export was the last?",
        blocks: [
          text(
            "Exports made after the backup are not in it. After a restore the program asks for the last number, and goes on after it. Nothing can be exported before.",
          ),
          points(
            "It is the number in <unit>out_<number>.zip: look on the stick, the declaration site or the hand-in sheets.",
            "Whoever was exported after the backup is shown as not exported. Do not export again whom you have handed in.",
          ),
        ],
      },
      handover: {
        title: "Handing over to a colleague",
        blocks: [
          steps(
            "Press “Hand over to a colleague…”, and look at the batches that were not handed in.",
            "Write the file, and the handover code on paper. Give them to your colleague apart.",
            "Your colleague restores it and goes on with the work. Whoever works with the program already first presses “Another place…” under “About” in the settings, and restores there.",
            "Once everything is there, delete the data here.",
          ),
          warning("Never work in both places: two exports would bear the same number."),
        ],
      },
      erase: {
        title: "Deleting everything of a unit",
        blocks: [
          text(
            "People, photos, numbers, prints and export records are wiped from the database, which is then written anew; what a viewer was given goes too. It takes the number of the unit, and there is no way back.",
          ),
          points(
            "Out of reach: returns that were exported, PDFs saved elsewhere, backups and handover files, printed paper.",
            "Blocks that the disk has deleted are beyond any program; they are encrypted. Only wiping or destroying the disk removes them.",
            "Earlier data in the work folder, kept before a new version or a restore, are deleted as well.",
          ),
        ],
      },
      broken: {
        title: "A backup does not open",
        blocks: [
          points(
            "Cut off or damaged: mostly it was not copied to its end, or the stick is worn out. Copy it again, or take another backup.",
            "Made by a newer version: install the newest one first.",
            "Not a backup: its name should end with .sicardbak. Data packages (ZIP) are imported.",
          ),
          note("Your present data were not touched."),
          see("forgotten/password", "disk"),
        ],
      },
    },
  },
});
