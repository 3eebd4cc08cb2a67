/** Changes a page at random, the same way for the same seed: what frameworks, editors and advertisers do to text. */
export function changeOf(document: Document, seed: number): () => void {
  let state = seed;
  /** A whole number below `limit` (mulberry32). */
  const random = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (let turn = 0; turn < 3; turn++) {
      const node = nodes[random(nodes.length || 1)];
      const parent = node?.parentElement;
      if (!node || !parent) continue;
      const half = random(node.length + 1);
      const changes = [
        () => (node.data = node.data.slice(half)),
        () => (node.data = '9'.repeat(node.length)),
        () => (node.data = `共3.5万个，${node.data}`),
        () => node.splitText(half),
        () => node.remove(),
        () => node.replaceWith(document.createTextNode(node.data)),
        () => document.body.normalize(),
        ...(parent === document.body
          ? []
          : [
              () => parent.remove(),
              () => document.body.append(parent),
              () => parent.replaceChildren(),
              () => parent.before(document.createComment('x')),
            ]),
      ];
      changes[random(changes.length)]!();
    }
  };
}
