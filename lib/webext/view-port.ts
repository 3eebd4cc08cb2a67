import { browser } from './browser';
import {
  isMovedMessage,
  isReadingMessage,
  isViewMessage,
  VIEW_PORT,
  type FrameReading,
  type MovedMessage,
  type ReadingMessage,
  type ViewMessage,
} from './messages';

/** The page's end: tells every view that is open what this frame has read. */
export interface FramePort {
  /** Sends the reading to all open views. */
  tell(reading: FrameReading): void;
  /** Tells all open views which statistic of a frame is shown now; but not the one that asked for it, which knows. */
  move(frame: string, index: number, asker?: View): void;
}

/** A view that is open, as its port. */
type View = ReturnType<typeof browser.runtime.connect>;

/** Serves the views that open on this tab. `greet` is called for each new view and returns what it is told first. */
export function serveViews(
  greet: () => FrameReading,
  act: (message: ViewMessage, asker: View) => void,
): FramePort {
  const ports = new Set<View>();
  const tell = (port: View, reading: FrameReading) => {
    const message: ReadingMessage = { type: 'reading', reading };
    port.postMessage(message);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (isViewMessage(message)) act(message, port);
    });
    tell(port, greet());
  });
  return {
    tell: (reading) => ports.forEach((port) => tell(port, reading)),
    move: (frame, index, asker) => {
      const message: MovedMessage = { type: 'moved', frame, index };
      for (const port of ports) if (port !== asker) port.postMessage(message);
    },
  };
}

/** The view's end: hears every frame of one tab. */
export interface TabPort {
  send(message: ViewMessage): void;
  close(): void;
}

/** What is heard over the port. */
export interface TabEar {
  /** A frame has read, or read again. */
  hear(reading: FrameReading): void;
  /** Another statistic of a frame is shown on the page. */
  moved(frame: string, index: number): void;
}

/** Opens a port to the readers of a tab. `gone` is called where no reader is there, or the last one left. */
export function openTab(tabId: number, ear: TabEar, gone: () => void): TabPort {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT });
  port.onMessage.addListener((message: unknown) => {
    if (isReadingMessage(message)) ear.hear(message.reading);
    else if (isMovedMessage(message)) ear.moved(message.frame, message.index);
  });
  port.onDisconnect.addListener(gone);
  return { send: (message) => port.postMessage(message), close: () => port.disconnect() };
}
