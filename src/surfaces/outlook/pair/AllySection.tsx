import { Body1, Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { alliancePage } from '#contracts/deep-link.ts';
import type { PairView } from '#contracts/pair-api.ts';
import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { Invite } from '#domain/calendar/invite.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { InvitationLink } from './InvitationLink.tsx';
import { LastCheckInLine } from './LastCheckInLine.tsx';
import { nextLine, taskOf } from './next-line.ts';
import { PromiseList } from './PromiseList.tsx';
import type { Alliance } from './use-alliance.ts';

type AllySectionProps = {
  readonly line: HomeLine;
  readonly alliance: Alliance;
  /** Who organizes the meeting can write into its invite. */
  readonly mode: Invite['mode'];
};

/** What the two have agreed on so far, as far as it concerns this meeting: the next step, and what is promised. */
export const AllySection = ({ line, alliance, mode }: AllySectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { dates, personalLink } = usePane();
  const { state } = alliance;
  const { otherName, next, pausedUntil } = state.kind === 'ready' ? stepIn(state.view) : line;
  const decides = next === 'decide-on-invitation';
  return (
    <Section title={words('ally.title', { name: otherName })} look="plain">
      <Body1 as="p" className={styles.text}>
        {nextLine({ otherName, next, pausedUntil }, { words, dates })}
      </Body1>
      {state.kind === 'ready' && <LastCheckInLine view={state.view} />}
      <Link
        className={styles.link}
        href={personalLink(alliancePage(line.allianceId, taskOf(next)))}
        target="_blank"
        rel="noreferrer"
      >
        {words(decides ? 'ally.answer' : 'ally.open')}
      </Link>
      <Promises expected={line.openPromises} alliance={alliance} />
      <EyeLine who={words('ally.who', { name: otherName })} />
      {mode === 'organizer' && (
        <InvitationLink allianceId={line.allianceId} otherName={otherName} awaited={next === 'wait-for-decision'} />
      )}
    </Section>
  );
};

const stepIn = ({ other, next, standing }: PairView): Pick<HomeLine, 'otherName' | 'next' | 'pausedUntil'> => ({
  otherName: other.name,
  next,
  pausedUntil: standing.kind === 'paused' ? standing.until : undefined,
});

type PromisesProps = { readonly expected: number; readonly alliance: Alliance };

const Promises = ({ expected, alliance: { state, retry, cache } }: PromisesProps): ReactElement | null => {
  const words = usePaneWords();
  switch (state.kind) {
    case 'loading':
      return expected === 0 ? null : (
        <Loading>
          <LoadingRows rows={expected} />
        </Loading>
      );
    case 'failed':
      return (
        <Failed {...waitIn(state)} title={words('ally.failed')} text={words('ally.failed.text')} onRetry={retry} />
      );
    case 'ready':
      return <PromiseList alliance={{ view: state.view, cache }} />;
    case 'offline':
    case 'forbidden':
      return null;
  }
};

const useStyles = makeStyles({
  text: { margin: 0 },
  link: { alignSelf: 'flex-start' },
});
