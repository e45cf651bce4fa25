/** Three slides and more that follow each other as one: `1-1`, `1-2`, `1-3` are `1-1…1-3`. */
export function ranges(slides: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, slide)) {
      run.push(slide);
    } else {
      runs.push([slide]);
    }
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}…${run.at(-1)}`] : run));
}

function follows(before: string, after: string): boolean {
  const [a, m] = before.split("-").map(Number);
  const [b, n] = after.split("-").map(Number);
  return a === b && m !== undefined && n === m + 1;
}
