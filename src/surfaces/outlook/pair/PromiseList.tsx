import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { Rows } from '../../ui/Row.tsx';
import { usePaneWords } from '../pane-context.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import type { Closing } from './PromiseItem.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { ReadAlliance } from './use-alliance.ts';

/** What each has promised the other and what is still open, by day. */
export const PromiseList = (alliance: ReadAlliance): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const [closed, setClosed] = useState<{ readonly promise: PromiseView; readonly as: Closing }>();
  const open = openPromises(alliance.view.promises);
  if (open.length === 0 && closed === undefined) return null;
  return (
    <div className={styles.promises}>
      {open.length > 0 && (
        <Rows>
          {open.map((promise) => (
            <PromiseItem
              key={promise.id}
              promise={promise}
              alliance={alliance}
              onClosed={(as) => {
                setClosed({ promise, as });
              }}
            />
          ))}
        </Rows>
      )}
      {closed !== undefined && <SaidLine text={words(`promises.${closed.as}.done`, { text: closed.promise.text })} />}
    </div>
  );
};

const openPromises = (promises: readonly PromiseView[]): readonly PromiseView[] =>
  promises.filter(({ state }) => state === 'open').toSorted((one, other) => one.day.localeCompare(other.day));

const useStyles = makeStyles({
  promises: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
