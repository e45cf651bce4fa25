import { note, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const packages = page({
  zh: {
    title: "数据包打不开",
    sections: {
      unpacked: {
        title: "数据包被解压过",
        blocks: [
          text(
            "数据包看上去是 ZIP，其实里面是加密的，解压出来的东西谁也打不开。解压以后再压缩，就不是原来的数据包了，程序会拒绝。",
          ),
          steps(
            "找到原来的「单位编号.zip」，直接导入，不要解压。",
            "原来的找不到了，到申报网站重新下载，或向业务经办人再要一份。",
          ),
          note("有的浏览器、压缩软件下载后会自动解压。请在它的设置里关掉，再下载一次。"),
        ],
      },
      damaged: {
        title: "数据包不完整、已损坏",
        blocks: [
          text(
            "多半是下载或拷贝时断了。重新下载，或重新拷贝一次；拷到 U 盘以后，要「安全弹出」再拔。",
          ),
          text("重新下载还是这样，看看是不是下面两种情况："),
          see("security-software", "encryption"),
        ],
      },
      wrong: {
        title: "选错了文件",
        blocks: [
          table(
            ["文件", "是什么"],
            ["1111011.zip", "数据包，要导入的就是它"],
            ["1111011out_1.zip", "导出的文件，是要报送的，不用导入"],
            ["照片.zip", "照片，从「批量处理」里的「照片导入…」导入"],
          ),
        ],
      },
      code: {
        title: "领取码不对",
        blocks: [
          steps(
            "看看领取单是不是这个数据包的。每个数据包可能有自己的领取码。",
            "领取码一般 16 位，没有 0、1，也没有 I、L、O、U。",
            "领取单丢了，向发给您数据包的业务经办人再要。程序里查不到，也没有别的办法打开。",
          ),
        ],
      },
      signer: {
        title: "签发机构与以前的不同",
        blocks: [
          text(
            "可能是社保卡管理中心换了密钥，也可能是有人冒充。请打电话向社保卡管理中心核实核对码。",
          ),
          warning("不要用这个数据包里的、或者随它收到的电话。对方报不出核对码，就不要导入。"),
        ],
      },
      newer: {
        title: "数据包比程序新",
        blocks: [text("程序说不认识这个版本的，请安装新版本的程序。已经做好的工作都会保留。")],
      },
      office: {
        title: "要请社保卡管理中心处理的",
        blocks: [
          text(
            "程序说名册、照片不一致，或不符合规定的，是制作数据包时出了问题。请把提示里括号中的内容告诉社保卡管理中心，请他们重新生成。",
          ),
        ],
      },
    },
  },
  en: {
    title: "A package does not open",
    sections: {
      unpacked: {
        title: "It was unpacked",
        blocks: [
          text(
            "A package looks like a ZIP, but what is in it is encrypted: unpacked it is of no use to anyone. Unpacked and zipped again it is no longer the package, and is refused.",
          ),
          steps(
            "Find the original file, called after the unit number, and import it as it is.",
            "If it is gone, download it again or ask your officer for it.",
          ),
          note(
            "Some browsers and archivers unpack what they download. Switch that off and download again.",
          ),
        ],
      },
      damaged: {
        title: "Incomplete or damaged",
        blocks: [
          text(
            "Probably downloading or copying broke off. Download or copy it again; eject a USB stick before you pull it.",
          ),
          text("If that does not help, see whether it is one of these:"),
          see("security-software", "encryption"),
        ],
      },
      wrong: {
        title: "The wrong file",
        blocks: [
          table(
            ["File", "What it is"],
            ["1111011.zip", "The package: this is what you import"],
            ["1111011out_1.zip", "An export, to be handed in; never imported"],
            ["photos.zip", "Pictures: “Batch”, “Import photos…”"],
          ),
        ],
      },
      code: {
        title: "Wrong code",
        blocks: [
          steps(
            "See whether the slip is this package's. Each may have its own code.",
            "A code usually has 16 characters, and never 0, 1, I, L, O or U.",
            "If the slip is lost, ask the officer who gave you the package. The program cannot tell it, and there is no other way in.",
          ),
        ],
      },
      signer: {
        title: "Another office signed it",
        blocks: [
          text(
            "The card centre may have new keys, or somebody pretends to be it. Call the card centre and ask for its check code.",
          ),
          warning(
            "Do not use a phone number that came with this package. If they cannot tell the code, do not import it.",
          ),
        ],
      },
      newer: {
        title: "Newer than the program",
        blocks: [
          text(
            "If the program does not know a version, install the newest program. Your work is kept.",
          ),
        ],
      },
      office: {
        title: "What only the card centre can mend",
        blocks: [
          text(
            "If roster and photos disagree or do not meet the rules, the package was made wrong. Tell the card centre what stands in brackets and ask for a new one.",
          ),
        ],
      },
    },
  },
});
