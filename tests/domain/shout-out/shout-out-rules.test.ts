import { describe, expect, test } from '@jest/globals';
import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { decideChoice, decideTakingBack } from '#domain/shout-out/decide-choice.ts';
import { decideShoutOut } from '#domain/shout-out/decide-shout-out.ts';
import type { ShoutOutCommand } from '#domain/shout-out/decide-shout-out.ts';
import { mayRead, standingOf } from '#domain/shout-out/shout-out.ts';
import type { RecipientChoice } from '#domain/shout-out/shout-out.ts';
import { speakingSeconds } from '#domain/shout-out/speaking-time.ts';
import { unseenOf } from '#domain/shout-out/unseen.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { itemId, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, friday, personId, stranger } from '../../support/sample-team.ts';

type Entry = BoardEntry<'shout-out'>;
const dev = personId(4);
const people = [ada, bo, carla, dev];
const nextWeek = addWeeks(thisWeek, 1);

const command = (given: Partial<ShoutOutCommand> = {}): ShoutOutCommand => ({
  id: itemId(1),
  by: ada,
  to: [bo],
  gesture: 'Wrote the handover before the holiday.',
  impact: 'Nobody had to call anyone.',
  learning: 'A page in time saves a week.',
  ...given,
});

const send = (
  given: Partial<ShoutOutCommand> = {},
  defaults: Partial<Record<PersonId, ShoutOutDefault>> = {},
  own = 0,
): PracticeDecision<'shout-out'> =>
  decideShoutOut(undefined, command(given), {
    people,
    own,
    defaultOf: (person) => defaults[person] ?? 'ask',
    now: friday,
    week: thisWeek,
  });

const entryOf = (decision: PracticeDecision<'shout-out'>): Entry => {
  if (decision.kind !== 'changed') throw new Error(`it was ${decision.kind}`);
  return decision.entry;
};

const choose = (entry: Entry, person: PersonId, choice: RecipientChoice, week = thisWeek) =>
  decideChoice(entry, { person, choice }, people, friday, week);

const chosen = (entry: Entry, person: PersonId, choice: RecipientChoice, week = thisWeek): Entry =>
  entryOf(choose(entry, person, choice, week));

const readersOf = ({ value }: Entry): readonly PersonId[] => people.filter((one) => mayRead(value, one));

const gone = { kind: 'refused', reason: 'item-is-gone' };

describe('a recognition that is sent', () => {
  test('waits for its recipient, and nobody else of the team sees it', () => {
    const sent = entryOf(send());
    expect(standingOf(sent.value, people)).toBe('waiting');
    expect(sent.place).toBe('open');
    expect(readersOf(sent)).toEqual([ada, bo]);
  });

  test.each([
    ['post', 'posted', people],
    ['keep-private', 'private', [ada, bo]],
    ['decline', 'declined', []],
  ] as const)('goes where the recipient has set it once and for all: %s', (given, standing, readers) => {
    const sent = entryOf(send({}, { [bo]: given }));
    expect(standingOf(sent.value, people)).toBe(standing);
    expect(sent.place).toBe(thisWeek);
    expect(readersOf(sent)).toEqual(readers);
  });

  test('again is the same; other words under its id are refused', () => {
    const sent = entryOf(send());
    const around = { people, own: 1, defaultOf: () => 'ask' as const, now: friday + 1, week: thisWeek };
    expect(decideShoutOut(sent, command(), around)).toEqual({ kind: 'unchanged' });
    expect(decideShoutOut(sent, command({ impact: 'Other' }), around)).toEqual({
      kind: 'refused',
      reason: 'item-is-closed',
    });
    expect(decideShoutOut(sent, command({ by: carla, to: [dev] }), around)).toEqual(gone);
  });

  test.each([
    ['wants none', entryOf(send({}, { [bo]: 'decline' }))],
    ['has declined it since', chosen(entryOf(send()), bo, 'decline')],
    ['has taken it back since', entryOf(decideTakingBack(entryOf(send()), bo, friday))],
  ])('again is the same to someone who %s', (_, sent) => {
    const around = { people, own: 1, defaultOf: () => 'decline' as const, now: friday + 1, week: thisWeek };
    expect(decideShoutOut(sent, command(), around)).toEqual({ kind: 'unchanged' });
    expect(decideShoutOut(sent, command({ to: [dev] }), around)).toEqual({ kind: 'refused', reason: 'item-is-closed' });
    expect(decideShoutOut(sent, command({ by: carla, to: [dev] }), around)).toEqual(gone);
  });

  test.each([
    ['says nothing in one of its parts', { learning: ' \n' }, 'text-is-blank'],
    ['is longer than there is room for', { gesture: 'a'.repeat(601) }, 'text-is-too-long'],
    ['is for oneself', { to: [bo, ada] }, 'not-in-roster'],
    ['is for someone outside of the team', { to: [stranger] }, 'not-in-roster'],
    ['names someone twice', { to: [bo, bo] }, 'not-in-roster'],
    ['is for nobody', { to: [] }, 'not-in-roster'],
    ['is for more people than one can thank at once', { to: Array.from({ length: 13 }, () => bo) }, 'too-many'],
  ] as const)('is refused when it %s', (_, given, reason) => {
    expect(send(given)).toEqual({ kind: 'refused', reason });
  });

  test('is refused after twenty of one person in a week', () => {
    expect(send({}, {}, 19).kind).toBe('changed');
    expect(send({}, {}, 20)).toEqual({ kind: 'refused', reason: 'too-many' });
  });
});

