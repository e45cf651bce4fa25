import { BulbOutlined, RightOutlined, WarningFilled } from "@ant-design/icons";
import { useLanguage, useTexts } from "../../../i18n/language.tsx";
import { Card } from "../drawn/Card.tsx";
import { EightSteps } from "../drawn/EightSteps.tsx";
import { linkOf } from "../pages/follow.ts";
import { PAGES } from "../pages/index.ts";
import type { Block } from "../pages/blocks.ts";
import type { PageLink } from "../pages/link.ts";
import { texts } from "../texts.ts";
import style from "./Blocks.module.css";
import { Table } from "./Table.tsx";
import { Office } from "./Office.tsx";
import { States } from "./States.tsx";
import { Words } from "./words.tsx";

/** One piece of a page. */
export function BlockView({ block, onGo }: { block: Block; onGo: (to: PageLink) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  switch (block.kind) {
    case "text":
      return (
        <p className={style["text"]}>
          <Words text={block.text} />
        </p>
      );
    case "steps":
      return (
        <ol className={style["steps"]}>
          {block.items.map((item) => (
            <li key={item}>
              <div>
                <Words text={item} />
              </div>
            </li>
          ))}
        </ol>
      );
    case "points":
      return (
        <ul className={style["points"]}>
          {block.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case "note":
    case "warning":
      return (
        <div
          role="note"
          className={style["aside"]}
          data-kind={block.kind}
          aria-label={t[block.kind]}
        >
          {block.kind === "note" ? <BulbOutlined /> : <WarningFilled />}
          <div>
            <Words text={block.text} />
          </div>
        </div>
      );
    case "table":
      return (
        <Table head={block.head}>
          {block.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) => (
                // Columns never change places.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </Table>
      );
    case "keys":
      return (
        <table className={style["table"]} data-keys>
          <tbody>
            {block.rows.map(([keys, does]) => (
              <tr key={keys}>
                <th scope="row">
                  <Keys keys={keys} />
                </th>
                <td>
                  <Words text={does} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "picture":
      return (
        <figure className={style["figure"]}>
          <img src={`/manual/${language}/${block.name}.webp`} alt={block.caption} />
          <figcaption>
            <Words text={block.caption} />
          </figcaption>
        </figure>
      );
    case "see":
      return (
        <ul className={style["see"]} aria-label={t.readOn}>
          {block.links.map((written) => {
            const link = linkOf(written);
            const page = PAGES[link.page][language];
            const section =
              link.section === null
                ? null
                : Object.entries(page.sections).find(([id]) => id === link.section)?.[1];
            return (
              <li key={written}>
                <button
                  type="button"
                  onClick={() => {
                    onGo(link);
                  }}
                >
                  <RightOutlined />
                  {page.title}
                  {section !== null && section !== undefined && <> · {section.title}</>}
                </button>
              </li>
            );
          })}
        </ul>
      );
    case "card":
      return <Card />;
    case "steps-drawn":
      return <EightSteps />;
    case "states":
      return <States />;
    case "office":
      return <Office />;
  }
}

/** `Ctrl+P`, `Ctrl++` or `Alt+↑ · PageUp` as keys of a keyboard. */
function Keys({ keys }: { keys: string }) {
  return keys.split(" · ").map((one, at) => (
    <span key={one}>
      {at > 0 && <span className={style["or"]}>/</span>}
      {one.split(/\+(?=.)/).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  ));
}
