import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { Clerk } from "../../bindings/Clerk.ts";
import { ask } from "../../host/shell.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import style from "./Journal.module.css";

const texts = bilingual({
  zh: {
    name: "经办人姓名",
    why: (account: string) =>
      `可以不填。填了以后，操作记录里除本机账户 ${isolated(account)} 外，也写上姓名。`,
    save: "保存",
    saved: "以后的操作记录会写上这个姓名",
    cleared: "以后的操作记录只写本机账户",
  },
  en: {
    name: "Clerk's name",
    why: (account: string) =>
      `Optional. The record of work then names it beside the account ${isolated(account)}.`,
    save: "Save",
    saved: "The record of work bears this name from now on",
    cleared: "The record of work names the account alone from now on",
  },
});

/** Who works here, for 操作记录. The name lies encrypted with the data. */
export function ClerkName() {
  const { data } = useQuery({ queryKey: ["store", "clerk"], queryFn: () => ask("clerk") });
  return data === undefined ? null : <Form key={data.name} clerk={data} />;
}

function Form({ clerk }: { clerk: Clerk }) {
  const t = useTexts(texts);
  const id = useId();
  const tell = useTell();
  const changing = useChanging();
  const [typed, setTyped] = useState(clerk.name ?? "");
  const changed = typed.trim() !== (clerk.name ?? "");
  return (
    <form
      className={style["clerk"]}
      onSubmit={(event) => {
        event.preventDefault();
        changing(() => ask("clerk_name", { name: typed })).then(({ name }) => {
          tell.done(name === null ? t.cleared : t.saved);
        }, tell.failed);
      }}
    >
      <label htmlFor={id}>
        {t.name}
        <span className={style["quiet"]}>{t.why(clerk.account)}</span>
      </label>
      <Input
        id={id}
        data-testid="clerk-name"
        maxLength={60}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      <Button htmlType="submit" disabled={!changed} data-testid="clerk-name-save">
        {t.save}
      </Button>
    </form>
  );
}
