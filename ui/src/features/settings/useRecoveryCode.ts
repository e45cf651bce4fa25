import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

/** Makes a recovery code, to be shown once. */
export function useRecoveryCode(onCode: (code: string) => void): {
  readonly making: boolean;
  readonly failure: ShellFailure | null;
  readonly make: () => void;
} {
  const client = useQueryClient();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const make = () => {
    setMaking(true);
    setFailure(null);
    ask("recovery_code_make")
      .then(
        (made) => {
          onCode(made.code);
          client.setQueryData<StartStatus>(
            ["start"],
            (now) => now && { ...now, recoverySet: true },
          );
        },
        (thrown: unknown) => {
          setFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setMaking(false);
      });
  };
  return { making, failure, make };
}
