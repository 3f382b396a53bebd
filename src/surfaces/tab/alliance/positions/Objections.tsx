import { Body1, Body1Strong, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { useAgreedWords, useTabWords } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { nameOf } from '../read-view.ts';
import { objectionsTo } from './read-positions.ts';
import type { ObjectionBy } from './read-positions.ts';
import { useTakeOver } from './use-take-over.ts';

/** What one can do with one's own objection. */
type OwnObjectionActs = {
  readonly onChange: () => void;
  readonly onWithdraw: (kind: 'support' | 'live-with') => void;
};

type ObjectionsProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly line: TeamLine;
  /** `undefined` while nothing can be done with it. */
  readonly own: OwnObjectionActs | undefined;
};

/** Every objection to a line: whose, why, and what would make it workable. */
export const Objections = ({ teamId, view, line, own }: ObjectionsProps): ReactElement => (
  <>
    {objectionsTo(view, line).map((one) => (
      <OneObjection
        key={one.personId}
        teamId={teamId}
        view={view}
        line={line}
        given={one}
        own={one.personId === view.me ? own : undefined}
      />
    ))}
  </>
);

const OneObjection = ({
  teamId,
  view,
  line,
  given,
  own,
}: ObjectionsProps & { readonly given: ObjectionBy }): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const tabWords = useTabWords();
  const { state, takeOver } = useTakeOver(teamId, view);
  const { personId, objection } = given;
  const name = nameOf(view, personId) ?? tabWords('person.gone');
  const take = (): void => void takeOver(line, objection.proposal);
  return (
    <section className={styles.objection} aria-label={words('position.by', { name })}>
      <div className={styles.head}>
        <PersonAvatar name={name} />
        <Body1Strong>{personId === view.me ? words('position.mine') : words('position.by', { name })}</Body1Strong>
      </div>
      <Part label={words('position.seen')} text={objection.reason} />
      <Part label={words('position.instead')} text={objection.proposal} />
      <ActNotice state={state} onRetry={take} />
      <div className={styles.acts}>
        <Button
          size="small"
          aria-label={words('position.takeOverOf', { text: objection.proposal })}
          disabledFocusable={state.kind === 'busy'}
          onClick={take}
        >
          {words('position.takeOver')}
        </Button>
        {own !== undefined && <OwnActs acts={own} />}
      </div>
    </section>
  );
};

const OwnActs = ({ acts }: { readonly acts: OwnObjectionActs }): ReactElement => {
  const words = useAgreedWords();
  return (
    <>
      <Button size="small" onClick={acts.onChange}>
        {words('position.change')}
      </Button>
      {(['support', 'live-with'] as const).map((kind) => (
        <Button
          key={kind}
          size="small"
          onClick={() => {
            acts.onWithdraw(kind);
          }}
        >
          {words(`position.withdraw.${kind}`)}
        </Button>
      ))}
    </>
  );
};

const Part = ({ label, text }: { readonly label: string; readonly text: string }): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Caption1Strong className={styles.label}>{label}</Caption1Strong>
      <Body1 dir="auto" className={styles.text}>
        {text}
      </Body1>
    </div>
  );
};

const useStyles = makeStyles({
  objection: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '70ch',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  part: { display: 'flex', flexDirection: 'column' },
  label: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
