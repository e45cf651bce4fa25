import { bilingual, useTexts } from "../../../i18n/language.tsx";
import style from "./Card.module.css";

const texts = bilingual({
  zh: {
    drawn: "社会保障卡正面示意图",
    what: [
      "国徽与「中华人民共和国社会保障卡」字样",
      "照片",
      "姓名",
      "个人编号",
      "银行卡号",
      "发卡日期",
      "芯片（背面另有磁条）",
    ],
    made: "示意图，人物和号码都是虚构的",
  },
  en: {
    drawn: "The front of the card, drawn",
    what: [
      "National emblem and the words 中华人民共和国社会保障卡",
      "Photo",
      "Name",
      "Personal number",
      "Bank card number",
      "Date of issue",
      "Chip (the back has a stripe as well)",
    ],
    made: "A drawing; person and numbers are made up",
  },
});

/** Printed in Chinese whatever the language of the window. */
const DATA = [
  ["姓名", "张晓明"],
  ["个人编号", "2102000001"],
  ["银行卡号", "6200 0000 0000 0000"],
  ["发卡日期", "2026年12月"],
] as const;

/** Where the numbers of the legend stand on the card. */
const PLACES = [
  [46, 22],
  [22, 94],
  [318, 104],
  [318, 126],
  [318, 148],
  [318, 170],
  [318, 52],
] as const;

/** The front of the card with what is printed on it, and a legend. Its lengths are those of the drawing, whatever the size of text. */
export function Card() {
  const t = useTexts(texts);
  return (
    <figure className={style["figure"]}>
      <svg viewBox="0 0 340 214" role="img" aria-label={t.drawn} className={style["card"]}>
        <rect x="1" y="1" width="338" height="212" rx="12" className={style["ground"]} />
        <path
          d="M1 150 C90 118 170 196 339 128 V201 a12 12 0 0 1 -12 12 H13 a12 12 0 0 1 -12 -12 Z"
          className={style["wave"]}
        />
        <path
          d="M1 176 C110 140 200 214 339 158 V201 a12 12 0 0 1 -12 12 H13 a12 12 0 0 1 -12 -12 Z"
          className={style["wave"]}
        />
        {/* The emblem is hinted at: a circle with a star. */}
        <circle cx="66" cy="31" r="14" className={style["emblem"]} />
        <path d={STAR} className={style["star"]} />
        <text x="88" y="28" fontSize="12" letterSpacing="1.2" className={style["country"]}>
          中华人民共和国
        </text>
        <text x="88" y="44" fontSize="15" letterSpacing="3" className={style["title"]}>
          社会保障卡
        </text>
        <g className={style["chip"]}>
          <rect x="256" y="36" width="44" height="34" rx="5" />
          <path d="M256 48 H270 M256 59 H270 M286 48 H300 M286 59 H300 M270 36 V70 M286 36 V70" />
        </g>
        <g transform="translate(0 8)">
          <rect x="36" y="72" width="78" height="98" rx="3" className={style["photo"]} />
          <path
            d="M36 168 c4 -26 20 -34 39 -34 s35 8 39 34 v-1 a3 3 0 0 1 -3 3 H39 a3 3 0 0 1 -3 -3 Z"
            className={style["clothes"]}
          />
          <path d="M66 124 h18 v12 c0 8 -18 8 -18 0 Z" className={style["skin"]} />
          <ellipse cx="75" cy="109" rx="18" ry="22" className={style["skin"]} />
          <path
            d="M56 108 c-2 -30 14 -29 20 -29 c14 0 20 10 18 29 c-2 -10 -6 -15 -12 -17 c-8 3 -18 3 -22 1 c-2 4 -3 9 -4 16 Z"
            className={style["hair"]}
          />
        </g>
        <g className={style["data"]} fontSize="10.5">
          {DATA.map(([name, value], line) => (
            <g key={name}>
              <text x="130" y={108 + 22 * line}>
                {name}
              </text>
              <text x="184" y={108 + 22 * line}>
                {value}
              </text>
            </g>
          ))}
        </g>
        {PLACES.map(([x, y], at) => (
          <g key={t.what[at]} className={style["mark"]} fontSize="10">
            <circle cx={x} cy={y} r="8.5" />
            <text x={x} y={y + 3.6}>
              {at + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ol className={style["legend"]}>
          {t.what.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ol>
        <small>{t.made}</small>
      </figcaption>
    </figure>
  );
}

/** Five points around (66, 31). */
const STAR = Array.from({ length: 10 }, (_, at) => {
  const angle = (at * Math.PI) / 5 - Math.PI / 2;
  const radius = at % 2 === 0 ? 8 : 3.4;
  const x = (66 + radius * Math.cos(angle)).toFixed(1);
  const y = (31 + radius * Math.sin(angle)).toFixed(1);
  return `${at === 0 ? "M" : "L"}${x} ${y}`;
})
  .join("")
  .concat("Z");
