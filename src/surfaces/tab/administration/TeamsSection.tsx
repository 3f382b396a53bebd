import { Body1, Button } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { TenantTeamsView } from '#contracts/administration-api.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamStanding } from '#domain/tenant/team-standing.ts';
import { askedToWait } from '../../ui/asked-to-wait.ts';
import type { AskedToWait } from '../../ui/asked-to-wait.ts';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { useTab } from '../tab-context.tsx';
import { useAdministrationWords } from './administration-words.ts';

/** Which teams have the app, or had it. */
export const TeamsSection = (): ReactElement => {
  const words = useAdministrationWords();
  const { teams, isLoading, failure, more, retry } = useTeams();
  const say = useStanding();
  return (
    <Section title={words('teams.title')}>
      {isLoading && (
        <Loading>
          <LoadingText lines={3} />
        </Loading>
      )}
      {!isLoading && failure === undefined && teams.length === 0 && <Body1>{words('teams.none')}</Body1>}
      {teams.length > 0 && (
        <Rows>
          {teams.map((team) => (
            <Row key={team.teamId} text={team.name === '' ? words('teams.name.none') : team.name} meta={say(team)} />
          ))}
        </Rows>
      )}
      {failure !== undefined && <Failed {...failure} text={words('teams.failed')} onRetry={retry} />}
      {more !== undefined && (
        <div>
          <Button onClick={more}>{words('teams.more')}</Button>
        </div>
      )}
    </Section>
  );
};

type Teams = {
  readonly teams: readonly TeamStanding[];
  readonly isLoading: boolean;
  readonly failure: AskedToWait | undefined;
  /** `undefined`: there are no more. */
  readonly more: (() => void) | undefined;
  readonly retry: () => void;
};

const useTeams = (): Teams => {
  const { administration } = useTab();
  const query = useInfiniteQuery({
    queryKey: ['administration', 'teams'],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) => administration.teams(pageParam),
    initialPageParam: firstPage,
    getNextPageParam: nextOf,
  });
  const found = (query.data?.pages ?? []).flatMap((page) => (page.kind === 'done' ? page.view.teams : []));
  return {
    // A team that has had several threads may stand on two pages.
    teams: [...new Map(found.map((team) => [team.teamId, team])).values()],
    isLoading: query.isLoading,
    failure: query.isError ? askedToWait(query.error) : undefined,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    retry: () => void query.refetch(),
  };
};

const firstPage: string | undefined = undefined;

const nextOf = (page: ApiOutcome<TenantTeamsView>): string | undefined =>
  page.kind === 'done' ? page.view.next : undefined;

const useStanding = (): ((team: TeamStanding) => string) => {
  const words = useAdministrationWords();
  const { dates } = useTab();
  return (team) => {
    if (team.since === undefined) return words('teams.active.unknown');
    const day = dates.day(team.since);
    const deleted = 'deletedAt' in team && team.deletedAt !== undefined ? dates.day(team.deletedAt) : undefined;
    switch (team.state) {
      case 'active':
      case 'being-deleted':
        return words(`teams.${team.state}`, { day });
      case 'closed':
        return deleted === undefined ? words('teams.closed', { day }) : words('teams.closed.deleted', { day, deleted });
      case 'removed':
        return deleted === undefined
          ? words('teams.removed.unknown', { day })
          : words('teams.removed', { day, deleted });
    }
  };
};
