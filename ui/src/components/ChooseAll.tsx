import { Checkbox } from "antd";

/** Chooses all rows of a kind, or gives all of them up; nothing where there are none. */
export function ChooseAll({
  rows,
  chosen,
  testId,
  onChoose,
  children,
}: {
  rows: readonly number[];
  chosen: ReadonlySet<number>;
  testId: string;
  onChoose: (wanted: boolean) => void;
  children: string;
}) {
  const wanted = rows.filter((row) => chosen.has(row)).length;
  if (rows.length === 0) {
    return null;
  }
  return (
    <Checkbox
      data-testid={testId}
      checked={wanted === rows.length}
      indeterminate={wanted > 0 && wanted < rows.length}
      onChange={(event) => {
        onChoose(event.target.checked);
      }}
    >
      {children}
    </Checkbox>
  );
}
