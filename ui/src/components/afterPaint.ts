/** Does something once what has changed until now can be seen: after the next frame. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(then);
  });
}
