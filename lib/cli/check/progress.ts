/** Tells on stderr how far a folder has come: one line that is written over on a terminal, else a line every thousand. */
export interface Progress {
  /** Another document is done. */
  step(): void;
  /** Clears the line, before something else is written. */
  clear(): void;
}

const SILENT: Progress = { step: () => {}, clear: () => {} };

/** `beside` is true where the terminal shows the reports too: then they are progress enough. */
export function progress(
  stream: { write(text: string): unknown; isTTY?: boolean },
  wanted: boolean,
  beside: boolean,
): Progress {
  if (!wanted || (stream.isTTY && beside)) return SILENT;
  let done = 0;
  if (!stream.isTTY) {
    return {
      step: () => void (++done % 1000 === 0 && stream.write(`heshu: ${done} inputs read\n`)),
      clear: () => {},
    };
  }
  return {
    step: () => void (++done % 10 === 0 && stream.write(`\rheshu: ${done} inputs read`)),
    clear: () => void stream.write('\r\x1b[K'),
  };
}
