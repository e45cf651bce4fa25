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
          note("以前开启过「协助解锁」的，可以请社保卡管理中心解锁，见下面。"),
          warning(
            "密码和恢复码都没有，也没有开启「协助解锁」，数据就打不开，谁也没有办法，这正是保护的意思。那时还有两条路，在输入密码的页面按「忘记密码了？」就能看到：",
          ),
          points(
            "做过备份的，按「从备份恢复…」，选备份文件，用做备份时的密码或恢复码打开。打不开的那份数据原样留在工作文件夹里。",
            "没有备份的，按「换一个位置，重新开始…」，再重新下载、重新导入数据包，照片和选号要重做。原来的数据留在原处，不会改动。",
          ),
        ],
      },
      office: {
        title: "请社保卡管理中心协助解锁",
        blocks: [
          text(
            "「设置」里的「协助解锁」默认不开启。要先设本机密码、导入过数据包，才能开启。开启以后忘了密码，可以请社保卡管理中心帮忙：",
          ),
          steps(
            "在输入密码的页面按「忘记密码了？」，再按「向社保卡管理中心申请解锁…」，选一个位置。程序写出申请文件和申请书。",
            "打印申请书，填好，盖单位公章，和申请文件一起交给社保卡管理中心。",
            "对方核对以后，告诉您一个解锁码。回到原来的电脑，在密码框里输入它。",
            "程序请您马上设一个新的本机密码。设好以后，这个解锁码就作废。",
          ),
          points(
            "社保卡管理中心没有您的数据。没有这台电脑上写出的申请文件，他们什么也打不开。",
            "解锁码只能打开写出申请的这台电脑。备份、换电脑、移交都不带走这一项，到新电脑上要重新开启。",
            "不需要了，随时可以在「设置」里取消。改为随本机登录自动打开时，它也一起取消。",
            "开启、取消、用解锁码打开，都会记进「操作记录」。",
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
            "重装过系统、换过登录账户、重设过登录密码以后，「随本机登录自动打开」就认不出这台电脑了。数据还在，输入恢复码就能打开，下次一般又会自动打开。",
          ),
          note(
            "没有恢复码的，用原来的账户登录电脑再试；还是不行，有备份的按「从备份恢复…」。请不要删除工作文件夹。",
          ),
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
          note("Where the card centre's help was switched on they can unlock it, see below."),
          warning(
            "Without password and recovery code, and without the card centre's help, nobody can open the data: that is what the protection is for. Two ways are left then; “Forgot it?” on the password page shows them:",
          ),
          points(
            "With a backup, press “Restore a backup…”, choose the file and open it with the password or recovery code of the time of the backup. The data that cannot be opened are kept in the work folder.",
            "Without one, press “Begin anew in another place…”, then download and import again; photos and numbers are to be done anew. The former data stay where they are.",
          ),
        ],
      },
      office: {
        title: "The card centre's help",
        blocks: [
          text(
            "“Card centre's help” in the settings is off unless you switch it on; it takes a password and an imported package. With it, whoever has forgotten the password asks the card centre:",
          ),
          steps(
            "Where the password is asked for, press “Forgot it?” and “Ask the card centre…”, and choose a place. The program saves a request and a letter.",
            "Print the letter, fill it in, put your unit's seal on it, and hand both to the card centre.",
            "Once they have checked both they tell you a code. Type it into the password field of the same computer.",
            "The program then asks for a new password at once. With that, the code opens nothing any more.",
          ),
          points(
            "The card centre has none of your data. Without the request from this computer they can open nothing.",
            "The code opens the computer that saved the request and no other. It does not travel with backups, to another computer or to a colleague: switch it on again there.",
            "You can switch it off in the settings at any time. Opening with the computer's login instead of a password switches it off too.",
            "Switching on, switching off and opening with the code all go into “Record of work”.",
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
            "After the system was installed anew, or the account or its password changed, “Open with the computer's login” no longer works. The data are still here: the recovery code opens them, and next time they mostly open by themselves again.",
          ),
          note(
            "Without one, log in to the computer with the former account; if that does not help and there is a backup, press “Restore a backup…”. Do not delete the work folder.",
          ),
          see("protection", "moving"),
        ],
      },
    },
  },
});
