import { keys, note } from "./blocks.ts";
import { page } from "./page.ts";

export const shortcuts = page({
  zh: {
    title: "快捷键",
    sections: {
      anywhere: {
        title: "在哪里都能用",
        blocks: [
          keys(
            ["F1 · ?", "说明眼前的按钮；再按一次 F1，打开手册"],
            ["Esc", "关闭最上面的一层"],
            ["Ctrl+L", "锁定（设了本机密码时）"],
            ["Tab", "到下一个按钮或输入框；Shift+Tab 往回"],
            ["Enter", "按当前窗口里最主要的按钮"],
            ["Ctrl++ · Ctrl+-", "文字放大、缩小（打印预览里是缩放页面）"],
            ["Ctrl+0", "文字恢复原来的大小"],
          ),
          note("正在用输入法打字时，快捷键不起作用，不用担心误按。"),
        ],
      },
      list: {
        title: "人员列表",
        blocks: [
          keys(
            ["↑ · ↓", "上一个人、下一个人"],
            ["Shift+↑ · Shift+↓", "连着选几个人"],
            ["Space", "勾选或取消当前的人"],
            ["Enter", "打开当前的人（和双击一样）"],
            ["PageUp · PageDown", "翻一屏"],
            ["Home · End", "第一个人、最后一个人"],
            ["Shift+F10", "右键菜单"],
            ["Ctrl+F", "搜索"],
            ["Ctrl+A", "全选当前结果"],
            ["Ctrl+P", "打印"],
            ["Ctrl+B", "收表"],
          ),
        ],
      },
      person: {
        title: "个人信息确认",
        blocks: [
          keys(
            ["Enter", "保存"],
            ["Ctrl+Enter", "保存并下一个"],
            ["Alt+↑ · PageUp", "上一个"],
            ["Alt+↓ · PageDown", "下一个"],
            ["Ctrl+V", "粘贴剪贴板里的照片"],
          ),
        ],
      },
      photo: {
        title: "核对照片",
        blocks: [
          keys(
            ["↑ · ↓ · ← · →", "移动照片；按住 Shift 移得快"],
            ["= · -", "放大、缩小"],
            ["[ · ]", "向左、向右转一点"],
            ["R · Shift+R", "向右、向左转 90°"],
            ["0", "复位"],
            ["G", "参考线"],
            ["W", "背景变白"],
          ),
        ],
      },
      paper: {
        title: "打印预览",
        blocks: [
          keys(
            ["Ctrl+P", "打印"],
            ["← · →", "上一页、下一页"],
            ["PageUp · PageDown", "往回、往下翻"],
            ["Ctrl+F", "找人"],
            ["Ctrl+= · Ctrl+-", "放大、缩小"],
            ["Ctrl+0", "实际大小"],
          ),
        ],
      },
      stack: {
        title: "收表",
        blocks: [
          keys(
            ["1 · 2", "选打 √ 的号码"],
            ["0", "都与证件不符"],
            ["Enter", "号码已定的，收表"],
            ["Ctrl+Z", "撤销刚才那一张"],
          ),
        ],
      },
      manual: {
        title: "手册",
        blocks: [
          keys(
            ["Ctrl+F", "在手册里查找"],
            ["Alt+←", "返回上一处"],
            ["↑ · ↓ · Space", "往下看、往回看"],
            ["Esc", "关闭，回到刚才的地方"],
          ),
        ],
      },
    },
  },
  en: {
    title: "Keyboard shortcuts",
    sections: {
      anywhere: {
        title: "Anywhere",
        blocks: [
          keys(
            ["F1 · ?", "What the buttons around are for; F1 again opens the manual"],
            ["Esc", "Closes what lies on top"],
            ["Ctrl+L", "Locks, where a password is set"],
            ["Tab", "The next button or field; Shift+Tab back"],
            ["Enter", "The main button of what is open"],
            [
              "Ctrl++ · Ctrl+-",
              "Larger and smaller text (in the print preview they zoom the page)",
            ],
            ["Ctrl+0", "Text of the usual size"],
          ),
          note("Keys do nothing else while an input method is composing."),
        ],
      },
      list: {
        title: "The list",
        blocks: [
          keys(
            ["↑ · ↓", "Previous and next person"],
            ["Shift+↑ · Shift+↓", "Select several in a row"],
            ["Space", "Tick or untick the current person"],
            ["Enter", "Open the current person, as a double click does"],
            ["PageUp · PageDown", "A screen up or down"],
            ["Home · End", "First and last person"],
            ["Shift+F10", "The right-click menu"],
            ["Ctrl+F", "Search"],
            ["Ctrl+A", "Select all found"],
            ["Ctrl+P", "Print"],
            ["Ctrl+B", "Take forms back"],
          ),
        ],
      },
      person: {
        title: "Personal details",
        blocks: [
          keys(
            ["Enter", "Save"],
            ["Ctrl+Enter", "Save and next"],
            ["Alt+↑ · PageUp", "Previous"],
            ["Alt+↓ · PageDown", "Next"],
            ["Ctrl+V", "Paste the picture on the clipboard"],
          ),
        ],
      },
      photo: {
        title: "Check the photo",
        blocks: [
          keys(
            ["↑ · ↓ · ← · →", "Move the picture; with Shift faster"],
            ["= · -", "Zoom in and out"],
            ["[ · ]", "Turn left and right a little"],
            ["R · Shift+R", "Turn by 90° right, left"],
            ["0", "Reset"],
            ["G", "Guides"],
            ["W", "Whiten background"],
          ),
        ],
      },
      paper: {
        title: "Print preview",
        blocks: [
          keys(
            ["Ctrl+P", "Print"],
            ["← · →", "Previous and next page"],
            ["PageUp · PageDown", "Leaf back and on"],
            ["Ctrl+F", "Find a person"],
            ["Ctrl+= · Ctrl+-", "Zoom in and out"],
            ["Ctrl+0", "True size"],
          ),
        ],
      },
      stack: {
        title: "Take forms back",
        blocks: [
          keys(
            ["1 · 2", "The ticked number"],
            ["0", "Neither is on the card"],
            ["Enter", "Takes a form back whose number is settled"],
            ["Ctrl+Z", "Takes the last one back"],
          ),
        ],
      },
      manual: {
        title: "The manual",
        blocks: [
          keys(
            ["Ctrl+F", "Search the manual"],
            ["Alt+←", "Back to where you were in it"],
            ["↑ · ↓ · Space", "Scroll"],
            ["Esc", "Close, and go back to where you were"],
          ),
        ],
      },
    },
  },
});
