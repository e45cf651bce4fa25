/** The one door to the shell: typed commands, and what the shell tells by itself. Nothing else may import `@tauri-apps/*`. */

import { Channel, convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Commands, Events } from "../bindings/Commands.ts";
import type { Progress } from "../bindings/Progress.ts";
import { ShellFailure } from "./failure.ts";
import { advance, enter } from "./running.ts";

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N]["request"];
export type Response<N extends CommandName> = Commands[N]["response"];
/** The commands that take no request. */
type Silent = { [N in CommandName]: Request<N> extends null ? N : never }[CommandName];
/** The commands that tell their progress. */
export type LongCommand = {
  [N in CommandName]: Commands[N]["progress"] extends null ? never : N;
}[CommandName];
/** The commands that answer at once. */
export type ShortCommand = Exclude<CommandName, LongCommand>;

/**
 * Asks the shell.
 * @throws ShellFailure
 */
export function ask<N extends ShortCommand & Silent>(command: N): Promise<Response<N>>;
export function ask<N extends ShortCommand>(command: N, request: Request<N>): Promise<Response<N>>;
export async function ask<N extends ShortCommand>(
  command: N,
  request?: Request<N>,
): Promise<Response<N>> {
  return send(command, { request: request ?? null });
}

/** Long work that runs: its end, and the way to stop it. */
export interface Job<T> {
  /** Rejects with a {@link ShellFailure}; `cancelled` where it was stopped. */
  readonly done: Promise<T>;
  cancel(): void;
}

let lastJob = 0;

/** Has the shell do long work. */
export function start<N extends LongCommand>(
  command: N,
  request: Omit<Request<N>, "job">,
  onProgress: (progress: Progress) => void,
): Job<Response<N>> {
  lastJob += 1;
  const job = lastJob;
  const progress = new Channel<Progress>((told) => {
    onProgress(told);
    advance(told);
  });
  const done = send(command, { request: { ...request, job }, progress });
  enter({ job, command }, done);
  return {
    done,
    cancel: () => {
      // A job that has ended meanwhile is not there to be stopped, and that is as well.
      void ask("job_cancel", job).catch(() => undefined);
    },
  };
}

async function send<N extends CommandName>(
  command: N,
  args: Record<string, unknown>,
): Promise<Response<N>> {
  try {
    return await invoke<Response<N>>(command, args);
  } catch (thrown) {
    throw ShellFailure.of(thrown);
  }
}

/** Hears what the shell tells by itself, until the returned function is called. */
export function hear<E extends keyof Events>(
  event: E,
  tell: (told: Events[E]) => void,
): () => void {
  const stop = listen<Events[E]>(event, ({ payload }) => {
    tell(payload);
  });
  return () => {
    void stop.then((unlisten) => {
      unlisten();
    });
  };
}

/** Address of a person's photo; `version` changes with the picture. */
export function personPicture(person: number, version: string): string {
  return convertFileSrc(`person/${person}?v=${version}`, "photo");
}

/** Address of the file of a picture that the clerk may accept. */
export function candidateFile(candidate: number): string {
  return convertFileSrc(`candidate/${candidate}/before`, "photo");
}

/** Address of what would be stored of it; `version` changes with what is made of it. */
export function candidatePicture(candidate: number, version: number): string {
  return convertFileSrc(`candidate/${candidate}/after?v=${version}`, "photo");
}

/** Address of a picture of a batch: the file itself, or what would be stored of it. */
export function batchPicture(batch: number, row: number, side: "before" | "after"): string {
  return convertFileSrc(`batch/${batch}/${row}/${side}`, "photo");
}

/** Address of the picture of a sheet of a document, counted from 0. */
export function sheetPicture(document: number, sheet: number): string {
  return convertFileSrc(`${document}/${sheet}`, "sheet");
}
