import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { ActNotice } from './ActNotice.tsx';
import { actsOn, promiseAfter } from './promise-acts.ts';
import type { PromiseAct } from './promise-acts.ts';
import type { ReadAlliance } from './use-alliance.ts';

type PromiseItemProps = {
  readonly promise: PromiseView;
  readonly alliance: ReadAlliance;
  /** Whether the two have met. */
  readonly met: boolean;
  /** `promise` as it is afterwards. */
  readonly onDone: (done: { readonly promise: PromiseView; readonly act: PromiseAct }) => void;
};

/** An open promise: whose it is and for when, and what can be done with it at one press. */
export const PromiseItem = (props: PromiseItemProps): ReactElement => {
  const { promise, met, onDone } = props;
  const { view, cache } = props.alliance;
  const styles = useStyles();
  const words = usePaneWords();
  const { pairs, clock, dates } = usePane();
  const queries = useQueryClient();
  const { state, run } = useActOn(cache);
  const { id, by, text, day, revision } = promise;
  const today = dates.today(clock.now());
  const whose = by === view.me.personId ? 'mine' : 'theirs';
  const when = day < today ? 'was' : 'is';
  const acts = actsOn(promise, whose, met, today);
  const act = async (chosen: PromiseAct): Promise<void> => {
    const next = promiseAfter(promise, chosen, today);
    if (!(await run(() => pairs.writePromise(view.allianceId, id, { ...next, basedOn: revision })))) return;
    onDone({ promise: { ...promise, ...next }, act: chosen });
    void queries.invalidateQueries({ queryKey: ['ally'] });
  };
  return (
    <li className={styles.item}>
      <Body1 dir="auto">{text}</Body1>
      <Caption1 className={styles.meta}>
        {words(`promises.${whose}.${when}`, { name: view.other.name, day: dates.date(day) })}
      </Caption1>
      {acts.length > 0 && (
        <div className={styles.acts}>
          {acts.map((one) => (
            <Button
              key={one}
              size="small"
              appearance={one === 'let-go' ? 'subtle' : 'outline'}
              aria-label={`${words(`promises.${one}`)}: ${text}`}
              disabledFocusable={state.kind === 'busy'}
              onClick={() => void act(one)}
            >
              {words(`promises.${one}`)}
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
