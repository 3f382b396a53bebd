import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckInView, PairView } from '#contracts/pair-api.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { pulses } from './pulses.ts';
import type { Pulse } from './pulses.ts';

/** The charts' figures in words, for whoever reads better than looks. */
export const TrendTable = ({ checkIns }: { readonly checkIns: PairView['checkIns'] }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { dates } = useTab();
  const { other } = usePairPage().view;
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1>{words('trend.table')}</Caption1>
      </summary>
      {/* A table wider than the page scrolls by itself, by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={words('trend.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('trend.round')}</th>
              {pulses.map((pulse) => (
                <th key={pulse} scope="col">
                  {words(`checkIn.${pulse}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checkIns.map(({ round, mine, theirs }) => (
              <tr key={round}>
                <th scope="row">{dates.day(mine.at)}</th>
                {pulses.map((pulse) => (
                  <td key={pulse}>
                    <Side name={words('page.you')} checkIn={mine} pulse={pulse} />
                    {theirs !== undefined && <Side name={other.name} checkIn={theirs} pulse={pulse} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

type SideProps = { readonly name: string; readonly checkIn: CheckInView; readonly pulse: Pulse };

const Side = ({ name, checkIn, pulse }: SideProps): ReactElement => {
  const words = usePairWords();
  return <div>{`${name}: ${words(`mark.${checkIn[pulse].mark}`)}`}</div>;
};

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  scroller: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalM,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
