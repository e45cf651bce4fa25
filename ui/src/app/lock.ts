import { useQueryClient } from "@tanstack/react-query";
import { ask } from "../host/shell.ts";
import { forgetNotices } from "./notices.ts";
import { useTell } from "./tell.tsx";

/** Locks, and forgets all that the page has seen of the store. The shell ends this page and its process as well; a new one asks for the 本机密码. */
export function useLock(): () => void {
  const client = useQueryClient();
  const tell = useTell();
  return () => {
    ask("store_lock").then((status) => {
      forgetNotices();
      client.removeQueries({ queryKey: ["store"] });
      client.setQueryData(["start"], status);
    }, tell.failed);
  };
}
