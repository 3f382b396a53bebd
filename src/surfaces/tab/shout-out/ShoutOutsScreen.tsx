import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { TeamId } from '#domain/shared/ids.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Words } from '#messages/words.ts';
import type { ShoutOutPageKey } from '#messages/shout-out-page/en.ts';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Columns, Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { LatePart } from '../LatePart.tsx';
import { readingLocale } from '../load-words.ts';
import { firstPath } from '../screens/paths.ts';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { useTab } from '../tab-context.tsx';
import { useWeek } from '../week/use-week.ts';
import { GiveSection } from './GiveSection.tsx';
import { ReceivedSection, SentSection } from './OwnSections.tsx';
import { ShoutOutDeskContext, ShoutOutPageWordsContext, useOwnShoutOuts, useShoutOutWords } from './shout-out-desk.tsx';
import { SwapSection, TurnSection } from './TurnSection.tsx';
import { WaitingSection } from './WaitingSection.tsx';

/** Where one recognises someone, chooses what becomes of recognitions of oneself, and sees one's turn. */
export const ShoutOutsScreen = ({ teamId }: PracticeScreenProps): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadPageWords(locale), [locale]);
  return (
    <LatePart load={load} waiting={<PageLoading />}>
      {(words) => (
        <ShoutOutPageWordsContext value={words}>
          <OwnPage key={teamId} teamId={teamId} />
        </ShoutOutPageWordsContext>
      )}
    </LatePart>
  );
};

const OwnPage = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useShoutOutWords();
  const { shoutOuts } = useTab().practices;
  const online = useOnline();
  const week = useWeek(teamId, undefined);
  const own = useOwnShoutOuts(teamId);
  const states = [week.state, own.state];
  const isForbidden = states.some(({ kind }) => kind === 'forbidden');
  const isOffline = !online || states.some(({ kind }) => kind === 'offline');
  const hasFailed = states.some((state) => state.kind === 'failed' || (state.kind === 'ready' && state.stale));
  const retry = (): void => {
    week.retry();
    own.retry();
  };
  return (
    <Page>
      <BackToWeek />
      {isForbidden ? (
        <Forbidden title={words('gone.title')} text={words('gone.text')} />
      ) : (
        <PageHeader title={words('title')} who={words('who.own')} />
      )}
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed onRetry={retry} />}
      {states.some(({ kind }) => kind === 'loading') && <PageLoading />}
      {week.state.kind === 'ready' && own.state.kind === 'ready' && (
        <ShoutOutDeskContext value={{ teamId, week: week.state.view, own: own.state.view, client: shoutOuts }}>
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
    </Page>
  );
};

const BackToWeek = (): ReactElement => {
  const words = useShoutOutWords();
  const [, navigate] = useLocation();
  return (
    <div>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          navigate(firstPath);
        }}
      >
        {words('back')}
      </Button>
    </div>
  );
};

const PageLoading = (): ReactElement => (
  <Loading>
    <LoadingText lines={6} />
  </Loading>
);

const loadPageWords = async (locale: string): Promise<Words<ShoutOutPageKey>> => {
  const reading = readingLocale(locale);
  switch (languageOf(locale)) {
    case 'en': {
      const { shoutOutPageEn } = await import(
        /* webpackChunkName: "tab-later-shout-out-en" */ '#messages/shout-out-page/en.ts'
      );
      return makeWords(shoutOutPageEn, reading);
    }
    case 'it': {
      const { shoutOutPageIt } = await import(
        /* webpackChunkName: "tab-later-shout-out-it" */ '#messages/shout-out-page/it.ts'
      );
      return makeWords(shoutOutPageIt, reading);
    }
  }
};
