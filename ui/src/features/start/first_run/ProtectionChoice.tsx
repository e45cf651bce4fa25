import { InfoCircleFilled, LaptopOutlined, LockOutlined } from "@ant-design/icons";
import { Radio } from "antd";
import { useTexts } from "../../../i18n/language.tsx";
import { ChoiceCard } from "./ChoiceCard.tsx";
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
      <ChoiceCard
        value="login"
        chosen={value === "login"}
        testId="protect-login"
        icon={<LaptopOutlined />}
        title={t.login}
      >
        <em className={style["who"]}>{t.loginFor}</em>
        <span className={style["why"]}>{t.loginWhy}</span>
      </ChoiceCard>
      <ChoiceCard
        value="password"
        chosen={value === "password"}
        testId="protect-password"
        icon={<LockOutlined />}
        title={t.password}
      >
        <em className={style["who"]}>{t.passwordFor}</em>
        <span className={style["why"]}>{t.passwordWhy}</span>
      </ChoiceCard>
    </Radio.Group>
  );
}
