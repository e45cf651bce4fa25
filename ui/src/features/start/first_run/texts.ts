import { isolated } from "../../../i18n/isolated.ts";
import { bilingual } from "../../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    progress: "设置进度",
    step: {
      welcome: "欢迎",
      place: "数据位置",
      protection: "打开方式",
      look: "显示",
      done: "完成",
    },
    title: {
      welcome: "欢迎使用",
      place: "数据放在哪里",
      protection: "怎样打开",
      look: "显示成什么样",
      done: "准备好了",
    },
    next: "下一步",
    back: "上一步",
    begin: "开始使用",
    open: "打开这里的数据",
    anew: "换一个位置，重新开始",
    leaves: (folder: string) => `原来的数据原样留在 ${isolated(folder)}，不会改动。`,

    welcomeLead: "用它核对、确认并报送本单位职工的社会保障卡信息：",
    points: [
      { title: "导入数据包", text: "在申报网站下载，或由业务经办人发给" },
      { title: "选照片、打印签字、选号码、数据确认", text: "做好一批，报送一批，不用等齐" },
      { title: "导出报盘数据", text: "交到社保卡管理中心，或在网上上传" },
    ],
    welcomeSoon: "先用一分钟设好几件事。每一页一般都已选好合适的，直接按「下一步」就行。",

    restore: "从备份恢复…",
    restoreLead: "换了电脑、重装了系统，或同事移交了数据：",
    restoreInstead: "不恢复，从头开始",
    restoreGo: "恢复并开始使用",
    restoring: "备份全部核对无误后才会启用。",
    restoreCancelled: "已取消，什么也没有建立。",

    placeLead: "职工的资料加密保存在这个文件夹里。一般用推荐的就好。",
    placeKind: {
      fixed: "这台电脑，默认位置",
      removable: "U 盘或移动硬盘",
      network: "网络位置",
      unknown: "其他位置",
    },
    placeSecond: "这台电脑，另一个硬盘",
    placePicked: "这台电脑，您选的文件夹",
    recommended: "推荐",
    free: (room: string) => `可用 ${room}`,
    withSystem: "与系统在同一个盘，重装系统时一般会一起清掉",
    apart: "不在系统盘，重装系统时一般会保留",
    holdsStore: "这里已有本程序的数据，将直接打开，不会改动",
    holdsStoreKept: "这里已有本程序的数据，恢复以后原样留在一个带日期的文件夹里",
    whoseLead:
      "这台电脑上已经有本程序的数据。是您的（例如重装过系统），请选它；不是，就用下面选好的您自己的位置：",
    anothers:
      "这里已有本程序的数据。是您以前用的（例如重装过系统），就选它，用本机密码或恢复码打开；也可能是这台电脑上别的账户的数据，那就不要选，选自己的位置",
    anothersKept:
      "这里已有本程序的数据，可能是这台电脑上别的账户的：不是您的，就不要恢复到这里，请选别的位置",
    doubt: {
      network: "断网时打不开，速度也慢；同一时间只能一个人用",
      removable: "使用中不能拔出；丢了，里面的数据也就丢了",
      "little-room": "剩余空间不多，人数多时可能不够",
    },
    placeOther: "选择其他位置…",

    protect: "证件号码和照片都加密保存，别人拷走文件也打不开。请选择您怎样打开：",
    login: "随本机登录自动打开",
    loginFor: "一人专用的电脑",
    loginWhy:
      "登录电脑后直接使用，不用再输密码。别人用自己的账户登录，看不到这些数据。重装系统以后不能自动打开，要用「设置」里生成的恢复码打开。",
    password: "每次打开输入本机密码",
    passwordFor: "多人共用的电脑",
    passwordWhy: "每次打开程序都要输入密码，离开时可以锁定。",
    passwordOnly:
      "现在不能随本机登录自动打开，请设一个本机密码。以后可以的话，「设置」里有「改为随本机登录自动打开」。",
    newPassword: "本机密码",
    againHint: "请记牢：忘记了，谁也不能替您重设",

    lookLead: "选了就能看到效果。",
    language: "语言",
    system: "跟随系统",
    textSize: "文字大小",
    lookLater: "以后随时可以在「设置」里改。",

    doneLead: "都设好了：",
    doneNext: "接下来导入数据包：按左上角的「报盘文件导入」，或把「单位编号.zip」拖到窗口里。",
  },
  en: {
    progress: "How far the setting up is",
    step: {
      welcome: "Welcome",
      place: "Data location",
      protection: "How to open",
      look: "Look",
      done: "Done",
    },
    title: {
      welcome: "Welcome",
      place: "Where to keep the data",
      protection: "How to open the program",
      look: "How it looks",
      done: "All set",
    },
    next: "Next",
    back: "Back",
    begin: "Begin",
    open: "Open the data there",
    anew: "Begin anew in another place",
    leaves: (folder: string) => `What is in ${isolated(folder)} stays there as it is.`,

    welcomeLead: "Check, confirm and hand in the social security card data of your unit's people:",
    points: [
      { title: "Import the data package", text: "downloaded, or from your officer" },
      {
        title: "Photos, signed forms, numbers, confirming",
        text: "batch by batch as they are ready; nobody waits for everybody",
      },
      { title: "Export", text: "and hand in at the card centre, or upload" },
    ],
    welcomeSoon:
      "A minute to set up first. Nearly every page has a good answer already: simply press Next.",

    restore: "Restore a backup…",
    restoreLead: "Another computer, a system installed anew, or data from a colleague:",
    restoreInstead: "Do not restore: begin anew",
    restoreGo: "Restore and begin",
    restoring: "The backup is put to use only once all of it has been checked.",
    restoreCancelled: "Stopped; nothing was made.",

    placeLead: "People's data are kept encrypted in this folder. The recommended one suits most.",
    placeKind: {
      fixed: "This computer, the usual place",
      removable: "A stick or external disk",
      network: "A network place",
      unknown: "Another place",
    },
    placeSecond: "This computer, another disk",
    placePicked: "This computer, a folder of your choice",
    recommended: "Recommended",
    free: (room: string) => `${room} free`,
    withSystem: "on the system's disk: mostly cleared when the system is installed anew",
    apart: "not on the system's disk: mostly kept when the system is installed anew",
    holdsStore: "Data of this program are there already: they will be opened as they are",
    holdsStoreKept:
      "Data of this program are there already: they are kept in a folder with the date",
    whoseLead:
      "There are data of this program on this computer already. If they are yours (the system was installed anew, say), choose them; if not, go on with the place of your own that is chosen below:",
    anothers:
      "Data of this program are there already. If they are yours (the system was installed anew, say), choose them and open them with the password or the recovery code. They may be those of another account of this computer: then choose another place",
    anothersKept:
      "Data of this program are there already, perhaps those of another account of this computer: unless they are yours, do not restore here but choose another place",
    doubt: {
      network: "Cannot be opened without the network, is slower, and only one person at a time can",
      removable: "Must not be pulled while in use; if it is lost, so are the data on it",
      "little-room": "Little room is left; for many people it may not do",
    },
    placeOther: "Choose another place…",

    protect:
      "ID numbers and photos are kept encrypted; whoever copies the files cannot read them. How do you open them?",
    login: "Open with the computer's login",
    loginFor: "A computer of one person",
    loginWhy:
      "No other password to type. Whoever logs in to this computer as somebody else cannot see the data. Once the system is installed anew they no longer open by themselves; it takes a recovery code, made in the settings.",
    password: "Ask for a password each time",
    passwordFor: "A computer shared by several",
    passwordWhy: "The program asks for it whenever it is opened, and can be locked meanwhile.",
    passwordOnly:
      "The program cannot open with the computer's login for now: please set a password. Where it can later, the settings offer “Open with the login instead”.",
    newPassword: "Password",
    againHint: "Remember it well: nobody can reset it for you",

    lookLead: "What you choose is seen at once.",
    language: "Language",
    system: "As the computer",
    textSize: "Text size",
    lookLater: "You can change it in the settings at any time.",

    doneLead: "Everything is set:",
    doneNext:
      "Import the data package next: press “Import package” at the top left, or drop the file “<unit number>.zip” on the window.",
  },
});
