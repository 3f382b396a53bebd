import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { versionInForce } from '../read-pair.ts';
import { CheckInForm } from './CheckInForm.tsx';
import { CheckInTrend } from './CheckInTrend.tsx';
import { LastCheckIn } from './LastCheckIn.tsx';
import { OwnCheckIn } from './OwnCheckIn.tsx';

/** Three questions now and then, answered apart and opened together, and how they went over time. */
export const CheckInPage = (): ReactElement => {
  const words = usePairWords();
  const { view } = usePairPage();
  if (versionInForce(view) === undefined) {
    return (
      <Section title={words('page.check-in')}>
        <Body1>{words('checkIn.notYet')}</Body1>
      </Section>
    );
  }
  return (
    <>
      <OpenRound key={view.checkIn.round} />
      <LastCheckIn />
      <CheckInTrend />
    </>
  );
};

/** The round that is open: asked when it is time, and possible before. */
const OpenRound = (): ReactElement => {
  const words = usePairWords();
  const { clock, dates } = useTab();
  const { checkIn, standing } = usePairPage().view;
  const { dueOn, mine } = checkIn;
  const due = dueOn !== undefined && dueOn <= dates.today(clock.now());
  const [writing, setWriting] = useState(due && mine === undefined);
  if (writing) {
    return (
      <CheckInForm
        onDone={() => {
          setWriting(false);
        }}
      />
    );
  }
  const write = (): void => {
    setWriting(true);
  };
  if (mine !== undefined) return <OwnCheckIn mine={mine} onChange={write} />;
  return (
    <Section title={words('page.check-in')}>
      {dueOn !== undefined && <Body1>{words('checkIn.due', { day: dates.date(dueOn) })}</Body1>}
      {standing.kind === 'active' && (
        <div>
          <Button appearance={due ? 'primary' : 'secondary'} onClick={write}>
            {words('checkIn.early')}
          </Button>
        </div>
      )}
    </Section>
  );
};
