import type { TableField } from "../../bindings/TableField.ts";
import type { TableRowState } from "../../bindings/TableRowState.ts";
import type { ReportWords } from "../../bindings/ReportWords.ts";
import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

interface TableTexts {
  readonly title: string;
  readonly how: string;
  readonly columns: string;
  readonly blank: string;
  readonly safe: string;
  readonly template: string;
  readonly templateSaved: (file: string) => string;
  readonly show: string;
  readonly choose: string;
  readonly cancel: string;
  readonly close: string;
  readonly another: string;
  readonly all: string;
  readonly filter: string;
  readonly reading: (rows: number) => string;
  readonly total: (rows: number, taken: number, left: number) => string;
  readonly sets: (fields: string[]) => string;
  readonly unused: (headings: readonly string[]) => string;
  readonly field: Record<TableField, string>;
  readonly line: (line: number) => string;
  readonly state: Record<TableRowState, string>;
  /** Why a row is not taken and what to do; empty where its changes are shown. */
  readonly todo: Record<TableRowState, string>;
  readonly replace: string;
  readonly replaceAll: string;
  readonly confirm: string;
  readonly confirmAll: string;
  readonly nothing: string;
  readonly take: (rows: number) => string;
  readonly done: string;
  readonly doneHow: (people: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly report: Pick<ReportWords, "title" | "total" | "headings">;
}

export const texts = bilingual<TableTexts>({
  zh: {
    title: "批量处理 - 信息导入",
    how: "用一张 Excel 或 CSV 表格，一次填好很多人的手机号码、部门、工号和备注。",
    columns:
      "第一行是标题。用「身份证号码」「个人编号」或「姓名」找到本人；可以先下载模板，里面已经有本单位的人员名单。",
    blank: "没有填的格不会改动现有的数据。部门、工号、备注只供本单位使用，不报送。",
    safe: "先列出结果，点「确定」之前不会改动任何数据。",
    template: "下载模板",
    templateSaved: (file) => `模板已保存：${isolated(file)}`,
    show: "打开文件夹",
    choose: "选择表格",
    cancel: "取消",
    close: "完成",
    another: "重新选择",
    all: "全部",
    filter: "按结果筛选",
    reading: (rows) => `共 ${grouped(rows)} 行`,
    total: (rows, taken, left) =>
      `共 ${grouped(rows)} 行：导入 ${grouped(taken)} 行，不导入 ${grouped(left)} 行`,
    sets: (fields) => `导入的列：${fields.join("、")}`,
    unused: (headings) => `；没有用到的列：${headings.join("、")}`,
    field: { mobile: "手机号码", department: "部门", "staff-no": "工号", remark: "备注" },
    line: (line) => `第 ${grouped(line)} 行`,
    state: {
      new: "将导入",
      replaces: "已有其他内容",
      "by-name": "仅姓名相同",
      same: "已经相同",
      unnamed: "没有写是谁",
      nobody: "没有对应的人",
      "several-people": "对应多个人",
      "name-not-unique": "有人同名",
      contradiction: "前后不一致",
      "several-rows": "一人多行",
      "number-damaged": "号码被改坏",
      "mobile-invalid": "手机号码不对",
      "text-too-long": "文字太长",
      locked: "不能修改",
      empty: "没有填内容",
      "line-damaged": "这一行读不出来",
    },
    todo: {
      new: "",
      replaces: "",
      "by-name": "",
      same: "与现在的内容完全相同，不用再导入",
      unnamed: "请填上身份证号码、个人编号或姓名",
      nobody: "本单位没有这个号码或姓名，请核对",
      "several-people": "这个号码对应不止一个人，请加上个人编号",
      "name-not-unique": "本单位有几个人同名，请加上身份证号码或个人编号",
      contradiction: "号码和姓名不是同一个人，请核对",
      "several-rows": "这个人有不止一行，请只留一行",
      "number-damaged":
        "表格软件把号码变成了数字（如 2.1E+17 或末尾变成 000），请把这一列设为文本后重新填写",
      "mobile-invalid": "应是 11 位手机号码，只能填一个",
      "text-too-long": "部门、工号最多 60 个字，备注最多 200 个字",
      locked: "已确认、已导出或已移出，不能改手机号码；已确认的请先取消确认",
      empty: "手机号码、部门、工号、备注都没有填",
      "line-damaged": "格数与标题不符，或有无法识别的文字，请用 Excel 另存为 XLSX 后再试",
    },
    replace: "替换",
    replaceAll: "全部替换现有内容",
    confirm: "是本人",
    confirmAll: "姓名相同的都是本人",
    nothing: "没有可导入的内容",
    take: (n) => `确定，导入 ${grouped(n)} 行`,
    done: "信息导入成功",
    doneHow: (people) => `更新了 ${ren(people)}的信息`,
    leftOut: (n) => `${grouped(n)} 行没有导入：读取之后，人员资料有了变化`,
    undo: "撤销这次导入",
    undone: "已撤销这次信息导入",
    report: {
      title: "信息导入报告",
      total: "总行数",
      headings: ["行号", "表格中的本人", "个人编号", "姓名", "改动", "结果", "说明", "处理"],
    },
  },
  en: {
    title: "Batch: import mobile numbers and departments",
    how: "One Excel or CSV table sets mobile number, department, staff number and remark of many people at once.",
    columns:
      "The first line holds headings. ID number, personal number or name says whose a row is. The template has your people in it already.",
    blank:
      "An empty cell changes nothing. Department, staff number and remark are for your unit only and never handed in.",
    safe: "You see the outcome first; nothing changes before you agree.",
    template: "Save template",
    templateSaved: (file) => `Template saved: ${isolated(file)}`,
    show: "Open folder",
    choose: "Choose table",
    cancel: "Cancel",
    close: "Done",
    another: "Choose again",
    all: "All",
    filter: "Filter by outcome",
    reading: (rows) => `${grouped(rows)} rows`,
    total: (rows, taken, left) =>
      `${grouped(rows)} rows: ${grouped(taken)} to be imported, ${grouped(left)} not`,
    sets: (fields) => `Columns to import: ${fields.join(", ")}`,
    unused: (headings) => `; not used: ${headings.join(", ")}`,
    field: {
      mobile: "Mobile",
      department: "Department",
      "staff-no": "Staff no.",
      remark: "Remark",
    },
    line: (line) => `Line ${grouped(line)}`,
    state: {
      new: "To be imported",
      replaces: "Has something else",
      "by-name": "Same name only",
      same: "Already so",
      unnamed: "Nobody named",
      nobody: "No such person",
      "several-people": "Several people",
      "name-not-unique": "Name not unique",
      contradiction: "Contradiction",
      "several-rows": "Several rows",
      "number-damaged": "Number damaged",
      "mobile-invalid": "No mobile number",
      "text-too-long": "Text too long",
      locked: "Locked",
      empty: "Nothing in it",
      "line-damaged": "Unreadable line",
    },
    todo: {
      new: "",
      replaces: "",
      "by-name": "",
      same: "Exactly what is there already",
      unnamed: "Give an ID number, a personal number or a name",
      nobody: "Nobody of this unit has the number or name",
      "several-people": "The number belongs to more than one person; add the personal number",
      "name-not-unique": "Several people have this name; add ID number or personal number",
      contradiction: "Numbers and name are not of the same person",
      "several-rows": "There is more than one row of this person; leave one",
      "number-damaged":
        "A spreadsheet has turned the number into a figure (2.1E+17, or 000 at the end): make the column text and enter it again",
      "mobile-invalid": "One mobile number of 11 digits is expected",
      "text-too-long": "Department and staff number: 60 characters at most; remark: 200",
      locked:
        "Confirmed, exported or removed: the mobile number cannot change; take the confirmation back first",
      empty: "No mobile number, department, staff number or remark",
      "line-damaged":
        "Its cells do not fit the headings, or characters cannot be read; save it as XLSX and try again",
    },
    replace: "Replace",
    replaceAll: "Replace all that is there",
    confirm: "Is the person",
    confirmAll: "All found by name are the persons",
    nothing: "Nothing to import",
    take: (n) => `Import ${grouped(n)} rows`,
    done: "Table imported",
    doneHow: (people) => `Updated: ${persons(people)}`,
    leftOut: (n) =>
      `Rows left out, because the person has changed since they were read: ${grouped(n)}`,
    undo: "Undo this import",
    undone: "Import of the table undone",
    report: {
      title: "Table import report",
      total: "Rows",
      headings: [
        "Line",
        "As it stands there",
        "Personal no.",
        "Name",
        "Changes",
        "Outcome",
        "Why and what to do",
        "Done",
      ],
    },
  },
});
