import { CarryOutOutlined, CheckOutlined, EditOutlined, PauseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useExports } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import { toHandIn } from "../steps/steps.ts";
import style from "./EmptyList.module.css";
import { texts } from "./texts.ts";

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
  const corrections = of("correction");
  const deferred = of("deferred");
  // Those who changed since are not counted; their batch is to be marked all the same.
  const handedIn = waits === 0 && batch === undefined;
  if (exports.isPending) {
    return null;
  }
  return (
    <>
      <h2>{handedIn ? t.title : t.almost}</h2>
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
        {corrections > 0 && (
          <Line
            icon={<EditOutlined />}
            action={
              <Button
                data-testid="through-corrections"
                onClick={() => {
                  onChip("correction");
                }}
              >
                {t.show}
              </Button>
            }
          >
            {t.corrections(corrections)}
          </Line>
        )}
        {deferred > 0 && (
          <Line
            icon={<PauseOutlined />}
            action={
              <Button
                data-testid="through-deferred"
                onClick={() => {
                  onChip("deferred");
                }}
              >
                {t.show}
              </Button>
            }
          >
            {t.deferred(deferred)}
          </Line>
        )}
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
