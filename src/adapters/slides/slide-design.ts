import type PptxGenJS from 'pptxgenjs';
import { slideFitOf, slideSizes } from '#domain/victory/slide-fit.ts';
import type { Deck, SlidePart } from '#ports/slides.ts';

export const layoutName = 'Victory';

/** Colours as PowerPoint writes them. Text on its ground: 4.5 to 1 and more. */
const colours = { ground: 'FFFFFF', text: '242424', quiet: '616161', accent: '5B5FC7', panel: 'F0F0FA' };

/** Inches on a slide of 13.33 by 7.5. */
const left = 1;
const width = 11.33;

/** What every slide has: a band at its edge, a heading, a text, the footer and the number. */
export const defineLayout = (file: PptxGenJS, footer: string): void => {
  file.defineSlideMaster({
    title: layoutName,
    background: { color: colours.ground },
    objects: [
      { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: colours.accent } } },
      {
        placeholder: {
          options: {
            name: 'heading',
            type: 'title',
            x: left,
            y: 0.6,
            w: width,
            h: 0.8,
            margin: 0,
            fontSize: 24,
            bold: true,
            color: colours.accent,
            align: 'left',
            valign: 'middle',
          },
          text: '',
        },
      },
      {
        text: {
          text: footer,
          options: { x: left, y: 6.85, w: 9.5, h: 0.35, margin: 0, fontSize: 12, color: colours.quiet },
        },
      },
    ],
    slideNumber: { x: 11.83, y: 6.85, w: 0.5, h: 0.35, fontSize: 12, color: colours.quiet, align: 'right' },
  });
};

/** A heading and a text; what closes the slide stands in a panel at its foot. */
export const addBody = (
  slide: PptxGenJS.Slide,
  { heading, text }: SlidePart,
  close: SlidePart | undefined,
  language: Deck['language'],
): void => {
  slide.addText(heading, { placeholder: 'heading', lang: locales[language] });
  slide.addText(text, {
    ...writing(text, language),
    x: left,
    y: 1.5,
    w: width,
    h: close === undefined ? 4.9 : 2.6,
    fontSize: slideSizes[close === undefined ? 'alone' : 'result'][slideFitOf(text)],
    color: colours.text,
    valign: 'middle',
  });
  if (close !== undefined) addPanel(slide, close, language);
};

const addPanel = (slide: PptxGenJS.Slide, { heading, text }: SlidePart, language: Deck['language']): void => {
  slide.addShape('rect', { x: left, y: 4.2, w: width, h: 2.35, fill: { color: colours.panel } });
  slide.addText(heading, {
    ...writing(heading, language),
    x: left + 0.3,
    y: 4.35,
    w: width - 0.6,
    h: 0.5,
    fontSize: 16,
    bold: true,
    color: colours.accent,
  });
  slide.addText(text, {
    ...writing(text, language),
    x: left + 0.3,
    y: 4.85,
    w: width - 0.6,
    h: 1.55,
    fontSize: slideSizes.panel[slideFitOf(text)],
    color: colours.text,
    valign: 'top',
  });
};

const locales: Readonly<Record<Deck['language'], string>> = { en: 'en-GB', it: 'it-IT' };

const writing = (text: string, language: Deck['language']): PptxGenJS.TextPropsOptions => {
  const rtlMode = isRightToLeft(text);
  // Should it not fit in a font that stands in for ours, the office makes it smaller.
  return { margin: 0, fit: 'shrink', lang: locales[language], rtlMode, align: rtlMode ? 'right' : 'left' };
};

/** As its first letter says. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
