import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { writePptx } from '#adapters/slides/write-pptx.ts';
import { victoryDeck } from '#server/documents/victory-deck.ts';
import type { Victory } from '#domain/victory/victory.ts';
import { findOffice } from '../../support/find-office.ts';
import type { Office } from '../../support/find-office.ts';
import { victoryEntry } from '../../support/sample-board.ts';
import { members, sampleTeam } from '../../support/sample-team.ts';

// Installing takes its time where nothing is there; a conversion takes seconds.
jest.setTimeout(10 * 60_000);
const conversionMs = 120_000;

let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slides-'));
  office = findOffice((line) => process.stderr.write(`${line}\n`));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: conversionMs });
  if (status !== 0) throw new Error(`${program} from ${office.source}: ${error?.message ?? stderr}`);
  return stdout;
};

/** The text of each page that the office makes of the slides of a victory. */
const pagesOf = async (victory: Partial<Victory>, language: 'en' | 'it'): Promise<readonly string[]> => {
  const deck = victoryDeck(victoryEntry(1, victory).value, { team: sampleTeam(), roster: members }, language);
  const file = join(folder, 'deck.pptx');
  writeFileSync(file, await writePptx(deck));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, file];
  run(office.soffice, convert);
  const text = run(office.pdftotext, ['-layout', join(folder, 'deck.pdf'), '-']);
  // Each page ends in a form feed.
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/gu, ' ').trim());
};

test('LibreOffice opens a victory as three pages that say problem, action, result and what is repeated', async () => {
  const pages = await pagesOf({}, 'en');
  expect(pages).toHaveLength(3);
  const foot = (page: number) => `${sampleTeam().name}, 20 November 2026 ${page}`;
  expect(pages).toEqual([
    `The problem Invoices waited a week for a signature. ${foot(1)}`,
    `What we did One of us signs each morning. ${foot(2)}`,
    `What changed From seven days to one. What we repeat tomorrow A quarter of an hour at nine. ${foot(3)}`,
  ]);
});

test('the longest texts are all there, on three pages, in Italian too', async () => {
  const long = (word: string): string => `${`${word} `.repeat(60).slice(0, 239)}.`;
  const texts = { problem: long('Bene'), action: long('Così'), result: long('Oggi'), repeat: long('Sempre') };
  const pages = await pagesOf(texts, 'it');
  expect(pages).toHaveLength(3);
  expect(pages[0]).toContain(`Il problema ${texts.problem}`);
  expect(pages[1]).toContain(`Che cosa abbiamo fatto ${texts.action}`);
  expect(pages[2]).toContain(`Che cosa è cambiato ${texts.result} Che cosa ripetiamo domani ${texts.repeat}`);
});
