import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";

export interface NoticeTexts {
  readonly title: string;
  readonly people: (people: number, departments: number) => string;
  readonly nobody: string;
  readonly until: string;
  readonly untilHint: string;
  readonly to: string;
  readonly toHint: string;
  readonly text: string;
  readonly private: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly close: string;
  readonly message: {
    readonly title: (unit: string) => string;
    readonly ask: (people: number, until: string | null) => string;
    readonly others: string;
    readonly department: (department: string | null, names: readonly string[]) => string;
    readonly photo: (width: number, height: number) => string;
    readonly file: string;
    readonly to: (to: string) => string;
  };
}

export const texts = bilingual<NoticeTexts>({
  zh: {
    title: "索照通知",
    people: (people, departments) =>
      departments > 1
        ? `缺照片 ${ren(people)}，分在 ${grouped(departments)} 个部门`
        : `缺照片 ${ren(people)}`,
    nobody: "所选的人都有照片了，不用通知。",
    until: "截止日期",
    untilHint: "例如 11月30日",
    to: "发给谁",
    toHint: "例如 人事部王老师的微信",
    text: "通知内容（可以修改）",
    private: "通知里只有姓名，没有身份证号码和手机号码。",
    copy: "复制通知",
    copied: "已复制，一分钟内可以粘贴到微信群",
    print: "打印通知…",
    close: "关闭",
    message: {
      title: (unit) => `【${unit}】社会保障卡照片收集通知`,
      ask: (people, until) =>
        until === null
          ? `下列 ${ren(people)}还没有交照片，请尽快发来：`
          : `下列 ${ren(people)}还没有交照片，请在 ${until} 之前发来：`,
      others: "其他",
      department: (department, names) =>
        department === null ? names.join("、") : `【${department}】${names.join("、")}`,
      photo: (width, height) =>
        `照片要求：近期、免冠、正面、彩色；背景纯白；露出双耳和眉毛，头部约占照片的三分之二；JPG 格式，不小于 ${width} × ${height} 像素。`,
      file: "请发原图，不要发截图，不要翻拍纸质照片，不要使用美颜。文件名写姓名和工号，不要写身份证号码。",
      to: (to) => `照片发给：${to}`,
    },
  },
  en: {
    title: "Notice: photos wanted",
    people: (people, departments) =>
      departments > 1
        ? `Without a photo: ${persons(people)} in ${grouped(departments)} departments`
        : `Without a photo: ${persons(people)}`,
    nobody: "All of them have a photo: nobody needs to be asked.",
    until: "Until",
    untilHint: "30 November, for instance",
    to: "Send to",
    toHint: "Ms Wang, personnel, for instance",
    text: "The notice (may be changed)",
    private: "Names alone stand in the notice, no ID or mobile numbers.",
    copy: "Copy notice",
    copied: "Copied: paste it into a chat within a minute",
    print: "Print notice…",
    close: "Close",
    message: {
      title: (unit) => `${unit}: photos for the social security card`,
      ask: (people, until) =>
        `A photo is still wanted of ${persons(people)}${until === null ? "" : ` until ${until}`}:`,
      others: "Others",
      department: (department, names) =>
        department === null ? names.join(", ") : `${department}: ${names.join(", ")}`,
      photo: (width, height) =>
        `The photo: recent, bareheaded, from the front, in colour, on plain white; ears and eyebrows visible, the head about two thirds of the picture; JPG of at least ${width} × ${height} pixels.`,
      file: "Send the original file: no screenshot, no photo of a print, no beauty filter. Name it by name and staff number, not by ID number.",
      to: (to) => `Send it to: ${to}`,
    },
  },
});
