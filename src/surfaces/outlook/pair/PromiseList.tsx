import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairView, PromiseView } from '#contracts/pair-api.ts';
import { Rows } from '../../ui/Row.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import type { PromiseAct } from './promise-acts.ts';
import { SaidLine } from './SaidLine.tsx';
import type { ReadAlliance } from './use-alliance.ts';

type PromiseListProps = {
  readonly alliance: ReadAlliance;
  /** Whether the two have met: then each promise is looked at once more. */
  readonly met?: boolean;
};

type Done = { readonly promise: PromiseView; readonly act: PromiseAct };

/** What each has promised the other and what is still open, by day. */
export const PromiseList = ({ alliance, met = false }: PromiseListProps): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const { dates } = usePane();
  const [done, setDone] = useState<Done>();
  const open = openPromises(alliance.view.promises);
  if (open.length === 0 && done === undefined) return null;
  return (
    <div className={styles.promises}>
      {open.length > 0 && (
        <Rows>
          {open.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} alliance={alliance} met={met} onDone={setDone} />
          ))}
        </Rows>
      )}
      {done !== undefined && (
        <SaidLine
          text={words(`promises.${done.act}.done`, { text: done.promise.text, day: dates.date(done.promise.day) })}
        />
      )}
    </div>
  );
};

/** Whether either has promised something that is still open. */
export const hasOpenPromises = ({ promises }: Pick<PairView, 'promises'>): boolean => openPromises(promises).length > 0;

const openPromises = (promises: readonly PromiseView[]): readonly PromiseView[] =>
  promises.filter(({ state }) => state === 'open').toSorted((one, other) => one.day.localeCompare(other.day));

const useStyles = makeStyles({
  promises: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
