import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

export const texts = bilingual({
  zh: {
    title: "报盘文件导入",
    choose: "选择数据包",
    another: "换一个文件",
    cancel: "取消",
    close: "关闭",
    go: "导入",
    reading: "正在检查数据包…",
    unitName: "单位名称",
    unitCode: "单位编号",
    people: "人数",
    peopleAndPhotos: (people: number, photos: number) =>
      `${ren(people)}，其中 ${ren(photos)}已有照片`,
    createdAt: "生成时间",
    officeCode: "核对码",
    officeCodeWhy: "应与领取单上印的一致",

    newUnit: "这个单位第一次导入，单位名称在导入后显示。请对照领取单，看核对码是否一致。",
    update: (newest: string) => `更新数据：上次导入的数据包生成于 ${newest}。`,
    updateKeeps: "已选的照片、号码，已填的手机号码都会保留；有变化的数据会逐项列出。",

    olderTitle: "这个数据包比已经导入的旧",
    olderThis: "这个数据包",
    olderNewest: "已导入的最新数据包",
    olderWhy: "一般应导入最新下载的数据包。仍然导入时，较新的数据不会被覆盖。",
    olderAccept: "仍然导入这个旧数据包",
    olderMissing: "确实要导入时，请先勾选这一项；否则请换一个文件。",

    signerTitle: "这个数据包的签发机构与以前的不同，请先打电话核实",
    signerCall: (office: string, phone: string) => {
      const whom = office === "" ? "社保卡管理中心" : office;
      return phone === ""
        ? `请给${isolated(whom)}打电话，请对方报出现在使用的核对码。不要用这个数据包里或随它收到的电话。`
        : `请给${isolated(whom)}打电话（${isolated(phone)}），请对方报出现在使用的核对码。`;
    },
    signerPinned: "以前的核对码",
    signerFound: "这个数据包的核对码",
    signerType: "核实后，在这里输入对方报出的新核对码",
    signerMissing:
      "输入的与这个数据包的核对码不一致。如果对方报出的就是您输入的，请不要导入这个数据包，并告知社保卡管理中心。",
    signerEmpty: "请先核实，再输入新的核对码。",

    importedTitle: "这个数据包已经导入过了",
    importedWhen: (at: string) => `导入时间：${at}。`,
    importedTodo: "不需要再导入。要更新数据时，请重新下载数据包，再导入新的。",

    code: "领取码",
    codeWhere: "印在领取单上；没有领取单的，向业务经办人要。大小写、空格和横线都不影响。",
    codeMissing: "请输入领取码。",
    codeLength: (length: number) => `已输入 ${length} 位，一般是 16 位`,
    codeDoubtful: (characters: string) =>
      `自动生成的领取码里没有 ${characters}，请再看一眼是不是相近的字符`,
    remembered: "将使用本单位上次的领取码，不用再输入。",
    typeAnother: "改用另一个领取码",
    useRemembered: "用上次的领取码",
    rememberedWrongTitle: "上次的领取码打不开这个数据包。",
    rememberedWrongTodo: "每个数据包可能有自己的领取码。请输入这个数据包的领取单上的领取码。",

    running: "正在导入，请不要拔出 U 盘或关闭电脑。",
    cancelled: "已取消，什么都没有改变。",

    done: "数据导入成功",
    doneOf: (people: number) => `数据包中共 ${ren(people)}`,
    office: "签发机构",
    ok: "确定",
    count: grouped,
    added: "新增",
    updated: "更新",
    unchanged: "未变",
    attention: "需要留意",
    red: "红色：一人多号",
    redTodo: "先到经办机构合并账户，再重新下载、导入",
    blue: "蓝色：号码待选",
    blueTodo: "本人签字确认后，双击人员选择号码",
    withoutPhoto: "还没有照片",
    withoutPhotoTodo: "双击人员选择照片",
    withoutPhotoRed: "没有照片的红色人员也算在内，列表的「缺照片」里没有他们；其余的双击选择照片",
    changedAfterExport: "导出后有变更",
    changedAfterExportTodo: "已导出的数据与新数据不同，请逐个查看",
    takenBack: "确认被收回",
    takenBackTodo: "确认过的数据有变化，请核对后再确认",
    missing: "新包中没有",
    missingTodo: "仍保留在列表中，没有删除",
    keptNewer: "保留较新数据",
    keptNewerTodo: "这里已有更新的数据，没有覆盖",
    changes: (total: number) => `有变化的数据（${ren(total)}）`,
    changesShown: (shown: number) => `只列出前 ${ren(shown)}，全部的人在列表上方的「有变动」里。`,
    changesInList: "在列表中查看",
    none: "无",
    photoNew: "新增",
    photoChanged: "已更换",
    photoGone: "已取消",
    personTakenBack: "确认被收回",
    personAfterExport: "已导出",
    next: {
      "changed-after-export": "下一步：在列表上方点「导出后有变更」，逐个查看要不要重新办理。",
      "confirm-again":
        "下一步：在列表上方点「有变动」，核对数据；确认被收回的人员要重新做数据确认。",
      photos: "下一步：双击列表中缺照片的人员，选择照片、填写手机号码。",
      print: "下一步：打印确认表，请本人核对、选号码、签字。",
      forms: "下一步：收回本人签字的确认表，登记并选好号码。",
      confirm: "下一步：在列表中核对人员，勾选后做数据确认。",
      export: "下一步：确认过的人员可以做报盘数据导出。",
      "hand-in": "下一步：把已导出的文件和确认表送到，再标记为已报送。",
      download: "下一步：红色的人员先到经办机构合并账户，再重新下载、导入。",
      import: "数据包里没有要办理的人。",
      "nothing-new": "数据没有变化，接着原来的工作做就行。",
      "all-done": "都办完了，暂时没有要做的。",
    },
  },
  en: {
    title: "Import package",
    choose: "Choose a package",
    another: "Choose another file",
    cancel: "Cancel",
    close: "Close",
    go: "Import",
    reading: "Checking the package…",
    unitName: "Unit",
    unitCode: "Unit number",
    people: "People",
    peopleAndPhotos: (people: number, photos: number) =>
      `${grouped(people)}, of whom ${grouped(photos)} have a photo`,
    createdAt: "Made",
    officeCode: "Check code",
    officeCodeWhy: "should be the one on the slip",

    newUnit:
      "This unit's first package; its name shows once it is imported. Please compare the check code with the slip.",
    update: (newest: string) => `An update: the package imported last was made ${newest}. `,
    updateKeeps:
      "Photos, numbers and phone numbers you have set are kept; changed data will be listed one by one.",

    olderTitle: "This package is older than the one imported last",
    olderThis: "This package",
    olderNewest: "Newest package here",
    olderWhy:
      "Usually the newest package is the right one. If you import this one anyway, newer data are not overwritten.",
    olderAccept: "Import this older package anyway",
    olderMissing: "To go on, tick this first; otherwise choose another file.",

    signerTitle: "Another office signed this package than before: please call first",
    signerCall: (office: string, phone: string) => {
      const whom = office === "" ? "the card centre" : office;
      return phone === ""
        ? `Call ${isolated(whom)} and ask for the check code it uses now. Do not use a phone number that came with this package.`
        : `Call ${isolated(whom)} (${isolated(phone)}) and ask for the check code it uses now.`;
    },
    signerPinned: "Check code so far",
    signerFound: "This package's check code",
    signerType: "Then enter the new check code as they told you",
    signerMissing:
      "This is not the check code of this package. If it is what they told you, do not import the package and tell the card centre.",
    signerEmpty: "Please call first, then enter the new check code.",

    importedTitle: "This package was imported before",
    importedWhen: (at: string) => `Imported ${at}. `,
    importedTodo:
      "There is nothing to do. To update the data, download a new package and import that.",

    code: "Code",
    codeWhere:
      "On your slip; if you have none, ask your officer. Capitals, spaces and dashes do not matter.",
    codeMissing: "Please enter the code.",
    codeLength: (length: number) => `${length} characters so far, usually 16`,
    codeDoubtful: (characters: string) =>
      `Generated codes never contain ${characters}: please look again for a similar character`,
    remembered: "The code used last for this unit will be tried; no need to type it.",
    typeAnother: "Use another code",
    useRemembered: "Use the last code",
    rememberedWrongTitle: "The code used last does not open this package.",
    rememberedWrongTodo:
      "A package may have a code of its own. Enter the one on the slip that came with this package.",

    running: "Importing. Please leave the USB stick in and the computer on.",
    cancelled: "Cancelled. Nothing was changed.",

    done: "Import complete",
    doneOf: (people: number) => `${persons(people)} in the package`,
    office: "Signed by",
    ok: "OK",
    count: grouped,
    added: "New",
    updated: "Updated",
    unchanged: "Unchanged",
    attention: "Worth a look",
    red: "Red: several accounts",
    redTodo: "Merge them at the agency, then download and import again",
    blue: "Blue: number to choose",
    blueTodo: "Double-click to choose it once the form is signed",
    withoutPhoto: "No photo yet",
    withoutPhotoTodo: "Double-click the person to choose one",
    withoutPhotoRed:
      "Red people without one are counted here, but not under “No photo” in the list; for the others, double-click to choose one",
    changedAfterExport: "Changed after export",
    changedAfterExportTodo: "Exported data differ from the new ones: look at each",
    takenBack: "Confirmation taken back",
    takenBackTodo: "Confirmed data changed: check and confirm again",
    missing: "Not in this package",
    missingTodo: "Kept in the list, nothing was deleted",
    keptNewer: "Newer data kept",
    keptNewerTodo: "Newer data were here and were not overwritten",
    changes: (total: number) => `Changed data (${persons(total)})`,
    changesShown: (shown: number) =>
      `Only the first ${grouped(shown)} are shown; “Changed by package” above the list has everyone.`,
    changesInList: "Show in the list",
    none: "none",
    photoNew: "new",
    photoChanged: "replaced",
    photoGone: "withdrawn",
    personTakenBack: "Confirmation taken back",
    personAfterExport: "Exported",
    next: {
      "changed-after-export":
        "Next: press “Changed after export” above the list and see whether each has to be done again.",
      "confirm-again":
        "Next: press “Changed by package” above the list, check the data and confirm those people again whose confirmation was taken back.",
      photos: "Next: double-click people without a photo, choose one and enter the mobile number.",
      print: "Next: print the forms; everyone checks theirs, ticks a number and signs.",
      forms: "Next: take the signed forms back and choose the numbers ticked on them.",
      confirm: "Next: check the people in the list, tick them and confirm.",
      export: "Next: export the return of those who are confirmed.",
      "hand-in": "Next: hand in the exported file with its forms, then mark it as handed in.",
      download:
        "Next: red people have their accounts merged at the agency; then download and import again.",
      import: "There is nobody to be worked on in this package.",
      "nothing-new": "Nothing changed: just go on where you were.",
      "all-done": "All done: nothing is to be done for now.",
    },
  },
});
