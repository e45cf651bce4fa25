/** Photos, tables and 索照通知. */

import { at } from "../../pages/link.ts";
import { mark, part, type Place } from "../mark.ts";

/** While a batch is worked on. */
const STOP = mark("job-cancel", "停止这次导入。", "Stops this import.");

export const PHOTO_PLACES: readonly Place[] = [
  {
    here: part("photo-review"),
    page: at("photos", "editor"),
    marks: [
      mark(
        "photo-frame",
        "拖动照片摆正，滚轮放大缩小。虚线是规定的位置。",
        "Drag the picture into place, zoom with the wheel. Dashed lines show where things belong.",
      ),
      mark("photo-reset", "按人脸自动摆正，随时可以回到这里。", "Places it by the face again."),
      mark(
        "photo-as-is",
        "照片本来就合格的，一个字节也不改。",
        "For a file that is right already: not one byte changes.",
      ),
      mark(
        "photo-whiten",
        "背景不白时试试，再看头发和肩膀边缘。",
        "Where the background is not white; then look at the edges.",
      ),
      mark(
        "photo-findings",
        "每一项检查，不合格的写着怎么办。",
        "Every check, and what to do about it.",
      ),
      mark("photo-accept", "看清楚是本人，就采用。", "If it is the right person, use it."),
    ],
  },
  {
    here: `${part("camera-take")}, ${part("camera-trouble")}`,
    page: at("photos", "camera"),
    marks: [
      mark(
        "camera-take",
        "三秒后拍照，照片会自动裁好。",
        "Taken after three seconds, and cut out by itself.",
      ),
      mark("camera-choose", "接着几个摄像头的，在这里换。", "Another camera."),
    ],
  },
  {
    here: part("photo-batch-viewer"),
    page: at("photos", "batch"),
    marks: [
      mark("photo-findings", "这张照片的每一项检查。", "Every check of this picture."),
      mark("photo-batch-viewer-choose", "决定要不要导入这一张。", "Whether this one is imported."),
      mark(
        "photo-batch-following",
        "下一张，也可以按方向键。",
        "The next one; the arrow keys do the same.",
      ),
      mark("photo-batch-back", "回到报告。", "Back to the report."),
    ],
  },
  {
    here: part("photo-batch"),
    page: at("photos", "batch"),
    marks: [
      mark(
        "photo-batch-folder",
        "选装着照片的文件夹，照片用身份证号码命名。",
        "The folder of pictures, named by ID number.",
      ),
      mark("photo-batch-zip", "ZIP 不用解压，直接选。", "A ZIP need not be unpacked."),
      mark("photo-batch-files", "也可以直接选多张照片。", "Or several pictures."),
      mark(
        "photo-batch-total",
        "共有多少个文件，导入多少、不导入多少。",
        "How many files are imported, and how many are not.",
      ),
      mark(
        "photo-batch-row",
        "每个文件找到了谁、有没有问题，点开可以放大看。",
        "Whose each file is and what speaks against it; open it to see it large.",
      ),
      mark(
        "photo-batch-take",
        "按了才真正导入，还能撤销。",
        "Only now they are imported, and it can be undone.",
      ),
      mark("photo-batch-report", "把这份报告存成文件。", "Saves this report as a file."),
      mark("photo-batch-undo", "把刚才导入的照片都撤回来。", "Takes back what was just imported."),
      STOP,
    ],
  },
  {
    here: part("table-import"),
    page: at("tables", "how"),
    marks: [
      mark(
        "table-template",
        "先下载模板，里面已经有本单位的人。",
        "The template has your people in it already.",
      ),
      mark("table-choose", "填好以后，在这里选表格。", "Then choose the table here."),
      mark("table-row", "每一行找到了谁、改了什么。", "Whose each row is, and what it changes."),
      mark(
        "table-take",
        "按了才真正导入，还能撤销。",
        "Only now it is imported, and it can be undone.",
      ),
      mark("table-report", "把这份报告存成文件。", "Saves this report as a file."),
      mark("table-undo", "把刚才导入的内容都撤回来。", "Takes back what was just imported."),
      STOP,
    ],
  },
  {
    here: part("photo-notice"),
    page: at("photos", "wanted"),
    marks: [
      mark("photo-notice-until", "写上截止日期，大家才会抓紧。", "Until when."),
      mark(
        "photo-notice-to",
        "照片发给谁。请让大家发给您一个人，不要发到群里。",
        "To whom; better to you alone than into a chat.",
      ),
      mark(
        "photo-notice-text",
        "通知的内容，可以改。里面只有姓名。",
        "The text; it may be changed. Names alone stand in it.",
      ),
      mark("photo-notice-copy", "复制以后，粘贴到微信群。", "Copy it, then paste it into a chat."),
      mark(
        "photo-notice-print",
        "打印出来，贴在各部门门口。",
        "On paper, for the departments' doors.",
      ),
    ],
  },
];
