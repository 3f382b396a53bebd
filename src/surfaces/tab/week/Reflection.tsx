import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useId } from 'react';
import type { Practice } from '#domain/week/practice.ts';
import { useWeekWords } from './week-words.tsx';

/** One question for everyone, to think about: nobody is asked to answer it. */
export const Reflection = ({ practice }: { readonly practice: Practice }): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('week');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.reflection}>
      <Caption1Strong as="h2" id={titleId} className={styles.title}>
        {words('week.reflection')}
      </Caption1Strong>
      <Body1>{words(`week.reflection.${practice}`)}</Body1>
    </section>
  );
};

const useStyles = makeStyles({
  reflection: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    maxWidth: '70ch',
  },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
});
