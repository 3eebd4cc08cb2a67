import type { Report } from '../compare/report';

/** Messages, one type a direction. Whoever receives checks the sender and the shape before use. */

/** gate → background: this frame is worth reading. */
export interface GateMessage {
  readonly type: 'read';
}

/** reader → background: the number of this frame's statistics has changed; null where it is not worth counting. */
export interface CountMessage {
  readonly type: 'count';
  readonly count: number | null;
}

/** reader → background: a mark was clicked, and the card's script is not in this frame yet. */
export interface CardMessage {
  readonly type: 'card';
}

export type BackgroundMessage = GateMessage | CountMessage | CardMessage;

/** background → reader of one frame: step to another statistic (keyboard), or read whatever it is about (menu). */
export type OrderMessage = { readonly type: 'step'; readonly by: 1 | -1 } | { readonly type: 'anyway' };

/** What a frame's reader has to show. `article`: a health-policy article; `other`: text of another kind; `empty`: no single article. */
export interface FrameReading {
  /** Unique within the tab. */
  readonly frame: string;
  readonly top: boolean;
  readonly state: 'article' | 'other' | 'empty';
  /** The user asked for it ("read this page anyway"). */
  readonly asked: boolean;
  /** Marks are painted. */
  readonly marked: boolean;
  /** The statistic that was shown last; null before the first. */
  readonly shown: number | null;
  readonly report: Report;
}

/** reader → view, over the port that the view opened. */
export interface ReadingMessage {
  readonly type: 'reading';
  readonly reading: FrameReading;
}

/** reader → view: another statistic was shown, whoever asked for it. */
export interface MovedMessage {
  readonly type: 'moved';
  readonly frame: string;
  readonly index: number;
}

/** view → reader, to all frames: only the named one acts. */
export type ViewMessage =
  | { readonly type: 'show'; readonly frame: string; readonly index: number }
  | { readonly type: 'ask'; readonly frame: string };

/** Name of the port between a view and the readers of a tab. */
export const VIEW_PORT = 'view';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export const isBackgroundMessage = (value: unknown): value is BackgroundMessage =>
  isRecord(value) &&
  (value.type === 'read' ||
    value.type === 'card' ||
    (value.type === 'count' && (value.count === null || isIndex(value.count))));

export const isOrderMessage = (value: unknown): value is OrderMessage =>
  isRecord(value) &&
  (value.type === 'anyway' || (value.type === 'step' && (value.by === 1 || value.by === -1)));

export const isViewMessage = (value: unknown): value is ViewMessage =>
  isRecord(value) &&
  typeof value.frame === 'string' &&
  ((value.type === 'show' && isIndex(value.index)) || value.type === 'ask');

export const isMovedMessage = (value: unknown): value is MovedMessage =>
  isRecord(value) && value.type === 'moved' && typeof value.frame === 'string' && isIndex(value.index);

/** The report itself is not walked: its sender is this extension, and it is shown as text only. */
export const isReadingMessage = (value: unknown): value is ReadingMessage => {
  if (!isRecord(value) || value.type !== 'reading' || !isRecord(value.reading)) return false;
  const { frame, report, state } = value.reading;
  return (
    typeof frame === 'string' &&
    ['article', 'other', 'empty'].includes(state as string) &&
    isRecord(report) &&
    Array.isArray(report.statistics) &&
    Array.isArray(report.findings)
  );
};
