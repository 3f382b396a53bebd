import { useCallback, useEffect, useRef } from 'react';

/** Saves something now; resolves to whether the server holds all of it. */
export type Flush = () => Promise<boolean>;

/** Tells how to save an open line before the text is proposed; `undefined` once it is closed. */
export type RememberFlush = (lineId: string, flush: Flush | undefined) => void;

/** What is proposed is what stands on the screen: every open line is saved first. */
export const useFlushes = (): { readonly rememberFlush: RememberFlush; readonly flushAll: Flush } => {
  const flushes = useRef(new Map<string, Flush>());
  const rememberFlush: RememberFlush = useCallback((lineId, flush) => {
    if (flush === undefined) flushes.current.delete(lineId);
    else flushes.current.set(lineId, flush);
  }, []);
  const flushAll = async (): Promise<boolean> => {
    const saved = await Promise.all([...flushes.current.values()].map((flush) => flush()));
    return saved.every(Boolean);
  };
  return { rememberFlush, flushAll };
};

/** Has a line saved before the text is proposed, for as long as it is open. */
export const useFlushOf = (lineId: string, flush: Flush, onFlush: RememberFlush): void => {
  useEffect(() => {
    onFlush(lineId, flush);
    return (): void => {
      onFlush(lineId, undefined);
    };
  }, [onFlush, lineId, flush]);
};
