import type { ReactElement } from 'react';
import type { FieldWindowPageKey } from '#messages/field-window-page/en.ts';
import type { Catalogue, Language } from '#messages/words.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LateWords } from '../LateWords.tsx';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { useTab } from '../tab-context.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { OwnPracticePage } from '../week/OwnPracticePage.tsx';
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
  const readOwn = useOwnField(teamId);
  return (
    <OwnPracticePage teamId={teamId} words={words} own={readOwn}>
      {(week, own) => (
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
    </OwnPracticePage>
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
