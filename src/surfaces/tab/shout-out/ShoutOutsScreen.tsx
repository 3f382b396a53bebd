import type { ReactElement } from 'react';
import type { ShoutOutPageKey } from '#messages/shout-out-page/en.ts';
import type { Catalogue, Language } from '#messages/words.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { bothViews } from '../../ui/both-views.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LateWords } from '../LateWords.tsx';
import { firstPath } from '../screens/paths.ts';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { useTab } from '../tab-context.tsx';
import { TextLoading, ViewPage } from '../ViewPage.tsx';
import { useWeek } from '../week/use-week.ts';
import { GiveSection } from './GiveSection.tsx';
import { ReceivedSection, SentSection } from './OwnSections.tsx';
import { ShoutOutDeskContext, ShoutOutPageWordsContext, useOwnShoutOuts, useShoutOutWords } from './shout-out-desk.tsx';
import { SwapSection, TurnSection } from './TurnSection.tsx';
import { WaitingSection } from './WaitingSection.tsx';

/** Where one recognises someone, chooses what becomes of recognitions of oneself, and sees one's turn. */
export const ShoutOutsScreen = ({ teamId }: PracticeScreenProps): ReactElement => (
  <LateWords context={ShoutOutPageWordsContext} load={loadCatalogue} waiting={<TextLoading />}>
    <OwnPage key={teamId} teamId={teamId} />
  </LateWords>
);

const OwnPage = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useShoutOutWords();
  const client = useTab().practices.shoutOuts;
  const readWeek = useWeek(teamId, undefined);
  const readOwn = useOwnShoutOuts(teamId);
  return (
    <ViewPage
      back={{ path: firstPath, text: words('back') }}
      title={words('title')}
      gone={{ title: words('gone.title'), text: words('gone.text') }}
      state={bothViews(readWeek.state, readOwn.state)}
      onRetry={() => {
        readWeek.retry();
        readOwn.retry();
      }}
    >
      {([week, own]) => (
        <ShoutOutDeskContext value={{ teamId, week, own, client }}>
          <PageHeader title={words('title')} who={words('who.own')} />
          <WaitingSection />
          <SwapSection />
          <Columns
            main={<GiveSection />}
            aside={
              <>
                <TurnSection />
                <ReceivedSection />
                <SentSection />
              </>
            }
          />
        </ShoutOutDeskContext>
      )}
    </ViewPage>
  );
};

const loadCatalogue = async (language: Language): Promise<Catalogue<ShoutOutPageKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-shout-out-en" */ '#messages/shout-out-page/en.ts'))
        .shoutOutPageEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-shout-out-it" */ '#messages/shout-out-page/it.ts'))
        .shoutOutPageIt;
  }
};
