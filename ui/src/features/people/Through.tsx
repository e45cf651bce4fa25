import {
  CarryOutOutlined,
  CheckOutlined,
  EditOutlined,
  PauseOutlined,
  QuestionCircleOutlined,
  SwapOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ComponentType, ReactNode } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useExports } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import { toHandIn } from "../steps/steps.ts";
import style from "./EmptyList.module.css";
import { texts } from "./texts.ts";

/** Those whom the list does not count as left, the most pressing ones first, with the sign of each. */
const APART = [
  ["changed-after-export", SwapOutlined],
  ["correction", EditOutlined],
  ["deferred", PauseOutlined],
  ["missing", QuestionCircleOutlined],
] as const satisfies readonly (readonly [Chip, ComponentType])[];

/** Nothing is left to do: what was done, and what still comes. */
export function Through({
  unit,
  counts,
  exported,
  onChip,
}: {
  unit: number;
  counts: readonly ChipCount[];
  exported: number;
  onChip: (chip: Chip) => void;
}) {
  const t = useTexts(texts).through;
  const { open } = useOverlay();
  const exports = useExports(unit);
  const [batch] = toHandIn(exports.data ?? []);
  const of = (chip: Chip) => counts.find((one) => one.chip === chip)?.count ?? 0;
  const waits = of("to-hand-in");
  // Those who changed since are not counted; their batch is to be marked all the same.
  const handedIn = waits === 0 && batch === undefined;
  if (exports.isPending) {
    return null;
  }
  return (
    <>
      <h2>{of("changed-after-export") > 0 ? t.changed : handedIn ? t.title : t.almost}</h2>
      {exported > 0 && <p>{t.exported(exported)}</p>}
      <ul className={style["next"]}>
        {handedIn ? (
          <Line icon={<CheckOutlined />}>{t.handedIn}</Line>
        ) : (
          <Line
            icon={<CarryOutOutlined />}
            action={
              batch !== undefined && (
                <Button
                  type="primary"
                  data-testid="through-hand-in"
                  onClick={() => {
                    open({ kind: "hand-in", export: batch.id });
                  }}
                >
                  {t.checklist}
                </Button>
              )
            }
          >
            {waits === 0 && batch !== undefined ? t.unmarked(batch.n) : t.toHandIn(waits)}
          </Line>
        )}
        {APART.filter(([chip]) => of(chip) > 0).map(([chip, Icon]) => (
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
            {t.apart[chip](of(chip))}
          </Line>
        ))}
      </ul>
    </>
  );
}

function Line({
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
