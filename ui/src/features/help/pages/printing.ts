import { note, picture, points, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const printing = page({
  slides: { print: ["4-1"], sign: ["4-2"] },
  zh: {
    title: "第 4 步：打印，本人确认签字",
    sections: {
      print: {
        title: "打印确认表",
        blocks: [
          steps(
            "在列表最左边的方框（选择）里，勾选有照片的人。不勾选，就是全部待打印的人。",
            "按下方的「打印」，先看预览。",
            "选打印机和顺序，按右边的打印按钮。",
          ),
          picture("print-preview", "打印预览：左边是这次打印的人，右边是打印设置。"),
          text(
            "一人一张 A4。没有手机号码也能打印，没有照片不能打印。谁没有打印、为什么，看左上的「未列入」。",
          ),
          text(
            "也可以「保存为 PDF…」拿到别的电脑上打印，打好以后回来按「标记为已打印」。标错了，按「撤销」。",
          ),
          warning("打印时请选「实际大小」或 100 %，不要选「适合页面」，否则二维码可能扫不出来。"),
        ],
      },
      sign: {
        title: "本人核对、打 √、签字",
        blocks: [
          text(
            "打印出来的是《大连市社会保障卡个人基本信息确认表》（各市的名称以数据包为准）。发给本人，请他：",
          ),
          steps(
            "核对姓名、个人编号、出生日期、证件类型、性别、民族、证件号码、手机号码和照片。",
            "在「证件号码1」或「证件号码2」前打 √，选现在手里有效身份证上的那个号码。临时身份证无效。",
            "在「确认人签名处」签名。打 √ 和签名都要本人用黑色笔手写。",
          ),
          note(
            "信息有错的，不要在表上改。先到参保单位档案管理部门更正，再重新下载、导入、打印、确认。",
          ),
          see("marks/correction"),
        ],
      },
      jam: {
        title: "卡纸了",
        blocks: [
          steps(
            "按「暂停」，处理好打印机。",
            "在预览里翻到没有打好的那个人，从那一页重新开始。",
            "已经关了预览的，再按「打印」，在右边最下面的「打印记录」里打开那一批，接着打。",
          ),
          text("打印机接受了的才记为「已打印」。"),
        ],
      },
      again: {
        title: "需重打",
        blocks: [
          text(
            "打印以后，照片、手机号码、姓名等表上的内容改过了，旧表就作废，状态变成「需重打」。重新打印，请本人再签一次。",
          ),
          points("每张表有自己的「表号」，在二维码旁边。收表时扫到作废的旧表，程序会当场告诉您。"),
        ],
      },
    },
  },
  en: {
    title: "Step 4: Print, check and sign",
    sections: {
      print: {
        title: "Print the forms",
        blocks: [
          steps(
            "Tick the people with a photo in the boxes at the very left of the list. With nobody ticked it is everyone whose form is to be printed.",
            "Press “Print” at the bottom: the preview opens.",
            "Choose printer and order, and press the button at the right.",
          ),
          picture(
            "print-preview",
            "The preview: who is included at the left, print settings at the right.",
          ),
          text(
            "One A4 page a person. A mobile number is not needed, a photo is. Who is not printed and why stands under “Left out”.",
          ),
          text(
            "You can also “Save as PDF…” and print elsewhere; then come back and “Mark as printed”. If that was a mistake: “Undo”.",
          ),
          warning(
            "Print at actual size or 100 %, not fitted to the page: otherwise the QR code may not scan.",
          ),
        ],
      },
      sign: {
        title: "The person checks, ticks and signs",
        blocks: [
          text("What comes out is the city's confirmation form. Hand it to the person, who"),
          steps(
            "checks name, personal number, birth date, ID type, sex, ethnic group, ID numbers, mobile number and photo,",
            "ticks ID number 1 or 2 (证件号码1, 证件号码2): the one on the valid ID card in hand; a temporary ID card does not count,",
            "signs at 确认人签名处. Tick and signature are written by the person, with a black pen.",
          ),
          note(
            "Nothing is corrected on the form. Wrong data are first corrected at the unit's archive department; then download, import, print and confirm again.",
          ),
          see("marks/correction"),
        ],
      },
      jam: {
        title: "Paper jam",
        blocks: [
          steps(
            "“Pause”, and see to the printer.",
            "Go to the first person whose form did not come out and start again from there.",
            "If the preview is closed: press “Print” again, open the batch under “Printed before”, at the bottom right, and go on.",
          ),
          text("Only what the printer has accepted counts as printed."),
        ],
      },
      again: {
        title: "Print again",
        blocks: [
          text(
            "If something on the form changes after printing, such as photo, mobile number or name, the old form is void and the state becomes “Print again”. Print it and have it signed again.",
          ),
          points(
            "Every form has a number of its own beside the QR code. When a void form is scanned, the program says so at once.",
          ),
        ],
      },
    },
  },
});
