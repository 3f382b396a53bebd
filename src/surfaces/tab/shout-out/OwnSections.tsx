import { Body1, Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShoutOutView } from '#contracts/shout-out-api.ts';
import type { ShoutOutStanding } from '#domain/shout-out/shout-out.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { dotted } from '../../ui/dotted.ts';
import { ActLine } from './ActLine.tsx';
import { useNames, useShoutOutActs, useShoutOutDesk, useShoutOutWords } from './shout-out-desk.tsx';
import { ShoutOutWords } from './ShoutOutWords.tsx';

type Standing = ShoutOutView & { readonly standing: ShoutOutStanding };

/** Recognitions of oneself about which one has chosen. */
export const ReceivedSection = (): ReactElement => {
  const words = useShoutOutWords();
  const names = useNames();
  const { received } = useShoutOutDesk().own;
  return (
    <OwnSection
      title={words('received.title')}
      none={words('received.none')}
      shoutOuts={received}
      whomOf={({ by }) => words('waiting.from', { name: names([by]) })}
    />
  );
};

/** Recognitions that one has sent. */
export const SentSection = (): ReactElement => {
  const words = useShoutOutWords();
  const names = useNames();
  const { sent } = useShoutOutDesk().own;
  return (
    <OwnSection
      title={words('sent.title')}
      none={words('sent.none')}
      shoutOuts={sent}
      whomOf={({ to }) => words('sent.to', { names: names(to) })}
    />
  );
};

type OwnSectionProps = {
  readonly title: string;
  readonly none: string;
  readonly shoutOuts: readonly Standing[];
  readonly whomOf: (shoutOut: ShoutOutView) => string;
};

const OwnSection = ({ title, none, shoutOuts, whomOf }: OwnSectionProps): ReactElement => (
  <Section title={title}>
    {shoutOuts.length === 0 && <Body1>{none}</Body1>}
    {shoutOuts.length > 0 && (
      <Rows>
        {shoutOuts.map((shoutOut) => (
          <OwnRow key={shoutOut.id} shoutOut={shoutOut} whom={whomOf(shoutOut)} />
        ))}
      </Rows>
    )}
  </Section>
);

const OwnRow = ({ shoutOut, whom }: { readonly shoutOut: Standing; readonly whom: string }): ReactElement => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const { teamId, client } = useShoutOutDesk();
  const { state, run } = useShoutOutActs();
  const { announce } = useAnnounce();
  const takeBack = async (): Promise<void> => {
    if (await run(() => client.takeBack(teamId, shoutOut.id))) announce(words('takeBack.done'));
  };
  return (
    <li className={styles.row}>
      <ShoutOutWords shoutOut={shoutOut} meta={dotted([whom, words(`standing.${shoutOut.standing}`)])} />
      <ActLine state={state} onRetry={() => void takeBack()} />
      {shoutOut.standing !== 'declined' && (
        <div>
          <Button
            appearance="subtle"
            aria-label={`${words('takeBack')}: ${shoutOut.gesture}`}
            disabledFocusable={state.kind === 'busy'}
            onClick={() => {
              if (state.kind !== 'busy') void takeBack();
            }}
          >
            {words('takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
