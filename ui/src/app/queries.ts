/** What the page knows of the store, kept as long as it is true. */

import { QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ListQuery } from "../bindings/ListQuery.ts";
import type { Settings } from "../bindings/Settings.ts";
import { inTurn } from "../host/inTurn.ts";
import { ask } from "../host/shell.ts";

/** Everything is on this computer: no retries, nothing goes stale by itself, nothing waits for a network. */
export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/** How the program stands. */
export function useStart() {
  return useQuery({ queryKey: ["start"], queryFn: () => ask("start_status") });
}

/** What the clerk has set. */
export function useSettings() {
  return useQuery({ queryKey: ["settings"], queryFn: () => ask("settings_get") });
}

/** What is set is stored in the order in which it was set. */
const settingTurn = inTurn();

/** Changes some of what the clerk has set; shown at once. */
export function useSet(): (change: Partial<Settings>) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (change) => {
      const cached = () => client.getQueryData<Settings>(["settings"]);
      const show = (now: Settings) =>
        client.setQueryData<Settings>(["settings"], { ...now, ...change });
      const before = cached();
      let shown = before && show(before);
      await settingTurn(async () => {
        const now = cached() ?? (await ask("settings_get"));
        shown ??= show(now);
        const kept = await ask("settings_set", { ...now, ...change });
        // What was changed meanwhile stays: its own answer is still to come.
        if (cached() === shown) {
          client.setQueryData(["settings"], kept);
        }
      });
    },
    [client],
  );
}

/** The units of the work folder. */
export function useUnits() {
  return useQuery({ queryKey: ["store", "units"], queryFn: () => ask("units") });
}

/** One unit in full. */
export function useUnit(unit: number) {
  return useQuery({ queryKey: ["store", "unit", unit], queryFn: () => ask("unit_view", unit) });
}

/** Whoever types fast passes searches that nobody waits for any more. */
const turn = inTurn();

/**
 * How many people a query finds, and the chips' counts; while a new query runs, the last answer stays. What comes `along` is waited for, so that both are
 * drawn at once.
 */
export function useList(query: ListQuery, along?: () => Promise<unknown>) {
  return useQuery({
    queryKey: ["store", "list", query],
    queryFn: async ({ signal }) => {
      const [view] = await Promise.all([turn(() => ask("list_view", query), signal), along?.()]);
      return view;
    },
    placeholderData: (last) => last,
  });
}

/** The same of all people of a unit, whatever the list shows. */
export function useWhole(unit: number) {
  return useList({ unit, chip: "everyone", search: "", sort: null });
}

/** Everything about one person. */
export function usePerson(person: number) {
  return useQuery({
    queryKey: ["store", "person", person],
    queryFn: () => ask("person_view", person),
    // Data of one person are not kept once the dialog is closed.
    gcTime: 0,
  });
}

/** Where 导出记录 of a unit are kept. */
export function exportsKey(unit: number) {
  return ["store", "exports", unit] as const;
}

/** 导出记录 of a unit, the newest first. */
export function useExports(unit: number) {
  return useQuery({ queryKey: exportsKey(unit), queryFn: () => ask("exports", unit) });
}

/** 打印记录 of a unit, the newest first. */
export function usePrintBatches(unit: number) {
  return useQuery({
    queryKey: ["store", "print-batches", unit],
    queryFn: () => ask("print_batches", unit),
  });
}

/** How far the stack of signed forms of a unit is. */
export function useStack(unit: number) {
  return useQuery({
    queryKey: ["store", "stack", unit],
    queryFn: () => ask("stack_view", unit),
    gcTime: 0,
  });
}

/** How things stand with backups. */
export function useBackupStatus() {
  return useQuery({ queryKey: ["store", "backup"], queryFn: () => ask("backup_status") });
}

/** Reads anew all that is shown of the store. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ["store"] }), [client]);
}

/** Runs what changes the store; all that is shown is read anew afterwards, also where it failed. */
export function useChanging(): <T>(work: () => Promise<T>) => Promise<T> {
  const refresh = useRefresh();
  return useCallback(
    async (work) => {
      try {
        return await work();
      } finally {
        await refresh();
      }
    },
    [refresh],
  );
}
