// The pages of the installer, as tables of Windows Installer: welcome, folder, done, as the tutorial shows them (slides 2-2, 2-3); repair and
// removal; and what goes wrong. Lengths are in its dialog units, of which a page has 370 × 270.

const NAME = "社会保障卡单位报盘程序";

const VISIBLE = 1;
const ENABLED = 2;
const SUNKEN = 4;
const INDIRECT = 8;
/** Text that lets what is behind it shine through, and takes `&` as itself. */
const TRANSPARENT = 0x30000;
/** The button at which Windows will ask for an administrator. */
const SHIELD = 0x800000;
const MODAL = 3;

const dialogs = [];
const controls = [];
const events = [];
const conditions = [];
const mappings = [];

/** A page with its controls, in the order of the Tab key; `next`, `cancel`: what Enter and Escape press. */
function page(name, parts, { width = 370, height = 270, attributes = MODAL, first, next, cancel } = {}) {
  dialogs.push([name, 50, 50, width, height, attributes, NAME, first ?? next, next, cancel]);
  const inOrder = parts.filter((part) => part.inOrder);
  for (const part of parts) {
    const place = inOrder.indexOf(part);
    // They must come back to the first.
    const following = place < 0 ? "" : inOrder[(place + 1) % inOrder.length].name;
    controls.push([name, part.name, part.type, ...part.box, part.attributes, part.property ?? "", part.text ?? "", following, ""]);
    part.presses?.forEach(([event, argument, condition = "1"], order) => events.push([name, part.name, event, argument, condition, order + 1]));
    part.when?.forEach(([action, condition]) => conditions.push([name, part.name, action, condition]));
    part.hears?.forEach(([event, attribute]) => mappings.push([name, part.name, event, attribute]));
  }
}

const text = (name, content, box, more = {}) => ({ name, type: "Text", box, attributes: VISIBLE | ENABLED | TRANSPARENT, text: content, ...more });
const title = (content, more) => text("Title", `{\\Title}${content}`, [20, 18, 330, 24], more);
const line = (y) => ({ name: `Line${y}`, type: "Line", box: [0, y, 370, 0], attributes: VISIBLE });
const button = (name, content, x, presses, more = {}) => ({ name, type: "PushButton", box: [x, 243, 66, 18], attributes: VISIBLE | ENABLED, text: content, inOrder: true, presses, ...more });
const cancel = () => button("Cancel", "取消", 292, [["SpawnDialog", "CancelDlg"]]);

page("WelcomeDlg", [
  button("Next", "下一步(&N)", 212, [["NewDialog", "FolderDlg"]]),
  cancel(),
  title(`欢迎安装${NAME}`),
  text("Text", "安装程序将把[ProductName] [ProductVersion] 装到这台电脑上，供所有用户使用。\r\n\r\n单位经办人用它核对社会保障卡信息，导出回盘数据包。\r\n\r\n升级时，已有的数据和设置都保留。请先关闭正在使用的程序，然后点“下一步”。", [20, 54, 330, 120]),
  line(234),
], { next: "Next", cancel: "Cancel" });

page("FolderDlg", [
  { name: "Folder", type: "PathEdit", box: [20, 96, 260, 18], attributes: VISIBLE | ENABLED, property: "INSTALLDIR", text: "", inOrder: true },
  button("Browse", "浏览(&B)…", 286, [["[_BrowseProperty]", "INSTALLDIR"], ["SpawnDialog", "BrowseDlg"]], { box: [286, 96, 66, 18] }),
  button("Back", "上一步(&P)", 146, [["NewDialog", "WelcomeDlg"]]),
  button("Next", "下一步(&N)", 212, [["SetTargetPath", "INSTALLDIR"], ["EndDialog", "Return"]], { attributes: VISIBLE | ENABLED | SHIELD }),
  cancel(),
  title("安装位置"),
  text("Text", "程序装在下面的文件夹里，一般不用改。点“下一步”开始安装，Windows 会请管理员同意。", [20, 54, 330, 36]),
  text("Data", "您导入的数据不放在这里：第一次打开程序时，会请您选放在哪个磁盘。", [20, 130, 330, 36]),
  line(234),
], { first: "Next", next: "Next", cancel: "Cancel" });

