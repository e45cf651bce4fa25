import { useSettings, useStart, useUnit, useUnits } from "../../../app/queries.ts";
import { bilingual, useTexts } from "../../../i18n/language.tsx";
import style from "./Blocks.module.css";

const texts = bilingual({
  zh: {
    title: "本单位的数据包里写的是",
    name: "社保卡管理中心",
    address: "地址",
    phone: "电话",
    hours: "办公时间",
    deadline: "截止日期",
  },
  en: {
    title: "Your unit's package says",
    name: "Card centre",
    address: "Address",
    phone: "Phone",
    hours: "Open",
    deadline: "Last day",
  },
});

/** Where to hand in, as the last package of the unit that is shown has it; nothing where there is none, or while the program is locked. */
export function Office() {
  const start = useStart();
  return start.data?.phase === "ready" ? <OfUnits /> : null;
}

function OfUnits() {
  const units = useUnits();
  const settings = useSettings();
  const last = units.data?.find(({ id }) => id === settings.data?.lastUnit) ?? units.data?.[0];
  return last === undefined ? null : <OfUnit unit={last.id} />;
}

function OfUnit({ unit }: { unit: number }) {
  const t = useTexts(texts);
  const { data } = useUnit(unit);
  if (data === undefined) {
    return null;
  }
  const { office, rules } = data;
  const rows = [
    [t.name, office.name],
    [t.address, office.address],
    [t.phone, office.phone],
    [t.hours, office.hours],
    [t.deadline, rules.deadline ?? ""],
  ].filter(([, value]) => value !== "");
  return rows.length === 0 ? null : (
    <table className={style["table"]} data-testid="manual-office">
      <caption>{t.title}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
