import type { SelfScope } from '#domain/people/scope.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import type { TellingJob } from '#ports/send-queue.ts';

export const makeMemoryNewsStore = (): NewsStore => {
  const rows = new Map<string, KeptNews>();
  const own = ({ tenantId, personId }: SelfScope): string => `${tenantId}:${personId}|`;
  const keyOf = (scope: SelfScope, job: TellingJob): string =>
    `${own(scope)}${JSON.stringify(Object.entries(job).toSorted(([one], [other]) => one.localeCompare(other)))}`;
  return {
    add: (scope, job, since) => {
      const key = keyOf(scope, job);
      if (rows.has(key)) return Promise.resolve('known');
      rows.set(key, { job, since, toldOn: undefined });
      return Promise.resolve('added');
    },
    list: (scope) => {
      const found = [...rows].filter(([key]) => key.startsWith(own(scope))).map(([, news]) => news);
      return Promise.resolve(found.toSorted((one, other) => one.since - other.since));
    },
    assign: (scope, news, toldOn) => {
      for (const one of news) rows.set(keyOf(scope, one.job), { ...one, toldOn });
      return Promise.resolve();
    },
    remove: (scope, news) => {
      for (const one of news) rows.delete(keyOf(scope, one.job));
      return Promise.resolve();
    },
  };
};
