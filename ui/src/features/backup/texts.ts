import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";

export const texts = bilingual({
  zh: {
    cancel: "取消",
    done: "完成",

    none: "还没有备份",
    noneWhy: "电脑坏了、丢了，没有备份就要从头做。",
    last: (when: string) => `上次备份：${when}，写好后已读回核对`,
    where: (folder: string, file: string) => `${isolated(folder)} 里的 ${isolated(file)}`,
    due: {
      exported: "导出过的批次还没有备份，建议现在备份。",
      "week-old": "有一周以上的工作还没有备份，建议现在备份。",
    },
    make: "立即备份…",
    move: "换电脑…",
    handover: "移交给同事…",
    restore: "从备份恢复…",
    erase: "删除本单位的全部数据…",
    kept: (folder: string) => `恢复以前的数据还留着：${isolated(folder)}`,

    title: { backup: "备份", move: "换电脑", handover: "移交给同事" },
    why: {
      backup:
        "把所有单位的人员、照片、选号和导出记录，加密写成一个文件。请存到 U 盘或另一台电脑上，和这台电脑分开放。",
      move: "先在这里写出一个加密文件，带到新电脑上打开。",
      handover:
        "把全部工作加密写成一个文件，程序给您一个移交码。文件和移交码分开交给同事，例如文件用 U 盘、移交码写在纸上。",
    },
    moveSteps: [
      "在这里写出文件，存到 U 盘。",
      "在新电脑上安装程序，第一次打开时按「从备份恢复」，选这个文件。",
      "核对人数和照片都对，再回到这台电脑，删除这里的数据。",
    ],
    handoverSteps: [
      "在自己的电脑上安装程序，第一次打开时按「从备份恢复」，选这个文件，输入移交码。自己已经在用本程序的，先在「设置」的「关于」里按「换一个位置…」，在那里恢复，不要恢复到自己的数据上。",
      "填写最后一次导出的文件号，接着办理下面还没报送的批次。",
      "数据收到以后，请移交的人删除他那里的数据，两边不要同时办理。",
    ],
    forColleague: "同事要做的",
    openBatches: (count: number) => `已导出、还没有报送的批次：${count} 个`,
    noOpenBatches: "没有已导出、还没报送的批次。",
    batch: (people: number, when: string) => `${grouped(people)} 人，${when} 导出`,

    opensWith: "用什么打开",
    own: { both: "本机密码或恢复码", password: "本机密码", recovery: "恢复码" },
    ownWhy: "不用另记密码。以后改了密码，这个备份仍用现在的密码打开。",
    passphrase: "另设一个备份密码",
    passphraseWhy: "没有设本机密码、也没有恢复码时用它。忘了就打不开。",
    newPassphrase: "备份密码",
    passphraseHint: "至少 8 个字符，请写下来另外保存",
    folder: "存到",
    noFolder: "请插上 U 盘，或选一个文件夹",
    chooseFolder: "选择文件夹…",
    anotherFolder: "换一个文件夹…",
    write: "写出",
    writing: "写好以后还会读回核对一遍，请不要拔出 U 盘。",
    cancelled: "已取消，没有留下文件。",
    made: "已写好，并读回核对过",
    madeHint: (people: number, bytes: string) => `${grouped(people)} 人，${bytes}`,
    reveal: "打开文件夹",
    keepApart: "请把文件和这台电脑分开放。",
    codeWrite: "移交码只显示这一次，请现在用笔抄下来，和文件分开交给同事",
    codeWritten: "我已抄好",
    next: "接下来",

    restoreTitle: "从备份恢复",
    restoreWhy:
      "备份里的数据会换到这里来。现在的数据不会丢：原样留在工作文件夹里一个带日期的文件夹中。",
    pick: "选择备份文件…",
    pickAgain: "换一个文件…",
    file: "备份文件",
    madeAt: (when: string, version: string) => `${when} 做的，程序版本 ${version}`,
    purpose: { backup: "备份", move: "换电脑用", handover: "移交" },
    secret: {
      password: "做备份时的本机密码",
      recovery: "恢复码",
      passphrase: "备份密码",
      code: "移交码",
    },
    or: "或",
    secretEmpty: "请输入",
    from: "恢复以后",
    restoreGo: "恢复",
    restoring: "备份全部核对无误后才会启用。",
    restoreCancelled: "已取消，现在的数据没有改动。",
    restored: "已恢复",

    numbersTitle: "最后一次导出是几号",
    numbersWhy:
      "备份以后如果还导出过，备份里没有记录。请看 U 盘、申报网站或交表清单上最大的文件号（单位编号out_号码.zip），免得下次导出用重。备份以后导出过的人，在这里会显示为还没有导出。",
    numbersField: (code: string) => `${code}out_`,
    numbersKnown: (known: number) =>
      known === 0 ? "备份里没有导出过" : `备份里最后是 ${known} 号`,
    numbersSave: "就是这个号",
    numbersLater: "以后再填",
    numbersOpen: "还没有填最后一次导出的文件号，填好以前不能导出。",
    numbersFill: "填写文件号…",

    eraseTitle: "删除本单位的全部数据",
    eraseWhat: (name: string, code: string) => `${isolated(name)}（${code}）`,
    erasePeople: (people: number, photos: number, batches: number) =>
      `${grouped(people)} 人、${grouped(photos)} 张照片、${grouped(batches)} 条导出记录，以及选号、标记和打印记录。`,
    eraseEarlier: (count: number) =>
      `工作文件夹里较早的数据 ${count} 份（升级前、恢复前留下的）也一起删除，其中也有其他单位较早的数据。`,
    eraseOpen: (count: number) => `还有 ${count} 个批次已导出、没有报送：`,
    eraseNot: "删不到的",
    eraseNotWhat: [
      "操作记录里留有做过什么、何时、由谁做、单位编号和人数；涉及哪些人和填写的原因一起删除",
      "已导出的回盘数据包、保存到别处的 PDF 和表格",
      "备份文件、移交文件、别的电脑上的数据",
      "打印出来的纸",
      "硬盘上已删除的旧数据块：它们是加密的，要彻底除去只有格式化或销毁硬盘",
    ],
    eraseType: (code: string) => `删除后不能撤销。请输入单位编号 ${code}：`,
    eraseGo: "全部删除",
    erasing: "正在删除并整理数据库。",
    eraseCancelled: "已取消，什么也没有删除。",
    erased: (people: number, photos: number) =>
      `已删除：${grouped(people)} 人、${grouped(photos)} 张照片`,
    erasedLeft:
      "有较早的数据没能删净：可能正被别的程序打开，或者磁盘空间不足。下次打开本程序时会接着删除。",

    remind: "建议备份一次",
    remindTodo: "设置里的「备份与移交」，写到 U 盘上。",
    lineNow: "立即备份",
  },
  en: {
    cancel: "Cancel",
    done: "Done",

    none: "No backup yet",
    noneWhy: "If this computer breaks or is lost, everything is to be done again.",
    last: (when: string) => `Last backup: ${when}, read back after it was written`,
    where: (folder: string, file: string) => `${isolated(file)} in ${isolated(folder)}`,
    due: {
      exported: "An export is in no backup yet; one now is advised.",
      "week-old": "More than a week of work is in no backup; one now is advised.",
    },
    make: "Back up now…",
    move: "Move to another computer…",
    handover: "Hand over to a colleague…",
    restore: "Restore a backup…",
    erase: "Delete everything of this unit…",
    kept: (folder: string) => `What was here before a restore is still kept: ${isolated(folder)}`,

    title: {
      backup: "Backup",
      move: "Move to another computer",
      handover: "Hand over to a colleague",
    },
    why: {
      backup:
        "People, photos, numbers and export records of all units go into one encrypted file. Keep it on a stick or another computer, apart from this one.",
      move: "First an encrypted file is written here; then it is opened on the new computer.",
      handover:
        "All of the work goes into one encrypted file, and the program makes a handover code. Give file and code to your colleague apart: the file on a stick, say, and the code on paper.",
    },
    moveSteps: [
      "Write the file here, onto a stick.",
      "Install the program on the new computer; at the first start press “Restore a backup” and choose this file.",
      "See that people and photos are there; then come back and delete the data on this computer.",
    ],
    handoverSteps: [
      "Install the program; at the first start press “Restore a backup”, choose this file and type the handover code. Whoever works with the program already first presses “Another place…” under “About” in the settings and restores there, so as not to restore over their own data.",
      "Say which export was the last, and go on with the batches below that were not handed in.",
      "Once the data have arrived, whoever handed them over deletes theirs: never work in both places.",
    ],
    forColleague: "What your colleague does",
    openBatches: (count: number) => `Batches exported and not handed in: ${count}`,
    noOpenBatches: "No batch is exported and not handed in.",
    batch: (people: number, when: string) => `${grouped(people)} people, exported ${when}`,

    opensWith: "What opens it",
    own: {
      both: "The password or the recovery code",
      password: "The password of this program",
      recovery: "The recovery code",
    },
    ownWhy:
      "Nothing more to remember. If you change the password later, this backup still takes the present one.",
    passphrase: "A password of its own",
    passphraseWhy:
      "For those who have neither password nor recovery code. Without it nobody opens the file.",
    newPassphrase: "Password of the backup",
    passphraseHint: "At least 8 characters; write it down and keep it elsewhere",
    folder: "Where to",
    noFolder: "Plug in a stick, or choose a folder",
    chooseFolder: "Choose a folder…",
    anotherFolder: "Another folder…",
    write: "Write",
    writing: "It is read back once it is written. Do not pull the stick.",
    cancelled: "Stopped; no file was left behind.",
    made: "Written, and read back",
    madeHint: (people: number, bytes: string) => `${grouped(people)} people, ${bytes}`,
    reveal: "Open the folder",
    keepApart: "Keep the file apart from this computer.",
    codeWrite:
      "The handover code is shown only once: write it down now, and give it to your colleague apart from the file",
    codeWritten: "I have written it down",
    next: "What comes next",

    restoreTitle: "Restore a backup",
    restoreWhy:
      "The data of the backup take the place of those here. What is here now is not lost: it is kept as it is in a folder with the date, within the work folder.",
    pick: "Choose the backup…",
    pickAgain: "Another file…",
    file: "Backup",
    madeAt: (when: string, version: string) => `made ${when} by version ${version}`,
    purpose: { backup: "Backup", move: "For moving", handover: "Handover" },
    secret: {
      password: "Password of the time of the backup",
      recovery: "recovery code",
      passphrase: "Password of the backup",
      code: "Handover code",
    },
    or: " or ",
    secretEmpty: "Please enter it",
    from: "Afterwards",
    restoreGo: "Restore",
    restoring: "Everything is checked before anything is replaced.",
    restoreCancelled: "Stopped; the present data were not touched.",
    restored: "Restored",

    numbersTitle: "Which export was the last?",
    numbersWhy:
      "Exports made after the backup are not in it. Look for the largest number (<unit>out_<number>.zip) on your stick, the declaration site or the hand-in sheets, so that none is used twice. Whoever was exported after the backup is shown as not exported here.",
    numbersField: (code: string) => `${code}out_`,
    numbersKnown: (known: number) =>
      known === 0 ? "no export in the backup" : `the last one in the backup is ${known}`,
    numbersSave: "That is the last",
    numbersLater: "Later",
    numbersOpen: "Which export was the last is not said yet; nothing can be exported before.",
    numbersFill: "Say the number…",

    eraseTitle: "Delete everything of this unit",
    eraseWhat: (name: string, code: string) => `${isolated(name)} (${code})`,
    erasePeople: (people: number, photos: number, batches: number) =>
      `${grouped(people)} people, ${grouped(photos)} photos, ${grouped(batches)} export records, with numbers, marks and print records.`,
    eraseEarlier: (count: number) =>
      `Earlier states of the work folder (${count}: kept before a new version or a restore) are deleted as well; earlier data of other units are in them too.`,
    eraseOpen: (count: number) => `Batches that were exported and not handed in: ${count}`,
    eraseNot: "What it cannot reach",
    eraseNotWhat: [
      "the record of who did what: what was done, when, by whom, the unit's number and how many people; whom it touched and why goes",
      "returns that were exported, PDFs and tables saved elsewhere",
      "backups, handover files, data on other computers",
      "printed paper",
      "blocks that the disk has deleted: they are encrypted, and only wiping or destroying the disk removes them",
    ],
    eraseType: (code: string) => `There is no way back. Type the number of the unit, ${code}:`,
    eraseGo: "Delete everything",
    erasing: "Deleting, and writing the database anew.",
    eraseCancelled: "Stopped; nothing was deleted.",
    erased: (people: number, photos: number) =>
      `Deleted: ${grouped(people)} people, ${grouped(photos)} photos`,
    erasedLeft:
      "Some earlier data could not be removed: another program may have them open, or the disk is full. They are removed when this program is opened next.",

    remind: "A backup is advised",
    remindTodo: "“Backup and handover” in the settings writes one to a stick.",
    lineNow: "Back up now",
  },
});
