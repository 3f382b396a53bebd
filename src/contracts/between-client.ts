import type { ApiOutcome } from './api-outcome.ts';
import type { BetweenView } from './between-api.ts';

/** What is between oneself and others as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type BetweenClient = { read(): Promise<ApiOutcome<BetweenView>> };
