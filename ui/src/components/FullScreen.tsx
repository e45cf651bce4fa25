import type { ComponentProps } from "react";
import style from "./FullScreen.module.css";

/** A dialog that fills the window: a head, and below it columns that the class lays out. */
export function FullScreen({
  title,
  className,
  ...rest
}: Omit<ComponentProps<"dialog">, "open" | "title"> & { title: string }) {
  return (
    <dialog
      open
      aria-modal="true"
      aria-label={title}
      className={`${style["screen"]} ${className}`}
      {...rest}
    />
  );
}
