import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { isJustHeld } from '#domain/calendar/just-held.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Failed } from '../../ui/States.tsx';
import type { NotesAbout } from '../notes/NotesSection.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { isAlive, useAlliance, writable } from './use-alliance.ts';
import type { Alliance, ReadAlliance } from './use-alliance.ts';
import { useAlly } from './use-ally.ts';
import type { Ally } from './use-ally.ts';

// All of an alliance comes once it is known that there is one, or none: the prompts do not wait for it.
const AllySection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-pair" */ './AllySection.tsx')).AllySection,
}));
const InviteOffer = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-offer" */ './InviteOffer.tsx')).InviteOffer,
}));
const NotesSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-notes" */ '../notes/NotesSection.tsx')).NotesSection,
}));
const OutOfReach = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-out-of-reach" */ './OutOfReach.tsx')).OutOfReach,
}));
const AnswerPart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-answer" */ './AnswerPart.tsx')).AnswerPart,
}));

/** The places of the pane where an alliance between the two shows. */
export type PairParts = {
  /** Below the person's name. */
  readonly section: ReactElement | null;
  /** Below a prompt of this meeting. */
  readonly answerTo: (id: OneToOnePromptId) => ReactElement | null;
  /** One's own notes, once it is known whom they are about. */
  readonly notes: ReactElement | null;
  /** Below the prompts. */
  readonly offer: ReactElement | null;
  /** The alliance, once the two have just met: the pane is about what comes after then. */
  readonly after: ReadAlliance | 'loading' | 'nothing';
  /** Whether this Outlook signs one in: else there is nothing to offer that needs it. */
  readonly signsIn: boolean;
};

/** Fills the places with what is known of an alliance with `partner`: nothing, until something is. */
export const usePairParts = (partner: Attendee, invite: Invite): PairParts => {
  const [invites, setInvites] = useState(false);
  const ally = useAlly(partner.address, invites);
  const alliance = useAlliance(ally);
  const open = writable(alliance);
  const hasMet = useHasMet(invite, ally.kind);
  return {
    section: <SectionFor ally={ally} alliance={alliance} mode={invite.mode} />,
    after: hasMet ? (open ?? (isAwaited(ally, alliance) ? 'loading' : 'nothing')) : 'nothing',
    answerTo: (promptId) =>
      open === undefined ? null : (
        <Suspense fallback={null}>
          <AnswerPart promptId={promptId} alliance={open} />
        </Suspense>
      ),
    notes: <NotesFor ally={ally} />,
    signsIn: ally.kind !== 'out-of-reach',
    // Alliances are between people of one organization.
    offer:
      ally.kind === 'none' && partner.kind === 'user' ? (
        <Suspense fallback={null}>
          <InviteOffer
            name={partner.name}
            counterpart={ally.counterpart}
            onInvite={() => {
              setInvites(true);
            }}
          />
        </Suspense>
      ) : null,
  };
};

/**
 * Whether the two have just met, as it was when the appointment was opened and its person known: a meeting that ends
 * while its page is read does not take the page away.
 */
const useHasMet = ({ start, end }: Invite, ally: Ally['kind']): boolean => {
  const { clock } = usePane();
  const [seen, setSeen] = useState({ start, end, ally, at: clock.now() });
  if (seen.start !== start || seen.end !== end || seen.ally !== ally) setSeen({ start, end, ally, at: clock.now() });
  return isJustHeld({ end }, seen.at);
};

/** Whether it is still to be known if there is an alliance, and which. */
const isAwaited = (ally: Ally, { state }: Alliance): boolean =>
  ally.kind === 'unknown' || (ally.kind === 'found' && isAlive(ally) && state.kind === 'loading');

const NotesFor = ({ ally }: { readonly ally: Ally }): ReactElement | null => {
  switch (ally.kind) {
    case 'unknown':
    case 'failed':
    case 'out-of-reach':
      return null;
    case 'none':
      return <Notes about={{ kind: 'other', counterpart: ally.counterpart }} />;
    case 'found':
      return <Notes about={{ kind: 'ally', allianceId: ally.line.allianceId }} />;
  }
};

const Notes = ({ about }: { readonly about: NotesAbout }): ReactElement => (
  <Suspense fallback={null}>
    <NotesSection about={about} />
  </Suspense>
);

type SectionForProps = { readonly ally: Ally; readonly alliance: Alliance; readonly mode: Invite['mode'] };

const SectionFor = ({ ally, alliance, mode }: SectionForProps): ReactElement | null => {
  const words = usePaneWords();
  if (ally.kind === 'failed')
    return (
      <Failed {...waitIn(ally)} title={words('ally.failed')} text={words('ally.failed.text')} onRetry={ally.retry} />
    );
  if (ally.kind === 'out-of-reach')
    return (
      <Suspense fallback={null}>
        <OutOfReach />
      </Suspense>
    );
  if (ally.kind !== 'found' || !isAlive(ally) || alliance.state.kind === 'forbidden') return null;
  return (
    <Suspense fallback={null}>
      <AllySection line={ally.line} alliance={alliance} mode={mode} />
    </Suspense>
  );
};
