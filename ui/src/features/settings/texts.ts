import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    title: "设置",
    close: "关闭",
    cancel: "取消",
    save: "保存",

    look: "外观",
    language: "语言",
    system: "跟随系统",
    theme: "主题",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
    textSize: "文字大小",
    textSizeWhy: (larger: string, smaller: string) => `也可以按 ${larger} 放大、${smaller} 缩小。`,
    density: "列表行距",
    roomy: "宽松",
    compact: "紧凑",
    mask: "列表中隐藏号码",
    maskWhy: "列表里的证件号码和手机号码只显示首尾几位，旁人看不到完整号码。",

    protection: "数据保护",
    opensWithPassword: "每次打开都要输入本机密码",
    opensWithPasswordWhy: "离开时可以按右上角的「锁定」。",
    opensWithLogin: "随本机登录自动打开",
    opensWithLoginWhy: "适合一人专用的电脑。多人共用时，请设本机密码。",
    setPassword: "设本机密码",
    changePassword: "更换本机密码",
    dropPassword: "改为随本机登录自动打开",
    current: "现在的本机密码",
    currentHint: "忘记时，可以输入恢复码",
    new: "新的本机密码",
    currentEmpty: "请输入现在的密码",
    dropWhy:
      "以后打开程序不用再输密码：用您的账户登录这台电脑的人都能看到数据。只在一人专用的电脑上这样做。",
    drop: "不再需要密码",
    passwordSet: "本机密码已设好，下次打开时使用",
    passwordDropped: "以后随本机登录自动打开",

    lockAfter: "离开后自动锁定",
    lockAfterWhy: (keys: string) => `没有人动键盘和鼠标时锁上。随时也可以按 ${keys}。`,
    minutes: (n: number) => `${n} 分钟`,
    neverLock: "不自动锁定",
    clerk: "经办人",

    recovery: "恢复码",
    recoveryNone: "还没有恢复码",
    recoveryNonePassword: "忘记本机密码时，没有恢复码就打不开数据。建议现在生成一个。",
    recoveryNoneHelp:
      "忘记本机密码时，恢复码不用等人、不用盖章。建议现在生成一个，抄好放进保险柜。",
    recoveryNoneLogin: "重装系统或换了登录账户后，没有恢复码就打不开数据。建议现在生成一个。",
    recoverySet: "已有恢复码",
    recoverySetWhy:
      "忘记密码或换了登录环境时，用它打开数据。找不到时可以重新生成，旧的就不能再用。",
    recoveryMake: "生成恢复码",
    recoveryMakeAgain: "重新生成",
    recoveryAgainAsk: "旧的恢复码将不能再用，确定重新生成吗？",
    recoveryAgainYes: "重新生成",
    recoveryWrite: "请现在用笔抄下来，只显示这一次",
    recoveryKeep: "抄在纸上，放在上锁的抽屉或保险柜里；不要存在这台电脑上，也不要发到聊天软件里。",
    recoveryReplaced: "以前的恢复码已经不能再用。",
    recoveryDone: "我已抄好",

    officeHelp: "协助解锁",

    backup: "备份与移交",

    about: "关于",
    program: "社会保障卡单位报盘程序",
    version: (version: string) => `版本 ${version}`,
    folder: "工作文件夹",
    folderWhy: "所有单位的数据都加密保存在这里，请不要改动里面的文件。",
    place: "换一个位置…",
    placeTitle: "换一个位置",
    placeWhat:
      "换到另一个文件夹办理，例如接手同事移交的数据，又不动自己的。在新的位置可以重新开始，也可以从备份恢复。",
    placeBack: "要回来时，再按「换一个位置…」，选原来的文件夹。数据不会搬过去，也不会合在一起。",
    placeGo: "换到这里",
    placeOpen: "打开这里的数据",
    log: "运行记录",
    logShow: "打开文件夹",
    logWhy:
      "请人帮忙排查问题时，可以把里面的文件交给对方：只有操作名称、错误代码和时间，没有姓名、号码和照片。",
  },
  en: {
    title: "Settings",
    close: "Close",
    cancel: "Cancel",
    save: "Save",

    look: "Appearance",
    language: "Language",
    system: "As the computer",
    theme: "Theme",
    themes: { system: "As the computer", light: "Light", dark: "Dark" },
    textSize: "Text size",
    textSizeWhy: (larger: string, smaller: string) =>
      `${larger} makes everything larger, ${smaller} smaller.`,
    density: "Rows of the list",
    roomy: "Roomy",
    compact: "Compact",
    mask: "Hide numbers in the list",
    maskWhy:
      "ID and mobile numbers in the list show only their first and last digits, so that nobody reads them over your shoulder.",

    protection: "Protection",
    opensWithPassword: "Asks for the password each time",
    opensWithPasswordWhy: "“Lock”, top right, locks it while you are away.",
    opensWithLogin: "Opens with the computer's login",
    opensWithLoginWhy:
      "Right for a computer of one person. Where several share it, set a password.",
    setPassword: "Set a password",
    changePassword: "Change the password",
    dropPassword: "Open with the login instead",
    current: "Present password",
    currentHint: "If you forgot it, enter the recovery code",
    new: "New password",
    currentEmpty: "Please enter the present password",
    dropWhy:
      "No password will be asked for any more: whoever logs in to this computer as you sees the data. Do this only on a computer of your own.",
    drop: "No password any more",
    passwordSet: "The password is set; it will be asked for next time",
    passwordDropped: "Opens with the computer's login from now on",

    lockAfter: "Locks when nobody is there",
    lockAfterWhy: (keys: string) =>
      `After a time without a key or the mouse. ${keys} locks at once.`,
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    neverLock: "Never",
    clerk: "Clerk",

    recovery: "Recovery code",
    recoveryNone: "No recovery code yet",
    recoveryNonePassword:
      "If you forget the password, only a recovery code opens the data. Better make one now.",
    recoveryNoneHelp:
      "If you forget the password, a recovery code needs neither waiting nor a seal. Better make one now.",
    recoveryNoneLogin:
      "If the system is installed anew or your account changes, only a recovery code opens the data. Better make one now.",
    recoverySet: "There is a recovery code",
    recoverySetWhy:
      "It opens the data if the password is forgotten or the login changes. If you cannot find it, make a new one; the old one then no longer works.",
    recoveryMake: "Make a recovery code",
    recoveryMakeAgain: "Make a new one",
    recoveryAgainAsk: "The old recovery code will no longer work. Make a new one?",
    recoveryAgainYes: "Make a new one",
    recoveryWrite: "Write it down now; it is shown only once",
    recoveryKeep:
      "On paper, in a locked drawer or a safe; not on this computer, and not in a chat.",
    recoveryReplaced: "The former recovery code no longer works.",
    recoveryDone: "I have written it down",

    officeHelp: "Card centre's help",

    backup: "Backup and handover",

    about: "About",
    program: "Social Security Card Reporting",
    version: (version: string) => `Version ${version}`,
    folder: "Work folder",
    folderWhy:
      "The data of all units are kept here, encrypted. Please leave the files in it alone.",
    place: "Another place…",
    placeTitle: "Another place",
    placeWhat:
      "Work in another folder, for instance with what a colleague hands over to you, and leave your own data alone. In the new place you can begin anew or restore a backup.",
    placeBack:
      "To come back, press “Another place…” again and choose the former folder. Nothing is moved, and the two do not come together.",
    placeGo: "Go there",
    placeOpen: "Open the data there",
    log: "Log",
    logShow: "Open folder",
    logWhy:
      "Whoever helps you may be given the files in it: names of operations, error codes and times, and nobody's name, number or photo.",
  },
});