page("BrowseDlg", [
  { name: "Combo", type: "DirectoryCombo", box: [20, 44, 270, 80], attributes: VISIBLE | ENABLED | INDIRECT | 0x60000, property: "_BrowseProperty", inOrder: true },
  button("Up", "上一级", 296, [["DirectoryListUp", "0"]], { box: [296, 44, 56, 18] }),
  { name: "List", type: "DirectoryList", box: [20, 68, 332, 110], attributes: VISIBLE | ENABLED | SUNKEN | INDIRECT, property: "_BrowseProperty", inOrder: true },
  { name: "Path", type: "PathEdit", box: [20, 186, 332, 18], attributes: VISIBLE | ENABLED | INDIRECT, property: "_BrowseProperty", inOrder: true },
  button("OK", "确定", 212, [["SetTargetPath", "[_BrowseProperty]"], ["EndDialog", "Return"]]),
  button("Cancel", "取消", 292, [["Reset", "0"], ["EndDialog", "Return"]]),
  title("选择文件夹"),
  line(234),
], { first: "List", next: "OK", cancel: "Cancel" });

page("MaintenanceDlg", [
  button("Repair", "修复(&R)", 20, [["ReinstallMode", "amus"], ["Reinstall", "ALL"], ["EndDialog", "Return"]], { box: [20, 84, 100, 20], attributes: VISIBLE | ENABLED | SHIELD }),
  button("Remove", "卸载(&U)", 20, [["Remove", "ALL"], ["EndDialog", "Return"]], { box: [20, 142, 100, 20], attributes: VISIBLE | ENABLED | SHIELD }),
  cancel(),
  title(`${NAME}已经装在这台电脑上`),
  text("RepairText", "程序打不开、文件或图标缺失时，重新装一遍。数据和设置不变。", [20, 54, 330, 26]),
  text("RemoveText", "卸载程序。您的数据不会删除，以后重新安装还在。", [20, 116, 330, 22]),
  text("Wipe", "不再需要这些数据时，请先取消，在程序的「设置 → 备份与移交」里删除，再来卸载。", [20, 172, 330, 36]),
  line(234),
], { first: "Cancel", next: "Cancel", cancel: "Cancel" });

page("ProgressDlg", [
  { ...cancel(), hears: undefined },
  title("正在处理"),
  text("Text", "请稍候，不要关闭电脑。", [20, 54, 330, 20]),
  text("Action", "", [20, 96, 330, 18], { hears: [["ActionText", "Text"]] }),
  { name: "Bar", type: "ProgressBar", box: [20, 118, 330, 12], attributes: VISIBLE | 0x10000, text: "进度", hears: [["SetProgress", "Progress"]] },
  line(234),
], { attributes: 1, next: "Cancel", cancel: "Cancel" });

const done = [["EndDialog", "Return"]];
const REMOVED = 'REMOVE~="ALL"';
page("ExitDlg", [
  button("Finish", "完成(&F)", 292, done),
  title("安装完成", { name: "Installed", when: [["Hide", REMOVED]] }),
  title("已经卸载", { name: "Removed", attributes: ENABLED | TRANSPARENT, when: [["Show", REMOVED]] }),
  text("Next", "双击桌面上的蓝色图标「社会保障卡单位报盘程序」打开程序，开始菜单里也有。\r\n\r\n第一次打开时有简短的说明，照着做就可以了。", [20, 54, 330, 90], { when: [["Hide", REMOVED]] }),
  text("Data", "您的数据还在这台电脑上，仍然加密保存。重新安装后可以继续使用。", [20, 54, 330, 60], { attributes: ENABLED | TRANSPARENT, when: [["Show", REMOVED]] }),
  line(234),
], { next: "Finish", cancel: "Finish" });

page("UserExitDlg", [
  button("Finish", "完成(&F)", 292, [["EndDialog", "Exit"]]),
  title("已取消"),
  text("Text", "这台电脑上的程序和数据都没有变化。需要时可以重新运行安装程序。", [20, 54, 330, 60]),
  line(234),
], { next: "Finish", cancel: "Finish" });

page("FatalErrorDlg", [
  button("Finish", "完成(&F)", 292, [["EndDialog", "Exit"]]),
  title("没有完成"),
  text("Text", "安装程序遇到问题，已经恢复原状，您的数据没有变化。\r\n\r\n请重新启动电脑后再试；仍然不行，请把这台电脑的管理员找来：可能被安全软件拦下，或磁盘空间不足。", [20, 54, 330, 90]),
  line(234),
], { next: "Finish", cancel: "Finish" });

page("CancelDlg", [
  button("No", "继续(&N)", 130, done, { box: [130, 57, 66, 18] }),
  button("Yes", "取消(&Y)", 204, [["EndDialog", "Exit"]], { box: [204, 57, 66, 18] }),
  text("Text", "要取消吗？这台电脑会恢复原状。", [20, 20, 240, 24]),
], { width: 280, height: 85, next: "No", cancel: "No" });

