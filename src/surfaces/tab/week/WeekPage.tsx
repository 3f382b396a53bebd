import type { ReactElement } from 'react';
import type { TeamId } from '#domain/shared/ids.ts';
import { parseWeek, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Page } from '../../ui/Page.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { useTab, useTabWords } from '../tab-context.tsx';
import { useWeek } from './use-week.ts';
import { WeekContent } from './WeekContent.tsx';
import { WeekHeader } from './WeekHeader.tsx';
import { WeekLoading } from './WeekLoading.tsx';

type WeekPageProps = {
  readonly teamId: TeamId;
  /** `undefined`: the current one. */
  readonly asked: Week | undefined;
};

/** A week as far as it is known now; its head and the way to other weeks stand at once. */
export const WeekPage = ({ teamId, asked }: WeekPageProps): ReactElement => {
  const uiWords = useUiWords();
  const words = useTabWords();
  const { host, clock, dates } = useTab();
  const online = useOnline();
  const { state, retry } = useWeek(teamId, asked);
  if (state.kind === 'forbidden') {
    return (
      <Page>
        <Forbidden
          title={words('forbidden.title')}
          text={words(host.channel?.membership === 'shared' ? 'forbidden.shared' : 'forbidden.text')}
          act={{ label: uiWords('retry'), onAct: retry }}
        />
      </Page>
    );
  }
  const view = state.kind === 'ready' ? state.view : undefined;
  const current = weekOf(view?.today ?? dates.today(clock.now()));
  const isOffline = !online || state.kind === 'offline';
  const hasFailed = state.kind === 'failed' || (state.kind === 'ready' && state.stale);
  return (
    <Page>
      <WeekHeader
        week={parseWeek(view?.week ?? '') ?? asked ?? current}
        current={current}
        team={view?.team.name ?? host.channel?.teamName}
      />
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed {...waitIn(state)} onRetry={retry} />}
      {state.kind === 'loading' && <WeekLoading />}
      {view !== undefined && <WeekContent teamId={teamId} view={view} current={current} />}
    </Page>
  );
};
