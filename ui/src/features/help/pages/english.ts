import { see, table, text } from "./blocks.ts";
import { page } from "./page.ts";

export const english = page({
  zh: {
    title: "英文界面",
    sections: {
      change: {
        title: "换成英文，再换回来",
        blocks: [
          text(
            "在「设置」里，「语言」一项选 English，马上就换。换回来：右上角齿轮，第一项 Language，选中文。",
          ),
          text("确认表、交表清单和导出的数据都是中文，不随界面语言变。"),
        ],
      },
      words: {
        title: "中英文对照",
        blocks: [
          table(
            ["中文", "英文"],
            ["报盘文件导入", "Import package"],
            ["领取码", "Code"],
            ["核对码", "Check code"],
            ["个人信息确认", "Personal details"],
            ["选择号码", "Choose number"],
            ["收表", "Take forms back"],
            ["数据确认", "Confirm"],
            ["报盘数据导出", "Export return"],
            ["导出记录", "Export records"],
            ["暂缓办理", "Put off"],
            ["待更正", "To be corrected"],
            ["移出", "Remove"],
            ["一人多号", "Several accounts"],
            ["本机密码", "Password"],
            ["恢复码", "Recovery code"],
          ),
          see("states"),
        ],
      },
    },
  },
  en: {
    title: "The English window",
    sections: {
      change: {
        title: "To Chinese and back",
        blocks: [
          text("“Settings”, then “Language”: it changes at once."),
          text("Forms, hand-in sheets and exported data are Chinese in either."),
        ],
      },
      words: {
        title: "Words of the office",
        blocks: [
          table(
            ["English", "Chinese"],
            ["Import package", "报盘文件导入"],
            ["Code", "领取码"],
            ["Check code", "核对码"],
            ["Personal details", "个人信息确认"],
            ["Choose number", "选择号码"],
            ["Take forms back", "收表"],
            ["Confirm", "数据确认"],
            ["Export return", "报盘数据导出"],
            ["Export records", "导出记录"],
            ["Put off", "暂缓办理"],
            ["To be corrected", "待更正"],
            ["Remove", "移出"],
            ["Several accounts", "一人多号"],
            ["Password", "本机密码"],
            ["Recovery code", "恢复码"],
          ),
          see("states"),
        ],
      },
    },
  },
});