// Windows Installer shows this one by itself, by this name, where the program is open.
page("FilesInUse", [
  button("Retry", "重试(&R)", 146, [["EndDialog", "Retry"]]),
  button("Ignore", "忽略(&I)", 219, [["EndDialog", "Ignore"]]),
  button("Exit", "取消", 292, [["EndDialog", "Exit"]]),
  title("程序正在使用"),
  text("Text", "请先关闭下面的程序，再点“重试”。点“忽略”继续的，要重新启动电脑才能完成。", [20, 50, 330, 30]),
  { name: "List", type: "ListBox", box: [20, 86, 330, 130], attributes: VISIBLE | SUNKEN, property: "FileInUseProcess" },
  line(234),
], { attributes: MODAL | 16, next: "Retry", cancel: "Exit" });

const answer = (name, content, x) => button(name, content, x, [["EndDialog", `Error${{ A: "Abort", C: "Cancel", I: "Ignore", N: "No", O: "Ok", R: "Retry", Y: "Yes" }[name]}`]], { box: [x, 80, 60, 18] });
page("ErrorDlg", [
  text("ErrorText", "", [20, 16, 250, 56], { inOrder: true }),
  ...[["A", "中止"], ["C", "取消"], ["I", "忽略"], ["N", "否"], ["O", "确定"], ["R", "重试"], ["Y", "是"]].map(([name, content]) => answer(name, content, 100)),
], { width: 280, height: 105, attributes: MODAL | 0x10000, first: "ErrorText", next: "", cancel: "" });

/** The pages' tables: columns as Windows Installer defines them, its key, its rows. */
export const tables = {
  Dialog: {
    columns: ["Dialog:s72", "HCentering:i2", "VCentering:i2", "Width:i2", "Height:i2", "Attributes:I4", "Title:L128", "Control_First:s50", "Control_Default:S50", "Control_Cancel:S50"],
    keys: ["Dialog"],
    rows: dialogs,
  },
  Control: {
    columns: ["Dialog_:s72", "Control:s50", "Type:s20", "X:i2", "Y:i2", "Width:i2", "Height:i2", "Attributes:I4", "Property:S50", "Text:L0", "Control_Next:S50", "Help:L50"],
    keys: ["Dialog_", "Control"],
    rows: controls,
  },
  ControlEvent: {
    columns: ["Dialog_:s72", "Control_:s50", "Event:s50", "Argument:s255", "Condition:S255", "Ordering:I2"],
    keys: ["Dialog_", "Control_", "Event", "Argument", "Condition"],
    rows: events,
  },
  ControlCondition: { columns: ["Dialog_:s72", "Control_:s50", "Action:s50", "Condition:s255"], keys: ["Dialog_", "Control_", "Action", "Condition"], rows: conditions },
  EventMapping: { columns: ["Dialog_:s72", "Control_:s50", "Event:s50", "Attribute:s50"], keys: ["Dialog_", "Control_", "Event"], rows: mappings },
  // Filled while it runs: the programs that are open.
  ListBox: { columns: ["Property:s72", "Order:i2", "Value:s64", "Text:L64"], keys: ["Property", "Order"], rows: [] },
  TextStyle: {
    columns: ["TextStyle:s72", "FaceName:s32", "Size:i2", "Color:I4", "StyleBits:I2"],
    keys: ["TextStyle"],
    rows: [["Text", "Microsoft YaHei UI", 9, "", ""], ["Title", "Microsoft YaHei UI", 13, 0xd04f0b, 1]],
  },
  ActionText: {
    columns: ["Action:s72", "Description:L64", "Template:L128"],
    keys: ["Action"],
    rows: [
      ["InstallFiles", "正在复制文件", ""],
      ["CreateShortcuts", "正在建立桌面图标", ""],
      ["RemoveFiles", "正在删除程序文件，您的数据不会删除", ""],
      ["RemoveExistingProducts", "正在替换旧版本", ""],
      ["RegisterProduct", "正在登记程序", ""],
    ],
  },
  UIText: {
    columns: ["Key:s72", "Text:L255"],
    keys: ["Key"],
    rows: [["AbsentPath", ""], ["bytes", "字节"], ["KB", "KB"], ["MB", "MB"], ["GB", "GB"], ["NewFolder", "新文件夹|新建文件夹"]],
  },
};

/** When each page is shown. */
export const sequence = [
  ["WelcomeDlg", "NOT Installed", 1230],
  ["MaintenanceDlg", "Installed AND NOT RESUME AND NOT Preselected", 1240],
  ["ProgressDlg", "", 1280],
  ["ExitDlg", "", -1],
  ["UserExitDlg", "", -2],
  ["FatalErrorDlg", "", -3],
];
