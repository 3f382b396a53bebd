import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { commentsFrom, figuresFrom } from '#domain/alliance/team/check-in-results.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { PulseQuestion } from '../../../ui/check-in/PulseQuestion.tsx';
import { marksIn, pulses } from '../../../ui/check-in/pulses.ts';
import { useRoundWords, useTab } from '../../tab-context.tsx';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';
import { useDraft } from '../../use-draft.ts';
import { ActNotice } from '../ActNotice.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import { useAct } from '../use-act.ts';
import type { RoundPageProps } from './round-page.ts';
import { roundBody, roundKey, roundText } from './round-text.ts';
import type { RoundText } from './round-text.ts';

/** The three questions, and what to change; nothing of it leaves the form before it is sent. */
export const RoundForm = ({ teamId, view, onDone }: RoundPageProps & { readonly onDone: () => void }): ReactElement => {
  const styles = useStyles();
  const words = useRoundWords();
  const checkInWords = useCheckInWords();
  const { alliances } = useTab();
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const { round, mine } = view.checkIn;
  const [begunIn] = useState(round);
  const { value, edit, clear } = useDraft<RoundText>(roundKey(view.me, teamId), roundText(mine));
  const body = roundBody(value);
  const send = async (): Promise<void> => {
    if (body === undefined || state.kind === 'busy') return;
    if (!(await run(() => alliances.checkIn(teamId, round, body)))) return;
    clear();
    onDone();
    announce(words('sent'), { batchId: 'check-in' });
  };
  // What was refused says so itself.
  const hasClosed = round !== begunIn && state.kind !== 'refused';
  return (
    <>
      {hasClosed && <RefusalNotice code="round-is-closed" />}
      <div className={styles.lead}>
        <Body1>{checkInWords('checkIn.lead')}</Body1>
        <EyeLine who={words('marksWho', { from: figuresFrom })} />
      </div>
      {pulses.map((pulse) => (
        <PulseQuestion
          key={pulse}
          pulse={pulse}
          question={words(`${pulse}Ask`)}
          mark={value[pulse]}
          onMark={(mark) => {
            edit({ ...value, [pulse]: mark });
          }}
        />
      ))}
      <Section title={words('change')}>
        <TextField
          label={words('changeLabel')}
          value={value.change}
          limit={evidenceLimit}
          rows={3}
          onEdit={(change) => {
            edit({ ...value, change });
          }}
          onLeave={() => undefined}
        />
        <EyeLine who={words('changeWho', { from: commentsFrom })} />
      </Section>
      <ActNotice state={state} onRetry={() => void send()} />
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={body === undefined || state.kind === 'busy'}
          onClick={() => void send()}
        >
          {checkInWords('checkIn.share')}
        </Button>
        {marksIn(value) === undefined && (
          <Caption1 className={styles.quiet}>{checkInWords('checkIn.incomplete')}</Caption1>
        )}
      </div>
    </>
  );
};

const useStyles = makeStyles({
  lead: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
