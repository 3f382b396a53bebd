import { beforeEach, describe, expect, test } from '@jest/globals';
import { decideInvitation } from '#domain/alliance/pair/decide-invitation.ts';
import { decideLine } from '#domain/alliance/pair/decide-line.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import type { PairOutcome } from '#usecases/pair/change-pair.ts';
import { makeInviteToPair } from '#usecases/pair/invite-to-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import { makeLeavePair } from '#usecases/pair/leave-pair.ts';
import { makeReadPair } from '#usecases/pair/read-pair.ts';
import { makeReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import { makeShowPair } from '#usecases/pair/show-pair.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import { guid } from '../../support/sample-pair.ts';
import { ada, bo, friday, nameOfSample } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

/** What two people do over `pairs`. */
const actsOn = (pairs: PairStore) => {
  const needs = { ...world, pairs };
  const keepSummaries = makeKeepSummaries(needs);
  const changePair = makeChangePair({ ...needs, keepSummaries });
  const inviteToPair = makeInviteToPair({ ...needs, keepSummaries, changePair });
  return {
    changePair,
    invite: (by: PersonId, personId: PersonId) =>
      inviteToPair(self(by), { personId, name: nameOfSample(personId), address: '', why: 'To learn' }),
    reply: makeReplyToInvitation({ changePair }),
    leave: makeLeavePair({ changePair }),
    read: makeReadPair({ keepSummaries, showPair: makeShowPair(world) }),
  };
};

const self = (personId: PersonId) => world.gate.openSelf(principal(personId));
const open = async (personId: PersonId, other: PersonId): Promise<OpenPair> => {
  const pairing = await world.gate.openPairWith(self(personId), other);
  if (pairing.kind === 'closed' || pairing.stored === undefined) throw new Error('there is no alliance');
  return { ...pairing, stored: pairing.stored };
};
const begin = async () => {
  const acts = actsOn(world.pairs);
  await acts.invite(ada, bo);
  await acts.reply(await open(bo, ada), 'accept');
  await world.takeJobs();
};
const home = async (personId: PersonId) => (await world.homes.read(self(personId))).pairs;
const failing = (): Promise<never> => Promise.reject(new Unavailable('storage', undefined));

const addLine = (acts: ReturnType<typeof actsOn>, pair: OpenPair, number: number): Promise<PairOutcome> => {
  const { personId } = pair.scope;
  const line = { id: guid(number), part: 'tone', of: undefined, text: `Line ${number}`, evidence: '' } as const;
  return acts.changePair(pair, (alliance) => decideLine(alliance, { ...line, personId, basedOn: 0 }));
};

beforeEach(async () => {
  world = await makeTeamWorld();
});

describe('an act', () => {
  test('loads nothing again that was opened just now', async () => {
    await begin();
    const opened = await open(ada, bo);
    const acts = actsOn({ ...world.pairs, load: failing });
    expect((await addLine(acts, opened, 1)).kind).toBe('changed');
  });

  test('on a state that has changed since is decided anew on the newest: nothing is lost', async () => {
    await begin();
    const [ofAda, ofBo] = [await open(ada, bo), await open(bo, ada)];
    const acts = actsOn(world.pairs);
    const outcomes = await Promise.all([addLine(acts, ofAda, 1), addLine(acts, ofBo, 2)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
    const { lines } = (await open(ada, bo)).stored.value.agreement;
    expect(lines.map(({ text }) => text).sort()).toEqual(['Line 1', 'Line 2']);
  });

  test('gives up after five tries, and nothing of it is saved', async () => {
    await begin();
    let tries = 0;
    const acts = actsOn({
      ...world.pairs,
      save: () => {
        tries += 1;
        return Promise.resolve('conflict');
      },
    });
    expect(await addLine(acts, await open(ada, bo), 1)).toEqual({ kind: 'busy' });
    expect(tries).toBe(5);
  });

  test('in an alliance that has ended meanwhile finds it gone', async () => {
    await begin();
    const opened = await open(ada, bo);
    const acts = actsOn(world.pairs);
    await acts.leave(await open(ada, bo));
    expect(await addLine(acts, opened, 1)).toEqual({ kind: 'gone' });
  });

  test('that is refused changes nothing and tells nobody', async () => {
    await begin();
    const outcome = await actsOn(world.pairs).reply(await open(bo, ada), 'decline');
    expect(outcome).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
    expect(await world.takeJobs()).toEqual([]);
  });
});

describe('an invitation', () => {
  test('is in the queue before it is saved: none is left that nobody is told of', async () => {
    await expect(actsOn({ ...world.pairs, start: failing }).invite(ada, bo)).rejects.toBeInstanceOf(Unavailable);
    expect(await world.takeJobs()).toMatchObject([{ kind: 'post-invitation', to: bo, invitedAt: friday }]);
    expect(await home(ada)).toEqual([]);
  });

  test('stands on the home of both', async () => {
    await actsOn(world.pairs).invite(ada, bo);
    expect(await home(ada)).toMatchObject([{ other: bo, otherName: 'Bo Lindqvist', next: 'wait-for-decision' }]);
    expect(await home(bo)).toMatchObject([{ other: ada, otherName: 'Ada Okafor', next: 'decide-on-invitation' }]);
  });

  test('by both at the same instant is one alliance that both want', async () => {
    const { invite } = actsOn(world.pairs);
    await Promise.all([invite(ada, bo), invite(bo, ada)]);
    expect((await open(ada, bo)).stored.value.standing).toEqual({ kind: 'active', since: friday });
    expect((await home(ada)).map(({ standing }) => standing)).toEqual(['active']);
    expect((await home(bo)).map(({ standing }) => standing)).toEqual(['active']);
  });

  test('again, after a decline, is posted to nobody', async () => {
    const acts = actsOn(world.pairs);
    await acts.invite(ada, bo);
    await acts.reply(await open(bo, ada), 'decline');
    await world.takeJobs();
    world.clock.move(1000);
    await acts.changePair(await open(ada, bo), (alliance, now) =>
      decideInvitation(alliance, { personId: ada, why: 'Please', name: 'Bo Lindqvist', address: '' }, now),
    );
    expect(await world.takeJobs()).toEqual([]);
  });
});

describe('what the other did', () => {
  test('is in the queue before it is saved', async () => {
    await actsOn(world.pairs).invite(ada, bo);
    await world.takeJobs();
    const reply = actsOn({ ...world.pairs, save: failing }).reply(await open(bo, ada), 'accept');
    await expect(reply).rejects.toBeInstanceOf(Unavailable);
    expect(await world.takeJobs()).toMatchObject([{ kind: 'post-pair-news', to: ada, news: { kind: 'accepted' } }]);
  });

  test('has the card of the invitation redrawn from the saved state', async () => {
    await actsOn(world.pairs).invite(ada, bo);
    await world.takeJobs();
    await actsOn(world.pairs).reply(await open(bo, ada), 'not-now');
    expect(await world.takeJobs()).toMatchObject([{ kind: 'refresh-invitation', to: bo, invitedAt: friday }]);
  });
});

describe('the note of the one who was invited', () => {
  const noted = async () => {
    await actsOn(world.pairs).invite(ada, bo);
    const opened = await open(bo, ada);
    await world.pairs.saveNote(opened.self, opened.scope.allianceId, 'Why now?', undefined);
    return async () => (await world.pairs.note(opened.self, opened.scope.allianceId))?.value;
  };

  test('goes with an invitation that is taken back', async () => {
    const note = await noted();
    expect(await actsOn(world.pairs).leave(await open(ada, bo))).toEqual({ kind: 'gone' });
    expect(await note()).toBeUndefined();
  });

  test('stays with them when they accept while the invitation is taken back', async () => {
    const note = await noted();
    const before = await open(ada, bo);
    await actsOn(world.pairs).reply(await open(bo, ada), 'accept');
    await actsOn(world.pairs).leave(before);
    expect(await note()).toBe('Why now?');
  });
});

describe('the line on someone’s home', () => {
  test('that a crash left behind is true again once the alliance is read', async () => {
    await begin();
    const acts = actsOn({ ...world.pairs, saveSummary: failing });
    await expect(addLine(acts, await open(ada, bo), 1)).rejects.toBeInstanceOf(Unavailable);
    const opened = await open(bo, ada);
    await world.pairs.removeSummary(opened.scope, bo);
    await actsOn(world.pairs).read(opened);
    expect(await home(bo)).toMatchObject([{ other: ada, standing: 'active' }]);
  });

  test('costs reading one request beside the one that opened the alliance', async () => {
    await begin();
    const written: PersonId[] = [];
    const acts = actsOn({
      ...world.pairs,
      load: failing,
      save: failing,
      saveSummary: (_scope, of) => {
        written.push(of);
        return Promise.resolve();
      },
    });
    expect((await acts.read(await open(ada, bo))).next).toBe('write-openness');
    expect(written).toEqual([ada]);
  });

  test('goes before its owner has left: outside, they could not come back for it', async () => {
    await begin();
    const acts = actsOn({ ...world.pairs, save: failing });
    await expect(acts.leave(await open(ada, bo))).rejects.toBeInstanceOf(Unavailable);
    expect(await home(ada)).toEqual([]);
    expect((await open(ada, bo)).stored.value.standing.kind).toBe('active');
  });

  test('of the one who stays says that the other has left', async () => {
    await begin();
    await actsOn(world.pairs).leave(await open(ada, bo));
    expect(await home(bo)).toMatchObject([{ standing: 'left', next: 'nothing' }]);
  });

  test('that a reading writes behind a withdrawal goes when it is followed', async () => {
    const acts = actsOn(world.pairs);
    await acts.invite(ada, bo);
    const reading = await open(bo, ada);
    await acts.leave(await open(ada, bo));
    await acts.read(reading);
    expect(await home(bo)).toHaveLength(1);
    expect(await world.gate.openPair(principal(bo), reading.scope.allianceId)).toEqual({ kind: 'closed' });
    expect(await home(bo)).toEqual([]);
  });

  test('survives an invitation that is taken back while it is accepted', async () => {
    const acts = actsOn(world.pairs);
    await acts.invite(ada, bo);
    const before = await open(ada, bo);
    await acts.reply(await open(bo, ada), 'accept');
    expect(await acts.leave(before)).toEqual({ kind: 'gone' });
    expect((await open(bo, ada)).stored.value.standing).toMatchObject({ kind: 'left', by: ada });
    expect(await home(bo)).toMatchObject([{ standing: 'left' }]);
    expect(await home(ada)).toEqual([]);
  });
});
