import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { FocusOffer } from './focus/FocusOffer.tsx';
import { LoadingPane } from './LoadingPane.tsx';
import { usePairParts } from './pair/pair-parts.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { PromptsPage } from './prompts/PromptsPage.tsx';
import { useSeriesPart } from './series/use-series-part.ts';
import { makeTimeWords } from './time-words.ts';

// The planner and its timeline come when they are asked for: most visits only put prompts into an invite.
const FocusPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-focus" */ './focus/FocusPage.tsx')).FocusPage,
}));

// Once two allies have met.
const AfterPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-after" */ './after/AfterPage.tsx')).AfterPage,
}));

const BetweenSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-between" */ './between/BetweenSection.tsx')).BetweenSection,
}));

type OneToOnePaneProps = {
  readonly invite: Invite;
  readonly partner: Attendee;
  /** That it falls into one's own focus, where it does. */
  readonly clash: ReactElement | null;
};

/** What shows first is said by the meeting: what to bring to it, or what comes after it. */
type Page = 'first' | 'after' | 'prompts' | 'focus';

/** The pane beside a 1-1: what to bring to it, and once two allies have met, what comes after it. */
export const OneToOnePane = ({ invite, partner, clash }: OneToOnePaneProps): ReactElement => {
  const [page, setPage] = useState<Page>('first');
  const words = usePaneWords();
  const pair = usePairParts(partner, invite);
  const part = useSeriesPart();
  // Of a whole series, what is open is its first meeting, which may be long past.
  const after = part === 'series' ? 'nothing' : pair.after;
  const [start, end] = [invite.start / 60_000, invite.end / 60_000];
  const show = (next: Page) => (): void => {
    setPage(next);
  };
  if (page === 'focus')
    return (
      <Suspense fallback={<LoadingPane />}>
        <FocusPage oneToOne={{ start, end }} address={partner.address} onBack={show('prompts')} />
      </Suspense>
    );
  const header = <MeetingHeader invite={invite} name={partner.name} takeFocus={page !== 'first'} />;
  const between = pair.signsIn && (
    <Suspense fallback={null}>
      <BetweenSection partner={partner} invite={invite} />
    </Suspense>
  );
  if (after === 'loading') return <LoadingPane />;
  if (after !== 'nothing' && page !== 'prompts')
    return (
      <Suspense fallback={<LoadingPane />}>
        <AfterPage
          header={header}
          alliance={after}
          metAt={invite.start}
          more={
            <>
              {between}
              {pair.notes}
              <QuietButton text={words('after.see-prompts')} onPress={show('prompts')} />
            </>
          }
          waiting={<LoadingPane />}
        />
      </Suspense>
    );
  return (
    <PromptsPage
      header={
        <>
          {header}
          {after !== 'nothing' && <QuietButton text={words('after.back')} onPress={show('after')} />}
          {clash}
          {pair.section}
          {between}
          {pair.notes}
        </>
      }
      offers={
        <>
          {pair.offer}
          {pair.signsIn && <FocusOffer part={part} onOpen={show('focus')} />}
        </>
      }
      answerTo={pair.answerTo}
      mode={invite.mode}
      address={partner.address}
    />
  );
};

type MeetingHeaderProps = { readonly invite: Invite; readonly name: string; readonly takeFocus: boolean };

const MeetingHeader = ({ invite, name, takeFocus }: MeetingHeaderProps): ReactElement => {
  const { locale, zone } = usePane();
  const words = usePaneWords();
  const times = makeTimeWords(locale, zone.name);
  const time = { start: invite.start / 60_000, end: invite.end / 60_000 };
  const day = useSeriesPart() === 'series' ? words('invite.series') : times.day(time.start);
  const when = words('invite.when', { day, time: times.range(time) });
  const zoneNote = zone.of === 'device' ? words('zone.unknown') : undefined;
  return <PersonHeader name={name} when={when} zoneNote={zoneNote} takeFocus={takeFocus} />;
};

type QuietButtonProps = { readonly text: string; readonly onPress: () => void };

/** Leads to the other page of a meeting that is over. */
const QuietButton = ({ text, onPress }: QuietButtonProps): ReactElement => (
  <Button appearance="subtle" className={useStyles().quiet} onClick={onPress}>
    {text}
  </Button>
);

const useStyles = makeStyles({
  // Its words stand at the gutter; its own padding reaches beyond.
  quiet: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});
