import { describe, expect, test } from '@jest/globals';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import {
  agreedVersion,
  bo,
  carla,
  everyone,
  ada,
  lineId,
  sampleObjection,
  sampleTeam,
  sampleVersion,
  stranger,
  teamId,
} from '../../support/sample-team.ts';
import { buttonsOf, linesOf } from './read-card.ts';
import { committedBy, links, samplePost } from './sample-post.ts';

const render = makeRenderPost(links);

const inForce = agreedVersion(1);
const newer = sampleVersion(2);
const joiner = { personId: stranger, name: 'Dev Rao', role: 'member' } as const;
const withJoiner = [...samplePost().roster, joiner];
/** Bo objects to the first line. */
const objected = { positions: [sampleObjection] };

describe('the card about a proposal', () => {
  test('shows who proposed which version, by when to answer, its first two lines, and how many have committed', () => {
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(carla, bo) })]));
    expect(linesOf(card)).toEqual([
      'A proposal for our alliance, version 1',
      'Proposed by Ada Okafor · Answer by Friday 27 November',
      'We are candid and kind.\nWe share the load. …',
      '2 of 3 have committed',
      'Committed: Bo Lindqvist and Carla Ferri',
    ]);
  });

  test('speaks the language of the team', () => {
    const post = samplePost([sampleVersion(1, { commitments: committedBy(bo) })], {
      team: sampleTeam({ language: 'it' }),
    });
    expect(linesOf(render(post))).toEqual([
      'Una proposta per la nostra alleanza, versione 1',
      'Proposta da Ada Okafor · Rispondi entro venerdì 27 novembre',
      'We are candid and kind.\nWe share the load. …',
      'Impegni presi: 1 su 3',
      'Impegno preso da: Bo Lindqvist',
    ]);
  });

  test('lets everyone commit, also on clients that know no Action.Execute, and opens the alliance', () => {
    const [commit, open, ...others] = buttonsOf(render(samplePost()));
    const payload = { schema: 1, action: 'commit-agreement', teamId: teamId(1), version: 1 };
    expect(commit).toMatchObject({
      type: 'Action.Execute',
      title: 'I commit',
      data: payload,
      fallback: { type: 'Action.Submit', data: payload },
    });
    expect(open).toMatchObject({ type: 'Action.OpenUrl', title: 'Read and answer' });
    expect(new URL(open!.url!).pathname).toBe(`/l/entity/${links.appId}/alliance-team`);
    expect(new URL(open!.url!).searchParams.get('context')).toContain('19:alliance@thread.tacv2');
    expect(others).toEqual([]);
  });

  test('shows the result in place of the button to the one who has committed', () => {
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(bo) })]), bo);
    expect(linesOf(card)).toContain('You have committed.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('says that the agreement is in force, and then only opens it', () => {
    const card = render(samplePost([inForce]));
    expect(linesOf(card)).toContain('In force: this is our agreement.');
    expect(linesOf(card)[0]).toBe('Our alliance, version 1');
    expect(linesOf(card)).toContain('3 of 3 have committed');
    expect(linesOf(card)).toContain('Proposed by Ada Okafor');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('says for how many it is in force once someone has joined, who can commit here', () => {
    const card = render(samplePost([inForce], { roster: withJoiner }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(linesOf(card).join('')).not.toContain('have committed');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['I commit', 'Read and answer']);
    expect(buttonsOf(render(samplePost([inForce], { roster: withJoiner }), bo)).map(({ title }) => title)).toEqual([
      'Open',
    ]);
  });

  test('asks nobody to commit to what is in force for some while a newer version waits', () => {
    const card = render(samplePost([inForce, newer], { roster: withJoiner }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('still says so while a newer version is only proposed', () => {
    expect(linesOf(render(samplePost([inForce, newer])))).toContain('In force: this is our agreement.');
  });

  test('says when a newer version has taken its place', () => {
    const card = render(samplePost([sampleVersion(1), newer]));
    expect(linesOf(card)).toContain('A newer version has taken its place.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test.each([
    ['one', [sampleObjection], '0 of 3 have committed · 1 objection is open'],
    [
      'two',
      [sampleObjection, { ...sampleObjection, lineId: lineId(2), personId: carla }],
      '0 of 3 have committed · 2 objections are open',
    ],
  ])('counts the open objections, and tells nothing of what they say or whose they are: %s', (_, positions, line) => {
    const card = render(samplePost(undefined, { positions }));
    expect(linesOf(card)).toContain(line);
    const whole = JSON.stringify(card);
    for (const secret of ['Kind is not the same', 'Name what we mean', 'Lindqvist', 'Ferri'])
      expect(whole).not.toContain(secret);
  });

  test('counts no objection that was withdrawn, or of someone who has left', () => {
    const withdrawn = { ...sampleObjection, stance: { kind: 'live-with' } } as const;
    const others = samplePost().roster.filter(({ personId }) => personId !== bo);
    for (const given of [{ positions: [withdrawn] }, { ...objected, roster: others }])
      expect(linesOf(render(samplePost(undefined, given))).join('')).not.toContain('objection');
  });

  test('counts the objection of someone who has joined since beside what is in force', () => {
    const positions = [{ ...sampleObjection, personId: stranger }];
    const card = render(samplePost([inForce], { roster: withJoiner, positions }));
    expect(linesOf(card)).toContain('In force for 3 of 4');
    expect(linesOf(card)).toContain('1 objection is open');
  });

  test('tells whoever objects that this is what keeps them from committing, and opens it', () => {
    const card = render(samplePost(undefined, objected), bo);
    expect(linesOf(card)).toContain('Your objection is open. Withdraw it to commit.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('counts only those who are in the team now', () => {
    const roster = samplePost().roster.filter((member) => member.personId !== carla);
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(carla, bo) })], { roster }));
    expect(linesOf(card)).toContain('1 of 2 have committed');
    expect(linesOf(card)).toContain('Committed: Bo Lindqvist');
  });

  test('names four people and counts the others', () => {
    const roster = Array.from({ length: 6 }, (_, index) => ({
      ...samplePost().roster[0]!,
      personId: [ada, bo, carla, ...everyone][index]!,
      name: `Person ${index + 1}`,
    }));
    const card = render(samplePost([sampleVersion(1, { commitments: committedBy(...everyone) })], { roster }));
    expect(linesOf(card)).toContain('Committed: Person 1, Person 2, Person 3, Person 4 and 2 more');
  });
});

describe('the card about a later version', () => {
  const { lines } = sampleVersion(1);
  const secondWith = (changed: typeof lines) =>
    linesOf(render(samplePost([sampleVersion(1), sampleVersion(2, { lines: changed })], { version: 2 })))[2];
  const changing = (...changes: readonly (readonly [number, Partial<(typeof lines)[number]>])[]) =>
    lines.map((line) => ({ ...line, ...changes.find(([number]) => lineId(number) === line.id)?.[1] }));

  test('shows first what has changed since the version before', () => {
    expect(secondWith(changing([3, { text: 'We ask first.' }]))).toBe('We ask first.\nWe are candid and kind. …');
  });

  test('shows first what is new', () => {
    const added = { id: lineId(9), part: 'behaviour', text: 'We rest.', evidence: '' } as const;
    expect(secondWith([...lines, added])).toBe('We rest.\nWe are candid and kind. …');
  });

  test('takes a line for changed when we would know it by something else', () => {
    expect(secondWith(changing([2, { evidence: 'Nobody is alone.' }]))).toBe(
      'We share the load.\nWe are candid and kind. …',
    );
  });

  test('keeps the order of the parts among those that have changed', () => {
    const changed = changing([3, { text: 'We ask first.' }], [2, { text: 'We share.' }]);
    expect(secondWith(changed)).toBe('We share.\nWe ask first. …');
  });

  test('shows what is left when a line is gone', () => {
    expect(secondWith(lines.slice(1))).toBe('We share the load.\nWe say no early. …');
  });
});
