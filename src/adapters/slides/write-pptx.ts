import PptxGenJS from 'pptxgenjs';
import type { Deck, Slide, SlidePart, WriteSlides } from '#ports/slides.ts';
import { cleanPackage } from './clean-package.ts';
import { addBody, defineLayout, layoutName } from './slide-design.ts';
import { drawable } from './drawable.ts';

/** Writes a deck with PptxGenJS. The same deck gives the same slides; only the file's own dates differ. */
export const writePptx: WriteSlides = async (deck) => {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = drawable(deck.title);
  file.subject = file.title;
  file.author = drawable(deck.footer);
  file.company = '';
  file.theme = { headFontFace: 'Segoe UI Semibold', bodyFontFace: 'Segoe UI' };
  defineLayout(file, drawable(deck.footer));
  for (const slide of deck.slides) addSlide(file, deck, slide);
  // Asked for as bytes of Node, that is what comes.
  return cleanPackage((await file.write({ outputType: 'uint8array' })) as Uint8Array);
};

const addSlide = (file: PptxGenJS, { language }: Deck, { close, notes, ...part }: Slide): void => {
  const slide = file.addSlide({ masterName: layoutName });
  addBody(slide, drawablePart(part), close && drawablePart(close), language);
  slide.addNotes(drawable(notes));
};

const drawablePart = ({ heading, text }: SlidePart): SlidePart => ({
  heading: drawable(heading),
  text: drawable(text)
    .trim()
    .replace(/\s*\n\s*/gu, '\n'),
});
