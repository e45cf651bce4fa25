import {
  EditOutlined,
  PauseOutlined,
  QuestionCircleOutlined,
  SwapOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ComponentType, ReactNode } from "react";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import { ASIDE } from "../steps/steps.ts";
import { texts } from "./texts.ts";

/** Those whom the list does not count as left, the most pressing ones first, with the sign of each. */
const APART = [
  ["changed-after-export", SwapOutlined],
  ["correction", EditOutlined],
  ["deferred", PauseOutlined],
  ["missing", QuestionCircleOutlined],
] as const satisfies readonly (readonly [Chip, ComponentType])[];

/** How many people a filter covers. */
export function countOf(counts: readonly ChipCount[], chip: Chip): number {
  return counts.find((one) => one.chip === chip)?.count ?? 0;
}

/** Whether somebody was set aside, and will go on some day. */
export function someWait(counts: readonly ChipCount[]): boolean {
  return ASIDE.some((chip) => countOf(counts, chip) > 0);
}

/** Lines about who stands apart from what is to do, each with the way to them. */
export function StandApart({
  counts,
  onChip,
}: {
  counts: readonly ChipCount[];
  onChip: (chip: Chip) => void;
}) {
  const t = useTexts(texts).through;
  return APART.filter(([chip]) => countOf(counts, chip) > 0).map(([chip, Icon]) => (
    <Line
      key={chip}
      icon={<Icon />}
      action={
        <Button
          data-testid={`through-${chip}`}
          onClick={() => {
            onChip(chip);
          }}
        >
          {t.show}
        </Button>
      }
    >
      {t.apart[chip](countOf(counts, chip))}
    </Line>
  ));
}

export function Line({
  icon,
  action,
  children,
}: {
  icon: ReactNode;
  action?: ReactNode;
  children: string;
}) {
  return (
    <li>
      {icon}
      <span>{children}</span>
      {action}
    </li>
  );
}
