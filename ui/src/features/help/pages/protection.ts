import { note, picture, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const protection = page({
  zh: {
    title: "数据怎样保护",
    sections: {
      what: {
        title: "程序做了什么",
        blocks: [
          points(
            "姓名、证件号码、照片都加密保存在这台电脑上。电脑丢了、硬盘拆走了，没有密码也看不到。",
            "程序不联网，不会把数据发给任何人。",
            "导出的文件只有社保卡管理中心能打开，您自己也打不开。",
            "部门、工号、备注只在本机，不报送。",
          ),
        ],
      },
      open: {
        title: "怎样打开程序",
        blocks: [
          points(
            "「随本机登录自动打开」：一人专用的电脑。别人用自己的账户登录，看不到数据。",
            "「每次打开输入本机密码」：多人共用的电脑。离开时按右上角「锁定」或 Ctrl+L；15 分钟没有人动键盘和鼠标，也会自己锁上（「设置」里可以改）。个人信息里填了还没保存的，解锁后还在。",
          ),
          text("在「设置」里随时可以换。"),
          picture("settings", "设置里可以换打开的方式、生成恢复码。"),
        ],
      },
      record: {
        title: "操作记录",
        blocks: [
          text(
            "谁在什么时候导入、选号、收表、确认、导出了什么，都自动记在「操作记录」里，按人、按类别都能查，也能导出成表格。",
          ),
          points(
            "每一条都和前一条连着，写入以后改不了、删不掉；撤销也另记一条。",
            "「核对」：从头到尾检查一遍。对不上时会说哪里不对，一般还说从第几条起，可以照常工作。",
            "「设置」里可以填经办人姓名，写进以后的每一条；不填，只写本机账户。",
            "最新校验码抄下来、导出的记录表存到别处，以后就能证明那时之前的记录没有被改过。",
          ),
        ],
      },
      fault: {
        title: "操作记录对不上",
        blocks: [
          text(
            "每次打开数据，程序都会核对操作记录。对不上，是有人绕过本程序动过数据库，或磁盘出过错。人员、照片和导出不受影响，可以照常工作。",
          ),
          steps(
            "打开「操作记录」，看看哪里对不上。",
            "按「导出记录表」留底，不要删除工作文件夹。",
            "联系单位的信息安全负责人。有备份的，可以与备份比对。",
          ),
        ],
      },
      you: {
        title: "请您留意",
        blocks: [
          points(
            "旁边有人时，打开列表上方的「隐藏号码」。",
            "收照片请发原图给您一个人，不要把身份证号码发到群里。",
            "领取单、确认表、身份证复印件放在上锁的柜子里。",
            "「保存为 PDF…」的文件没有加密，打印完请删掉。",
            "恢复码抄在纸上，不要拍照、不要发到聊天软件里。",
          ),
          warning("导出的名单、报告里有个人信息，用完请删掉，不要留在桌面上。"),
          note("有人打电话要领取码、核对码，先挂断，再用您自己知道的电话打给社保卡管理中心。"),
          see("forgotten", "moving"),
        ],
      },
    },
  },
  en: {
    title: "How the data are protected",
    sections: {
      what: {
        title: "What the program does",
        blocks: [
          points(
            "Names, ID numbers and photos are kept encrypted on this computer. If it is lost, nobody sees them without the password.",
            "The program does not use the internet and sends nothing to anybody.",
            "An exported file can be opened by the card centre only, not even by you.",
            "Department, staff number and remark stay here and are never handed in.",
          ),
        ],
      },
      open: {
        title: "How the program opens",
        blocks: [
          points(
            "“Open with the computer's login”: a computer of one person. Whoever logs in as somebody else sees nothing.",
            "“Ask for a password each time”: a computer shared by several. Press “Lock” at the top right or Ctrl+L when you leave; after 15 minutes without a key or the mouse it locks by itself (the settings change that). What was typed about a person and not saved is there again afterwards.",
          ),
          text("You can change that in the settings at any time."),
          picture("settings", "The settings: how the program opens, and the recovery code."),
        ],
      },
      record: {
        title: "Record of work",
        blocks: [
          text(
            "Who imported, chose, took back, confirmed or exported what, and when, goes into “Record of work” by itself. It can be searched by person and by kind, and exported as a table.",
          ),
          points(
            "Every entry follows on the one before and is never changed or deleted; undoing is an entry of its own.",
            "“Verify” looks through all of it. Where it does not hold, it says what is wrong, mostly from which entry on, and you can go on working.",
            "In the settings you can give the clerk's name, which later entries bear; without it they name the account alone.",
            "Note the newest code, or keep an exported table elsewhere: it then shows later that nothing before it was changed.",
          ),
        ],
      },
      fault: {
        title: "The record does not hold",
        blocks: [
          text(
            "The program verifies the record whenever the data are opened. If it does not hold, somebody has changed the database without this program, or the disk has failed. People, photos and exports are not touched by this: you can go on working.",
          ),
          steps(
            "Open “Record of work” and see what does not hold.",
            "Press “Export this record” and keep the table. Do not delete the work folder.",
            "Tell whoever is in charge of data security. Where there is a backup, compare with it.",
          ),
        ],
      },
      you: {
        title: "What is up to you",
        blocks: [
          points(
            "Switch “Hide numbers” on when somebody looks over your shoulder.",
            "Have photos sent to you alone; no ID numbers in group chats.",
            "Lock away slips, forms and ID copies.",
            "A file made by “Save as PDF…” is not encrypted: delete it once it is printed.",
            "Write the recovery code on paper; no photo of it, no chat.",
          ),
          warning(
            "Lists and reports that you save hold personal data: delete them when you are done.",
          ),
          note(
            "If somebody calls and asks for a code, hang up and call the card centre by a number that you know.",
          ),
          see("forgotten", "moving"),
        ],
      },
    },
  },
});
