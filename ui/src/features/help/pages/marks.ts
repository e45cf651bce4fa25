import { note, picture, points, steps, text } from "./blocks.ts";
import { page } from "./page.ts";

export const marks = page({
  slides: { correction: ["4-2"] },
  zh: {
    title: "暂缓办理、待更正、移出",
    sections: {
      which: {
        title: "用哪一个",
        blocks: [
          points(
            "暂时办不了（出差、请假、联系不上、拒绝办理……）：「暂缓办理」。",
            "信息有错，或两个号码都不对：「待更正」。",
            "不是本单位的人：「移出」。",
          ),
          picture("menu", "在列表里选好人，按右键。"),
          text("三种都会问原因，原因会记下来。这些人不再算作待办，列表就能清到零。"),
        ],
      },
      deferred: {
        title: "暂缓办理",
        blocks: [
          steps(
            "选好人，按右键，选「暂缓办理…」。",
            "点一个原因，按「确定」。",
            "能办了，在「暂缓办理」里找到他，按右键「恢复办理」。",
          ),
          picture("mark", "点一个常用的原因就行。"),
          text("照片、手机号码、选好的号码都留着；已做的确认会取消。"),
        ],
      },
      correction: {
        title: "待更正",
        blocks: [
          steps(
            "选好人，按右键，选「待更正…」，写明哪里错了。",
            "到参保单位档案管理部门更正。",
            "更正好以后重新下载、重新导入，程序会列出改了什么。",
            "新信息对了，点「更正完毕」，重新打印、签字、确认。",
          ),
          note("程序不会替您改姓名和号码，也改不了：卡面印的以社保系统里的为准。"),
        ],
      },
      removed: {
        title: "移出",
        blocks: [
          text(
            "不是本单位的人，选好以后按右键「移出…」。以后再导入数据包，他也不会回来。数据没有删除，移错了，在「已移出」里按右键「移回」。",
          ),
          text("已经导出的人不能移出。"),
        ],
      },
    },
  },
  en: {
    title: "Put off, to be corrected, removed",
    sections: {
      which: {
        title: "Which one",
        blocks: [
          points(
            "Cannot be done for now (on a trip, on leave, cannot be reached, refuses): “Put off”.",
            "Wrong data, or neither number is right: “To be corrected”.",
            "Not of this unit: “Remove”.",
          ),
          picture("menu", "Select people in the list and right-click."),
          text(
            "Each asks for a reason, which is kept. They no longer count as work, so that the list can reach zero.",
          ),
        ],
      },
      deferred: {
        title: "Put off",
        blocks: [
          steps(
            "Select, right-click, “Put off…”.",
            "Choose a reason, “OK”.",
            "When they can go on: find them under “Put off”, right-click, “Resume”.",
          ),
          picture("mark", "A usual reason is one click."),
          text("Photo, mobile number and chosen number stay; a confirmation is withdrawn."),
        ],
      },
      correction: {
        title: "To be corrected",
        blocks: [
          steps(
            "Select, right-click, “To be corrected…”, and say what is wrong.",
            "Have it corrected at the insured unit's archive department.",
            "Download and import again: the program lists what changed.",
            "If it is right now, “Corrected”; then print, sign and confirm again.",
          ),
          note(
            "The program never changes a name or a number for you: what the social security system says is what is printed.",
          ),
        ],
      },
      removed: {
        title: "Remove",
        blocks: [
          text(
            "Who is not of this unit: select, right-click, “Remove…”. Importing again does not bring them back. Nothing is deleted: “Bring back” under “Removed” undoes it.",
          ),
          text("Exported people cannot be removed."),
        ],
      },
    },
  },
});
