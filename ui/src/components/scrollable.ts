/** Of whatever scrolls inside a dialog: it can have the focus, so that the arrow keys scroll it. Not every webview does that by itself. */
export const scrollable = { tabIndex: 0 } as const;
