import style from "./CodeGroups.module.css";

/** A code to be written down, in its groups. Copied, the dashes are there again. */
export function CodeGroups({ code, testId }: { code: string; testId: string }) {
  return (
    <div className={style["code"]} data-copy data-testid={testId}>
      {code.split("-").map((group, at, all) => (
        // Groups may be alike; their places are what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>
          {group}
          {at < all.length - 1 && <i>-</i>}
        </span>
      ))}
    </div>
  );
}
