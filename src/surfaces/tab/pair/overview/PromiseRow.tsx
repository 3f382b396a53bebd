import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** An open promise: by whom, for when; kept or let go by a button. */
export const PromiseRow = ({ promise }: { readonly promise: PromiseView }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs, clock, dates } = useTab();
  const { allianceId, me, other } = usePairPage().view;
  const { state, run } = usePairActs();
  const { id, by, text, day, revision } = promise;
  const isMine = by === me.personId;
  const past = day < dates.today(clock.now());
  const close = (as: 'kept' | 'let-go') => (): void =>
    void run(() => pairs.writePromise(allianceId, id, { text, day, state: as, basedOn: revision }));
  const who = isMine ? 'mine' : 'theirs';
  const meta = words(past ? `promises.${who}Was` : `promises.${who}`, { name: other.name, day: dates.date(day) });
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <PersonAvatar name={isMine ? me.name : other.name} />
        <div className={styles.text}>
          <Body1 dir="auto">{text}</Body1>
          <Caption1 className={styles.meta}>{meta}</Caption1>
        </div>
        <div className={styles.acts}>
          <Button
            size="small"
            aria-label={`${words('promises.kept')}: ${text}`}
            disabledFocusable={state.kind === 'busy'}
            onClick={close('kept')}
          >
            {words('promises.kept')}
          </Button>
          {isMine && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${words('promises.letGo')}: ${text}`}
              disabledFocusable={state.kind === 'busy'}
              onClick={close('let-go')}
            >
              {words('promises.letGo')}
            </Button>
          )}
        </div>
      </div>
      <PairNotice state={state} onRetry={close('kept')} />
    </li>
  );
};

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalS, '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '44px' },
  text: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  meta: { color: tokens.colorNeutralForeground3 },
});