describe('the choice of those to whom it is', () => {
  test('to post shows it to everyone, in the week in which it was chosen', () => {
    const posted = chosen(entryOf(send()), bo, 'post', nextWeek);
    expect(readersOf(posted)).toEqual(people);
    expect(posted.place).toBe(nextWeek);
    expect(posted.value.week).toBe(nextWeek);
  });

  test('to keep it private leaves it between the two', () => {
    const kept = chosen(entryOf(send()), bo, 'keep-private');
    expect(readersOf(kept)).toEqual([ada, bo]);
    expect(kept.place).toBe(thisWeek);
  });

  test('to decline takes its words away, for good', () => {
    const declined = chosen(entryOf(send()), bo, 'decline');
    expect(declined.value).toMatchObject({ gesture: '', impact: '', learning: '' });
    expect(readersOf(declined)).toEqual([]);
    expect(choose(declined, bo, 'post')).toEqual(gone);
    expect(choose(declined, bo, 'decline')).toEqual({ kind: 'unchanged' });
  });

  test('of several posts it only once all have chosen so', () => {
    const first = chosen(entryOf(send({ to: [bo, carla] })), bo, 'post');
    expect(standingOf(first.value, people)).toBe('waiting');
    expect(readersOf(first)).toEqual([ada, bo, carla]);
    expect(readersOf(chosen(first, carla, 'post'))).toEqual(people);
  });

  test('of one of several to keep it private keeps it private for all', () => {
    const first = chosen(entryOf(send({ to: [bo, carla] })), bo, 'post');
    const kept = chosen(first, carla, 'keep-private');
    expect(standingOf(kept.value, people)).toBe('private');
    expect(readersOf(kept)).toEqual([ada, bo, carla]);
  });

  test('of one of several to decline leaves it between the others', () => {
    const first = chosen(entryOf(send({ to: [bo, carla] })), bo, 'decline');
    const kept = chosen(first, carla, 'post');
    expect(standingOf(kept.value, people)).toBe('private');
    expect(readersOf(kept)).toEqual([ada, carla]);
    expect(kept.value.gesture).not.toBe('');
  });

  test('can be changed: from private to posted, and back', () => {
    const kept = chosen(entryOf(send()), bo, 'keep-private');
    const posted = chosen(kept, bo, 'post', nextWeek);
    expect(posted.place).toBe(nextWeek);
    expect(readersOf(chosen(posted, bo, 'keep-private', nextWeek))).toEqual([ada, bo]);
  });

  test('the same twice is once', () => {
    expect(choose(chosen(entryOf(send()), bo, 'post'), bo, 'post')).toEqual({ kind: 'unchanged' });
  });

  test('is theirs alone; to whoever may not read it, it is not there', () => {
    const sent = entryOf(send());
    expect(choose(sent, ada, 'post')).toEqual({ kind: 'refused', reason: 'not-yours' });
    expect(choose(sent, carla, 'post')).toEqual(gone);
    expect(choose(chosen(sent, bo, 'post'), carla, 'post')).toEqual({ kind: 'refused', reason: 'not-yours' });
    expect(decideChoice(undefined, { person: bo, choice: 'post' }, people, friday, thisWeek)).toEqual(gone);
  });

  test('of someone who has left without choosing is not waited for, and nothing is posted of them', () => {
    const first = entryOf(send({ to: [bo, carla] }));
    const without = people.filter((one) => one !== carla);
    const decision = decideChoice(first, { person: bo, choice: 'post' }, without, friday, thisWeek);
    expect(standingOf(entryOf(decision).value, without)).toBe('private');
  });
});

