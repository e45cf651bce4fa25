import { useState } from "react";
import { useChanging } from "../../app/queries.ts";
import type { ImportRequest } from "../../bindings/ImportRequest.ts";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import type { Progress } from "../../bindings/Progress.ts";
import { ShellFailure } from "../../host/failure.ts";
import { start } from "../../host/shell.ts";

/** What an import was refused with. */
export interface Answer {
  readonly failure: ShellFailure;
  /** It was tried with the remembered 领取码. */
  readonly remembered: boolean;
}

/** How an import stands. */
export type ImportState =
  | { readonly kind: "ready"; readonly answers: readonly Answer[] }
  | {
      readonly kind: "running";
      readonly answers: readonly Answer[];
      readonly progress: Progress | null;
      readonly cancel: () => void;
    }
  | { readonly kind: "done"; readonly summary: ImportSummary };

export interface Importing {
  readonly state: ImportState;
  readonly go: (request: Omit<ImportRequest, "job">) => void;
  /** For another file. */
  readonly reset: () => void;
}

const NEW: ImportState = { kind: "ready", answers: [] };

/** 报盘文件导入 of one file; `answers` are its refusals so far, the latest first. */
export function useImport(onUnit: (id: number) => void): Importing {
  const changing = useChanging();
  const [state, setState] = useState(NEW);

  const go: Importing["go"] = (request) => {
    const answers = state.kind === "done" ? [] : state.answers;
    const job = start("package_import", request, (progress) => {
      setState((now) => (now.kind === "running" ? { ...now, progress } : now));
    });
    setState({
      kind: "running",
      answers,
      progress: null,
      cancel: () => {
        job.cancel();
      },
    });
    changing(() => job.done).then(
      (summary) => {
        setState({ kind: "done", summary });
        onUnit(summary.unit);
      },
      (thrown: unknown) => {
        const answer = { failure: ShellFailure.of(thrown), remembered: request.code === null };
        setState({ kind: "ready", answers: [answer, ...answers] });
      },
    );
  };
  const reset = () => {
    setState(NEW);
  };
  return { state, go, reset };
}
