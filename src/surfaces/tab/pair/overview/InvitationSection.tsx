import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Overlay } from '../../../ui/Overlay.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useUiWords } from '../../../ui/words-context.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { Written } from '../TwoSides.tsx';

type InvitationSectionProps = { readonly why: string; readonly putOff: boolean };

/** Why the other would like this, and three answers to it. */
export const InvitationSection = ({ why, putOff }: InvitationSectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { allianceId, other } = usePairPage().view;
  const { state, run } = usePairActs();
  const [asking, setAsking] = useState(false);
  const reply = (answer: 'accept' | 'not-now' | 'decline'): void => {
    setAsking(false);
    void run(() => pairs.reply(allianceId, { reply: answer }));
  };
  const ask = (open: boolean) => (): void => {
    setAsking(open);
  };
  const busy = state.kind === 'busy';
  return (
    <Section title={words('invitation.title', { name: other.name })}>
      <blockquote className={styles.why}>
        <Written text={why} />
      </blockquote>
      <Caption1 className={styles.quiet}>{words(putOff ? 'invitation.putOff' : 'invitation.text')}</Caption1>
      <PairNotice state={state} onRetry={ask(false)} />
      <div className={styles.acts}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            reply('accept');
          }}
        >
          {words('invitation.accept')}
        </Button>
        {!putOff && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              reply('not-now');
            }}
          >
            {words('invitation.notNow')}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={ask(true)}>
          {words('invitation.decline')}
        </Button>
      </div>
      {asking && <DeclineDialog name={other.name} onCancel={ask(false)} onConfirm={reply} />}
    </Section>
  );
};

type DeclineDialogProps = {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onConfirm: (answer: 'decline') => void;
};

/** A no is final, and kind: it says what it does before it is said. */
const DeclineDialog = ({ name, onCancel, onConfirm }: DeclineDialogProps): ReactElement => {
  const words = usePairWords();
  const uiWords = useUiWords();
  return (
    <Overlay
      title={words('decline.title')}
      place="centre"
      onClose={onCancel}
      acts={
        <>
          <Button onClick={onCancel}>{uiWords('cancel')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              onConfirm('decline');
            }}
          >
            {words('invitation.decline')}
          </Button>
        </>
      }
    >
      <Body1>{words('decline.text', { name })}</Body1>
    </Overlay>
  );
};

const useStyles = makeStyles({
  why: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
