import type { PictureState } from "../../bindings/PictureState.ts";
import type { ReportWords } from "../../bindings/ReportWords.ts";
import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

interface PhotoBatchTexts {
  readonly title: string;
  readonly how: string;
  readonly examples: string;
  readonly safe: string;
  readonly dropping: string;
  readonly folder: string;
  readonly zip: string;
  readonly files: string;
  readonly cancel: string;
  readonly close: string;
  readonly another: string;
  readonly first: string;
  readonly all: string;
  readonly filter: string;
  readonly total: (files: number, taken: number, left: number) => string;
  readonly state: Record<PictureState, string>;
  readonly todo: Record<PictureState, string>;
  readonly asIs: string;
  readonly byFace: string;
  readonly centred: string;
  readonly alike: (name: string) => string;
  readonly pixels: (width: number, height: number) => string;
  readonly now: string;
  readonly next: string;
  readonly replace: string;
  readonly replaceAll: string;
  readonly anyway: string;
  readonly anywayAll: string;
  readonly nothing: string;
  readonly take: (pictures: number) => string;
  readonly done: string;
  readonly doneHow: (added: number, replaced: number) => string;
  readonly leftOut: (files: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly report: Pick<ReportWords, "title" | "total" | "headings">;
  readonly look: (file: string) => string;
  readonly before: string;
  readonly after: string;
  readonly nothingToSee: string;
  readonly previous: string;
  readonly following: string;
  readonly place: (place: number, of: number) => string;
  readonly keys: string;
  readonly oneReason: string;
  readonly back: string;
}

export const texts = bilingual<PhotoBatchTexts>({
  zh: {
    title: "批量处理 - 照片导入",
    how: "把照片放在一个文件夹里，每张照片用本人的身份证号码命名（18 位或 15 位都可以），也可以用个人编号或工号。",
    examples:
      "例如：身份证号码.jpg、身份证号码+姓名.jpg、姓名_身份证号码.jpg。子文件夹和 ZIP 里的照片也会读取。",
    safe: "先列出结果，点「确定」之前不会改动任何数据。",
    dropping: "也可以把文件夹、ZIP、一张或多张照片直接拖到窗口里。",
    folder: "选择文件夹",
    zip: "选择 ZIP",
    files: "选择多张照片",
    cancel: "取消",
    close: "完成",
    another: "重新选择",
    first: "请先处理完这一批，再拖入下一批",
    all: "全部",
    filter: "按结果筛选",
    total: (files, taken, left) =>
      `共 ${grouped(files)} 个文件：导入 ${grouped(taken)} 个，不导入 ${grouped(left)} 个`,
    state: {
      new: "将导入",
      replaces: "已有照片",
      warns: "需要注意",
      fails: "不合要求",
      same: "照片相同",
      nobody: "没有对应的人",
      "several-people": "对应多个人",
      "several-files": "一人多张",
      locked: "不能修改",
      "not-a-picture": "不是照片",
      broken: "文件损坏",
      "too-small": "太小",
      "too-large": "太大",
      "cannot-fit": "无法压缩",
      unreadable: "读不出来",
    },
    todo: {
      new: "",
      replaces: "勾选「替换」才会换掉现在的照片",
      warns: "看过没有问题的，勾选「仍要导入」并填写原因",
      fails: "最好换一张；确实要用的，勾选「仍要导入」并填写原因",
      same: "与现在的照片完全相同，不用再导入",
      nobody: "文件名里没有本单位人员的号码，请核对文件名",
      "several-people": "文件名里的号码对应不止一个人，请改用身份证号码命名",
      "several-files": "这个人有不止一张照片，请只留一张",
      locked: "已确认、已导出或已移出；已确认的请先取消确认",
      "not-a-picture": "不是能读取的图片（支持 JPG、PNG、BMP、WebP、TIFF、HEIC）",
      broken: "图片不完整，可能拷贝时中断了，请重新拷贝",
      "too-small": "像素太少，放大后会模糊，请换一张",
      "too-large": "文件或像素太大，请先缩小",
      "cannot-fit": "无法压缩到规定的大小，请换一张",
      unreadable: "打不开这个文件，请检查后重试",
    },
    asIs: "原样采用",
    byFace: "按人脸自动裁剪",
    centred: "居中裁剪",
    alike: (name) => `与${isolated(name)}的照片相同`,
    pixels: (width, height) => `${width} × ${height}`,
    now: "现在的照片",
    next: "导入的照片",
    replace: "替换",
    replaceAll: "全部替换已有照片",
    anyway: "仍要导入",
    anywayAll: "有问题的也全部导入",
    nothing: "没有可导入的照片",
    take: (n) => `确定，导入 ${grouped(n)} 张`,
    done: "照片数据导入成功",
    doneHow: (added, replaced) =>
      `${ren(added)}有了照片${replaced > 0 ? `，${ren(replaced)}换了照片` : ""}`,
    leftOut: (n) => `${grouped(n)} 个文件没有导入：读取之后，文件或人员资料有了变化`,
    undo: "撤销这次导入",
    undone: "已撤销这次照片导入",
    report: {
      title: "照片导入报告",
      total: "文件总数",
      headings: ["文件", "个人编号", "姓名", "结果", "说明", "处理"],
    },
    look: (file) => `放大查看 ${isolated(file)}`,
    before: "原图",
    after: "导入后",
    nothingToSee: "没有可以显示的照片",
    previous: "上一张",
    following: "下一张",
    place: (place, of) => `${grouped(place)} / ${grouped(of)}`,
    keys: "方向键看上一张、下一张，Esc 返回",
    oneReason: "这次导入的有问题的照片都用这个原因",
    back: "返回",
  },
  en: {
    title: "Batch: import photos",
    how: "Put the pictures into a folder, each named by its person's ID number (of 18 or 15 digits), or by personal number or staff number.",
    examples:
      "For instance: ID number.jpg, ID number+name.jpg, name_ID number.jpg. Folders in the folder or the ZIP are read as well.",
    safe: "You see the outcome first; nothing changes before you agree.",
    dropping: "You can also drop a folder, a ZIP, one or several pictures on the window.",
    folder: "Choose folder",
    zip: "Choose ZIP",
    files: "Choose pictures",
    cancel: "Cancel",
    close: "Done",
    another: "Choose again",
    first: "Finish these first, then drop the next",
    all: "All",
    filter: "Filter by outcome",
    total: (files, taken, left) =>
      `${grouped(files)} files: ${grouped(taken)} to be imported, ${grouped(left)} not`,
    state: {
      new: "To be imported",
      replaces: "Has a photo",
      warns: "Look at it",
      fails: "Not as asked",
      same: "Same photo",
      nobody: "No such person",
      "several-people": "Several people",
      "several-files": "Several files",
      locked: "Locked",
      "not-a-picture": "Not a picture",
      broken: "Damaged",
      "too-small": "Too small",
      "too-large": "Too large",
      "cannot-fit": "Cannot be fitted",
      unreadable: "Unreadable",
    },
    todo: {
      new: "",
      replaces: "Takes the place of the present photo only if you tick Replace",
      warns: "If it is right to the eye, tick Take it and say why",
      fails: "Better choose another; to use it all the same, tick Take it and say why",
      same: "Exactly the photo that is there already",
      nobody: "No number in the name belongs to anyone of this unit",
      "several-people": "The number belongs to more than one person; name the file by ID number",
      "several-files": "There is more than one picture of this person; leave one",
      locked: "Confirmed, exported or removed; take the confirmation back first",
      "not-a-picture": "Not a picture that can be read (JPG, PNG, BMP, WebP, TIFF, HEIC)",
      broken: "Incomplete, perhaps cut off while being copied; copy it again",
      "too-small": "Too few pixels: it would be blurred; choose another",
      "too-large": "Too many bytes or pixels; make it smaller first",
      "cannot-fit": "Cannot be brought to the size asked for; choose another",
      unreadable: "The file cannot be opened",
    },
    asIs: "taken as it is",
    byFace: "cut by the face",
    centred: "cut around the centre",
    alike: (name) => `The same picture as for ${isolated(name)}`,
    pixels: (width, height) => `${width} × ${height}`,
    now: "Present photo",
    next: "Imported photo",
    replace: "Replace",
    replaceAll: "Replace all present photos",
    anyway: "Take it",
    anywayAll: "Take all that were questioned",
    nothing: "Nothing to import",
    take: (n) => `Import ${grouped(n)}`,
    done: "Photos imported",
    doneHow: (added, replaced) =>
      `New photo for ${persons(added)}${replaced > 0 ? `, replaced for ${persons(replaced)}` : ""}`,
    leftOut: (n) =>
      `Files left out, because file or person has changed since they were read: ${grouped(n)}`,
    undo: "Undo this import",
    undone: "Import of photos undone",
    report: {
      title: "Photo import report",
      total: "Files",
      headings: ["File", "Personal no.", "Name", "Outcome", "Why and what to do", "Done"],
    },
    look: (file) => `Look at ${isolated(file)}`,
    before: "The file",
    after: "As imported",
    nothingToSee: "There is no picture to show",
    previous: "Previous",
    following: "Next",
    place: (place, of) => `${grouped(place)} of ${grouped(of)}`,
    keys: "Arrow keys: previous and next; Esc: back",
    oneReason: "It counts for all questioned photos of this import",
    back: "Back",
  },
});
