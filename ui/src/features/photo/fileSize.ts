const KIB = 1024;

/** Length of a file as a file manager shows it: `18 KB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
  const kib = Math.max(1, Math.round(bytes / KIB));
  return kib < KIB ? `${kib} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;
}
