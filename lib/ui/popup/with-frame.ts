import type { FrameView } from './model';

/** The frames with one that has read (again): the page itself first, then its frames in the order in which they spoke. */
export const withFrame = (frames: readonly FrameView[], view: FrameView): FrameView[] => {
  const known = frames.some(({ frame }) => frame === view.frame);
  const all = known ? frames.map((old) => (old.frame === view.frame ? view : old)) : [...frames, view];
  return [...all.filter(({ top }) => top), ...all.filter(({ top }) => !top)];
};
