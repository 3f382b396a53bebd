import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { evidenceLimit } from '#domain/shared/text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { PulseQuestion } from '../../../ui/check-in/PulseQuestion.tsx';
import { pulses } from '../../../ui/check-in/pulses.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { answersIn, checkInText } from '../../../ui/check-in/check-in-text.ts';
import type { CheckInText } from '../../../ui/check-in/check-in-text.ts';

/** The three questions; nothing of them leaves the form before it is sent. */
export const CheckInForm = ({ onDone }: { readonly onDone: () => void }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { view } = usePairPage();
  const { checkIn, other } = view;
  const { announce } = useAnnounce();
  const { state, run } = usePairActs();
  const { value, edit, clear } = useDraft<CheckInText>(
    pairTextKey(view, `check-in.${checkIn.round}`),
    checkInText(checkIn.mine),
  );
  const answers = answersIn(value);
  const fits = pulses.every((pulse) => value[`${pulse}Line`].length <= evidenceLimit);
  const send = async (): Promise<void> => {
    if (answers === undefined || !fits || state.kind === 'busy') return;
    if (!(await run(() => pairs.checkIn(view.allianceId, checkIn.round, answers)))) return;
    clear();
    onDone();
    announce(words('checkIn.done', { name: other.name }), { batchId: 'check-in' });
  };
  return (
    <>
      <Body1>{words('checkIn.lead')}</Body1>
      <EyeLine who={words('who.checkIn', { name: other.name })} />
      {pulses.map((pulse) => (
        <PulseQuestion
          key={pulse}
          pulse={pulse}
          question={words(`checkIn.${pulse}Ask`)}
          mark={value[pulse]}
          onMark={(mark) => {
            edit({ ...value, [pulse]: mark });
          }}
        >
          <TextField
            label={words('checkIn.line')}
            value={value[`${pulse}Line`]}
            limit={evidenceLimit}
            rows={1}
            onEdit={(line) => {
              edit({ ...value, [`${pulse}Line`]: line });
            }}
            onLeave={() => undefined}
          />
        </PulseQuestion>
      ))}
      <PairNotice state={state} onRetry={() => void send()} />
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={answers === undefined || !fits || state.kind === 'busy'}
          onClick={() => void send()}
        >
          {words('checkIn.share')}
        </Button>
        <Caption1 className={styles.quiet}>
          {answers === undefined ? words('checkIn.incomplete') : words(`other.${checkIn.other}`, { name: other.name })}
        </Caption1>
      </div>
    </>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
