import type { ReactElement, ReactNode } from 'react';
import { Failed } from './States.tsx';
import { useLate } from './use-late.ts';

type LatePartProps<Value> = {
  /** Fetches what the part needs; the same function at every rendering. */
  readonly load: () => Promise<Value>;
  readonly waiting: ReactNode;
  readonly children: (value: Value) => ReactNode;
};

/** A part of the page that is fetched when it is first shown; where that fails, it says so and the rest goes on. */
export const LatePart = <Value,>({ load, waiting, children }: LatePartProps<Value>): ReactElement => {
  const late = useLate(load);
  switch (late.kind) {
    case 'loading':
      return <>{waiting}</>;
    case 'failed':
      return <Failed onRetry={late.retry} />;
    case 'ready':
      return <>{children(late.value)}</>;
  }
};
