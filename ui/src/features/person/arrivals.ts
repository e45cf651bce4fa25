import { useEffect, useEffectEvent } from "react";
import { isPackage } from "../../app/arrivals.ts";
import type { Arrival } from "../../bindings/Arrival.ts";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import type { ShellFailure } from "../../host/failure.ts";
import { hear } from "../../host/shell.ts";

/** Hears of files that are dropped on the window while the dialog can use them. */
export function useDropped(listening: boolean, onFile: (file: FileHandle) => void): void {
  const take = useEffectEvent((arrival: Arrival) => {
    // Pictures of many people are nothing for one of them, nor is a package.
    if (arrival.kind === "file" && !isPackage(arrival.file)) {
      onFile(arrival.file);
    }
  });
  useEffect(() => (listening ? hear("arrived", take) : undefined), [listening]);
}

/**
 * Puts the focus where it belongs whenever another person's turn has come, and when what lay above the dialog is gone and has left the
 * focus nowhere.
 */
export function useFocusOnTurn(
  person: number | undefined,
  alone: boolean,
  onTurn: () => void,
): void {
  const focus = useEffectEvent(onTurn);
  useEffect(() => {
    if (person !== undefined) {
      focus();
    }
  }, [person]);
  useEffect(() => {
    if (alone && document.activeElement === document.body) {
      focus();
    }
  }, [alone]);
}

/** Shows a failure where it is told, and puts the focus on the field that caused it. */
export function useFailureInSight(failure: ShellFailure | null): void {
  useEffect(() => {
    if (failure === null) {
      return;
    }
    if (failure.code === "mobile-invalid") {
      document.querySelector<HTMLElement>('[data-task="mobile"]')?.focus();
    }
    document.querySelector('[data-testid="failure"]')?.scrollIntoView({ block: "nearest" });
  }, [failure]);
}
