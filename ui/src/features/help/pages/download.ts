import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const download = page({
  slides: {
    site: ["1-1", "1-2", "1-3", "1-4", "1-5"],
    save: ["1-6", "1-7", "1-8", "1-9"],
    program: ["1-10", "1-11"],
    install: ["2-1", "2-2", "2-3"],
  },
  zh: {
    title: "第 1 步：下载数据",
    sections: {
      site: {
        title: "在申报网站上选人",
        blocks: [
          steps(
            "打开本市的社保申报网站，用单位编号和密码登录。企业进「个人档案申报」，事业单位进「档案工资申报」。",
            "点「社保卡上传及下载」，再点「下载」、「文件下载」。",
            "选这次要办的人，条件可以一次选好几个，按「数据检索」。",
          ),
          note(
            "不用一次选全部人。以后再下载的数据包里只有一部分人，也可以照常导入，原来的人都会留着。",
          ),
          text("已退休、还没有移交社会化管理的人，由原单位办理，也在这里下载。"),
        ],
      },
      save: {
        title: "保存数据包",
        blocks: [
          steps(
            "按「生成数据包」，再按「确定」。",
            "按「导出数据包」，用浏览器默认的方式保存到桌面。",
            "得到的文件叫「单位编号.zip」，例如 1111011.zip。",
          ),
          warning(
            "不要解压，也不要改名。数据包是加密的，只有这个程序能打开；解压以后再压缩，就不能用了。",
          ),
          text("打开数据包要用「领取码」，印在领取单上。没有领取单的，向业务经办人要。"),
        ],
      },
      officer: {
        title: "另一种办法：找业务经办人要",
        blocks: [
          text("不方便上网的，数据包和程序都可以向业务经办人要，用 U 盘拷回来。"),
          points(
            "数据包：同样是「单位编号.zip」。",
            "安装程序：从经办人那里拿到的，名字是「社会保障卡单位报盘程序.exe」。",
            "领取单：上面有领取码和核对码，请收好。",
          ),
        ],
      },
      program: {
        title: "下载程序和说明",
        blocks: [
          text(
            "下载页面上，数据包旁边还有安装程序和使用说明，一起下载。网站上的安装程序叫 sicard.exe。",
          ),
          text("以前的说明是单独一个文件（SSCD_报盘.chm），现在就在程序里：按 F1。"),
        ],
      },
      install: {
        title: "安装",
        blocks: [
          steps(
            "双击安装程序，按「下一步」。",
            "安装位置不用改，按「下一步」，再按「安装」（有这一页的）。",
            "Windows 问是否允许时，按「是」；要管理员密码的，请管理员来输。",
            "按「完成」，程序会打开。桌面上会有一个蓝色图标，名字是「社会保障卡单位报盘程序」。",
          ),
          see("security-software", "import"),
        ],
      },
    },
  },
  en: {
    title: "Step 1: Download the data",
    sections: {
      site: {
        title: "Choose people on the declaration site",
        blocks: [
          steps(
            "Log in to the city's declaration site with the unit number and its password. Enterprises enter 个人档案申报, public institutions 档案工资申报.",
            "Open 社保卡上传及下载, then 下载 and 文件下载.",
            "Choose the people to fetch (several choices at once) and press 数据检索.",
          ),
          note(
            "You need not fetch everyone. A later package may hold only some of the people; those who came before stay.",
          ),
          text(
            "Retired people who are not yet under socialised management are done by their former unit, and fetched here too.",
          ),
        ],
      },
      save: {
        title: "Save the package",
        blocks: [
          steps(
            "Press 生成数据包, then 确定.",
            "Press 导出数据包 and save it to the desktop, in the browser's default way.",
            "The file is called after the unit number, such as 1111011.zip.",
          ),
          warning(
            "Do not unpack or rename it. The package is encrypted and only this program opens it; unpacked and zipped again it is of no use.",
          ),
          text(
            "It takes a code to open it, which is on your slip. If you have none, ask your officer.",
          ),
        ],
      },
      officer: {
        title: "The other way: from your officer",
        blocks: [
          text(
            "Where there is no internet, the officer in charge gives you package and program on a USB stick.",
          ),
          points(
            "The package: the same file, called after the unit number.",
            "The installer: the officer's is called 社会保障卡单位报盘程序.exe.",
            "The slip, with the code and the check code: keep it well.",
          ),
        ],
      },
      program: {
        title: "Program and manual",
        blocks: [
          text(
            "Installer and manual are downloaded beside the package. The site's installer is called sicard.exe.",
          ),
          text(
            "The manual used to be a file of its own (SSCD_报盘.chm); now it is in the program: press F1.",
          ),
        ],
      },
      install: {
        title: "Install",
        blocks: [
          steps(
            "Double-click the installer, 下一步 (next).",
            "Leave the folder as it is, 下一步, then 安装 (install) where there is such a page.",
            "If Windows asks whether to allow it, 是 (yes); if it wants an administrator's password, ask the administrator to type it.",
            "完成 (finish): the program opens. There is a blue icon on the desktop: 社会保障卡单位报盘程序.",
          ),
          see("security-software", "import"),
        ],
      },
    },
  },
});
