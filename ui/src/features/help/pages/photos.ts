import { note, picture, points, see, steps, table, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const photos = page({
  slides: {
    choose: ["3-1", "3-2", "3-3", "3-4"],
    batch: ["3-5", "3-6", "3-7", "3-8", "3-9", "3-10"],
    mobile: ["3-11", "3-12"],
  },
  zh: {
    title: "第 3 步：照片和手机号码",
    sections: {
      choose: {
        title: "给一个人选照片",
        blocks: [
          steps(
            "在列表里双击这个人，打开「个人信息确认」。",
            "按「选择照片」，找到他的照片，打开。",
            "程序会找到人脸，自动裁好、摆正。看清楚是本人，按「采用」。",
          ),
          picture("person", "个人信息确认：左边是照片和进度，右边是信息。"),
          text("也可以把照片拖到窗口里，或者复制以后按 Ctrl+V。手机拍的照片、HEIC 格式都能用。"),
        ],
      },
      rules: {
        title: "照片要求",
        blocks: [
          points(
            "近期、免冠、正面、彩色，背景纯白。",
            "头部约占照片的三分之二，露出双耳和眉毛。",
            "最后存成 358 × 441 像素的 JPEG，与第二代身份证照片一样。裁剪和压缩由程序来做。",
          ),
          note(
            "本市的规定写在数据包里，程序按数据包的规定检查；选照片的地方写着具体的尺寸和大小。",
          ),
        ],
      },
      editor: {
        title: "照片有问题时",
        blocks: [
          picture("photo-editor", "核对照片：左边摆正，右边是采用后的样子和每一项检查。"),
          table(
            ["想做什么", "怎么做"],
            ["位置不正", "拖动照片，滚轮放大缩小；「复位」回到自动摆正"],
            ["头歪了", "拖「转正」，或按 [ 和 ]"],
            ["背景不白", "试试「背景变白」，再看头发和肩膀边缘干不干净"],
            ["照片本来就合格", "「原样采用」，文件一个字节也不改"],
          ),
          text(
            "有几项不合格，也可以写明原因，按「仍然采用」。像素或文件大小不合格的不能采用，请换一张。",
          ),
          text("两个人用了同一张照片，程序会提醒，并把那个人指给您看。"),
        ],
      },
      batch: {
        title: "很多人的照片一次导入",
        blocks: [
          steps(
            "把照片放在一个文件夹里，每张用本人的身份证号码命名，18 位、15 位都可以。用个人编号或工号也行。",
            "在列表上按右键，选「批量处理」，再选「照片导入…」。",
            "按「选择文件夹」，就是教程 3-7 里选文件夹的那一步。ZIP 或多张照片也可以，或者直接拖到窗口里。",
            "看报告：每张照片找到了谁，有没有问题。有疑问的，点开放大看。",
            "按「确定」那个按钮，照片数据导入成功。弄错了，按「撤销这次导入」。",
          ),
          picture("photo-report", "照片导入的报告：点「确定」以前，什么都没有改。"),
          text("已经有照片的人，勾选「替换」才会换。报告可以存成 Excel 或 CSV。"),
        ],
      },
      refused: {
        title: "有的照片没有导入",
        blocks: [
          table(
            ["程序说", "怎么办"],
            ["「没有对应的人」", "文件名里要有本单位人员的号码，改好文件名"],
            ["「对应多个人」", "改用身份证号码命名"],
            ["「一人多张」", "一个人只留一张"],
            ["「已有照片」", "要换的，勾选「替换」"],
            ["「照片相同」", "和现在的一样，不用再导入"],
            ["「需要注意」", "点开放大看；没有问题，勾选「仍要导入」，写明原因"],
            ["「不合要求」", "最好换一张；确实要用，勾选「仍要导入」，写明原因"],
            ["「不能修改」", "已确认的，先「取消确认」；已导出、已移出的，不用再换"],
            ["「不是照片」", "换成 JPG、PNG 等照片；Word、PDF 里的照片先另存出来"],
            ["「文件损坏」", "重新拷贝，或请本人重发；也可能被加密软件加密了"],
            ["「太小」", "像素不够，请本人发原图"],
            ["「太大」", "先缩小，再导入"],
            ["「无法压缩」", "换一张"],
            ["「读不出来」", "看看 U 盘还在不在，文件是不是被别的程序占用"],
          ),
          text("处理好以后，按「重新选择」再导入一次。已经导入的不会变。"),
          see("encryption/signs", "photos/rules"),
        ],
      },
      mobile: {
        title: "手机号码",
        blocks: [
          text("双击没有手机号码的人，填 11 位手机号码，按「保存」。可以不填，不影响打印和导出。"),
          text(
            "发给持卡人的短信会发到这个号码。如需收费的短信服务，会另发短信请本人再次确认，不会自动收费。",
          ),
          text("很多人的手机号码，用一张表格一次填好："),
          see("tables"),
        ],
      },
      camera: {
        title: "当场拍照",
        blocks: [
          text(
            "电脑接着摄像头的，「个人信息确认」里有「拍照」。请他站在白墙前，脸对准轮廓，光线从正面来。三秒后拍，照片会自动裁好。",
          ),
          table(
            ["程序说", "怎么办"],
            ["「没有找到摄像头」", "插好摄像头再试；没有摄像头的，选择照片文件"],
            ["「摄像头打不开，可能正被别的程序使用」", "关掉会议、视频通话，再试一次"],
            ["「系统不允许使用摄像头」", "在系统的隐私设置里允许，再试一次"],
            ["「摄像头没有画面」", "拔下来重新插好，再试一次"],
          ),
        ],
      },
      wanted: {
        title: "催大家交照片",
        blocks: [
          steps(
            "按列表上方的「批量处理」，选「索照通知…」。",
            "写上截止日期、发给谁。",
            "「复制通知」发到微信群，或「打印通知…」贴在各部门门口。",
          ),
          warning(
            "通知里只有姓名。请不要把身份证号码发到群里，也别让人用身份证号码命名照片发到群里。",
          ),
        ],
      },
    },
  },
  en: {
    title: "Step 3: Photos and mobile numbers",
    sections: {
      choose: {
        title: "A photo for one person",
        blocks: [
          steps(
            "Double-click the person in the list: “Personal details” opens.",
            "Press “Choose photo” and open the picture.",
            "The program finds the face and cuts the portrait out. If it is the right person, press “Use it”.",
          ),
          picture("person", "Personal details: photo and progress at the left, data at the right."),
          text(
            "You can also drop a picture on the window, or copy one and press Ctrl+V. Pictures of phones, HEIC too, are fine.",
          ),
        ],
      },
      rules: {
        title: "What the photo must be",
        blocks: [
          points(
            "Recent, bareheaded, from the front, in colour, on plain white.",
            "The head about two thirds of the picture, ears and eyebrows visible.",
            "In the end a JPEG of 358 × 441 pixels, as for the second-generation ID card. The program cuts and compresses.",
          ),
          note(
            "The city's rules come with the package, and the program checks by them; size and file size stand where the photo is chosen.",
          ),
        ],
      },
      editor: {
        title: "When something is wrong with it",
        blocks: [
          picture(
            "photo-editor",
            "Check the photo: place it at the left; at the right what comes of it, and every check.",
          ),
          table(
            ["To do what", "How"],
            [
              "Place it",
              "Drag the picture, zoom with the wheel; “Reset” places it by the face again",
            ],
            ["Set a leaning head upright", "Drag “Straighten”, or press [ and ]"],
            [
              "Get a white background",
              "Try “Whiten background”, then look at the edges of hair and shoulders",
            ],
            ["Keep a file that is right already", "“Take as it is”: not one byte changes"],
          ),
          text(
            "What fails some checks can be taken with a reason: “Use it all the same”. A wrong size in pixels or bytes never can.",
          ),
          text(
            "If two people have the same photo, the program says so and shows you the other one.",
          ),
        ],
      },
      batch: {
        title: "Many photos at once",
        blocks: [
          steps(
            "Put the pictures into a folder, each named by the person's ID number, of 18 or 15 digits; personal or staff number will do as well.",
            "Right-click the list, “Batch”, “Import photos…”.",
            "“Choose folder”: where the tutorial chooses it, at 3-7. A ZIP or several pictures will do, or drop them on the window.",
            "Read the report: whose each picture is, and what speaks against it. Open what is doubtful.",
            "Import them. If that was a mistake: “Undo this import”.",
          ),
          picture("photo-report", "The report: nothing has changed yet."),
          text(
            "Who has a photo already keeps it unless “Replace” is ticked. The report can be saved for Excel or as CSV.",
          ),
        ],
      },
      refused: {
        title: "Photos that are not imported",
        blocks: [
          table(
            ["The program says", "What to do"],
            ["“No such person”", "Name the file by a number of somebody in this unit"],
            ["“Several people”", "Name it by ID number"],
            ["“Several files”", "Leave one picture a person"],
            ["“Has a photo”", "To replace it, tick “Replace”"],
            ["“Same photo”", "Nothing: it is the photo that is there already"],
            ["“Look at it”", "See it large; if it is right, tick “Take it” and say why"],
            [
              "“Not as asked”",
              "Better choose another; to use it all the same, tick “Take it” and say why",
            ],
            [
              "“Locked”",
              "Confirmed: “Withdraw confirmation” first. Who is exported or removed needs none",
            ],
            [
              "“Not a picture”",
              "Choose a JPG, PNG or the like; save pictures out of Word and PDF files first",
            ],
            [
              "“Damaged”",
              "Copy it again, or ask for it again; encryption software may have changed it",
            ],
            ["“Too small”", "It has too few pixels: ask for the original"],
            ["“Too large”", "Make it smaller first"],
            ["“Cannot be fitted”", "Choose another"],
            ["“Unreadable”", "See whether the stick is still in, and no other program has it open"],
          ),
          text("Then press “Choose again” and import once more; what is imported stays."),
          see("encryption/signs", "photos/rules"),
        ],
      },
      mobile: {
        title: "Mobile numbers",
        blocks: [
          text(
            "Double-click a person without one, type the 11 digits, “Save”. It is optional, and needed neither to print nor to export.",
          ),
          text(
            "Messages for the card holder go there. A message service that costs money needs the person's own confirmation by text message.",
          ),
          text("The numbers of many people come from a table at once:"),
          see("tables"),
        ],
      },
      camera: {
        title: "Take the photo here and now",
        blocks: [
          text(
            "Where a camera is plugged in, “Personal details” has “Take photo”. White wall, face in the outline, light from the front. It is taken after three seconds and cut out by itself.",
          ),
          table(
            ["The program says", "What to do"],
            ["“No camera found”", "Plug one in and try again, or choose a file instead"],
            [
              "“The camera does not start: another program may be using it”",
              "Close meetings and video calls, and try again",
            ],
            [
              "“The computer does not allow the camera”",
              "Allow it in the system's privacy settings, and try again",
            ],
            ["“The camera gives no picture”", "Unplug it, plug it in and try again"],
          ),
        ],
      },
      wanted: {
        title: "Ask for photos",
        blocks: [
          steps(
            "Press “Batch” above the list, then “Notice: photos wanted…”.",
            "Say until when, and to whom.",
            "“Copy notice” for a chat, or “Print notice…” for the departments' doors.",
          ),
          warning(
            "Names alone stand in the notice. Do not post ID numbers in a chat, and do not let people name files by them there.",
          ),
        ],
      },
    },
  },
});
