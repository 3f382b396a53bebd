import { describe, expect, test } from '@jest/globals';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import { writeLineOf } from '#surfaces/tab/alliance/lines/write-line-of.ts';
import { teamId } from '../../../../support/sample-team.ts';
import { sampleAnswerView, sampleView } from '../../../../support/sample-team-view.ts';

type Reply = ApiOutcome<TeamAllianceView>;

const done: Reply = { kind: 'done', view: sampleView() };
const refused: Reply = { kind: 'refused', code: 'not-in-alliance' };
const line = { part: 'behaviour', text: 'We say it early.', evidence: '' } as const;
const notes = [sampleAnswerView('Zoë'), sampleAnswerView('Ána')];

/** A server that gives these replies one after another, and what it was asked. */
const server = (...replies: readonly Reply[]) => {
  const asked: string[] = [];
  const next = (ask: string): Promise<Reply> => {
    asked.push(ask);
    const reply = replies[asked.length - 1];
    return reply === undefined ? Promise.reject(new Error('Asked too often.')) : Promise.resolve(reply);
  };
  const alliances: Pick<AllianceClient, 'writeLine' | 'group'> = {
    writeLine: (_, id, body) => next(`write ${id} over ${body.basedOn}: ${body.text}`),
    group: (_, promptId, personId, { lineId }) => next(`group ${promptId} of ${personId} with ${String(lineId)}`),
  };
  return { alliances, asked };
};

describe('a line made of notes', () => {
  test('is added first, then each of its notes is put behind it', async () => {
    const { alliances, asked } = server(done, done, done);
    expect(await writeLineOf(alliances, teamId(1), 'new', line, notes)).toBe(done);
    expect(asked).toEqual([
      'write new over 0: We say it early.',
      'group team.rules of Zoë with new',
      'group team.rules of Ána with new',
    ]);
  });

  test('that is refused leaves the notes where they are', async () => {
    const { alliances, asked } = server(refused);
    expect(await writeLineOf(alliances, teamId(1), 'new', line, notes)).toBe(refused);
    expect(asked).toHaveLength(1);
  });

  test('whose first note is refused says so', async () => {
    const { alliances, asked } = server(done, refused);
    expect(await writeLineOf(alliances, teamId(1), 'new', line, notes)).toBe(refused);
    expect(asked).toHaveLength(2);
  });
});
