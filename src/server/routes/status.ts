import { Unavailable } from '#ports/unavailable.ts';
import type { AdmitsOperator } from '#usecases/figures/operator-keys.ts';
import type { ReadState } from '#usecases/figures/read-state.ts';
import { ok, problem } from '../route.ts';
import type { Route, RouteReply } from '../route.ts';
import { closedPage, tooOftenPage, unavailablePage } from '../status-page/closed-page.ts';
import { statusPage } from '../status-page/status-page.ts';
import { reportOn } from '../status-page/status-report.ts';
import type { Running } from '../status-page/status-report.ts';
import { voiceFor } from '../status-page/status-words.ts';
import type { Voice } from '../status-page/status-words.ts';

type Needs = {
  readonly readState: ReadState;
  readonly readRunning: () => Promise<Running>;
  /** Where left out, whoever reaches the page may read it. */
  readonly admitsOperator: AdmitsOperator | undefined;
};

/** The page for whoever looks after the deployment, and the same for their programs. */
export const statusRoutes = ({ readState, readRunning, admitsOperator }: Needs): readonly Route[] => [
  {
    method: 'GET',
    path: '/status',
    access: 'operator',
    gives: ['text/html', 'application/json'],
    shows: 'StatusReport',
    turnAway: ({ accept, acceptLanguage }, waitMs) => {
      if (wantsReport(accept)) return problem('too-many-requests');
      const voice = voiceFor(acceptLanguage);
      return page(voice, 429, tooOftenPage(voice, waitMs));
    },
    handle: async ({ key, accept, acceptLanguage }) => {
      const voice = voiceFor(acceptLanguage);
      const admission = admitsOperator === undefined ? 'admitted' : await admit(admitsOperator, key);
      if (admission !== 'admitted') return turnedAway[admission](voice);
      if (!wantsReport(accept)) return page(voice, 200, statusPage(await readState(), voice));
      const [state, running] = await Promise.all([readState(), readRunning()]);
      return ok(reportOn(state, running, voice));
    },
  },
];

/** A program says so; browsers ask for a page, and for anything else besides. */
const wantsReport = (accept: string | undefined): boolean => accept?.trim().toLowerCase() === 'application/json';

type TurnedAway = 'unknown' | 'unavailable';

const admit = async (admits: AdmitsOperator, key: string | undefined): Promise<'admitted' | TurnedAway> => {
  if (key === undefined) return 'unknown';
  try {
    return (await admits(key)) ? 'admitted' : 'unknown';
  } catch (error) {
    if (error instanceof Unavailable) return 'unavailable';
    throw error;
  }
};

const turnedAway: Readonly<Record<TurnedAway, (voice: Voice) => RouteReply>> = {
  unknown: (voice) => page(voice, 403, closedPage(voice)),
  unavailable: (voice) => page(voice, 503, unavailablePage(voice)),
};

const page = (
  { language }: Voice,
  status: Extract<RouteReply, { kind: 'page' }>['status'],
  html: string,
): RouteReply => ({
  kind: 'page',
  status,
  language,
  html,
});
