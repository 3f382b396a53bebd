import { describe, expect, test } from '@jest/globals';
import type { DraftLine } from '#domain/alliance/team/agreement.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Language } from '#messages/words.ts';
import { toHtml } from '#server/documents/html.ts';
import { toMarkdown } from '#server/documents/markdown.ts';
import { teamDocument } from '#server/documents/team-document.ts';
import { awkwardTexts } from '../../support/awkward-texts.ts';
import {
  agreedVersion,
  friday,
  members,
  newAlliance,
  personId,
  sampleAnswer,
  sampleLine,
  sampleLines,
  sampleObjection,
  sampleTeam,
  sampleVersion,
  teamCheckIn,
} from '../../support/sample-team.ts';

const agreed = newAlliance({ openedAt: friday, lines: sampleLines, versions: [agreedVersion(1)] });

const documentOf = (
  alliance: TeamAlliance,
  language: Language = 'en',
  roster: readonly RosterMember[] = members,
  name = 'Field design',
) => teamDocument(alliance, { team: sampleTeam({ name }), roster }, language, friday);
const markdown = (...given: Parameters<typeof documentOf>) => toMarkdown(documentOf(...given));
const html = (...given: Parameters<typeof documentOf>) => toHtml(documentOf(...given));

const saying = (text: string, part: DraftLine['part'] = 'atmosphere') =>
  newAlliance({ openedAt: friday, lines: [sampleLine(1, { part, text, evidence: text })] });

describe('a team’s agreement as one page', () => {
  test('holds the lines by section, the steps of a conflict numbered, and who has committed', () => {
    expect(markdown(agreed)).toBe(`# Alliance of Field design

Version 1, in force since 20 November 2026.

## Atmosphere

- We are candid and kind.\\
  How we would know: Nobody dreads Mondays.

## Co-responsibility

- We share the load.

## Behaviour

- We say no early.\\
  How we would know: No surprise on the last day.

## When we clash, step by step

1. The two talk first.\\
   How we would know: Within two days.
2. A third person joins.

## Commitments

3 of 3 have committed.

- Ada Okafor, on 20 November 2026
- Bo Lindqvist, on 20 November 2026
- Carla Ferri, on 20 November 2026

_Exported on 20 November 2026. For Field design alone._
`);
  });

  test('numbers the steps in HTML, too', () => {
    const page = html(agreed);
    expect(page).toMatch(/<ol>\n<li>The two talk first\.<br>.*<\/li>\n<li>A third person joins\.<\/li>\n<\/ol>/);
    expect(page.match(/<ol>/g)).toHaveLength(1);
  });

  test('counts a joiner who has not committed, and a leaver no more', () => {
    const joined: readonly RosterMember[] = [...members, { personId: personId(7), name: 'Noor', role: 'member' }];
    expect(markdown(agreed, 'en', joined)).toContain('3 of 4 have committed.');
    const withoutBo = members.filter(({ name }) => name !== 'Bo Lindqvist');
    expect(markdown(agreed, 'en', withoutBo)).toContain('2 of 2 have committed.');
    expect(markdown(agreed, 'en', withoutBo)).not.toContain('Bo Lindqvist');
  });

  test('is of the version in force while a newer one is proposed, and says so', () => {
    const second = sampleVersion(2, { lines: [{ ...sampleLines[0]!, text: 'We are blunt.' }] });
    const page = markdown({ ...agreed, versions: [agreedVersion(1), second] });
    expect(page).toContain('We are candid and kind.');
    expect(page).not.toContain('We are blunt.');
    expect(page).toContain('Version 2, proposed on 20 November 2026, not in force yet.');
  });

  test('is of the newest version where none is in force, and says so', () => {
    const proposed = newAlliance({ openedAt: friday, lines: sampleLines, versions: [sampleVersion(1)] });
    expect(markdown(proposed)).toContain('Version 1, proposed on 20 November 2026, not in force yet.');
    expect(markdown(proposed)).toContain('0 of 3 have committed.');
  });

  test('is of the lines as they stand where none is proposed, and says so', () => {
    expect(markdown(saying('Calm'))).toContain('Nothing is proposed yet');
    expect(markdown(saying('Calm'))).toContain('- Calm');
    expect(markdown(newAlliance())).toContain('There are no lines yet.');
    expect(markdown(newAlliance())).not.toContain('committed');
  });

  test('holds no answer, no position and nothing of a check-in', () => {
    const full = {
      ...agreed,
      answers: [sampleAnswer({ text: 'A secret wish' })],
      positions: [sampleObjection],
      checkIns: [teamCheckIn(1, { change: 'A secret change' })],
    };
    for (const language of ['en', 'it'] as const) {
      expect(markdown(full, language)).toBe(markdown(agreed, language));
      expect(html(full, language)).toBe(html(agreed, language));
    }
  });

  test('speaks Italian', () => {
    expect(html(agreed, 'it')).toContain('<html lang="it">');
    const page = markdown(agreed, 'it');
    expect(page).toContain('# Alleanza di Field design');
    expect(page).toContain('Versione 1, in vigore dal 20 novembre 2026.');
    expect(page).toContain('## Quando ci scontriamo, passo per passo');
    expect(page).toContain('Impegni presi: 3 su 3.');
  });
});

describe('what people wrote', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style><style>*{}',
    '&lt;b&gt;',
  ])('is text in HTML, be it a line, a step, a name or the team’s: %s', (text) => {
    const named = members.map((member) => ({ ...member, name: text }));
    for (const page of [html(saying(text)), html(saying(text, 'conflict-steps')), html(agreed, 'en', named, text)]) {
      expect(page).not.toContain(text);
      expect(page.match(/<script|<img|onload='/g)).toBeNull();
      expect(page.match(/<style>/g)).toHaveLength(1);
    }
  });

  test.each([
    ['a heading', '# big', String.raw`\# big`],
    ['a numbered list', '1. one', String.raw`1\. one`],
    ['a link', '[here](https://x.example)', String.raw`\[here\](https://x.example)`],
    ['a paragraph of its own', 'one\n\ntwo', 'one\\\n   two'],
  ])('is no markup in a step in Markdown: %s', (_, text, escaped) => {
    expect(markdown(saying(text, 'conflict-steps'))).toContain(`1. ${escaped}\\\n   How we would know: `);
  });

  test.each(awkwardTexts)('breaks neither page: %s', (_, text) => {
    for (const part of ['atmosphere', 'conflict-steps'] as const) {
      expect(html(saying(text, part)).endsWith('</html>\n')).toBe(true);
      const headings = markdown(saying(text, part), 'en', members, text)
        .split('\n')
        .filter((line) => line.startsWith('#'));
      expect(headings).toHaveLength(2);
    }
  });
});
