import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    check: "检查更新",
    checkWhy: "管理员已打开：程序看一看共享文件夹里有没有新版本。不会自动下载，也不会自动安装。",
    latest: "现在用的已是最新版本。",
    found: (version: string, date: string) => `有新版本 ${version}（${date}）`,
    foundHint: "到「设置」的「关于」里按「检查更新」，看看改了什么、安装文件在哪里。",
    changes: "改了什么",
    installers: "安装文件",
    folder: "文件夹",
    none: "那里没有适合这台电脑的安装文件，请问管理员。",
    reveal: "打开所在文件夹",
    revealWhy:
      "先核对安装文件有没有被改过，一样才打开文件夹。安装前请先关闭程序；要管理员密码的，请管理员安装。",
    later: "以后再说",
    put: "这个版本不再提醒。",
  },
  en: {
    check: "Look for a new version",
    checkWhy:
      "Switched on by the administrator: the program looks for a new version in a shared folder. Nothing is downloaded or installed by itself.",
    latest: "This is the newest version.",
    found: (version: string, date: string) => `There is a new version ${version} (${date})`,
    foundHint:
      "“Look for a new version” in the settings, under “About”, says what has changed and where the installer is.",
    changes: "What has changed",
    installers: "Installer",
    folder: "Folder",
    none: "There is no installer for this computer. Ask the administrator.",
    reveal: "Open its folder",
    revealWhy:
      "The installer is compared first, and the folder opened only if it was not changed. Close the program before you install; where it takes an administrator's password, ask the administrator.",
    later: "Not now",
    put: "You are not reminded of this version any more.",
  },
});
