import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/**
 * Keeps dissents about a person: each between its two people, apart from their alliance, which they need not have, and
 * from every board. Nothing here lists or counts them for anyone else. Rejects with {@link Unavailable} (`storage`).
 */
export type PersonalDissentStore = {
  /** Everything between the two, in no order. */
  list(scope: PairScope): Promise<readonly PersonalDissent[]>;

  find(scope: PairScope, id: string): Promise<Stored<PersonalDissent> | undefined>;

  /** Insert-only. Both find it from then on; `conflict` when it is there already. */
  add(scope: PairScope, dissent: PersonalDissent): Promise<SaveOutcome>;

  /** Conflicts with every save since `etag` was read. */
  save(scope: PairScope, dissent: PersonalDissent, etag: string): Promise<SaveOutcome>;

  /** Those with whom a person may have any, in whichever direction. */
  counterparts(scope: SelfScope): Promise<readonly PersonId[]>;
};
