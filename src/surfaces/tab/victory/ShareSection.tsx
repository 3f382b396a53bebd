import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { HomeView } from '#contracts/pair-api.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';
import { useWeekActs } from '../week/use-week.ts';
import { useVictoryCache } from './use-victory-cache.ts';
import { VictoryOutcome } from './VictoryOutcome.tsx';
import { useVictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

/** Where its author lets others see it: in the channel, and in another team of theirs. */
export const ShareSection = (props: VictoryPageProps): ReactElement => {
  const { week, victory, teamId } = props;
  const words = useVictoryWords();
  const { practices } = useTab();
  const { state, run } = useWeekActs(teamId);
  const { reload } = useVictoryCache(teamId, victory.id);
  const post = async (): Promise<void> => {
    if (await run(() => practices.victories.post(teamId, victory.id))) await reload();
  };
  return (
    <Section title={words('share.title')}>
      {victory.posted ? (
        <Body1>{words('posted', { team: week.team.name })}</Body1>
      ) : (
        <div>
          <Button disabledFocusable={state.kind === 'busy'} onClick={() => void post()}>
            {words('post')}
          </Button>
        </div>
      )}
      <VictoryOutcome state={state} onRetry={() => void post()} />
      <BringForm {...props} />
    </Section>
  );
};

const BringForm = ({ teamId, victory }: VictoryPageProps): ReactElement | null => {
  const styles = useStyles();
  const words = useVictoryWords();
  const { practices } = useTab();
  const { state, run } = useWeekActs(teamId);
  const teams = useOtherTeams(teamId);
  const [chosen, choose] = useState('');
  const [brought, setBrought] = useState<string>();
  const team = teams?.find((one) => one.teamId === chosen);
  const bring = async (): Promise<void> => {
    if (team === undefined) return;
    if (await run(() => practices.victories.bring(teamId, victory.id, { teamId: team.teamId })))
      setBrought(team.teamName);
  };
  if (teams === undefined) return null;
  if (teams.length === 0) return <Body1 className={styles.quiet}>{words('bring.none')}</Body1>;
  return (
    <>
      <Field label={words('bring.team')}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            choose(value);
            setBrought(undefined);
          }}
        >
          <option value="">{words('bring.choose')}</option>
          {teams.map(({ teamId: id, teamName }) => (
            <option key={id} value={id}>
              {teamName}
            </option>
          ))}
        </Select>
      </Field>
      {team !== undefined && (
        <>
          <EyeLine who={words('bring.who', { team: team.teamName })} />
          <div>
            <Button disabledFocusable={state.kind === 'busy'} onClick={() => void bring()}>
              {words('bring.send')}
            </Button>
          </div>
        </>
      )}
      <Body1 role="status">{brought !== undefined && words('bring.done', { team: brought })}</Body1>
      <VictoryOutcome state={state} onRetry={() => void bring()} />
    </>
  );
};

/** The reader's teams but this one; `undefined` until they are known. */
const useOtherTeams = (teamId: string): HomeView['teams'] | undefined => {
  const { pairs } = useTab();
  const { state } = useServerView<HomeView>({ key: ['home'], read: () => pairs.home() });
  return state.kind === 'ready' ? state.view.teams.filter((team) => team.teamId !== teamId) : undefined;
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
