import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AdministrationView } from '#contracts/administration-api.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { LateWords } from '../LateWords.tsx';
import { settingsPath } from '../screens/paths.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { SettingsWords } from '../settings/SettingsWords.tsx';
import { useTab } from '../tab-context.tsx';
import { TextLoading } from '../ViewPage.tsx';
import {
  AdministrationWordsContext,
  loadAdministrationCatalogue,
  useAdministrationWords,
} from './administration-words.ts';
import { LogSection } from './LogSection.tsx';
import { RunSection } from './RunSection.tsx';
import { TeamsSection } from './TeamsSection.tsx';
import { TenantSettingsForm } from './TenantSettingsForm.tsx';
import { UseSection } from './UseSection.tsx';

/** What an administrator of a tenant sees and sets; nothing that anyone wrote. */
export const AdministrationScreen = (): ReactElement => (
  <SettingsWords>
    <LateWords context={AdministrationWordsContext} load={loadAdministrationCatalogue} waiting={waiting}>
      <AdministrationPage />
    </LateWords>
  </SettingsWords>
);

const waiting = (
  <Page>
    <TextLoading />
  </Page>
);

const AdministrationPage = (): ReactElement => {
  const words = useAdministrationWords();
  const source = useAdministrationSource();
  const { state, retry } = useServerView(source);
  return (
    <SettingsFrame
      back={{ path: settingsPath, text: words('page.back') }}
      title={words('page.title')}
      who={words('page.who')}
      forbidden={{ title: words('forbidden.title'), text: words('forbidden.text') }}
      state={state}
      onRetry={retry}
    >
      {(view) => (
        <>
          <Body1>{words('page.text')}</Body1>
          <RunSection status={view.status} />
          <UseSection people={view.people} />
          <TeamsSection />
          <TenantSettingsForm settings={view.settings} source={source} />
          <LogSection acts={view.acts} />
          <Section title={words('docs.title')}>
            <Body1>{words('docs.text')}</Body1>
          </Section>
        </>
      )}
    </SettingsFrame>
  );
};

const useAdministrationSource = (): ViewSource<AdministrationView> => {
  const { administration } = useTab();
  return { key: ['administration'], read: () => administration.read() };
};