describe('taking it back', () => {
  test.each([
    ['its sender', ada],
    ['the one to whom it is', bo],
  ])('is open to %s, and leaves no words', (_, person) => {
    const posted = chosen(entryOf(send()), bo, 'post');
    const taken = entryOf(decideTakingBack(posted, person, friday));
    expect(taken.value).toMatchObject({ gesture: '', impact: '', learning: '', takenBackAt: friday });
    expect(taken.place).toBe(thisWeek);
    expect(readersOf(taken)).toEqual([]);
    expect(decideTakingBack(taken, person, friday + 1)).toEqual({ kind: 'unchanged' });
    expect(choose(taken, bo, 'post')).toEqual(gone);
  });

  test('is nobody else’s', () => {
    const sent = entryOf(send());
    expect(decideTakingBack(sent, carla, friday)).toEqual(gone);
    expect(decideTakingBack(chosen(sent, bo, 'post'), carla, friday)).toEqual({ kind: 'refused', reason: 'not-yours' });
    expect(decideTakingBack(undefined, ada, friday)).toEqual(gone);
  });
});

describe('how long it takes to say', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'ora').join(' ');

  test.each([
    [150, 60],
    [75, 30],
    [0, 0],
  ])('%d words take %d seconds', (count, seconds) => {
    expect(speakingSeconds({ gesture: words(count), impact: '', learning: '' })).toBe(seconds);
  });

  test('its three parts count together', () => {
    expect(speakingSeconds({ gesture: words(50), impact: words(50), learning: words(50) })).toBe(60);
  });

  test('an apostrophe and a hyphen do not part a word', () => {
    const ten = Array.from({ length: 5 }, () => "l'idea well-known").join(' — ');
    expect(speakingSeconds({ gesture: ten, impact: '', learning: '' })).toBe(4);
  });
});

describe('people who have gone unseen', () => {
  const posted = (to: PersonId, weeksAgo: number, number: number) =>
    chosen(
      entryOf(send({ id: itemId(number), by: to === ada ? bo : ada, to: [to] })),
      to,
      'post',
      addWeeks(thisWeek, -weeksAgo),
    ).value;

  const others = people.filter((person) => person !== ada);

  test('are those whom nobody has named for eight weeks', () => {
    const shoutOuts = [posted(bo, 7, 1), posted(carla, 8, 2)];
    expect(unseenOf(shoutOuts, others, thisWeek)).toEqual([carla, dev]);
  });

  test('are not told while the team has not given recognitions for that long', () => {
    expect(unseenOf([posted(bo, 2, 1)], others, thisWeek)).toEqual([]);
    expect(unseenOf([], others, thisWeek)).toEqual([]);
  });

  test.each([
    ['keeps it private', (sent: Entry) => chosen(sent, dev, 'keep-private')],
    ['has not chosen yet', (sent: Entry) => sent],
    ['has taken it back', (sent: Entry) => entryOf(decideTakingBack(sent, dev, friday))],
  ] as const)('are not those whom someone has recognised, and who %s', (_, become) => {
    const { value } = become(entryOf(send({ id: itemId(2), to: [dev] })));
    expect(unseenOf([posted(bo, 7, 1), value], others, thisWeek)).toEqual([carla]);
  });

  test('are those who have declined the only one', () => {
    const { value } = chosen(entryOf(send({ id: itemId(2), to: [carla, dev] })), dev, 'decline');
    expect(unseenOf([posted(bo, 7, 1), value], others, thisWeek)).toEqual([dev]);
  });

  test('are three at most, other ones each week', () => {
    const many = Array.from({ length: 9 }, (_, index) => personId(index + 2));
    const shoutOuts = [posted(bo, 12, 1)];
    const told = [0, 1, 2].map((weeks) =>
      unseenOf(
        shoutOuts.map((one) => ({ ...one })),
        many,
        addWeeks(thisWeek, weeks),
      ),
    );
    for (const names of told) expect(names).toHaveLength(3);
    expect(new Set(told.flat()).size).toBe(9);
  });
});
