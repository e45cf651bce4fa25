import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    someOffice: "社保卡管理中心",
    unit: (code: string, name: string) => (name === "" ? code : `${code} ${isolated(name)}`),
    reach: (parts: readonly string[]) => parts.join("，"),

    off: "忘记密码时，可由社保卡管理中心协助解锁",
    offWhy: "没有开启。开启以后，忘了本机密码又找不到恢复码时，还能请社保卡管理中心帮忙打开。",
    choose: "开启…",
    means: (office: string) => [
      `忘记密码时，您在这台电脑上写出申请文件，连同盖公章的申请书交给${isolated(office)}；对方核对后，读出一个只能用一次的解锁码告诉您。`,
      "社保卡管理中心手里没有您的数据，也没有解锁码：没有这台电脑上写出的申请文件，他们什么也打不开。",
      "开启就是相信社保卡管理中心会核对公章和经办人。不放心的，请不要开启，只用恢复码。",
      "备份、换电脑和移交不带走这一项，到新电脑上要重新开启。",
    ],
    officeIs: (office: string, code: string) => `${isolated(office)}，核对码 ${code}`,
    unitIs: (unit: string) => `以 ${isolated(unit)} 的名义申请`,
    set: "开启",
    cancel: "取消",
    setDone: "已开启：忘记密码时，可以请社保卡管理中心协助解锁",

    on: "社保卡管理中心可以协助解锁",
    onWhy: (office: string, unit: string, day: string) =>
      `${isolated(office)}，以 ${isolated(unit)} 的名义申请。${day} 开启。`,
    drop: "取消协助",
    dropAsk: "取消以后，忘了本机密码就只有恢复码能打开。确定取消吗？",
    dropYes: "取消协助",
    dropDone: "已取消：社保卡管理中心不能再协助解锁",
    otherKey:
      "新的数据包里社保卡管理中心换了密钥。请重新开启，否则要由换之前的密钥才能读出解锁码。",
    setAgain: "重新开启",

    ask: "向社保卡管理中心申请解锁…",
    askTitle: "向社保卡管理中心申请解锁",
    askWhy: (office: string) =>
      `写出申请文件和申请书，盖章后交给${isolated(office)}，对方会告诉您一个解锁码。数据不会离开这台电脑。`,
    make: "写出申请文件和申请书",
    made: "申请文件和申请书已写好",
    number: "申请编号",
    files: (file: string, letter: string) => `${isolated(file)}，${isolated(letter)}`,
    reveal: "打开所在文件夹",
    done: "完成",
    steps: (office: string) => [
      "打印申请书，填写经办人、联系电话、日期，盖单位公章。",
      `把申请文件和申请书交给${isolated(office)}。`,
      "收到解锁码以后，回到这台电脑，在输入密码的地方输入它，再设一个新的本机密码。",
    ],
    keep: "在那以前，请不要删除工作文件夹，也不要重装这台电脑：解锁码只能打开这里的数据。",

    newTitle: "已经打开，请设新的本机密码",
    newWhy:
      "这次用的是社保卡管理中心读出的解锁码。设好新密码，这个解锁码就作废；以后再忘记，可以重新申请。",
    newPassword: "新的本机密码",
    save: "设好，进入程序",
    saved: "新的本机密码已设好",
    login: "改为随本机登录自动打开",
    loginAsk:
      "以后打开程序不用再输密码，用您的账户登录这台电脑的人都能看到数据；社保卡管理中心的协助同时取消。确定吗？",
    loginYes: "不再需要密码",
    loginDone: "以后随本机登录自动打开",
    later: "现在关掉程序也不要紧：设好新密码以前，这个解锁码还能用。",
  },
  en: {
    someOffice: "the card centre",
    unit: (code: string, name: string) => (name === "" ? code : `${code} ${isolated(name)}`),
    reach: (parts: readonly string[]) => parts.join(", "),

    off: "The card centre can help if the password is forgotten",
    offWhy:
      "Not switched on. With it, the card centre can help you in if the password is forgotten and the recovery code cannot be found.",
    choose: "Switch on…",
    means: (office: string) => [
      `If the password is forgotten, you save a request on this computer and hand it to ${isolated(office)} with a letter that bears your unit's seal. Once they have checked both, they tell you a code that opens the program once.`,
      "They have neither your data nor that code: without the request from this computer they can open nothing.",
      "Switching it on means to trust that they check seal and clerk. If you would rather not, leave it off and rely on the recovery code.",
      "It does not travel with backups, to another computer or to a colleague: switch it on again there.",
    ],
    officeIs: (office: string, code: string) => `${isolated(office)}, check code ${code}`,
    unitIs: (unit: string) => `Asked in the name of ${isolated(unit)}`,
    set: "Switch on",
    cancel: "Cancel",
    setDone: "Switched on: the card centre can help if the password is forgotten",

    on: "The card centre can help",
    onWhy: (office: string, unit: string, day: string) =>
      `${isolated(office)}, asked in the name of ${isolated(unit)}. Switched on ${day}.`,
    drop: "Switch off",
    dropAsk:
      "Only a recovery code will then open the data if the password is forgotten. Switch off?",
    dropYes: "Switch off",
    dropDone: "Switched off: the card centre can help no more",
    otherKey:
      "The newest package names another key of the card centre. Switch it on again, or only the former key can read the code.",
    setAgain: "Switch on again",

    ask: "Ask the card centre…",
    askTitle: "Ask the card centre to unlock",
    askWhy: (office: string) =>
      `Saves a request and a letter; with your unit's seal they go to ${isolated(office)}, who will tell you a code. No data leave this computer.`,
    make: "Save request and letter",
    made: "Request and letter are saved",
    number: "Request number",
    files: (file: string, letter: string) => `${isolated(file)}, ${isolated(letter)}`,
    reveal: "Show in folder",
    done: "Done",
    steps: (office: string) => [
      "Print the letter; fill in name, phone and date; put your unit's seal on it.",
      `Hand request and letter to ${isolated(office)}.`,
      "When you have the code, come back to this computer, type it in place of the password, and set a new one.",
    ],
    keep: "Until then keep the work folder, and do not install this computer anew: the code opens the data here and nowhere else.",

    newTitle: "It is open: please set a new password",
    newWhy:
      "The card centre's code has opened it. Once the new password is set that code opens nothing any more; you can always ask for another.",
    newPassword: "New password",
    save: "Set it and go on",
    saved: "The new password is set",
    login: "Open with the login instead",
    loginAsk:
      "No password will be asked for any more: whoever logs in to this computer as you sees the data, and the card centre's help is switched off. Go on?",
    loginYes: "No password any more",
    loginDone: "Opens with the computer's login from now on",
    later:
      "You may close the program now: until a new password is set, the same code opens it again.",
  },
});
