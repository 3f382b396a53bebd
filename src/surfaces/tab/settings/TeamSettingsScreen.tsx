import type { ReactElement } from 'react';
import type { TeamSettingsView } from '#contracts/settings-api.ts';
import { useServerView } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';
import { ClockSection } from './ClockSection.tsx';
import { SettingsActs } from './SettingsActs.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { SettingsWords } from './SettingsWords.tsx';
import { useSettingsWords } from './settings-words.ts';
import { LanguageSection, PauseSection, PracticesSection, TimesSection } from './TeamSections.tsx';
import { bodyOf, useTeamCache, useTeamSource } from './team-source.ts';
import { useSettingsDraft } from './use-settings-draft.ts';

type TeamSettingsProps = { readonly teamId: string };

/** What a team sets for its practices; anyone of the team can. */
export const TeamSettingsScreen = (props: TeamSettingsProps): ReactElement => (
  <SettingsWords>
    <TeamSettings {...props} />
  </SettingsWords>
);

const TeamSettings = ({ teamId }: TeamSettingsProps): ReactElement => {
  const words = useSettingsWords();
  const { channel } = useTab().host;
  const { state, retry } = useServerView(useTeamSource(teamId));
  const team = state.kind === 'ready' ? state.view.teamName : (channel?.teamName ?? '');
  return (
    <SettingsFrame
      title={words('team.title', { team })}
      who={words('team.who', { team })}
      state={state}
      onRetry={retry}
    >
      {(view) => <TeamForm teamId={teamId} view={view} />}
    </SettingsFrame>
  );
};

type TeamFormProps = { readonly teamId: string; readonly view: TeamSettingsView };

const TeamForm = ({ teamId, view }: TeamFormProps): ReactElement => {
  const { settings } = useTab();
  const { revision } = view.settings;
  const draft = useSettingsDraft({
    cache: useTeamCache(teamId),
    read: bodyOf(view.settings),
    isNew: revision === 0,
    write: (values) => settings.setTeam(teamId, { ...values, basedOn: revision }),
  });
  const part = { values: draft.values, choose: draft.choose, team: view.teamName };
  return (
    <>
      <ClockSection {...part} isUnset={revision === 0} />
      <PracticesSection {...part} />
      <TimesSection {...part} />
      <PauseSection {...part} today={view.today} />
      <LanguageSection {...part} />
      <SettingsActs state={draft.state} isChanged={draft.isChanged} isSaved={draft.isSaved} onSave={draft.save} />
    </>
  );
};
