import { note, points, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const forgotten = page({
  zh: {
    title: "忘了领取码、本机密码、恢复码",
    sections: {
      which: {
        title: "三样东西别弄混",
        blocks: [
          table(
            ["名称", "用来", "从哪里来"],
            ["领取码", "打开数据包", "印在领取单上，业务经办人给的"],
            ["本机密码", "打开这个程序", "您自己设的"],
            ["恢复码", "忘了本机密码、换了电脑登录时打开程序", "在「设置」里生成，抄在纸上的"],
          ),
        ],
      },
      code: {
        title: "领取码丢了",
        blocks: [
          text(
            "向发给您数据包的业务经办人再要一次领取单。同一个单位再次导入时，程序会先试上次的领取码，一般不用再输入。",
          ),
        ],
      },
      password: {
        title: "忘了本机密码",
        blocks: [
          steps(
            "看看大小写锁定和输入法，多试几次。试错不会锁住，也不会删数据。",
            "有恢复码的，在密码框里输入恢复码，也能打开。大小写、空格和横线都不影响。",
            "打开以后，在「设置」里「更换本机密码」。「现在的本机密码」一栏可以填恢复码。",
          ),
          warning(
            "密码和恢复码都没有，数据就打不开，谁也没有办法，这正是保护的意思。那时请重新下载、重新导入，照片和选号要重做。",
          ),
        ],
      },
      recovery: {
        title: "恢复码",
        blocks: [
          points(
            "建议现在就生成一个：「设置」里按「生成恢复码」，用笔抄下来，放进上锁的抽屉或保险柜。",
            "只显示一次，程序里以后也看不到。",
            "抄的那张纸找不到了，按「重新生成」，旧的就作废。",
          ),
        ],
      },
      login: {
        title: "这次没能自动打开",
        blocks: [
          text(
            "重装过系统、换过登录账户、重设过登录密码以后，「随本机登录自动打开」就认不出这台电脑了。数据还在，输入恢复码就能打开。",
          ),
          note("没有恢复码的，用原来的账户登录电脑再试。请不要删除工作文件夹。"),
          see("protection", "moving"),
        ],
      },
    },
  },
  en: {
    title: "Forgotten: code, password, recovery code",
    sections: {
      which: {
        title: "Three things not to mix up",
        blocks: [
          table(
            ["What", "Opens", "Where it comes from"],
            ["Code (领取码)", "A package", "The slip that your officer gave you"],
            ["Password (本机密码)", "This program", "You have set it"],
            [
              "Recovery code (恢复码)",
              "This program, if the password is forgotten or the login has changed",
              "Made in the settings and written down on paper",
            ],
          ),
        ],
      },
      code: {
        title: "The code is lost",
        blocks: [
          text(
            "Ask the officer who gave you the package for the slip. For a unit's next package the program tries the last code first.",
          ),
        ],
      },
      password: {
        title: "The password is forgotten",
        blocks: [
          steps(
            "Look at Caps Lock and the input method, and try again. Nothing is locked or deleted by trying.",
            "The recovery code opens the program as well: type it into the password field. Capitals, spaces and dashes do not matter.",
            "Then “Change the password” in the settings; the recovery code does as “Present password”.",
          ),
          warning(
            "Without password and recovery code nobody can open the data: that is what the protection is for. Then download and import again; photos and numbers are to be done anew.",
          ),
        ],
      },
      recovery: {
        title: "The recovery code",
        blocks: [
          points(
            "Better make one now: “Make a recovery code” in the settings; write it down and lock it away.",
            "It is shown only once, and never again.",
            "If the paper is lost, “Make a new one”; the old one no longer works.",
          ),
        ],
      },
      login: {
        title: "It did not open by itself",
        blocks: [
          text(
            "After the system was installed anew, or the account or its password changed, “Open with the computer's login” no longer works. The data are still here: the recovery code opens them.",
          ),
          note(
            "Without one, log in to the computer with the former account. Do not delete the work folder.",
          ),
          see("protection", "moving"),
        ],
      },
    },
  },
});
