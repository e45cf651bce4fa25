import { note, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const updates = page({
  zh: {
    title: "新版本",
    sections: {
      check: {
        title: "检查更新",
        blocks: [
          text(
            "只有管理员打开了这一项，「设置」的「关于」里才有「检查更新」；没有打开时，程序什么也不看。",
          ),
          points(
            "打开程序以后，它在后台看一次有没有新版本，有就说一声。按「以后再说」，这个版本不再提醒。",
            "「检查更新」说明新版本的号码、日期、改了什么、安装文件在哪里。",
            "「打开所在文件夹」：先把安装文件核对一遍，一样才打开文件夹。",
          ),
          note("程序不联网，不会下载，也不会自己安装。装新版不会丢数据，先做一次备份更放心。"),
          see("backup/make"),
        ],
      },
      admin: {
        title: "给管理员：怎样打开",
        blocks: [
          steps(
            "把发布页上的 release.json、release.json.sig 和安装文件放进一个共享文件夹，经办人只读。",
            "在每台电脑上建一个文件 release-check.json。Windows：C:\\Program Files\\sicard\\；Linux：/etc/sicard/；macOS：/Library/Application Support/sicard/。",
            '里面写：{ "manifest": "//服务器/软件/sicard/release.json", "key": "发布人的公钥" }。路径用正斜杠，要写完整。',
            "公钥请用发布页以外的办法核对，比如打电话。",
          ),
          points(
            "只认这一个位置：普通账户不能在那里写文件，经办人自己的文件夹里放什么都不算。",
            "要关掉，删除这个文件。",
            "文件夹里的版本不比现在的新，就是没有新版本；不会退回旧版。",
          ),
        ],
      },
      fails: {
        title: "检查不了",
        blocks: [
          points(
            "读不到：共享文件夹没有连上，或被移走了。能在文件管理器里打开它，再试一次。",
            "管理员的文件不能用：路径不完整，公钥少了字，或 JSON 里的反斜杠没有写成两个。",
            "内容读不懂：版本说明是给更新的程序用的，请管理员直接安装。",
            "找不到安装文件：管理员还没有放进去，或改过名字。",
          ),
          note("检查不了不影响办理。"),
        ],
      },
      suspect: {
        title: "签名不对、文件不一样",
        blocks: [
          warning("不要安装那个文件夹里的任何文件，马上告诉管理员。"),
          points(
            "签名不对：版本说明不是发布人签的，或签过以后被改了；也可能发布人换了钥匙，管理员还没有换。",
            "安装文件不一样：没有拷完，或被人换过。请管理员从发布页重新下载、核对。",
          ),
          text("现在的程序没有变，可以照常使用。"),
          see("security-software", "protection/what"),
        ],
      },
    },
  },
  en: {
    title: "New versions",
    sections: {
      check: {
        title: "Looking for a new version",
        blocks: [
          text(
            "“Look for a new version” is in the settings, under “About”, only where an administrator has switched it on; otherwise the program looks at nothing.",
          ),
          points(
            "Once the program is open it looks in the background, one time, and tells you of a new version. After “Not now” you are not reminded of that version.",
            "“Look for a new version” says number and day of the new version, what has changed, and where the installer is.",
            "“Open its folder” compares the installer first, and opens the folder only if it was not changed.",
          ),
          note(
            "The program uses no network, downloads nothing and installs nothing. Installing loses no data; a backup before it does no harm.",
          ),
          see("backup/make"),
        ],
      },
      admin: {
        title: "For administrators: switching it on",
        blocks: [
          steps(
            "Put release.json, release.json.sig and the installers of the release page into a shared folder that clerks can only read.",
            "On every computer make a file release-check.json. Windows: C:\\Program Files\\sicard\\; Linux: /etc/sicard/; macOS: /Library/Application Support/sicard/.",
            'In it: { "manifest": "//server/software/sicard/release.json", "key": "the public key of the publisher" }. Forward slashes, and the whole path.',
            "Compare the key by another way than the release page, such as by phone.",
          ),
          points(
            "That place alone counts: an ordinary account cannot write there, and whatever lies in a clerk's own folders switches nothing on.",
            "To switch it off, delete the file.",
            "A version in the folder that is not newer than the present one is no new version; nothing ever goes back to an older one.",
          ),
        ],
      },
      fails: {
        title: "It does not work",
        blocks: [
          points(
            "It cannot be reached: the shared folder is not connected, or was moved. Open it in the file manager and try again.",
            "The administrator's file is of no use: the path is not whole, the key is cut, or backslashes in the JSON are not doubled.",
            "It cannot be made sense of: it is for a newer program. The administrator should install that one.",
            "The installer is not there: it was not put there yet, or has another name.",
          ),
          note("The work goes on all the same."),
        ],
      },
      suspect: {
        title: "A bad signature, another file",
        blocks: [
          warning("Install nothing from that folder, and tell the administrator at once."),
          points(
            "A bad signature: the publisher did not sign it, or it was changed afterwards; or the publisher has a new key that the administrator has not entered yet.",
            "The installer differs: it was not copied to its end, or was exchanged. The administrator should download and compare it again.",
          ),
          text("The present program is unchanged and works as before."),
          see("security-software", "protection/what"),
        ],
      },
    },
  },
});
