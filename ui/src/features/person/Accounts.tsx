import type { AccountView } from "../../bindings/AccountView.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Accounts.module.css";
import { texts } from "./texts.ts";

/** Where the accounts lie that are to be merged. */
export function Accounts({ accounts }: { accounts: readonly AccountView[] }) {
  const { notice, data } = useTexts(texts);
  return (
    <table className={style["accounts"]} data-testid="accounts">
      <thead>
        <tr>
          <th scope="col">{notice.agency}</th>
          <th scope="col">{data.personalNo}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ agency, personalNo }) => (
          <tr key={`${agency} ${personalNo}`}>
            <td data-copy>{agency}</td>
            <td data-copy>{personalNo}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
