import type { ReactElement } from 'react';
import type { FieldWindowPageKey } from '#messages/field-window-page/en.ts';
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
import { FieldDeskContext, FieldWordsContext, useFieldWords, useOwnField } from './field-desk.tsx';
import { NotesSection, ObstaclesSection } from './FieldLists.tsx';
import { NoteSection } from './NoteSection.tsx';
import { WindowSection } from './WindowSection.tsx';

/** One's own field window in a team, what came of it, and the obstacles that the team has removed. */
export const FieldWindowScreen = ({ teamId }: PracticeScreenProps): ReactElement => (
  <LateWords context={FieldWordsContext} load={loadCatalogue} waiting={<TextLoading />}>
    <OwnPage key={teamId} teamId={teamId} />
  </LateWords>
);

const OwnPage = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useFieldWords();
  const client = useTab().practices.fieldWindows;
  const readWeek = useWeek(teamId, undefined);
  const readOwn = useOwnField(teamId);
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
        <FieldDeskContext value={{ teamId, week, own, client }}>
          <PageHeader title={words('title')} />
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
    </ViewPage>
  );
};

const loadCatalogue = async (language: Language): Promise<Catalogue<FieldWindowPageKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-field-window-en" */ '#messages/field-window-page/en.ts'))
        .fieldWindowPageEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-field-window-it" */ '#messages/field-window-page/it.ts'))
        .fieldWindowPageIt;
  }
};
