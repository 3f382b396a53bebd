import type { ApiOutcome } from './api-outcome.ts';
import type { MyWeekView } from './my-week-api.ts';

/** One's own week as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type MyWeekClient = { read(): Promise<ApiOutcome<MyWeekView>> };
