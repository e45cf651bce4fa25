import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    program: "社会保障卡单位报盘程序",
    what: "核对、确认并报送本单位职工的社会保障卡信息",
    version: (version: string) => `版本 ${version}`,
    language: "语言",

    locked: "请输入本机密码",
    lockedOr: "本机密码或恢复码",
    lockedOrCode: "本机密码、恢复码或解锁码",
    lostTitle: "这次没能自动打开",
    lostTodo:
      "这台电脑的登录环境变了（例如重装过系统、换过登录账户或重设过登录密码）。数据还在，请输入恢复码打开；下次一般又会自动打开。",
    lostHelpless:
      "这台电脑的登录环境变了（例如重装过系统、换过登录账户或重设过登录密码），以前也没有生成过恢复码。请用原来的账户登录再试；还是不行时，可以按下面的「从备份恢复」。请不要删除工作文件夹，并联系技术支持。",
    recovery: "恢复码",
    unlock: "打开",
    tryAgain: "再试一次",
    empty: "请先输入",
    forgotten: "忘记密码了？",
    forgottenRecovery:
      "输入恢复码也能打开，大小写、空格和横线都不影响。打开后在「设置」里换一个新密码。",
    forgottenAskOffice:
      "请确认大小写和输入法后多试几次。实在想不起来，可以向社保卡管理中心申请解锁；收到的解锁码在上面输入。",
    forgottenNoRecovery:
      "没有生成过恢复码时，请确认大小写和输入法后多试几次。实在想不起来，有备份的按下面的「从备份恢复」；没有的按「换一个位置，重新开始」，重新导入数据包。",
  },
  en: {
    program: "Social Security Card Reporting",
    what: "Check, confirm and hand in the card data of your unit's people",
    version: (version: string) => `Version ${version}`,
    language: "Language",

    locked: "Please enter the password",
    lockedOr: "Password or recovery code",
    lockedOrCode: "Password, recovery code, or the card centre's code",
    lostTitle: "It did not open by itself this time",
    lostTodo:
      "This computer's login has changed (the system was installed anew, or the account or its password is another). The data are still here: open them with the recovery code. Next time they mostly open by themselves again.",
    lostHelpless:
      "This computer's login has changed (the system was installed anew, or the account or its password is another), and no recovery code was ever made. Log in with the former account and try again; if that does not help, restore a backup below. Keep the work folder, and ask for support.",
    recovery: "Recovery code",
    unlock: "Open",
    tryAgain: "Try again",
    empty: "Please enter it first",
    forgotten: "Forgot it?",
    forgottenRecovery:
      "The recovery code opens it, too; capitals, spaces and dashes do not matter. Then set a new password in the settings.",
    forgottenAskOffice:
      "Check capitals and input method and try again. If you really cannot remember, ask the card centre to unlock it; the code that they tell you is typed above.",
    forgottenNoRecovery:
      "Without a recovery code, check capitals and input method and try again. If you really cannot remember, restore a backup below; without one, begin anew in another place and import the packages again.",
  },
});
