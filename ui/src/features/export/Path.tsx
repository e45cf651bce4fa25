import style from "./Export.module.css";

/** A path on one line; where it is too long its beginning goes, as its end says more. */
export function Path({ path }: { path: string }) {
  return (
    <span className={style["path"]} title={path} data-copy>
      <bdi>{path}</bdi>
    </span>
  );
}
