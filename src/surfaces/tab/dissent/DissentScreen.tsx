import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DissentView } from '#contracts/dissent-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useAlliance } from '../alliance/use-alliance.ts';
import { GoButton } from '../GoButton.tsx';
import { editPathWith, firstPath } from '../screens/paths.ts';
import { useTab, useTabWords } from '../tab-context.tsx';
import { useWeek, useWeekActs } from '../week/use-week.ts';
import { DissentFrame } from './DissentFrame.tsx';
import { DissentPage } from './DissentPage.tsx';
import { DissentWords } from './DissentWords.tsx';
import { DissentDeskContext, useDissentWords } from './dissent-desk.tsx';
import type { DissentDesk } from './dissent-desk.tsx';
import { lastDecision } from './read-dissent.ts';

type DissentScreenProps = {
  readonly teamId: TeamId;
  /** Of its address. */
  readonly params: { readonly id?: string | undefined };
};

/** A dissent about method, before the team. */
export const DissentScreen = ({ teamId, params: { id = '' } }: DissentScreenProps): ReactElement => (
  <DissentWords>
    <TeamDissent key={id} teamId={teamId} id={id} />
  </DissentWords>
);

type TeamDissentProps = { readonly teamId: TeamId; readonly id: string };
type Reading = { readonly week: WeekView; readonly dissent: DissentView };

const TeamDissent = ({ teamId, id }: TeamDissentProps): ReactElement => {
  const words = useDissentWords();
  const { state, retry } = useReading(teamId, id);
  return (
    <DissentFrame
      back={{ path: firstPath, text: words('back.week') }}
      title={words('title')}
      state={state}
      onRetry={retry}
    >
      {(reading) => <TeamDesk teamId={teamId} reading={reading} />}
    </DissentFrame>
  );
};

/** What is open or was settled this week stands in the week; what was settled before that is read by itself. */
const useReading = (teamId: TeamId, id: string): { readonly state: ViewState<Reading>; readonly retry: () => void } => {
  const { dissents } = useTab().practices;
  const { state: week, retry: retryWeek } = useWeek(teamId, undefined);
  const shown = week.kind === 'ready' ? week.view.dissents.find((one) => one.id === id) : undefined;
  const enabled = week.kind === 'ready' && shown === undefined;
  const source = { key: ['dissent', teamId, id], read: () => dissents.read(teamId, id), enabled };
  const { state: alone, retry: retryAlone } = useServerView(source);
  if (week.kind !== 'ready') return { state: week, retry: retryWeek };
  if (shown !== undefined) return { state: { ...week, view: { week: week.view, dissent: shown } }, retry: retryWeek };
  if (alone.kind !== 'ready') return { state: alone, retry: retryAlone };
  return { state: { ...alone, view: { week: week.view, dissent: alone.view } }, retry: retryAlone };
};

type TeamDeskProps = { readonly teamId: TeamId; readonly reading: Reading };

const TeamDesk = ({ teamId, reading: { week, dissent } }: TeamDeskProps): ReactElement => {
  const words = useDissentWords();
  const tabWords = useTabWords();
  const { practices, host } = useTab();
  const { dissents } = practices;
  const { state, run } = useWeekActs(teamId);
  const { id, lineId, revision } = dissent;
  const desk: DissentDesk = {
    dissent,
    today: week.today,
    people: week.team.members,
    me: host.person?.personId,
    seenBy: tabWords('who.team', { team: week.team.name }),
    who: words('who.team', { team: week.team.name }),
    place: 'team',
    state,
    thank: () => run(() => dissents.thank(teamId, id)),
    clarify: (text) => run(() => dissents.clarify(teamId, id, { text })),
    decide: (body) => run(() => dissents.decide(teamId, id, body)),
  };
  return (
    <DissentDeskContext value={desk}>
      <DissentPage
        onReword={(text) =>
          run(() => dissents.raise(teamId, id, { ...text, lineId: lineId ?? null, basedOn: revision }))
        }
        line={lineId === undefined ? null : <ConcernedLine teamId={teamId} lineId={lineId} />}
        after={<MakeLine dissent={dissent} />}
      />
    </DissentDeskContext>
  );
};

/** The line of the alliance that it concerns, as it reads now; nothing once it is there no more. */
const ConcernedLine = ({
  teamId,
  lineId,
}: {
  readonly teamId: TeamId;
  readonly lineId: string;
}): ReactElement | null => {
  const styles = useStyles();
  const words = useDissentWords();
  const { state } = useAlliance(teamId);
  const line = state.kind === 'ready' ? state.view.lines.find(({ id }) => id === lineId) : undefined;
  if (line === undefined) return null;
  return (
    <>
      <Caption1Strong as="h3" className={styles.label}>
        {words('part.line')}
      </Caption1Strong>
      <Body1 dir="auto" className={styles.words}>
        {line.text}
      </Body1>
    </>
  );
};

/** What was decided can hold from now on: as a line that the team proposes and commits to. */
const MakeLine = ({ dissent }: { readonly dissent: DissentView }): ReactElement | null => {
  const words = useDissentWords();
  const decision = lastDecision(dissent);
  if (decision?.outcome.kind !== 'changed') return null;
  return (
    <div>
      <GoButton path={editPathWith(decision.text)} look="subtle">
        {words('line.add')}
      </GoButton>
    </div>
  );
};

const useStyles = makeStyles({
  label: { margin: 0, color: tokens.colorNeutralForeground3 },
  words: { whiteSpace: 'pre-wrap', maxWidth: '70ch' },
});
