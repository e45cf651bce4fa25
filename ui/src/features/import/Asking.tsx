import { useEffect, useEffectEvent } from "react";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

/** The computer's own file chooser, at once. Whatever comes of it after a file came in another way is left alone. */
export function Asking({
  onFile,
  onNone,
  onFailure,
}: {
  onFile: (file: FileHandle) => void;
  onNone: () => void;
  onFailure: (failure: ShellFailure) => void;
}) {
  const chose = useEffectEvent((file: FileHandle | null) => {
    if (file === null) {
      onNone();
    } else {
      onFile(file);
    }
  });
  const failed = useEffectEvent((thrown: unknown) => {
    onFailure(ShellFailure.of(thrown));
  });
  useEffect(() => {
    let wanted = true;
    ask("package_pick").then(
      (file) => {
        if (wanted) {
          chose(file);
        }
      },
      (thrown: unknown) => {
        if (wanted) {
          failed(thrown);
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return null;
}
