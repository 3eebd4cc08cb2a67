/** A name for this frame, unique in its tab. Not `randomUUID`, which plain http pages do not have. */
export const frameName = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
