import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/pair-api.ts';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useBegun } from '../../begun.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { PromiseForm } from './PromiseForm.tsx';

/** An open promise: by whom, for when; kept or let go by a button, and changed by who made it. */
export const PromiseRow = ({ promise }: { readonly promise: PromiseView }): ReactElement => {
  const styles = useStyles();
  const { view } = usePairPage();
  const isBegun = useBegun();
  const [chosen, setEditing] = useState<boolean>();
  const editing = chosen ?? isBegun(pairTextKey(view, `promise.${promise.id}`));
  const edit = (on: boolean) => (): void => {
    setEditing(on);
  };
  return (
    <li className={styles.item}>
      {editing ? (
        <PromiseForm promise={promise} onClose={edit(false)} />
      ) : (
        <PromiseRead promise={promise} onEdit={edit(true)} />
      )}
    </li>
  );
};

type PromiseReadProps = { readonly promise: PromiseView; readonly onEdit: () => void };

const PromiseRead = ({ promise, onEdit }: PromiseReadProps): ReactElement => {
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
  const busy = state.kind === 'busy';
  return (
    <>
      <div className={styles.row}>
        <PersonAvatar name={isMine ? me.name : other.name} />
        <div className={styles.text}>
          <Body1 dir="auto">{text}</Body1>
          <Caption1 className={styles.meta}>{meta}</Caption1>
        </div>
        <div className={styles.acts}>
          <PromiseAct act="promises.kept" text={text} look="outline" busy={busy} onAct={close('kept')} />
          {isMine && (
            <>
              <PromiseAct act="promises.letGo" text={text} look="subtle" busy={busy} onAct={close('let-go')} />
              <PromiseAct act="promises.edit" text={text} look="subtle" busy={busy} onAct={onEdit} />
            </>
          )}
        </div>
      </div>
      <PairNotice state={state} onRetry={close('kept')} />
    </>
  );
};

type PromiseActProps = {
  readonly act: 'promises.kept' | 'promises.letGo' | 'promises.edit';
  readonly text: string;
  readonly look: 'outline' | 'subtle';
  readonly busy: boolean;
  readonly onAct: () => void;
};

const PromiseAct = ({ act, text, look, busy, onAct }: PromiseActProps): ReactElement => {
  const words = usePairWords();
  return (
    <Button
      size="small"
      appearance={look}
      aria-label={`${words(act)}: ${text}`}
      disabledFocusable={busy}
      onClick={onAct}
    >
      {words(act)}
    </Button>
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
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  meta: { color: tokens.colorNeutralForeground3 },
});
