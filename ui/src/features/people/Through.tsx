import { CarryOutOutlined, CheckOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useExports } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import { toHandIn } from "../steps/steps.ts";
import style from "./EmptyList.module.css";
import { countOf, Line, someWait, StandApart } from "./StandApart.tsx";
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
  const waits = countOf(counts, "to-hand-in");
  // Those who changed since are not counted; their batch is to be marked all the same.
  const handedIn = waits === 0 && batch === undefined;
  const through = someWait(counts) ? t.forNow : t.title;
  if (exports.isPending) {
    return null;
  }
  return (
    <>
      <h2>
        {countOf(counts, "changed-after-export") > 0 ? t.changed : handedIn ? through : t.almost}
      </h2>
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
        <StandApart counts={counts} onChip={onChip} />
      </ul>
    </>
  );
}
