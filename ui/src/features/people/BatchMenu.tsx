import { useOverlay } from "../../app/overlay.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { batchItem, openBatch } from "./batch.tsx";
import { MenuAt } from "./MenuAt.tsx";
import { texts } from "./texts.ts";

/** Where a menu is open that is about nobody in particular. */
export interface BatchMenuAt {
  readonly x: number;
  readonly y: number;
}

/** The right-click menu where there is nobody: 批量处理 alone. */
export function BatchMenu({ at: { x, y }, onClose }: { at: BatchMenuAt; onClose: () => void }) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  return (
    <MenuAt
      x={x}
      y={y}
      items={[batchItem(t)]}
      onClick={(key) => {
        onClose();
        openBatch(key, null, open);
      }}
      onClose={onClose}
    />
  );
}
