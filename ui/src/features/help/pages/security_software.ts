import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const securitySoftware = page({
  zh: {
    title: "安全软件拦截、删除了文件",
    sections: {
      signs: {
        title: "怎么看出来",
        blocks: [
          points(
            "下载的安装程序或数据包一会儿就不见了。",
            "双击程序没有反应，或弹出「已阻止」。",
            "导出的文件在文件夹里找不到，U 盘里也没有。",
            "写文件时总是出错，别的文件夹却可以。",
          ),
          text(
            "360、腾讯电脑管家、火绒、Windows 安全中心都可能这样做：数据包是加密的，它们看不懂，就当成可疑文件。",
          ),
        ],
      },
      back: {
        title: "把文件找回来",
        blocks: [
          steps(
            "打开安全软件的「隔离区」或「恢复区」（Windows 里叫「保护历史记录」）。",
            "找到「单位编号.zip」或程序文件，选恢复，并选「信任」或「加入白名单」。",
            "文件是从申报网站下载、或从业务经办人那里拿来的，才可以这样做。",
          ),
          note(
            "找不回来也不要紧：数据包可以重新下载；导出的文件可以在「导出记录」里「重新写出」。",
          ),
        ],
      },
      folder: {
        title: "文件夹受保护",
        blocks: [
          text(
            "Windows 的「受控文件夹访问」会不让程序往桌面、文档里写文件。请在 Windows 安全中心里允许这个程序，或者导出到别的文件夹。",
          ),
          warning("不要为了省事关掉安全软件。单位有信息部门的，请他们加白名单。"),
          see("disk/read-only", "encryption"),
        ],
      },
    },
  },
  en: {
    title: "Security software holds back or deletes the file",
    sections: {
      signs: {
        title: "How to tell",
        blocks: [
          points(
            "The downloaded installer or package is gone after a moment.",
            "A double click does nothing, or something says it was blocked.",
            "The exported file is not in its folder, nor on the stick.",
            "Writing files fails here and works in another folder.",
          ),
          text(
            "360, Tencent PC Manager, Huorong and Windows Security may do that: they cannot look into an encrypted package and take it for suspicious.",
          ),
        ],
      },
      back: {
        title: "Get the file back",
        blocks: [
          steps(
            "Open the quarantine of the security software (Windows: protection history).",
            "Find the package or the program, restore it and trust it (add it to the allow list).",
            "Only if it is from the declaration site or from your officer.",
          ),
          note(
            "If it is gone: a package can be downloaded again, an export can be written again from “Export records”.",
          ),
        ],
      },
      folder: {
        title: "A protected folder",
        blocks: [
          text(
            "Controlled folder access of Windows keeps programs from writing to the desktop or the documents. Allow this program in Windows Security, or export to another folder.",
          ),
          warning(
            "Do not switch the security software off. Where there is an IT department, ask it for the allow list.",
          ),
          see("disk/read-only", "encryption"),
        ],
      },
    },
  },
});
