/** Questions: each lies above what it is about. */

import { at } from "../../pages/link.ts";
import { mark, part, type Place } from "../mark.ts";

export const QUESTION_PLACES: readonly Place[] = [
  {
    here: part("close-question"),
    page: at("trouble", "closing"),
    marks: [
      mark(
        "close-question",
        "现在关闭会怎样，这里写着。",
        "What becomes of the work if you close.",
      ),
      mark("close-anyway", "现在就关。没做完的以后重做。", "Closes now; do it again later."),
      mark(
        "close-not",
        "不关，等它做完。不知道选哪个，就按这里。",
        "Waits until it is done. Press this if in doubt.",
      ),
    ],
  },
  {
    here: part("unsaved"),
    page: at("trouble", "closing"),
    marks: [
      mark("unsaved-back", "回去接着填，什么也不变。", "Back to what you were filling in."),
      mark("unsaved-drop", "刚才填的不要了，这个人还和原来一样。", "Leaves the person as before."),
      mark("unsaved-save", "保存刚才填的，再关闭。", "Saves what you typed, then closes."),
    ],
  },
  {
    here: part("void-dialog"),
    page: at("export", "again"),
    marks: [
      mark("void-dialog", "作废以后会怎样，先看一遍。", "Read first what voiding does."),
      mark("void-cancel", "不作废，什么也不变。", "Nothing changes."),
      mark(
        "void-ok",
        "导错了、还没有报送的，才作废。这一步不能撤销。",
        "For a mistake that was not handed in. It cannot be undone.",
      ),
    ],
  },
  {
    here: part("write-again-dialog"),
    page: at("export", "again"),
    marks: [
      mark(
        "write-again-dialog",
        "人员和编号都不变，只是再写一份文件。",
        "The same people and number, in another file.",
      ),
      mark(
        "write-again-ok",
        "选好文件夹，就写出文件，并读回来检查一遍。",
        "Choose the folder; the file is written there and read back.",
      ),
    ],
  },
  {
    here: part("unlock-request"),
    page: at("forgotten", "office"),
    marks: [
      mark(
        "backup-folder-pick",
        "申请文件和申请书存到哪里，例如 U 盘。里面没有职工的资料。",
        "Where request and letter go, such as a stick. Nobody's data are in them.",
      ),
      mark(
        "unlock-request-make",
        "写出这两个文件。申请书要打印、盖章，和申请文件一起交。",
        "Saves both. Print and seal the letter, and hand both in.",
      ),
    ],
  },
  {
    here: part("unlock-request-made"),
    page: at("forgotten", "office"),
    marks: [
      mark(
        "unlock-request-number",
        "申请编号，申请书上也印着，对方按它核对。",
        "It stands on the letter as well; the card centre checks by it.",
      ),
      mark("unlock-request-reveal", "打开两个文件所在的文件夹。", "The folder of both files."),
      mark(
        "unlock-request-close",
        "回到输入密码的地方，收到的解锁码在那里输入。",
        "Back to the password, where the code will be typed.",
      ),
    ],
  },
];
