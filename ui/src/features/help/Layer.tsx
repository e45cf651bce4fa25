import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { isComposing } from "../../components/keyboard.ts";
import style from "./Layer.module.css";

/**
 * Lies above everything, whatever dialogs are open: in the top layer of the page, where the browser keeps the focus in it and gives it back afterwards.
 * Its keys are its own; what is below does not hear them.
 */
export function Layer({
  name,
  className,
  onKeyDown,
  onLeave,
  onOutside,
  children,
  ...rest
}: Omit<ComponentProps<"dialog">, "open" | "onKeyDown" | "className"> & {
  name: string;
  className: string;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Escape. */
  onLeave: () => void;
  /** A click beside it. */
  onOutside: () => void;
}) {
  const layer = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = layer.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={layer}
      aria-label={name}
      className={`${style["layer"]} ${className}`}
      onCancel={(event) => {
        // Escape comes as a key as well.
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (!changesTextSize(event)) {
          event.stopPropagation();
        }
        if (event.key === "Escape") {
          event.preventDefault();
          if (!isComposing(event)) {
            onLeave();
          }
          return;
        }
        onKeyDown(event);
      }}
      onClick={(event) => {
        if (event.target === layer.current) {
          onOutside();
        }
      }}
      {...rest}
    >
      {children}
    </dialog>
  );
}

/** Ctrl with +, - and 0 are for the whole window, the help included. */
function changesTextSize({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && "+=-_0".includes(key);
}
