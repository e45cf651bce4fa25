import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FolderHandle } from "../../bindings/FolderHandle.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

/** Where a file is to go: the first stick that is plugged in, or what the clerk picks. */
export interface FolderChoice {
  readonly folder: FolderHandle | null;
  readonly picking: boolean;
  readonly failure: ShellFailure | null;
  readonly pick: () => void;
}

export function useFolder(): FolderChoice {
  const sticks = useQuery({ queryKey: ["sticks"], queryFn: () => ask("sticks"), gcTime: 0 });
  const [picked, setPicked] = useState<FolderHandle | null>(null);
  const [picking, setPicking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [stick] = sticks.data ?? [];
  return {
    folder: picked ?? (stick === undefined ? null : { id: stick.id, path: stick.folder }),
    picking,
    failure,
    pick: () => {
      setPicking(true);
      setFailure(null);
      ask("folder_pick")
        .then(
          (found) => {
            setPicked((now) => found ?? now);
          },
          (thrown: unknown) => {
            setFailure(ShellFailure.of(thrown));
          },
        )
        .finally(() => {
          setPicking(false);
        });
    },
  };
}
