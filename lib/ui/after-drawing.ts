/** Resolves when what was drawn is on the screen, at once in a view that is hidden: work that begins then keeps nobody waiting for it. */
export const afterDrawing = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
