import { useCallback } from 'react';
import type { ComponentProps, ComponentType, ReactElement } from 'react';
import type { AgreedView } from '../alliance/AgreedView.tsx';
import { StageLoading } from '../alliance/AllianceLoading.tsx';
import type { CheckInPage } from '../alliance/check-in/CheckInPage.tsx';
import type { DraftingView } from '../alliance/lines/DraftingView.tsx';
import type { WritingView } from '../alliance/WritingView.tsx';
import { LatePart } from '../LatePart.tsx';
import { loadLinesWords, readingLocale } from '../load-words.ts';
import { LinesWordsContext, useTab } from '../tab-context.tsx';

/** What an alliance shows in one of its stages, fetched once it is known which. */
const lateStage = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const LateStage = (props: Props): ReactElement => (
    <LatePart load={load} waiting={<StageLoading />}>
      {(View) => <View {...props} />}
    </LatePart>
  );
  return LateStage;
};

export const LateWriting = lateStage<ComponentProps<typeof WritingView>>(
  async () => (await import(/* webpackChunkName: "tab-stage-writing" */ '../alliance/WritingView.tsx')).WritingView,
);

export const LateAgreed = lateStage<ComponentProps<typeof AgreedView>>(
  async () => (await import(/* webpackChunkName: "tab-stage-agreed" */ '../alliance/AgreedView.tsx')).AgreedView,
);

export const LateCheckIn = lateStage<ComponentProps<typeof CheckInPage>>(
  async () =>
    (await import(/* webpackChunkName: "tab-later-check-in" */ '../alliance/check-in/CheckInPage.tsx')).CheckInPage,
);

const loadDrafting = async (): Promise<typeof DraftingView> =>
  (await import(/* webpackChunkName: "tab-stage-drafting" */ '../alliance/lines/DraftingView.tsx')).DraftingView;

/** With the words that nothing else in a channel says. */
export const LateDrafting = (props: ComponentProps<typeof DraftingView>): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => Promise.all([loadDrafting(), loadLinesWords(readingLocale(locale))]), [locale]);
  return (
    <LatePart load={load} waiting={<StageLoading />}>
      {([View, words]) => (
        <LinesWordsContext value={words}>
          <View {...props} />
        </LinesWordsContext>
      )}
    </LatePart>
  );
};
