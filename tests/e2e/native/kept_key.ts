/** The key of a work folder's database, found as the program finds it: from `keys.json` and the 本机密码. See `kept_key` in `crates/package`. */

import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import { argon2id } from "@noble/hashes/argon2.js";

/** A key that a passphrase wraps, as it is written. */
interface Kept {
  readonly m_kib: number;
  readonly t: number;
  readonly p: number;
  readonly salt: string;
  readonly wrapped: string;
}

/** RFC 3394, 2.2.3.1: the value by which a key that was unwrapped is known to be one. */
const INITIAL_VALUE = Buffer.alloc(8, 0xa6);

/** The 32 bytes. */
export function databaseKey(keysFile: string, password: string): Buffer {
  const { password: kept } = JSON.parse(readFileSync(keysFile, "utf8")) as { password: Kept };
  const { m_kib: m, t, p } = kept;
  const salt = Buffer.from(kept.salt, "base64url");
  const by = argon2id(password.normalize("NFKC"), salt, { m, t, p, dkLen: 32 });
  const unwrapping = createDecipheriv("id-aes256-wrap", by, INITIAL_VALUE);
  return Buffer.concat([
    unwrapping.update(Buffer.from(kept.wrapped, "base64url")),
    unwrapping.final(),
  ]);
}
