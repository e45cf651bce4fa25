import type { ErrorCode } from "../bindings/ErrorCode.ts";
import type { Failure } from "../bindings/Failure.ts";

/** What the shell answered instead of a response. */
export class ShellFailure extends Error {
  readonly code: ErrorCode;
  readonly params: Failure["params"];

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "ShellFailure";
    this.code = failure.code;
    this.params = failure.params;
  }

  /** Anything that was thrown, as a failure; what is none of ours is `internal`. */
  static of(thrown: unknown): ShellFailure {
    if (thrown instanceof ShellFailure) {
      return thrown;
    }
    return new ShellFailure(isFailure(thrown) ? thrown : { code: "internal", params: {} });
  }
}

function isFailure(thrown: unknown): thrown is Failure {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string" &&
    "params" in thrown &&
    typeof thrown.params === "object"
  );
}
