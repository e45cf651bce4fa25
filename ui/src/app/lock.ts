import { useQueryClient } from "@tanstack/react-query";
import { ask } from "../host/shell.ts";
import { forgetNotices } from "./notices.ts";
import { useTell } from "./tell.tsx";
import { unsavedNow } from "./unsaved.ts";

/** Locks, and forgets all that the page has seen of the store; what was typed about a person and not saved is kept in it. The shell ends this page and its process as well; a new one asks for the 本机密码. Whether it could be done; `quietly`: why not has been told. */
export function useLock(): (quietly?: boolean) => Promise<boolean> {
  const client = useQueryClient();
  const tell = useTell();
  return async (quietly = false) => {
    try {
      const unsaved = unsavedNow();
      const status = await ask(
        "store_lock",
        unsaved === null ? { kind: "all-saved" } : { kind: "unsaved", ...unsaved },
      );
      forgetNotices();
      client.removeQueries({ queryKey: ["store"] });
      client.setQueryData(["start"], status);
      return true;
    } catch (thrown) {
      if (!quietly) {
        tell.failed(thrown);
      }
      return false;
    }
  };
}
