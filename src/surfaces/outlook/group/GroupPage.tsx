import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { LateWords } from '../../ui/LateWords.tsx';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { AlertChoice } from '../focus/AlertChoice.tsx';
import { OutOfReach } from '../pair/OutOfReach.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { usePane } from '../pane-context.tsx';
import { GroupWordsContext, loadGroupCatalogue, useGroupWords } from './group-words.ts';
import { OnePerson } from './OnePerson.tsx';
import { TeamPrompts, useTeamPrompts } from './TeamPrompts.tsx';
import { TeamRows } from './TeamRows.tsx';
import { useMyTeams } from './use-my-teams.ts';
import type { MyTeamsState } from './use-my-teams.ts';

type GroupPageProps = {
  /** Why it is no 1-1, and what stands above everything else. */
  readonly header: ReactElement;
  readonly invite: Invite;
  /** Who comes besides oneself. */
  readonly others: readonly Attendee[];
  /** Shown until its words are here. */
  readonly waiting: ReactElement;
};

/** Beside a meeting of more than two: what one's teams have, prompts for the team that meets, and each one with oneself. */
export const GroupPage = ({ waiting, ...parts }: GroupPageProps): ReactElement => (
  <LateWords load={loadGroupCatalogue} locale={usePane().locale} waiting={waiting}>
    {(words) => (
      <GroupWordsContext value={words}>
        <Parts {...parts} />
      </GroupWordsContext>
    )}
  </LateWords>
);

const Parts = ({ header, invite, others }: Omit<GroupPageProps, 'waiting'>): ReactElement => {
  const words = useGroupWords();
  const teams = useMyTeams(others.map(({ address }) => address));
  const prompts = useTeamPrompts(invite, teams.kind === 'ready' && teams.meeting !== undefined);
  return (
    <PaneFrame foot={prompts.foot}>
      {header}
      {teams.kind === 'ready' && teams.meeting !== undefined && (
        <Body1>{words('group.team', { team: teams.meeting.team.summary.teamName })}</Body1>
      )}
      <TeamPrompts prompts={prompts} mode={invite.mode} />
      {teams.kind === 'out-of-reach' ? (
        <OutOfReach />
      ) : (
        <>
          <Section title={words('group.teams')} look="plain">
            <EyeLine who={words('group.teams.who')} />
            <Teams state={teams} />
          </Section>
          <OnePerson invite={invite} others={others} />
        </>
      )}
      {invite.mode === 'organizer' && <AlertChoice />}
    </PaneFrame>
  );
};

const Teams = ({ state }: { readonly state: Exclude<MyTeamsState, { kind: 'out-of-reach' }> }): ReactElement => {
  const words = useGroupWords();
  switch (state.kind) {
    case 'loading':
      return (
        <Loading>
          <LoadingRows rows={1} />
        </Loading>
      );
    case 'failed':
      return <Failed {...waitIn(state)} onRetry={state.retry} />;
    case 'ready':
      return state.teams.length === 0 ? <Body1>{words('group.teams.none')}</Body1> : <TeamRows {...state} />;
  }
};
