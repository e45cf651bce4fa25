/** Pictures of the manual, taken from the program itself by `npm run manual:pictures`: `ui/public/manual/<language>/<name>.webp`. */
export const PICTURES = [
  "list",
  "import",
  "import-summary",
  "person",
  "photo-editor",
  "photo-report",
  "table-import",
  "print-preview",
  "stack",
  "number-choice",
  "confirm",
  "export",
  "export-done",
  "records",
  "red",
  "mark",
  "menu",
  "settings",
] as const;

export type PictureName = (typeof PICTURES)[number];
