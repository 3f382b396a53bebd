import { Body1, Button, Field, makeStyles, Select, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { ActLine } from './ActLine.tsx';
import { useNames, useShoutOutActs, useShoutOutDesk, useShoutOutWords } from './shout-out-desk.tsx';

/** One's turn of this week: to whom one might look, swapping it, putting it off; nothing when it is not one's turn. */
export const TurnSection = (): ReactElement | null => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const names = useNames();
  const { teamId, client, own } = useShoutOutDesk();
  const { busy, line, act } = useAnnouncedAct();
  const { turn, week } = own;
  if (turn === null) return null;
  return (
    <Section title={words('turn.title')}>
      <Body1>{words(turn.isSpoken ? 'turn.spoken' : 'turn.open')}</Body1>
      {!turn.isSpoken && turn.unseen.length > 0 && (
        <div className={styles.pointer}>
          <Body1 dir="auto">{words('turn.unseen', { names: names(turn.unseen) })}</Body1>
          <EyeLine who={words('turn.unseenWho')} />
        </div>
      )}
      {turn.asked !== null && <Body1 dir="auto">{words('turn.asked', { name: names([turn.asked]) })}</Body1>}
      {line}
      {!turn.isSpoken && (
        <>
          {turn.partners.length > 0 && (
            <SwapField
              partners={turn.partners}
              busy={busy}
              onAsk={(to) => {
                act(() => client.askSwap(teamId, { week, to }), words('turn.asked', { name: names([to]) }));
              }}
            />
          )}
          <div>
            <Button
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => {
                if (!busy) act(() => client.putTurnOff(teamId, { week }), words('turn.laterDone'));
              }}
            >
              {words('turn.later')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
};

/** Colleagues who ask one to take their turn; nothing while there is none. */
export const SwapSection = (): ReactElement | null => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const names = useNames();
  const { teamId, client, own } = useShoutOutDesk();
  const { busy, line, act } = useAnnouncedAct();
  const { week, askedBy } = own;
  const [from] = askedBy;
  if (from === undefined) return null;
  const answer = (given: 'accept' | 'decline'): void => {
    if (busy) return;
    const said = words(given === 'accept' ? 'swap.accepted' : 'swap.declined');
    act(() => client.answerSwap(teamId, { week, from, answer: given }), said);
  };
  return (
    <Section title={words('swap.title')}>
      <Body1 dir="auto">{words('swap.text', { name: names([from]) })}</Body1>
      {line}
      <div className={styles.acts}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            answer('accept');
          }}
        >
          {words('swap.accept')}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            answer('decline');
          }}
        >
          {words('swap.decline')}
        </Button>
      </div>
    </Section>
  );
};

type SwapFieldProps = {
  readonly partners: readonly string[];
  readonly busy: boolean;
  readonly onAsk: (to: string) => void;
};

const SwapField = ({ partners, busy, onAsk }: SwapFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const names = useNames();
  const [to, setTo] = useState('');
  const ready = !busy && partners.includes(to);
  return (
    <div className={styles.swap}>
      <Field label={words('turn.swap')} className={styles.field}>
        <Select
          value={to}
          onChange={(_, { value }) => {
            setTo(value);
          }}
        >
          <option value="">{words('turn.swapNobody')}</option>
          {partners.map((personId) => (
            <option key={personId} value={personId}>
              {names([personId])}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={!ready}
        onClick={() => {
          if (ready) onAsk(to);
        }}
      >
        {words('turn.ask')}
      </Button>
    </div>
  );
};

type Act = () => Promise<ApiOutcome<WeekView>>;

/** Does one thing at a time, says when it is done, and offers it again when it could not be done. */
const useAnnouncedAct = (): {
  readonly busy: boolean;
  readonly line: ReactElement;
  readonly act: (act: Act, done: string) => void;
} => {
  const { state, run } = useShoutOutActs();
  const { announce } = useAnnounce();
  const [again, setAgain] = useState<() => void>();
  const act = (one: Act, done: string): void => {
    const attempt = async (): Promise<void> => {
      if (await run(one)) announce(done);
    };
    setAgain(() => () => void attempt());
    void attempt();
  };
  return { busy: state.kind === 'busy', line: <ActLine state={state} onRetry={() => again?.()} />, act };
};

const useStyles = makeStyles({
  pointer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  swap: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
