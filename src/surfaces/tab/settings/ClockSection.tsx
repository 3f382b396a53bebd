import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { zoneLabel } from '#messages/times.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useSettingsWords } from './settings-words.ts';
import type { TeamPart } from './team-source.ts';
import { ZoneField } from './ZoneField.tsx';
import { ownZone } from './zones.ts';

/** On whose clock the team's week runs; the reader's is offered while nobody has said so. */
export const ClockSection = ({
  values,
  choose,
  team,
  isUnset,
}: TeamPart & { readonly isUnset: boolean }): ReactElement => {
  const words = useSettingsWords();
  const own = ownZone();
  const take = (zone: string): void => {
    choose({ zone });
  };
  return (
    <Section title={words('clock.title')}>
      {isUnset && values.zone !== own && <ZoneOffer own={own} now={values.zone} onTake={take} />}
      <ZoneField label={words('clock.zone')} value={values.zone} onChoose={take} />
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};

type ZoneOfferProps = { readonly own: string; readonly now: string; readonly onTake: (zone: string) => void };

const ZoneOffer = ({ own, now, onTake }: ZoneOfferProps): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  return (
    <div className={styles.offer}>
      <Body1>
        {words('clock.offer', { zone: zoneLabel(own) })} {words('clock.offerText', { now: zoneLabel(now) })}
      </Body1>
      <Button
        onClick={() => {
          onTake(own);
        }}
      >
        {words('clock.take', { zone: zoneLabel(own) })}
      </Button>
    </div>
  );
};

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});
