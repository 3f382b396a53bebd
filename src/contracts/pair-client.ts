import type { z } from 'zod';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  checkInBody,
  HomeView,
  hiddenPromptBody,
  inviteBody,
  lineBody,
  lineRemovalBody,
  noteBody,
  NoteView,
  opennessBody,
  ownPromptBody,
  pairAnswerBody,
  pairExportQuery,
  pairProposalBody,
  pairRhythmBody,
  PairView,
  pauseBody,
  promiseBody,
  replyBody,
  reviewBody,
} from './pair-api.ts';

type Reply = Promise<ApiOutcome<PairView>>;

/**
 * One's alliances with others as browsers reach them; every write on one replies with the whole of it.
 * Rejects with `Unavailable` (`server`, `sign-in`).
 */
export type PairClient = {
  home(): Promise<ApiOutcome<HomeView>>;
  invite(body: z.input<typeof inviteBody>): Reply;
  read(allianceId: string): Reply;
  reply(allianceId: string, body: z.input<typeof replyBody>): Reply;
  writeOpenness(allianceId: string, body: z.input<typeof opennessBody>): Reply;
  answer(allianceId: string, promptId: PairPromptId, body: z.input<typeof pairAnswerBody>): Reply;
  addPrompt(allianceId: string, body: z.input<typeof ownPromptBody>): Reply;
  hidePrompt(allianceId: string, promptId: PairPromptId, body: z.input<typeof hiddenPromptBody>): Reply;
  writeLine(allianceId: string, lineId: string, body: z.input<typeof lineBody>): Reply;
  removeLine(allianceId: string, lineId: string, body: z.input<typeof lineRemovalBody>): Reply;
  propose(allianceId: string, body: z.input<typeof pairProposalBody>): Reply;
  commit(allianceId: string, version: number): Reply;
  setRhythm(allianceId: string, body: z.input<typeof pairRhythmBody>): Reply;
  checkIn(allianceId: string, round: number, body: z.input<typeof checkInBody>): Reply;
  review(allianceId: string, body: z.input<typeof reviewBody>): Reply;
  writePromise(allianceId: string, promiseId: string, body: z.input<typeof promiseBody>): Reply;
  pause(allianceId: string, body: z.input<typeof pauseBody>): Reply;
  resume(allianceId: string): Reply;
  leave(allianceId: string): Promise<ApiOutcome<unknown>>;
  note(allianceId: string): Promise<ApiOutcome<NoteView>>;
  writeNote(allianceId: string, body: z.input<typeof noteBody>): Promise<ApiOutcome<NoteView>>;
  /** The agreement as one page to print or to keep. */
  exportPage(
    allianceId: string,
    format: z.input<typeof pairExportQuery>['format'],
    language: z.input<typeof pairExportQuery>['language'],
  ): Promise<ApiOutcome<string>>;
};
