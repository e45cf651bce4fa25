import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { InLanguage } from "../../../i18n/language.tsx";
import { STEPS } from "../../steps/steps.ts";
import { texts } from "../../steps/texts.ts";
import { EightSteps } from "./EightSteps.tsx";

afterEach(cleanup);

test.each(["zh", "en"] as const)(
  "the steps are called as they are above the list: %s",
  (language) => {
    render(
      <InLanguage language={language}>
        <EightSteps />
      </InLanguage>,
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      STEPS.map((step) => texts[language].step[step].name),
    );
  },
);
