import { Button, Text, makeStyles } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { InviteSeries } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' } });

type SeriesLineProps = { readonly series: InviteSeries; readonly onOpen: (eventId: string) => void };

/** Whether one meeting of a series is open or all of it, and the way from one to all. */
export const SeriesLine = ({ series, onOpen }: SeriesLineProps): ReactElement | null => {
  const styles = useStyles();
  const { words } = usePage();
  if (series.kind === 'once') return null;
  return (
    <div className={styles.line}>
      <ArrowRepeatAllRegular aria-hidden />
      <Text>{words(`invite.${series.kind}`)}</Text>
      {series.kind === 'occurrence' && (
        <Button
          size="small"
          onClick={() => {
            onOpen(series.seriesId);
          }}
        >
          {words('invite.openSeries')}
        </Button>
      )}
    </div>
  );
};
