import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { ActNotice } from './ActNotice.tsx';
import type { ReadAlliance } from './use-alliance.ts';

/** How a promise ends. */
export type Closing = 'kept' | 'let-go';

type PromiseItemProps = {
  readonly promise: PromiseView;
  readonly alliance: ReadAlliance;
  readonly onClosed: (as: Closing) => void;
};

/** An open promise: whose it is and for when; one's own is kept or let go at one press. */
export const PromiseItem = ({ promise, alliance: { view, cache }, onClosed }: PromiseItemProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { pairs, clock, dates } = usePane();
  const queries = useQueryClient();
  const { state, run } = useActOn(cache);
  const { id, by, text, day, revision } = promise;
  const isMine = by === view.me.personId;
  const whose = isMine ? 'mine' : 'theirs';
  const when = day < dates.today(clock.now()) ? 'was' : 'is';
  const close = async (as: Closing): Promise<void> => {
    const body = { text, day, state: as, basedOn: revision };
    if (!(await run(() => pairs.writePromise(view.allianceId, id, body)))) return;
    onClosed(as);
    void queries.invalidateQueries({ queryKey: ['ally'] });
  };
  return (
    <li className={styles.item}>
      <Body1 dir="auto">{text}</Body1>
      <Caption1 className={styles.meta}>
        {words(`promises.${whose}.${when}`, { name: view.other.name, day: dates.date(day) })}
      </Caption1>
      {isMine && (
        <div className={styles.acts}>
          {(['kept', 'let-go'] as const).map((as) => (
            <Button
              key={as}
              size="small"
              appearance={as === 'kept' ? 'outline' : 'subtle'}
              aria-label={`${words(`promises.${as}`)}: ${text}`}
              disabledFocusable={state.kind === 'busy'}
              onClick={() => void close(as)}
            >
              {words(`promises.${as}`)}
            </Button>
          ))}
        </div>
      )}
      <ActNotice state={state} />
    </li>
  );
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  meta: { color: tokens.colorNeutralForeground3 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});
