import { note, picture, points, see, steps, text } from "./blocks.ts";
import { page } from "./page.ts";

export const confirm = page({
  slides: { confirm: ["6-1"], done: ["6-2"] },
  zh: {
    title: "第 6 步：数据确认",
    sections: {
      confirm: {
        title: "确认核对无误的人",
        blocks: [
          steps(
            "在列表里勾选核对无误的人。点上方的「可确认」，再全选，最省事。",
            "按右下方的「数据确认」。",
            "看一眼谁能确认、谁不能、为什么，按「确定」。",
          ),
          picture("confirm", "数据确认：不能确认的人，后面写着原因和怎么办。"),
        ],
      },
      done: {
        title: "数据保存成功",
        blocks: [
          text(
            "左下角提示「数据保存成功」，过一会儿自己消失：教程 6-2 里要按「确定」，这里不用。确认了的人，「已确认」一列显示 √。接着确认别的人，或者先把确认好的导出。",
          ),
          note("改主意了，按「撤销」，或勾选以后按「取消确认」。导出以前都可以。"),
          see("export"),
        ],
      },
      blocked: {
        title: "有人不能确认",
        blocks: [
          points(
            "没有照片的，先选照片。",
            "号码还没有选的，照表上打的 √ 选。",
            "打印后信息改过的，重新打印、签字。",
            "红色的，先到经办机构合并账户。",
            "「暂缓办理」「待更正」「已移出」的，先「恢复办理」「更正完毕」或「移回」。",
          ),
          text(
            "确认表没有登记收回的人，程序会多问一句。签字的表确实在您手里的，勾选「签字的确认表在我手里，这些人也一起确认」。",
          ),
          see("states", "red", "marks"),
        ],
      },
    },
  },
  en: {
    title: "Step 6: Confirm the data",
    sections: {
      confirm: {
        title: "Confirm those who are right",
        blocks: [
          steps(
            "Tick the people who are right. Quickest: press “Ready to confirm” above the list and select all.",
            "Press “Confirm” at the bottom right.",
            "See who can be confirmed, who cannot and why, and agree.",
          ),
          picture("confirm", "Who cannot be confirmed stands with the reason and what to do."),
        ],
      },
      done: {
        title: "Saved",
        blocks: [
          text(
            "“Saved” stands at the bottom left for a while; unlike in the tutorial (6-2) there is nothing to press. Column “Confirmed” shows √. Go on with others, or export those who are confirmed.",
          ),
          note(
            "If you change your mind: “Undo”, or tick them and “Withdraw confirmation”, as long as they are not exported.",
          ),
          see("export"),
        ],
      },
      blocked: {
        title: "Who cannot be confirmed",
        blocks: [
          points(
            "No photo: choose one.",
            "No number chosen: choose the one that is ticked on the form.",
            "Changed after printing: print and sign again.",
            "Red: merge the accounts at the agency.",
            "“Put off”, “To be corrected”, “Removed”: resume them, mark them as corrected, or bring them back first.",
          ),
          text(
            "Where the form is not noted as back the program asks once more. If you do hold the signed form, tick “I hold the signed forms. Confirm these people as well”.",
          ),
          see("states", "red", "marks"),
        ],
      },
    },
  },
});
