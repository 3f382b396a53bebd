/** For how long someone whom no team has is waited for, ms: thirty days. */
export const absenceMs = 30 * 86_400_000;

/** For how long someone is waited for of whom Teams still knows, ms: as long as three months' leave. */
const leaveMs = 3 * absenceMs;

/** What can be found out about someone whom no team has, and of whom there was no sign for thirty days. */
export type LeaverEvidence = {
  /** Since no team has them, and there was no sign of them. */
  readonly silentMs: number;
  /** With someone, which is theirs, too. */
  readonly hasAlliance: boolean;
  /** What the teams say in which they were; `silent`: none of them can be asked any more. */
  readonly teams: 'let-them-go' | 'silent';
  /** Their own chat with the bot; `refused`: they have removed the app, or their account is gone. */
  readonly chat: 'names-them' | 'refused' | 'none';
};

/**
 * Whether they are taken to have left the company. Silence alone says so of nobody who has an alliance: a team that has let
 * them go does, or a chat that Teams refuses. Where Teams still names them in their chat they may be on leave.
 */
export const isLeaver = ({ silentMs, hasAlliance, teams, chat }: LeaverEvidence): boolean => {
  if (!hasAlliance || chat === 'refused') return true;
  return teams === 'let-them-go' && (chat === 'none' || silentMs >= leaveMs);
};
