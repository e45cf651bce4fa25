import { StyleProvider } from "@ant-design/cssinjs";
import { CloseOutlined } from "@ant-design/icons";
import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Theme } from "../bindings/Theme.ts";
import { WithHelp } from "../features/help/WithHelp.tsx";
import { bilingual, InLanguage, languageOf, useTexts } from "../i18n/language.tsx";
import { useAppearance, useShade } from "./appearance.ts";
import { Attention } from "./Attention.tsx";
import { Gate } from "./Gate.tsx";
import { useOwnWindow } from "./ownWindow.ts";
import type { Shade } from "./palette.ts";
import { newClient, useSet, useSettings } from "./queries.ts";
import { InTextSize, useScaled, useTextSizeKeys } from "./textSize.tsx";
import { still, themeOf } from "./theme.ts";

/** Notices stand above the bar with the main actions, not on it. */
const ABOVE_ACTIONS_PX = 76;

/**
 * Where antd puts the variables of its theme, which stand in the stylesheet already: an element that is not on the page. On the page each would be
 * a style that the policy forbids.
 */
const NOWHERE = document.createElement("div");

/** The computer is set to show no movement. */
const CALM = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const texts = bilingual({ zh: { close: "关闭" }, en: { close: "Close" } });

/** The × of dialogs and notices. */
const CLOSING = { closeIcon: <Close /> };

function Close() {
  const t = useTexts(texts);
  return <CloseOutlined aria-label={t.close} />;
}

/** The whole page. */
export function Program() {
  const [client] = useState(newClient);
  useOwnWindow();
  return (
    <QueryClientProvider client={client}>
      <Dressed>
        <Gate />
        <Attention />
      </Dressed>
    </QueryClientProvider>
  );
}

/** Language and look. */
function Dressed({ children }: { children: ReactNode }) {
  const settings = useSettings();
  const set = useSet();
  const language = languageOf(settings.data?.language ?? "system", navigator.languages);
  const theme = settings.data?.theme ?? "system";
  const textSize = settings.data?.textSize ?? 100;
  const shade = useShade(theme);
  const look = useMemo(() => (CALM ? still(themeOf(shade)) : themeOf(shade)), [shade]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  useTextSizeKeys(textSize, (percent) => {
    // Where it cannot be kept it still holds for now.
    set({ textSize: percent }).catch(() => undefined);
  });
  if (settings.isPending) {
    return null;
  }
  return (
    <InLanguage language={language}>
      <InTextSize percent={textSize}>
        <Appearance shade={shade} theme={theme} textSize={textSize} />
        <StyleProvider container={NOWHERE}>
          <ConfigProvider
            theme={look}
            locale={language === "zh" ? zhCN : enUS}
            button={{ autoInsertSpace: false }}
            modal={CLOSING}
            notification={CLOSING}
            alert={CLOSING}
          >
            <WithHelp>
              <WithNotices>{children}</WithNotices>
            </WithHelp>
          </ConfigProvider>
        </StyleProvider>
      </InTextSize>
    </InLanguage>
  );
}

/** The look of the page around antd; once the settings are there, for until then the last one holds. */
function Appearance({ shade, theme, textSize }: { shade: Shade; theme: Theme; textSize: number }) {
  useAppearance(shade, theme, textSize);
  return null;
}

function WithNotices({ children }: { children: ReactNode }) {
  const bottom = useScaled(ABOVE_ACTIONS_PX);
  return (
    <App component={false} notification={{ bottom }}>
      {children}
    </App>
  );
}
