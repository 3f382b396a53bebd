import type { Logger } from 'pino';
import { makeLog } from '#server/log.ts';

/** A log of everything, and what was written to it so far. */
export const collectLog = (): { readonly log: Logger; readonly text: () => string } => {
  const lines: string[] = [];
  const log = makeLog('debug', {
    write: (line) => {
      lines.push(line);
    },
  });
  return { log, text: () => lines.join('') };
};
