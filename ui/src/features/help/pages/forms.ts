import { note, picture, points, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const forms = page({
  slides: { one: ["5-1", "5-2"], colours: ["5-3"] },
  zh: {
    title: "第 5 步：收表，选择号码",
    sections: {
      check: {
        title: "收回来的材料",
        blocks: [
          points(
            "签好字的确认表，一人一张。",
            "身份证件复印件，一人一份。第二代身份证复印正反两面，第一代复印一面，都用 A4 纸。",
            "看三样：有没有签字，√ 打在哪个号码前，复印件上的号码是不是打 √ 的那个。",
          ),
          warning("临时身份证无效。"),
        ],
      },
      stack: {
        title: "一叠表怎么收最快",
        blocks: [
          steps(
            "按下方的「收表」。",
            "用扫描枪扫表上的二维码，或者输入旁边的 12 位「表号」，按 Enter。",
            "看照片和号码，按 1 或 2，选打 √ 的号码；都不对按 0。",
            "接着扫下一张。扫错了，按 Ctrl+Z「撤销」。",
          ),
          picture("stack", "收表：一扫、一看、一按。"),
          text(
            "按一个键，就同时登记了表收回、复印件收回、号码选定。还有谁的表没有收回来，看右边的「未交回」，可以复制或打印名单去催。",
          ),
        ],
      },
      one: {
        title: "一个人一个人地选",
        blocks: [
          steps(
            "双击这个人，打开「个人信息确认」。",
            "在「选择号码」里，选 15 位或 18 位的那个，与表上打 √ 的一致。",
            "选好号码，下面「已收表」那一项就自动勾上了。表或复印件还没有收回的，去掉这个勾。",
            "按「保存」。两个号码都不对的，选「都与证件不符」。",
          ),
          picture("number-choice", "选择号码"),
          note("有的城市只能选 18 位号码，程序会标明哪个不能选。"),
        ],
      },
      colours: {
        title: "号码的颜色",
        blocks: [
          table(
            ["颜色", "意思"],
            ["蓝色", "有 15 位、18 位两个号码，还没有选定"],
            ["黑色", "号码已定。原来就是黑色 18 位的人，不用选"],
            ["红色", "一人多号，先到经办机构合并账户，这里办不了"],
          ),
          see("red", "states"),
        ],
      },
      refused: {
        title: "这张表收不了",
        blocks: [
          table(
            ["程序说", "怎么办"],
            ["「这张已签的表作废，请重新打印并签字」", "打印以后信息改过。打印新表，请本人再签"],
            ["「这是以前打印的表，已经作废」", "后来又打印过。找最新的那一张"],
            ["「这张表是别的单位的」", "先放一边，换到那个单位再收"],
            ["「没有这个表号」", "核对有没有输错；也可能是别的电脑上打印的"],
            ["「这不是表号」", "表号是 12 位数字，在二维码旁边，再扫一次"],
            ["「这张表已经收过了」", "不用再收。号码选错了的，打开这个人修改"],
            ["「这个人已经确认或导出，不用再收」", "不用再收。要改的，先「取消确认」"],
            ["「这个人现在不能收表」", "打开这个人，看是什么状态，处理好再收"],
          ),
        ],
      },
    },
  },
  en: {
    title: "Step 5: Forms back, choose numbers",
    sections: {
      check: {
        title: "What comes back",
        blocks: [
          points(
            "The signed form, one a person.",
            "A copy of the ID card, one a person: second-generation cards both sides, first-generation ones one side, on A4.",
            "Look at three things: is it signed, which number is ticked, and is that the number on the copy?",
          ),
          warning("Temporary ID cards do not count."),
        ],
      },
      stack: {
        title: "The quickest way through a stack",
        blocks: [
          steps(
            "Press “Take forms back” at the bottom.",
            "Scan the QR code, or type the 12 digits beside it and press Enter.",
            "Look at photo and numbers, press 1 or 2 for the ticked number, 0 for neither.",
            "Scan the next. Ctrl+Z takes the last one back.",
          ),
          picture("stack", "Take forms back: scan, look, press."),
          text(
            "One key notes that form and copy are back and which number it is. Whose form is not back stands at the right under “Not back”; that list can be copied or printed.",
          ),
        ],
      },
      one: {
        title: "One person at a time",
        blocks: [
          steps(
            "Double-click the person: “Personal details” opens.",
            "Under “Choose number” choose the 15-digit or 18-digit one, as ticked on the form.",
            "“Form back” is ticked along with it. Untick it if form or copy is not back yet.",
            "“Save”. If neither number is right, choose “Neither is on the ID card”.",
          ),
          picture("number-choice", "Choose number"),
          note("Some cities take 18-digit numbers only; the program marks what cannot be chosen."),
        ],
      },
      colours: {
        title: "The colours of numbers",
        blocks: [
          table(
            ["Colour", "Meaning"],
            ["Blue", "There are two numbers, of 15 and 18 digits, and one is to be chosen"],
            ["Black", "The number is settled. Who came with a black 18-digit one needs no choice"],
            ["Red", "Several accounts: merge them at the agency first; it cannot be done here"],
          ),
          see("red", "states"),
        ],
      },
      refused: {
        title: "Forms that are refused",
        blocks: [
          table(
            ["The program says", "What to do"],
            [
              "“This signed form is void; print it again and have it signed”",
              "Something changed after printing. Print a new one and have it signed",
            ],
            [
              "“This is an earlier print, and void”",
              "It was printed again since. Find the newest one",
            ],
            ["“This form is another unit's”", "Put it aside and take it back at that unit"],
            [
              "“There is no such form number”",
              "Check the digits; it may come from another computer",
            ],
            ["“This is no form number”", "It has 12 digits, beside the QR code: scan it again"],
            ["“This form is back already”", "Nothing. If the number was wrong, open the person"],
            [
              "“This person is confirmed or exported”",
              "Nothing. To change something, “Withdraw confirmation” first",
            ],
            [
              "“This form cannot be taken back now”",
              "Open the person, see what the state is, and settle that first",
            ],
          ),
        ],
      },
    },
  },
});
