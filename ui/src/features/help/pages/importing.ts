import { note, picture, points, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const importing = page({
  slides: {
    start: ["2-4", "2-5"],
    import: ["2-6", "2-7"],
    summary: ["2-8"],
  },
  zh: {
    title: "第 2 步：导入数据包",
    sections: {
      start: {
        title: "第一次打开程序",
        blocks: [
          steps(
            "双击桌面上的蓝色图标「社会保障卡单位报盘程序」。",
            "选数据放在哪里：一般用推荐的就好。有第二个硬盘时会推荐它，因为重装系统常常清空系统盘。",
            "选怎样打开：一人专用的电脑，选「随本机登录自动打开」；多人共用的电脑，选「每次打开输入本机密码」。",
            "看一眼「帮助提示」，按「继续」。以后随时按 F1，就有说明。",
          ),
          see("protection", "forgotten"),
        ],
      },
      import: {
        title: "报盘文件导入",
        blocks: [
          steps(
            "按左上角的「报盘文件导入」，选择文件的窗口随即打开。",
            "找到「单位编号.zip」，双击它。也可以把文件直接拖到窗口里。",
            "输入领取单上的「领取码」，按「导入」。大小写、空格和横线都不影响。",
          ),
          picture("import", "先认出单位和人数，再输入领取码。"),
          note("领取码里没有数字 0、1，也没有字母 I、L、O、U，看着像的，多半是别的字符。"),
          text(
            "第一次导入时，请对照领取单，看「核对码」是不是一样。一样，就说明数据包确实是社保卡管理中心发的。",
          ),
        ],
      },
      summary: {
        title: "数据导入成功",
        blocks: [
          text("导入后会告诉您新增几人、更新几人、什么变了。看过按「确定」，就到了人员列表。"),
          picture("import-summary", "导入结果：下面「需要留意」的，是接下来的活。"),
        ],
      },
      again: {
        title: "再次导入",
        blocks: [
          text("更正了信息、合并了账户，都要重新下载、重新导入。放心导入："),
          points(
            "已选的照片、号码，已填的手机号码都会保留。",
            "已经导出的人不会再回到待办里。",
            "新数据包里没有的人，还在列表里，不会被删掉。",
            "变了什么，会逐项列出，原来是什么、现在是什么。",
          ),
          see("batches"),
        ],
      },
      asks: {
        title: "导入时停下来问您",
        blocks: [
          table(
            ["程序说", "怎么办"],
            ["「这个数据包已经导入过了」", "不用再导。要新数据，请重新下载。"],
            [
              "「这个数据包比已经导入的旧」",
              "多半是选错了文件。确实要导入旧的，勾选「仍然导入这个旧数据包」，新的数据不会被盖掉。",
            ],
            [
              "「这个数据包的签发机构与以前的不同，请先打电话核实」",
              "给社保卡管理中心打电话，请对方报出核对码，照着输入。不要用随数据包收到的电话。",
            ],
            [
              "「领取码不对，数据包没有打开。」",
              "看看是不是这个数据包的领取单。每个数据包可能有自己的领取码。",
            ],
          ),
          warning("导入时请不要拔出 U 盘。万一中断了，也不要紧：列表和导入前一样，再导一次就行。"),
          see("package", "security-software", "encryption"),
        ],
      },
    },
  },
  en: {
    title: "Step 2: Import the package",
    sections: {
      start: {
        title: "The first start",
        blocks: [
          steps(
            "Double-click the blue icon on the desktop.",
            "Choose where to keep the data: the recommended place suits most. Where there is a second disk it is that one, since the first is often wiped when the system is installed anew.",
            "Choose how they are opened: “Open with the computer's login” on a computer of your own, “Ask for a password each time” where several share it.",
            "Read the help notice and press “Continue”. F1 explains things at any time.",
          ),
          see("protection", "forgotten"),
        ],
      },
      import: {
        title: "Import package",
        blocks: [
          steps(
            "Press “Import package” at the top left: the window to choose a file opens at once.",
            "Find the file called after your unit number and double-click it. You can also drop it on the window.",
            "Enter the code from the slip and press “Import”. Capitals, spaces and dashes do not matter.",
          ),
          picture("import", "First unit and people, then the code."),
          note(
            "Codes contain no digits 0 and 1 and no letters I, L, O, U: what looks like one is something else.",
          ),
          text(
            "At the first import compare the “Check code” with the slip: if it is the same, the package is from the card centre.",
          ),
        ],
      },
      summary: {
        title: "Import complete",
        blocks: [
          text(
            "You are told who is new, who was updated and what changed. “OK” leads to the list.",
          ),
          picture("import-summary", "“Worth a look” is what comes next."),
        ],
      },
      again: {
        title: "Importing again",
        blocks: [
          text(
            "After a correction or a merge of accounts you download and import again. Nothing gets lost:",
          ),
          points(
            "Photos, numbers and mobile numbers that you have set are kept.",
            "Who was exported does not come back as work.",
            "Who is not in the newer package stays in the list.",
            "What changed is listed one by one, old and new.",
          ),
          see("batches"),
        ],
      },
      asks: {
        title: "When the import stops and asks",
        blocks: [
          table(
            ["The program says", "What to do"],
            ["“This package was imported before”", "Nothing. For newer data download again."],
            [
              "“This package is older than the one imported last”",
              "Probably the wrong file. If you do mean it, tick “Import this older package anyway”; newer data are not overwritten.",
            ],
            [
              "“Another office signed this package than before: please call first”",
              "Call the card centre, ask for its check code and type it. Do not use a phone number that came with the package.",
            ],
            [
              "The code does not open the package",
              "See whether the slip is this package's. Each may have its own code.",
            ],
          ),
          warning(
            "Leave the USB stick in while importing. If it breaks off all the same, the list is as before: import again.",
          ),
          see("package", "security-software", "encryption"),
        ],
      },
    },
  },
});
