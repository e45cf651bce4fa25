import { InfoCircleFilled, LaptopOutlined, LockOutlined } from "@ant-design/icons";
import { Radio } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./ProtectionChoice.module.css";
import { texts } from "./texts.ts";

/** How the store is opened. */
export type Protection = "login" | "password";

/** Two cards to choose from; without a keychain only the password is left, and the reason is said. */
export function ProtectionChoice({
  keychain,
  value,
  onChange,
}: {
  keychain: boolean;
  value: Protection;
  onChange: (chosen: Protection) => void;
}) {
  const t = useTexts(texts);
  if (!keychain) {
    return (
      <p className={style["only"]}>
        <InfoCircleFilled />
        {t.passwordOnly}
      </p>
    );
  }
  return (
    <Radio.Group
      className={style["cards"] ?? ""}
      value={value}
      onChange={(event) => {
        onChange(event.target.value === "login" ? "login" : "password");
      }}
    >
      <Card
        value="login"
        chosen={value}
        icon={<LaptopOutlined />}
        title={t.login}
        who={t.loginFor}
        why={t.loginWhy}
      />
      <Card
        value="password"
        chosen={value}
        icon={<LockOutlined />}
        title={t.password}
        who={t.passwordFor}
        why={t.passwordWhy}
      />
    </Radio.Group>
  );
}

function Card({
  value,
  chosen,
  icon,
  title,
  who,
  why,
}: {
  value: Protection;
  chosen: Protection;
  icon: ReactNode;
  title: string;
  who: string;
  why: string;
}) {
  return (
    <div className={style["card"]} data-chosen={value === chosen}>
      <Radio value={value} data-testid={`protect-${value}`}>
        <span className={style["icon"]}>{icon}</span>
        <span className={style["words"]}>
          <strong>{title}</strong>
          <em>{who}</em>
          <span>{why}</span>
        </span>
      </Radio>
    </div>
  );
}
