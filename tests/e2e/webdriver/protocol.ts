/**
 * The wire of WebDriver: one request, one answer.
 * https://www.w3.org/TR/webdriver2/#protocol
 */

/** The key under which a node travels. https://www.w3.org/TR/webdriver2/#elements */
export const NODE_KEY = "element-6066-11e4-a52e-4f735466cecf";

/** A node of the page as the driver names it. */
export type NodeReference = Readonly<Record<typeof NODE_KEY, string>>;

/** An error that the driver answers with; `code` is the standard's, such as `no such element`. */
export class WebDriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = "WebDriverError";
    this.code = code;
  }
}

/** How long the driver may take for one answer. */
const ANSWER_LIMIT_MS = 60_000;

/** Sends one command and returns its value. */
export async function send(
  base: string,
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { "content-type": "application/json; charset=utf-8" },
    ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  const answer = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = answer.value as { error: string; message: string };
    throw new WebDriverError(error, `${message} (${method} ${path})`);
  }
  return answer.value;
}
