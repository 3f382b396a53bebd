import { Body1, Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ClarifyForm } from './ClarifyForm.tsx';
import { DecideForm } from './DecideForm.tsx';
import { DissentOutcome } from './DissentOutcome.tsx';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';
import { openActs } from './read-dissent.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

type Opened = 'nothing' | 'decide' | 'withdraw';

/** What the reader can do next: thank, then clarify, then decide; its author can withdraw it. */
export const AnswerActs = (): ReactElement | null => {
  const styles = useStyles();
  const words = useDissentWords();
  const { dissent, me } = useDissentDesk();
  const [opened, setOpened] = useState<Opened>('nothing');
  const place = useFocusBack<HTMLDivElement>(opened !== 'nothing');
  const can = openActs(dissent, me);
  const close = (): void => {
    setOpened('nothing');
  };
  if (dissent.settled) return null;
  return (
    <div ref={place} className={styles.acts}>
      {can.thank && <Thanks />}
      {!can.thank && can.clarify === undefined && <Body1>{words('thank.wait')}</Body1>}
      {opened === 'nothing' && can.clarify !== undefined && <ClarifyForm asks={can.clarify} />}
      {opened === 'decide' && <DecideForm onClose={close} />}
      {opened === 'withdraw' && <WithdrawForm onClose={close} />}
      {opened === 'nothing' && (
        <div className={styles.more}>
          {can.decide && (
            <Button
              onClick={() => {
                setOpened('decide');
              }}
            >
              {words('decide.open')}
            </Button>
          )}
          {can.withdraw && (
            <Button
              appearance="subtle"
              onClick={() => {
                setOpened('withdraw');
              }}
            >
              {words('withdraw.open')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};

const Thanks = (): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { state, thank } = useDissentDesk();
  const { announce } = useAnnounce();
  const send = async (): Promise<void> => {
    if (await thank()) announce(words('done.thanks'));
  };
  return (
    <>
      <Body1 className={styles.lead}>{words('thank.lead')}</Body1>
      <DissentOutcome state={state} onRetry={() => void send()} />
      <div>
        <Button appearance="primary" disabledFocusable={state.kind === 'busy'} onClick={() => void send()}>
          {words('thank.act')}
        </Button>
      </div>
    </>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lead: { maxWidth: '70ch' },
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
