import { note, picture, points, steps, table, text } from "./blocks.ts";
import { page } from "./page.ts";

export const tables = page({
  zh: {
    title: "用表格填手机号码和部门",
    sections: {
      how: {
        title: "信息导入",
        blocks: [
          steps(
            "在列表上按右键，选「批量处理」，再选「信息导入…」。",
            "按「下载模板」，用 Excel 或 WPS 打开。里面已经有本单位的人。",
            "填手机号码、部门、工号、备注，保存。没填的格不会改动现有数据。",
            "回到程序，按「选择表格」，选刚才的文件。",
            "看报告，没有问题再按「确定」。弄错了，按「撤销这次导入」。",
          ),
          picture("table-import", "批量处理 - 信息导入"),
        ],
      },
      broken: {
        title: "表格把号码改坏了",
        blocks: [
          text("Excel 会把 18 位号码变成 2.1E+17，末尾几位变成 000。程序认得出来，不会导入。"),
          points(
            "最省事：下载模板重填，模板里的格都是文本格式。",
            "自己做的表：先把这一列设为文本，再重新输入号码；改成文本以前已经坏了的，改不回来。",
            "还是读不出来的：用 Excel 或 WPS 另存为 XLSX 再试。",
          ),
        ],
      },
      refused: {
        title: "有的行没有导入",
        blocks: [
          table(
            ["程序说", "怎么办"],
            ["「仅姓名相同」", "看清楚是本人，勾选「是本人」"],
            ["「已有其他内容」", "要换的，勾选「替换」"],
            ["「已经相同」", "不用再导入"],
            ["「没有写是谁」", "填上身份证号码、个人编号或姓名"],
            ["「没有对应的人」", "本单位没有这个人，核对号码和姓名"],
            ["「对应多个人」「有人同名」", "加上身份证号码或个人编号"],
            ["「前后不一致」", "号码和姓名不是同一个人，核对以后改正"],
            ["「一人多行」", "一个人只留一行"],
            ["「号码被改坏」", "把这一列设为文本，重新填写号码"],
            ["「手机号码不对」", "填一个 11 位手机号码"],
            ["「文字太长」", "部门、工号最多 60 个字，备注最多 200 个字"],
            ["「不能修改」", "要改手机号码，已确认的先「取消确认」"],
            ["「没有填内容」", "手机号码、部门、工号、备注都空着，填了再导入"],
            ["「这一行读不出来」", "用 Excel 或 WPS 另存为 XLSX 再试"],
          ),
          text("改好表格，按「重新选择」再导入一次。已经导入的不会变。"),
        ],
      },
      found: {
        title: "用什么找到本人",
        blocks: [
          text(
            "第一行写标题。有「身份证号码」「个人编号」或「姓名」一列就行。只写姓名的，要您勾选「是本人」才会导入；有人同名，请加上号码。",
          ),
        ],
      },
      own: {
        title: "部门、工号、备注",
        blocks: [
          text(
            "这三项只供本单位使用，不报送。填了部门和工号，打印时就能按部门、按工号排好，还能在每个部门前加分隔页。",
          ),
          note("列表里可以显示这三列，点列名就按它排序。"),
        ],
      },
    },
  },
  en: {
    title: "Mobile numbers and departments by table",
    sections: {
      how: {
        title: "Import a table",
        blocks: [
          steps(
            "Right-click the list, “Batch”, “Import mobile numbers and departments…”.",
            "“Save template” and open it in Excel or WPS. Your people are in it already.",
            "Fill in mobile number, department, staff number, remark, and save. An empty cell changes nothing.",
            "Back here, “Choose table” and choose that file.",
            "Read the report, then import. If that was a mistake: “Undo this import”.",
          ),
          picture("table-import", "Batch: import mobile numbers and departments"),
        ],
      },
      broken: {
        title: "When a spreadsheet has damaged numbers",
        blocks: [
          text(
            "Excel turns a number of 18 digits into 2.1E+17, and its last digits into 000. The program sees that and does not import it.",
          ),
          points(
            "Easiest: fill in the template, whose cells are text.",
            "In a table of your own: make the column text first, then enter the numbers again. What was damaged before cannot be brought back.",
            "What still cannot be read: save it as XLSX in Excel or WPS.",
          ),
        ],
      },
      refused: {
        title: "Rows that are not imported",
        blocks: [
          table(
            ["The program says", "What to do"],
            ["“Same name only”", "If it is the right person, tick “Is the person”"],
            ["“Has something else”", "To replace it, tick “Replace”"],
            ["“Already so”", "Nothing"],
            ["“Nobody named”", "Give an ID number, a personal number or a name"],
            ["“No such person”", "Nobody of this unit: check number and name"],
            ["“Several people”, “Name not unique”", "Add ID number or personal number"],
            ["“Contradiction”", "Number and name are of two people: put them right"],
            ["“Several rows”", "Leave one row a person"],
            ["“Number damaged”", "Make the column text and enter the numbers again"],
            ["“No mobile number”", "Give one number of 11 digits"],
            [
              "“Text too long”",
              "60 characters at most for department and staff number, 200 for the remark",
            ],
            ["“Locked”", "To change a mobile number: “Withdraw confirmation” first"],
            ["“Nothing in it”", "All four are empty: fill in what is to be imported"],
            ["“Unreadable line”", "Save it as XLSX in Excel or WPS"],
          ),
          text("Then press “Choose again” and import once more; what is imported stays."),
        ],
      },
      found: {
        title: "How people are found",
        blocks: [
          text(
            "The first line holds headings. One column of ID number, personal number or name is enough. Who is found by name alone is taken only if you tick “Is the person”; where names are alike, add a number.",
          ),
        ],
      },
      own: {
        title: "Department, staff number, remark",
        blocks: [
          text(
            "They are for your unit only and never handed in. With them forms can be printed by department or staff number, with a divider before each department.",
          ),
          note("The list can show them as columns, and sort by them."),
        ],
      },
    },
  },
});
