import { StyleProvider } from "@ant-design/cssinjs";
import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type ReactNode, useEffect, useState } from "react";
import { InLanguage, languageOf } from "../i18n/language.tsx";
import { Gate } from "./Gate.tsx";
import { newClient, useSettings } from "./queries.ts";
import { still, theme } from "./theme.ts";

/** Notices stand above the bar with the main actions, not on it. */
const ABOVE_ACTIONS_PX = 76;

/**
 * Where antd puts the variables of its theme, which stand in the stylesheet already: an element that is not on the page. On the page each would be
 * a style that the policy forbids.
 */
const NOWHERE = document.createElement("div");

/** The computer is set to show no movement. */
const CALM = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The whole page. */
export function Program() {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <Dressed>
        <Gate />
      </Dressed>
    </QueryClientProvider>
  );
}

/** Language and look. */
function Dressed({ children }: { children: ReactNode }) {
  const settings = useSettings();
  const language = languageOf(settings.data?.language ?? "system", navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  if (settings.isPending) {
    return null;
  }
  return (
    <InLanguage language={language}>
      <StyleProvider container={NOWHERE}>
        <ConfigProvider
          theme={CALM ? still : theme}
          locale={language === "zh" ? zhCN : enUS}
          button={{ autoInsertSpace: false }}
        >
          <App component={false} notification={{ bottom: ABOVE_ACTIONS_PX }}>
            {children}
          </App>
        </ConfigProvider>
      </StyleProvider>
    </InLanguage>
  );
}
