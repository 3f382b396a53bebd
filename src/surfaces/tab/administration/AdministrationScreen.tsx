import type { ReactElement } from 'react';
import type { AdministrationView } from '#contracts/administration-api.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { settingsPath } from '../screens/paths.ts';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { SettingsWordsAnd } from '../settings/SettingsWords.tsx';
import { useTab } from '../tab-context.tsx';
import {
  AdministrationWordsContext,
  loadAdministrationCatalogue,
  useAdministrationWords,
} from './administration-words.ts';
import { FactsSection } from './FactsSection.tsx';
import { LogSection } from './LogSection.tsx';
import { Prose } from './Prose.tsx';
import { RunSection } from './RunSection.tsx';
import { TeamsSection } from './TeamsSection.tsx';
import { TenantSettingsForm } from './TenantSettingsForm.tsx';
import { UseSection } from './UseSection.tsx';

/** What an administrator of a tenant sees and sets; nothing that anyone wrote. */
export const AdministrationScreen = (): ReactElement => (
  <SettingsWordsAnd context={AdministrationWordsContext} load={loadAdministrationCatalogue}>
    <AdministrationPage />
  </SettingsWordsAnd>
);

const AdministrationPage = (): ReactElement => {
  const words = useAdministrationWords();
  const source = useAdministrationSource();
  return (
    <SettingsPage
      back={{ path: settingsPath, text: words('page.back') }}
      title={words('page.title')}
      who={words('page.who')}
      forbidden={{ title: words('forbidden.title'), text: words('forbidden.text') }}
      source={source}
    >
      {(view) => (
        <>
          <Prose text={words('page.text')} />
          <RunSection status={view.status} />
          <UseSection people={view.people} />
          <TeamsSection />
          <TenantSettingsForm settings={view.settings} source={source} />
          <LogSection acts={view.acts} />
          <FactsSection />
        </>
      )}
    </SettingsPage>
  );
};

const useAdministrationSource = (): ViewSource<AdministrationView> => {
  const { administration } = useTab();
  return { key: ['administration'], read: () => administration.read() };
};
