import type { ReactElement } from 'react';
import type { PreferencesBody, PreferencesView } from '#contracts/preferences-api.ts';
import { useViewCache } from '../../ui/server-view.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';
import {
  AdministrationLink,
  AwaySection,
  CalendarLink,
  FocusSection,
  FrequencySection,
  QuietSection,
  ShoutOutsSection,
} from './OwnSections.tsx';
import type { OwnChoices } from './OwnSections.tsx';
import { OwnDataSection } from './OwnDataSection.tsx';
import { SettingsActs } from './SettingsActs.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { SettingsWords } from './SettingsWords.tsx';
import { useSettingsWords } from './settings-words.ts';
import { useSettingsDraft } from './use-settings-draft.ts';

/** How someone wants to be reached. */
export const PreferencesScreen = (): ReactElement => (
  <SettingsWords>
    <OwnSettings />
  </SettingsWords>
);

const OwnSettings = (): ReactElement => {
  const words = useSettingsWords();
  return (
    <SettingsPage title={words('me.title')} who={words('me.who')} source={useOwnSource()}>
      {(view) => <OwnForm view={view} />}
    </SettingsPage>
  );
};

const useOwnSource = (): ViewSource<PreferencesView> => {
  const { settings } = useTab();
  return { key: ['preferences'], read: () => settings.preferences() };
};

const OwnForm = ({ view }: { readonly view: PreferencesView }): ReactElement => {
  const { settings } = useTab();
  const draft = useSettingsDraft({
    cache: useViewCache(useOwnSource()),
    read: choicesOf(view),
    write: (values) => settings.setPreferences({ ...values, basedOn: view.revision } satisfies PreferencesBody),
  });
  const part = { values: draft.values, choose: draft.choose };
  return (
    <>
      <FrequencySection {...part} />
      <QuietSection {...part} />
      <FocusSection {...part} />
      <AwaySection {...part} today={view.today} />
      <ShoutOutsSection {...part} />
      <SettingsActs state={draft.state} isChanged={draft.isChanged} isSaved={draft.isSaved} onSave={draft.save} />
      <CalendarLink />
      <OwnDataSection />
      {view.isAdministrator && <AdministrationLink />}
    </>
  );
};

const choicesOf = (view: PreferencesView): OwnChoices => ({
  frequency: view.frequency,
  quietHours: view.quietHours ?? null,
  zone: view.zone ?? null,
  outOfOfficeUntil: view.outOfOfficeUntil ?? null,
  pausedUntil: view.pausedUntil ?? null,
  shoutOuts: view.shoutOuts,
  sharesFocus: view.sharesFocus,
});
