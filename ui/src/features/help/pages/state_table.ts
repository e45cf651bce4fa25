import { note, picture, points, see, states, text } from "./blocks.ts";
import { page } from "./page.ts";

export const stateTable = page({
  zh: {
    title: "状态和颜色",
    sections: {
      table: {
        title: "每个状态是什么意思",
        blocks: [
          text(
            "状态不用您填，程序看照片、打印、收表、选号这些事实，自己得出来。列表、筛选、个人信息里说的都是同一套：",
          ),
          states,
          note("颜色旁边一定有图标和文字，分不清颜色也看得懂。"),
        ],
      },
      filter: {
        title: "只看还要办的人",
        blocks: [
          picture("list", "人员列表：上面是筛选，右边是每个人的状态。"),
          points(
            "列表上方点「待办」，看到的都是还没办完的人。",
            "「缺照片」「待打印」「待选号」「可确认」……点哪个，就只看哪些人。",
            "可以用姓名、拼音首字母、号码、部门搜索。按 Ctrl+F 直接到搜索框。",
          ),
          see("red", "marks", "batches"),
        ],
      },
    },
  },
  en: {
    title: "States and colours",
    sections: {
      table: {
        title: "What each state means",
        blocks: [
          text(
            "You never set a state: it follows from photo, printing, form and number. List, filters and dialogs all speak of the same ones:",
          ),
          states,
          note("Beside a colour there is always a sign and a word."),
        ],
      },
      filter: {
        title: "See only what is to do",
        blocks: [
          picture("list", "The list: filters above, everyone's state at the right."),
          points(
            "“To do” above the list: everyone who is not through.",
            "“No photo”, “To print”, “Number to choose”, “Ready to confirm”: those alone.",
            "Search by name, pinyin initials, number or department. Ctrl+F leads there.",
          ),
          see("red", "marks", "batches"),
        ],
      },
    },
  },
});
