import { Dropdown, type MenuProps } from "antd";
import type { ReactNode } from "react";
import style from "./MenuAt.module.css";

/** Between a menu and the edge of the window. */
const EDGE_PX = 16;

/** A right-click menu, where the window was clicked on. */
export function MenuAt({
  x,
  y,
  items,
  onClick,
  onClose,
}: {
  x: number;
  y: number;
  items: NonNullable<MenuProps["items"]>;
  onClick: (key: string) => void;
  onClose: () => void;
}) {
  return (
    <Dropdown
      open
      trigger={["click"]}
      onOpenChange={(opened) => {
        if (!opened) {
          onClose();
        }
      }}
      popupRender={(list) => withFocus(list, roomAt(y))}
      menu={{
        onClick: ({ key }) => {
          onClick(key);
        },
        items,
      }}
    >
      <span className={style["anchor"]} style={{ left: x, top: y }} />
    </Dropdown>
  );
}

/** What the window has above or below a place: the menu goes where there is more, and scrolls where that is too little. */
function roomAt(y: number): number {
  return Math.max(y, window.innerHeight - y) - EDGE_PX;
}

/** The arrow keys walk through the menu at once. */
function withFocus(list: ReactNode, room: number): ReactNode {
  return (
    <div ref={takeFocus} className={style["menu"]} style={{ "--room": `${room}px` }}>
      {list}
    </div>
  );
}

function takeFocus(popup: HTMLDivElement | null): void {
  popup?.querySelector<HTMLElement>('[role="menu"]')?.focus({ preventScroll: true });
}
