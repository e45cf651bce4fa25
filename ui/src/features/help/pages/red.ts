import { note, picture, see, steps, text, warning } from "./blocks.ts";
import { page } from "./page.ts";

export const red = page({
  slides: { todo: ["5-3"] },
  zh: {
    title: "红色的人：一人多号",
    sections: {
      what: {
        title: "为什么是红色",
        blocks: [
          text(
            "这个人在社保系统里有不止一个参保账户，例如换过单位、换过地方，以前的账户没有合并。账户没有合并以前，不能制卡，这里也不能打印和确认。",
          ),
          picture("red", "打开红色的人，能看到有几个账户，分别在哪个经办机构。"),
        ],
      },
      todo: {
        title: "怎么办",
        blocks: [
          steps(
            "在本市社保网站的「一人多号查询」里，查清他的账户在哪几个经办机构。",
            "请本人带上身份证件，到经办机构合并账户。",
            "合并好以后，重新下载数据包，重新导入。这个人就不再是红色。",
            "接着选照片、打印、签字、确认。",
          ),
          note("不用等他。其余的人照常办理、照常报送，他合并好以后再报一批。"),
          warning("不要移出红色的人。移出表示他不是本单位的人。"),
          see("batches", "download"),
        ],
      },
    },
  },
  en: {
    title: "Red people: several accounts",
    sections: {
      what: {
        title: "Why they are red",
        blocks: [
          text(
            "The person has more than one insurance account, from an earlier employer or another place. Until the accounts are merged no card can be made, and nothing can be printed or confirmed here.",
          ),
          picture("red", "The dialog says how many accounts there are, and at which agencies."),
        ],
      },
      todo: {
        title: "What to do",
        blocks: [
          steps(
            "Look the agencies up on the city's site (一人多号查询).",
            "The person goes there with the documents and has the accounts merged.",
            "Then download and import again: the person is no longer red.",
            "Go on with photo, form, signature, confirming.",
          ),
          note(
            "Nobody has to wait for that: hand in the others, and this person with a later batch.",
          ),
          warning("Do not remove red people. That would mean they are not yours."),
          see("batches", "download"),
        ],
      },
    },
  },
});
