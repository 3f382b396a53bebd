import { useCallback } from 'react';
import type { ComponentProps, ComponentType, ReactElement } from 'react';
import type { AgreedKey } from '#messages/agreed/en.ts';
import type { LinesKey } from '#messages/lines/en.ts';
import type { Words } from '#messages/words.ts';
import type { WordsContext } from '../../ui/words-context.tsx';
import type { AgreedView } from '../alliance/AgreedView.tsx';
import { StageLoading } from '../alliance/AllianceLoading.tsx';
import type { CheckInPage } from '../alliance/check-in/CheckInPage.tsx';
import type { DraftingView } from '../alliance/lines/DraftingView.tsx';
import type { WritingView } from '../alliance/WritingView.tsx';
import { LatePart } from '../../ui/LatePart.tsx';
import { loadAgreedWords, loadLinesWords, readingLocale } from '../load-words.ts';
import { AgreedWordsContext, LinesWordsContext, useTab } from '../tab-context.tsx';

/** What an alliance shows in one of its stages, fetched once it is known which. */
const lateStage = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactElement | null = <StageLoading />,
): ComponentType<Props> => {
  const LateStage = (props: Props): ReactElement => (
    <LatePart load={load} waiting={waiting}>
      {(View) => <View {...props} />}
    </LatePart>
  );
  return LateStage;
};

export const LateWriting = lateStage<ComponentProps<typeof WritingView>>(
  async () => (await import(/* webpackChunkName: "tab-stage-writing" */ '../alliance/WritingView.tsx')).WritingView,
);

export const LateCheckIn = lateStage<ComponentProps<typeof CheckInPage>>(
  async () =>
    (await import(/* webpackChunkName: "tab-later-check-in" */ '../alliance/check-in/CheckInPage.tsx')).CheckInPage,
  // It looks like none of the stages.
  null,
);

/** The same for a stage that says what nothing else in a channel says: its words come along with its code. */
const lateStageWithWords = <Props extends object, Key extends string>(
  loadView: () => Promise<ComponentType<Props>>,
  loadWords: (locale: string) => Promise<Words<Key>>,
  Context: WordsContext<Key>,
): ComponentType<Props> => {
  const LateStage = (props: Props): ReactElement => {
    const { locale } = useTab().host;
    const load = useCallback(() => Promise.all([loadView(), loadWords(readingLocale(locale))]), [locale]);
    return (
      <LatePart load={load} waiting={<StageLoading />}>
        {([View, words]) => (
          <Context value={words}>
            <View {...props} />
          </Context>
        )}
      </LatePart>
    );
  };
  return LateStage;
};

export const LateDrafting = lateStageWithWords<ComponentProps<typeof DraftingView>, LinesKey>(
  async () =>
    (await import(/* webpackChunkName: "tab-stage-drafting" */ '../alliance/lines/DraftingView.tsx')).DraftingView,
  loadLinesWords,
  LinesWordsContext,
);

export const LateAgreed = lateStageWithWords<ComponentProps<typeof AgreedView>, AgreedKey>(
  async () => (await import(/* webpackChunkName: "tab-stage-agreed" */ '../alliance/AgreedView.tsx')).AgreedView,
  loadAgreedWords,
  AgreedWordsContext,
);
