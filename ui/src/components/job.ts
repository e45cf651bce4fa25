import { useCallback, useState } from "react";
import type { Progress } from "../bindings/Progress.ts";
import { type LongCommand, type Request, type Response, start } from "../host/shell.ts";

/** Long work that runs now. */
export interface Running {
  /** `null` until the first news. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

/** Long work, one at a time; `run` rejects with what the shell answers. */
export function useJob(): {
  readonly running: Running | null;
  readonly run: <N extends LongCommand>(
    command: N,
    request: Omit<Request<N>, "job">,
  ) => Promise<Response<N>>;
} {
  const [running, setRunning] = useState<Running | null>(null);
  const run = useCallback(
    async <N extends LongCommand>(command: N, request: Omit<Request<N>, "job">) => {
      const job = start(command, request, (progress) => {
        setRunning((now) => (now === null ? null : { ...now, progress }));
      });
      setRunning({
        progress: null,
        cancel: () => {
          job.cancel();
        },
      });
      try {
        return await job.done;
      } finally {
        setRunning(null);
      }
    },
    [],
  );
  return { running, run };
}
