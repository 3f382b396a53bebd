import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { TeamId } from '#domain/shared/ids.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Words } from '#messages/words.ts';
import type { FieldWindowPageKey } from '#messages/field-window-page/en.ts';
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
import { FieldDeskContext, FieldWordsContext, useFieldWords, useOwnField } from './field-desk.tsx';
import { NotesSection, ObstaclesSection } from './FieldLists.tsx';
import { NoteSection } from './NoteSection.tsx';
import { WindowSection } from './WindowSection.tsx';

/** One's own field window in a team, what came of it, and the obstacles that the team has removed. */
export const FieldWindowScreen = ({ teamId }: PracticeScreenProps): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadPageWords(locale), [locale]);
  return (
    <LatePart load={load} waiting={<PageLoading />}>
      {(words) => (
        <FieldWordsContext value={words}>
          <OwnPage key={teamId} teamId={teamId} />
        </FieldWordsContext>
      )}
    </LatePart>
  );
};

const OwnPage = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useFieldWords();
  const { fieldWindows } = useTab().practices;
  const online = useOnline();
  const week = useWeek(teamId, undefined);
  const own = useOwnField(teamId);
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
        <PageHeader title={words('title')} />
      )}
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed onRetry={retry} />}
      {states.some(({ kind }) => kind === 'loading') && <PageLoading />}
      {week.state.kind === 'ready' && own.state.kind === 'ready' && (
        <FieldDeskContext value={{ teamId, week: week.state.view, own: own.state.view, client: fieldWindows }}>
          <Columns
            main={
              <>
                <NoteSection />
                <ObstaclesSection />
              </>
            }
            aside={
              <>
                <WindowSection />
                <NotesSection />
              </>
            }
          />
        </FieldDeskContext>
      )}
    </Page>
  );
};

const BackToWeek = (): ReactElement => {
  const words = useFieldWords();
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

const loadPageWords = async (locale: string): Promise<Words<FieldWindowPageKey>> => {
  const reading = readingLocale(locale);
  switch (languageOf(locale)) {
    case 'en': {
      const { fieldWindowPageEn } = await import(
        /* webpackChunkName: "tab-later-field-window-en" */ '#messages/field-window-page/en.ts'
      );
      return makeWords(fieldWindowPageEn, reading);
    }
    case 'it': {
      const { fieldWindowPageIt } = await import(
        /* webpackChunkName: "tab-later-field-window-it" */ '#messages/field-window-page/it.ts'
      );
      return makeWords(fieldWindowPageIt, reading);
    }
  }
};
