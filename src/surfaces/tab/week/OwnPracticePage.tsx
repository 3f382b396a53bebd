import type { ReactElement, ReactNode } from 'react';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Words } from '#messages/words.ts';
import { bothViews } from '../../ui/both-views.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { firstPath } from '../screens/paths.ts';
import { ViewPage } from '../ViewPage.tsx';
import { useWeek } from './use-week.ts';

type OwnPracticePageProps<Own> = {
  readonly teamId: TeamId;
  readonly words: Words<'back' | 'title' | 'gone.title' | 'gone.text'>;
  /** What is one's own of the practice. */
  readonly own: { readonly state: ViewState<Own>; readonly retry: () => void };
  readonly children: (week: WeekView, own: Own) => ReactNode;
};

/** A page that shows the team's week of a practice together with what is one's own of it. */
export const OwnPracticePage = <Own,>({ teamId, words, own, children }: OwnPracticePageProps<Own>): ReactElement => {
  const week = useWeek(teamId, undefined);
  return (
    <ViewPage
      back={{ path: firstPath, text: words('back') }}
      title={words('title')}
      gone={{ title: words('gone.title'), text: words('gone.text') }}
      state={bothViews(week.state, own.state)}
      onRetry={() => {
        week.retry();
        own.retry();
      }}
    >
      {([view, ownView]) => children(view, ownView)}
    </ViewPage>
  );
};
