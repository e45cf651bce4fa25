import { card as drawnCard, note, points, see, stepsDrawn, text } from "./blocks.ts";
import { page } from "./page.ts";

export const card = page({
  slides: { who: ["1-5"] },
  zh: {
    title: "社会保障卡是什么",
    sections: {
      for: {
        title: "这张卡有什么用",
        blocks: [
          text("社会保障卡把两样东西合在一张卡上："),
          points(
            "社会保障：看病、领待遇、办社保业务时，凭它证明身份、查询权益。",
            "银行借记卡：存钱、取钱、刷卡、领钱。芯片和磁条都有。",
          ),
          text("第一次发卡不收费。"),
        ],
      },
      shows: {
        title: "卡面上印什么",
        blocks: [
          drawnCard,
          text(
            "印错了就要重新制卡。所以照片、姓名、号码要先由本人核对、签字，再由您在这个程序里确认。",
          ),
        ],
      },
      work: {
        title: "您要做的八个步骤",
        blocks: [
          stepsDrawn,
          text("不用一次做完。做好一批，报送一批，其余的人以后再办。"),
          see("download", "import", "photos", "print", "forms", "confirm", "export", "hand-in"),
          note("手边有纸质教程的，本手册每一节标题旁边都标着教程的页码，例如「2-6」，可以对着看。"),
        ],
      },
      who: {
        title: "哪些人由单位办",
        blocks: [
          text("在本单位参保的职工，都由单位统一办理。"),
          text("已经退休、还没有移交社会化管理的人，由原单位办理。"),
        ],
      },
    },
  },
  en: {
    title: "What the card is",
    sections: {
      for: {
        title: "What it is for",
        blocks: [
          text("The social security card is two things on one card:"),
          points(
            "Social security: it shows who you are at the doctor's and at the agency, and what you are entitled to.",
            "A bank debit card, with chip and stripe.",
          ),
          text("It costs nothing when it is first issued."),
        ],
      },
      shows: {
        title: "What is printed on it",
        blocks: [
          drawnCard,
          text(
            "A wrong card must be made again. So the person checks photo, name and numbers and signs, and then you confirm them in this program.",
          ),
        ],
      },
      work: {
        title: "Your eight steps",
        blocks: [
          stepsDrawn,
          text(
            "They need not be done at one go. Hand in those who are ready, and deal with the others later.",
          ),
          see("download", "import", "photos", "print", "forms", "confirm", "export", "hand-in"),
          note(
            "If you have the printed tutorial: the number beside each heading here, such as “2-6”, is its slide.",
          ),
        ],
      },
      who: {
        title: "Who is done by the unit",
        blocks: [
          text("Everyone who is insured through your unit."),
          text(
            "Retired people who are not yet under socialised management are done by their former unit.",
          ),
        ],
      },
    },
  },
});
