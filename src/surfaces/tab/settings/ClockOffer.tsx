import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { SettingsView, TeamSettingsView } from '#contracts/settings-api.ts';
import { zoneLabel } from '#messages/times.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useActOn } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';
import { SettingsNotice } from './SettingsActs.tsx';
import { useSettingsWords } from './settings-words.ts';
import { SettingsWords } from './SettingsWords.tsx';
import { bodyOf, useTeamCache } from './team-source.ts';
import { ownZone } from './zones.ts';

type ClockOfferProps = { readonly teamId: string; readonly team: string; readonly settings: SettingsView };

/** Asks whoever comes first on whose clock the team's week is to run: Teams does not tell. */
export const ClockOffer = (props: ClockOfferProps): ReactElement => (
  <SettingsWords>
    <Offer {...props} />
  </SettingsWords>
);

const Offer = ({ teamId, team, settings }: ClockOfferProps): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  const { settings: client } = useTab();
  const cache = useTeamCache(teamId);
  const { state, run } = useActOn<TeamSettingsView>(cache);
  const keep = (zone: string): void => {
    const save = (): Promise<ApiOutcome<TeamSettingsView>> =>
      client.setTeam(teamId, { ...bodyOf(settings), zone, basedOn: settings.revision });
    if (state.kind !== 'busy') void run(save);
  };
  const [own, now] = [ownZone(), settings.zone];
  return (
    <Section title={words('clock.offer', { zone: zoneLabel(own) })}>
      <Body1>{words('clock.offerText', { now: zoneLabel(now) })}</Body1>
      <SettingsNotice
        state={state}
        onRetry={() => {
          keep(own);
        }}
      />
      <div className={styles.acts}>
        {[own, now].map((zone) => (
          <Button
            key={zone}
            disabledFocusable={state.kind === 'busy'}
            onClick={() => {
              keep(zone);
            }}
          >
            {words(zone === own ? 'clock.take' : 'clock.keep', { zone: zoneLabel(zone) })}
          </Button>
        ))}
      </div>
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
