import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const encryption = page({
  zh: {
    title: "文档加密软件：文件好像坏了",
    sections: {
      signs: {
        title: "是不是这个原因",
        blocks: [
          text(
            "有的单位电脑上装着文档加密软件（亿赛通、绿盾、IP-guard、天锐等）。它会悄悄把文件加密，只有本单位的电脑、指定的程序能打开。这样一来：",
          ),
          points(
            "刚下载的数据包，导入时说「这个文件不是数据包」或「数据包已损坏」，重新下载也一样。",
            "照片、表格在本机看得好好的，导入时说「文件损坏」「读不出来」。",
            "导出的文件在本机正常，交到社保卡管理中心却打不开。",
          ),
          note("文件图标上有一把小锁、一个小盾牌，或者右键菜单里有「解密」，多半就是。"),
        ],
      },
      import: {
        title: "导入的文件被加密了",
        blocks: [
          steps(
            "在文件上按右键，选「解密」（各软件叫法不同），或找信息部门解密。",
            "解密以后，再导入这个文件。",
            "还不行的，请信息部门把「社会保障卡单位报盘程序」加到受信任的程序里，重新下载。",
          ),
          text("另一个办法：在一台没有装加密软件的电脑上下载，直接用 U 盘导入，不要先拷到本机。"),
        ],
      },
      export: {
        title: "导出的文件被加密了",
        blocks: [
          steps(
            "交之前，请信息部门对导出的文件做「外发解密」。",
            "或者在「导出记录」里按「重新写出」，直接写到 U 盘；写好以后，在没有装加密软件的电脑上看看文件大小是不是一样。",
          ),
          warning(
            "名字里带 out 的文件本来就是加密的，只有社保卡管理中心能打开。再加一层，他们就打不开了。",
          ),
          see("package/damaged", "security-software"),
        ],
      },
    },
  },
  en: {
    title: "Document encryption: the file looks damaged",
    sections: {
      signs: {
        title: "Is that the cause?",
        blocks: [
          text(
            "Some employers' computers have document encryption (Esafenet 亿赛通, Green Shield 绿盾, IP-guard and others). It silently encrypts files, so that only the employer's computers and certain programs read them. Then",
          ),
          points(
            "a package just downloaded is said not to be one, or to be damaged, however often you download it;",
            "pictures and tables look well here and are said to be damaged or unreadable when imported;",
            "an export is fine here, and the card centre cannot open it.",
          ),
          note(
            "A small lock or shield on the file's icon, or 解密 (decrypt) in its right-click menu, tells you.",
          ),
        ],
      },
      import: {
        title: "What you import is encrypted",
        blocks: [
          steps(
            "Right-click the file and choose 解密 (its name varies), or ask the IT department.",
            "Then import it.",
            "If that does not help, have this program put on the list of trusted ones, and download again.",
          ),
          text(
            "Or download on a computer without such software and import from the USB stick, without copying the file to this computer.",
          ),
        ],
      },
      export: {
        title: "What you exported is encrypted",
        blocks: [
          steps(
            "Before you hand it in, have the IT department decrypt the file for outside use (外发解密).",
            "Or “Write again” in “Export records”, straight to the stick, and compare the file's size on a computer without such software.",
          ),
          warning(
            "An exported file is encrypted by itself, so that only the card centre opens it. With another layer it cannot.",
          ),
          see("package/damaged", "security-software"),
        ],
      },
    },
  },
});
