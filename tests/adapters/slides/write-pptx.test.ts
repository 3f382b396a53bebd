import { beforeAll, describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { writePptx } from '#adapters/slides/write-pptx.ts';
import type { Deck, Slide } from '#ports/slides.ts';
import { awkwardTexts } from '../../support/awkward-texts.ts';

const slide = (given: Partial<Slide> = {}): Slide => ({
  heading: 'The problem',
  text: 'Invoices waited a week',
  close: undefined,
  notes: 'Half a minute',
  ...given,
});

const deck = (slides: readonly Slide[] = [slide()], given: Partial<Deck> = {}): Deck => ({
  title: 'A useful victory',
  footer: 'Customer care, 20 November 2026',
  language: 'en',
  slides,
  ...given,
});

const open = async (given: Deck): Promise<JSZip> => JSZip.loadAsync(await writePptx(given));
const part = async (file: JSZip, path: string): Promise<string> => {
  const found = file.file(path);
  if (found === null) throw new Error(`${path} is missing`);
  return found.async('string');
};
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The paragraphs of a part, as one reads them. */
const textsIn = (xml: string): readonly string[] =>
  xml
    .split('</a:p>')
    .map((paragraph) => Array.from(paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, text = '']) => text).join(''))
    .map((text) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
    .filter((text) => text !== '');

describe('a deck of three slides', () => {
  let file: JSZip;
  beforeAll(async () => {
    file = await open(
      deck([
        slide(),
        slide({ heading: 'What we did', text: 'One of us signs', notes: 'Name those who helped' }),
        slide({
          heading: 'What changed',
          text: 'From 7 days to 1',
          close: { heading: 'What we repeat tomorrow', text: 'A quarter of an hour at nine' },
          notes: 'Say how it was measured',
        }),
      ]),
    );
  });

  test('has three slides, each with its heading, its text and a number', async () => {
    const names = Object.keys(file.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(names).toHaveLength(3);
    expect(textsIn(await part(file, 'ppt/slides/slide1.xml')).slice(0, 2)).toEqual([
      'The problem',
      'Invoices waited a week',
    ]);
    expect(textsIn(await part(file, 'ppt/slides/slide2.xml')).slice(0, 2)).toEqual(['What we did', 'One of us signs']);
    expect(textsIn(await part(file, 'ppt/slides/slide3.xml')).slice(0, 4)).toEqual([
      'What changed',
      'From 7 days to 1',
      'What we repeat tomorrow',
      'A quarter of an hour at nine',
    ]);
  });

  test('says on each what its heading is, so that a screen reader finds its way', async () => {
    for (const number of [1, 2, 3])
      expect(await part(file, `ppt/slides/slide${number}.xml`)).toMatch(/<p:ph[^>]*type="title"/);
  });

  test('has the speaker’s notes on each', async () => {
    const notes = [1, 2, 3].map(
      async (number) => textsIn(await part(file, `ppt/notesSlides/notesSlide${number}.xml`))[0],
    );
    expect(await Promise.all(notes)).toEqual(['Half a minute', 'Name those who helped', 'Say how it was measured']);
  });

  test('lists only parts that are there, and every part that has to be listed', async () => {
    const types = await part(file, '[Content_Types].xml');
    const listed = Array.from(types.matchAll(/PartName="\/([^"]+)"/g), ([, name = '']) => name);
    expect(listed.filter((name) => file.file(name) === null)).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    const there = Object.values(file.files).filter(({ dir, name }) => !dir && /^ppt\/.*\.xml$/.test(name));
    expect(there.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('refers only to parts that are there', async () => {
    for (const { name } of Object.values(file.files).filter((one) => one.name.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of (await part(file, name)).matchAll(/ Target="([^"]+)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect({ name, path, found: file.file(path) !== null }).toEqual({ name, path, found: true });
      }
    }
  });

  test('names its title and nobody’s program as its author', async () => {
    const core = await part(file, 'docProps/core.xml');
    expect(core).toContain('<dc:title>A useful victory</dc:title>');
    expect(core).not.toContain('PptxGenJS');
    expect(await part(file, 'docProps/app.xml')).not.toContain('PptxGenJS');
  });
});

test.each(awkwardTexts)('says what people wrote as they wrote it: %s', async (_name, text) => {
  const file = await open(deck([slide({ text, notes: text })]));
  const xml = await part(file, 'ppt/slides/slide1.xml');
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  // White space at the ends is not shown, a line break begins a paragraph.
  const lines = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const shown = textsIn(xml).map((line) => line.trim());
  for (const line of lines) expect(shown).toContain(line);
});

test('a text from right to left is written so', async () => {
  const xml = await part(await open(deck([slide({ text: '״שלום״ עולם' })])), 'ppt/slides/slide1.xml');
  expect(xml).toMatch(/<a:pPr[^>]*rtl="1"/);
  expect(await part(await open(deck()), 'ppt/slides/slide1.xml')).not.toMatch(/rtl="1"/);
});

test('its texts are marked with the language of the deck, for whoever has them read out or checked', async () => {
  const xml = await part(await open(deck([slide()], { language: 'it' })), 'ppt/slides/slide1.xml');
  const languages = Array.from(xml.matchAll(/<a:r><a:rPr lang="([^"]+)"/g), ([, language]) => language);
  expect(languages).toEqual(['it-IT', 'it-IT']);
});
