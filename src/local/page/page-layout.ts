import { useSyncExternalStore } from 'react';

const query = '(max-width: 639px)';

/** A window too narrow for two things beside each other, for style sheets. */
export const narrow = `@media ${query}`;

/** Whether the window is that narrow, for what a style sheet cannot say. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    () => matchMedia(query).matches,
  );
