import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BetweenDissent, BetweenPerson, ExchangedView } from '#contracts/between-api.ts';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { dotted } from '../../ui/dotted.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { BetweenRow } from './BetweenRow.tsx';
import { useBetween, useSince, weeksShown } from './use-between.ts';
import type { Since } from './use-between.ts';

type BetweenSectionProps = { readonly partner: Attendee; readonly invite: Invite };

/** What both may read of what is between the two: open dissents, and recognitions since they last met. */
export const BetweenSection = ({ partner, invite }: BetweenSectionProps): ReactElement | null => {
  const words = usePaneWords();
  const between = useBetween(partner.address);
  const since = useSince(partner.address, invite, (between?.recognitions.length ?? 0) > 0);
  const recognitions = since === undefined ? [] : (between?.recognitions ?? []).filter(({ on }) => on >= since.day);
  if (between === undefined || between.dissents.length + recognitions.length === 0) return null;
  return (
    <Section title={words('between.title')} look="plain">
      {between.dissents.length > 0 && <Dissents between={between} name={partner.name} />}
      {since !== undefined && recognitions.length > 0 && (
        <Recognitions recognitions={recognitions} since={since} name={partner.name} />
      )}
      <EyeLine who={words('between.who', { name: partner.name })} />
    </Section>
  );
};

type DissentsProps = { readonly between: BetweenPerson; readonly name: string };

const Dissents = ({ between: { personId, dissents }, name }: DissentsProps): ReactElement => {
  const words = usePaneWords();
  const { personalLink } = usePane();
  const meta = ({ isMine, turn }: BetweenDissent): string =>
    dotted([
      words(isMine ? 'between.dissent.mine' : 'between.dissent.theirs', { name }),
      words(`between.turn.${turn}`, { name }),
    ]);
  return (
    <Part title={words('between.dissents')}>
      {dissents.map((dissent) => (
        <BetweenRow
          key={dissent.id}
          text={dissent.fact}
          meta={meta(dissent)}
          link={personalLink(`/dissents/${personId}/${dissent.id}`)}
        />
      ))}
    </Part>
  );
};

type RecognitionsProps = {
  readonly recognitions: readonly ExchangedView[];
  readonly since: Since;
  readonly name: string;
};

const Recognitions = ({ recognitions, since, name }: RecognitionsProps): ReactElement => {
  const words = usePaneWords();
  const { dates } = usePane();
  const meta = ({ isMine, isPosted, teamName, on }: ExchangedView): string =>
    dotted([
      words(isMine ? 'between.given' : 'between.got', { name }),
      isPosted ? words('between.posted', { team: teamName }) : teamName,
      dates.date(on),
    ]);
  const title =
    since.kind === 'weeks'
      ? words('between.recognitions.weeks', { count: weeksShown })
      : words('between.recognitions.since', { day: dates.date(since.day) });
  return (
    <Part title={title}>
      {recognitions.map((one) => (
        <BetweenRow key={one.id} text={one.gesture} meta={meta(one)} />
      ))}
    </Part>
  );
};

type PartProps = { readonly title: string; readonly children: readonly ReactElement[] };

const Part = ({ title, children }: PartProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Caption1 as="h3" className={styles.title}>
        {title}
      </Caption1>
      <Rows>{children}</Rows>
    </div>
  );
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
});
