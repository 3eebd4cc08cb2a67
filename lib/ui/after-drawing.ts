/** Resolves when what was drawn is on the screen: work that begins then keeps nobody waiting for it. */
export const afterDrawing = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
