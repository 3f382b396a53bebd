import type { TeamId } from '#domain/shared/ids.ts';

/** What the screen of a noun is given. */
export type PracticeScreenProps = {
  readonly teamId: TeamId;
  /** Of its address. */
  readonly params: Readonly<Record<string, string | undefined>>;
};
