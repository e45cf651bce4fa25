import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import type { SetPassword } from "../../bindings/SetPassword.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

/** Sets, changes or drops the 本机密码. */
export function usePasswordSet(): {
  readonly saving: boolean;
  readonly failure: ShellFailure | null;
  /** Says `done` where it worked; `onRefused` hears of the other case. */
  readonly save: (
    change: SetPassword,
    done: string,
    onDone: () => void,
    onRefused: () => void,
  ) => void;
} {
  const client = useQueryClient();
  const tell = useTell();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  return {
    saving,
    failure,
    save: (change, done, onDone, onRefused) => {
      setSaving(true);
      setFailure(null);
      ask("password_set", change).then(
        (status) => {
          client.setQueryData(["start"], status);
          tell.done(done);
          onDone();
        },
        (thrown: unknown) => {
          setSaving(false);
          setFailure(ShellFailure.of(thrown));
          onRefused();
        },
      );
    },
  };
}
