import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { slideFitOf, slideSizes } from '#domain/victory/slide-fit.ts';
import type { VictoryTexts } from '#domain/victory/victory.ts';
import { teamsLightTheme } from '../../ui/themes/teams-light.ts';
import { useSlideWords, useVictoryWords } from './VictoryWords.tsx';

type SlidesProps = {
  readonly texts: VictoryTexts;
  /** Small, on every slide. */
  readonly footer: string;
};

const parts = ['problem', 'action', 'result'] as const;

/** The three slides as they will look: on paper, whatever theme the page around them has. */
export const Slides = ({ texts, footer }: SlidesProps): ReactElement => {
  const styles = useStyles();
  return (
    <FluentProvider theme={teamsLightTheme} className={styles.provider}>
      {/* Safari drops the list role where the bullets are styled away. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className={styles.slides}>
        {parts.map((part, index) => (
          <Slide key={part} part={part} number={index + 1} texts={texts} footer={footer} />
        ))}
      </ol>
    </FluentProvider>
  );
};

type SlideProps = SlidesProps & { readonly part: (typeof parts)[number]; readonly number: number };

const Slide = ({ part, number, texts, footer }: SlideProps): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const slideWords = useSlideWords();
  const heading = slideWords(part);
  const text = texts[part];
  return (
    <li aria-label={words('slides.of', { number, all: parts.length, heading })} className={styles.frame}>
      <div className={styles.slide}>
        <div className={mergeClasses(styles.strong, styles.heading)}>{heading}</div>
        <SlideText text={text} place={part === 'result' ? 'result' : 'alone'} />
        {part === 'result' && (
          <div className={styles.panel}>
            <div className={mergeClasses(styles.strong, styles.panelHeading)}>{slideWords('repeat')}</div>
            <SlideText text={texts.repeat} place="panel" />
          </div>
        )}
        <div className={styles.footer}>
          <span>{footer}</span>
          <span aria-hidden>{number}</span>
        </div>
      </div>
    </li>
  );
};

type SlideTextProps = { readonly text: string; readonly place: keyof typeof slideSizes };

const SlideText = ({ text, place }: SlideTextProps): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const size: CSSProperties = { fontSize: inSlide(slideSizes[place][slideFitOf(text)]) };
  if (isBlank(text)) return <div className={mergeClasses(styles.text, styles.empty)}>{words('slides.empty')}</div>;
  return (
    <div dir="auto" style={size} className={mergeClasses(styles.text, place === 'panel' && styles.panelText)}>
      {text.trim()}
    </div>
  );
};

/** Points on a slide of 13.33 inches, as a share of the width that it has here; never too small to read. */
const inSlide = (points: number): string => `max(12px, ${((points / 960) * 100).toFixed(2)}cqw)`;

const useStyles = makeStyles({
  provider: { backgroundColor: 'transparent' },
  slides: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  frame: { containerType: 'inline-size', maxWidth: '720px' },
  slide: {
    // Higher where a narrow page has to hold a long text: the words come before the shape.
    aspectRatio: '16 / 9',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    padding: '4cqw 7cqw 3cqw 6cqw',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '1.9cqw',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandBackground,
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  heading: { fontSize: inSlide(24) },
  text: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    whiteSpace: 'pre-wrap',
    lineHeight: 1.2,
    paddingBlock: '1.5cqw',
  },
  empty: { color: tokens.colorNeutralForeground3, fontSize: inSlide(28) },
  panel: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    padding: '1.5cqw 2.2cqw',
    backgroundColor: tokens.colorBrandBackground2,
  },
  panelHeading: { fontSize: inSlide(16) },
  panelText: { alignItems: 'flex-start', paddingBlock: '0.5cqw' },
  footer: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlockStart: '2cqw',
    fontSize: inSlide(12),
    lineHeight: 1.2,
    color: tokens.colorNeutralForeground3,
  },
});
