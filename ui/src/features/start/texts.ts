import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    program: "社会保障卡单位报盘程序",
    what: "核对、确认并报送本单位职工的社会保障卡信息",
    points: [
      { title: "导入数据包", text: "申报网站下载，或业务经办人发给的" },
      { title: "选照片、选号码、数据确认", text: "做好一批，报送一批" },
      { title: "导出报盘数据", text: "交到社保卡管理中心，或在网上上传" },
    ],
    version: (version: string) => `版本 ${version}`,
    language: "语言",

    welcome: "欢迎使用",
    protect: "职工的证件号码和照片都加密保存在这台电脑上。请选择怎样打开：",
    login: "随本机登录自动打开",
    loginFor: "一人专用的电脑",
    loginWhy: "登录电脑后直接使用，不用再输密码。换一个人登录这台电脑，看不到这些数据。",
    password: "每次打开输入本机密码",
    passwordFor: "多人共用的电脑",
    passwordWhy: "每次打开程序都要输入密码，离开时可以锁定。",
    passwordOnly:
      "这台电脑的系统没有安全存放钥匙的地方，不能随本机登录自动打开，所以请设一个本机密码。",
    newPassword: "本机密码",
    again: "再输一次",
    passwordHint: "至少 6 个字符，请记牢",
    againHint: "以防忘记，开始后可在「设置」里生成恢复码",
    folder: "数据保存在",
    create: "开始使用",
    fault: {
      empty: "请设一个密码",
      short: "太短了，至少要 6 个字符",
      different: "两次输入的不一样",
    },

    locked: "请输入本机密码",
    lockedOr: "本机密码或恢复码",
    lostTitle: "这次没能自动打开",
    lostTodo:
      "这台电脑的登录环境变了（例如重装过系统、换过登录账户或重设过登录密码）。数据还在，请输入恢复码打开。",
    lostHelpless:
      "这台电脑的登录环境变了（例如重装过系统、换过登录账户或重设过登录密码），以前也没有生成过恢复码。请用原来的账户登录再试；还是不行时，请不要删除工作文件夹，并联系技术支持。",
    recovery: "恢复码",
    unlock: "打开",
    empty: "请先输入",
    forgotten: "忘记密码了？",
    forgottenRecovery:
      "输入恢复码也能打开，大小写、空格和横线都不影响。打开后在「设置」里换一个新密码。",
    forgottenNoRecovery:
      "没有生成过恢复码时，数据无法找回：请确认大小写和输入法后多试几次。实在想不起来，请联系技术支持，并准备重新导入数据包。",
  },
  en: {
    program: "Social Security Card Reporting",
    what: "Check, confirm and hand in the card data of your unit's people",
    points: [
      { title: "Import the data package", text: "downloaded, or from your officer" },
      { title: "Choose photos and numbers, confirm", text: "batch by batch as they are ready" },
      { title: "Export", text: "and hand in at the card centre, or upload" },
    ],
    version: (version: string) => `Version ${version}`,
    language: "Language",

    welcome: "Welcome",
    protect:
      "ID numbers and photos are kept encrypted on this computer. How should they be opened?",
    login: "Open with the computer's login",
    loginFor: "A computer of one person",
    loginWhy:
      "No other password to type. Whoever logs in to this computer as somebody else cannot see the data.",
    password: "Ask for a password each time",
    passwordFor: "A computer shared by several",
    passwordWhy: "The program asks for it whenever it is opened, and can be locked meanwhile.",
    passwordOnly:
      "This computer has no safe place of its own for the key, so the program cannot open with the login. Please set a password.",
    newPassword: "Password",
    again: "Once more",
    passwordHint: "At least 6 characters; remember it well",
    againHint: "In case you forget: make a recovery code in the settings",
    folder: "Data are kept in",
    create: "Begin",
    fault: {
      empty: "Please set a password",
      short: "Too short: at least 6 characters",
      different: "The two are not the same",
    },

    locked: "Please enter the password",
    lockedOr: "Password or recovery code",
    lostTitle: "It did not open by itself this time",
    lostTodo:
      "This computer's login has changed (the system was installed anew, or the account or its password is another). The data are still here: open them with the recovery code.",
    lostHelpless:
      "This computer's login has changed (the system was installed anew, or the account or its password is another), and no recovery code was ever made. Log in with the former account and try again; if that does not help, keep the work folder and ask for support.",
    recovery: "Recovery code",
    unlock: "Open",
    empty: "Please enter it first",
    forgotten: "Forgot it?",
    forgottenRecovery:
      "The recovery code opens it, too; capitals, spaces and dashes do not matter. Then set a new password in the settings.",
    forgottenNoRecovery:
      "Without a recovery code the data cannot be had back: check capitals and input method and try again. If you really cannot remember, ask for support and be ready to import the packages anew.",
  },
});
