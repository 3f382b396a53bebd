import type { ReactElement } from 'react';
import type { ShoutOutPageKey } from '#messages/shout-out-page/en.ts';
import type { Catalogue, Language } from '#messages/words.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LateWords } from '../LateWords.tsx';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { useTab } from '../tab-context.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { OwnPracticePage } from '../week/OwnPracticePage.tsx';
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
  const readOwn = useOwnShoutOuts(teamId);
  return (
    <OwnPracticePage teamId={teamId} words={words} own={readOwn}>
      {(week, own) => (
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
    </OwnPracticePage>
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
