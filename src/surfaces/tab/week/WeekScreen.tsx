import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { TeamId } from '#domain/shared/ids.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { useTab } from '../tab-context.tsx';
import { WeekLoading } from './WeekLoading.tsx';
import { WeekPage } from './WeekPage.tsx';
import { loadWeekCatalogues, WeekWordsProvider } from './week-words.tsx';

type WeekScreenProps = {
  readonly teamId: TeamId;
  /** As the address names it; what names no week is the current one. */
  readonly week: string | undefined;
};

/** A week of a team: the same page for every member. */
export const WeekScreen = ({ teamId, week }: WeekScreenProps): ReactElement => (
  <WeekWords>
    <WeekPage key={teamId} teamId={teamId} asked={parseWeek(week ?? '')} />
  </WeekWords>
);

/** Fetches the words of the week's page and of every noun, and gives them to everything below it. */
const WeekWords = ({ children }: { readonly children: ReactElement }): ReactElement => {
  const { host } = useTab();
  const load = useCallback(() => loadWeekCatalogues(host.locale), [host.locale]);
  return (
    <LatePart load={load} waiting={<WeekLoading title={host.channel?.teamName ?? ''} />}>
      {(catalogues) => <WeekWordsProvider catalogues={catalogues}>{children}</WeekWordsProvider>}
    </LatePart>
  );
};
