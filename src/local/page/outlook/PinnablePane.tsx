import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { AddInPane } from './AddInPane.tsx';
import type { OpenedInvite } from './use-open-invite.ts';

type PinnablePaneProps = {
  readonly place: RefObject<HTMLElement | null>;
  /** Whether an appointment is open, or on its way. */
  readonly isOpen: boolean;
  readonly opened: OpenedInvite | undefined;
  readonly onDisplay: (eventId: string) => void;
};

/** The appointment seen last, the one that the pane began beside, and how often it has begun. */
type Seen = {
  /** Whose Outlook it was in. */
  readonly of: string;
  readonly opened: OpenedInvite;
  readonly first: InviteModel;
  readonly round: number;
};

/**
 * The pane beside an appointment. It begins anew with each, as in Outlook; pinned, it stays as it is and is told of the
 * next one, or that none is open. Another person, language or time is another Outlook.
 */
export const PinnablePane = ({ place, isOpen, opened, onDisplay }: PinnablePaneProps): ReactElement | null => {
  const { person, locale, session } = usePage();
  const outlook = `${person.id} ${locale} ${session.offset}`;
  const [pinnedIn, pinIn] = useState<string>();
  const [seen, setSeen] = useState<Seen>();
  const isPinned = pinnedIn === outlook && seen?.of === person.id;
  const isGone = seen !== undefined && (seen.of !== person.id || (!isOpen && !isPinned));
  if (isGone) setSeen(undefined);
  if (!isGone && opened !== undefined && opened !== seen?.opened) {
    const anew = { of: person.id, opened, first: opened.model, round: (seen?.round ?? 0) + 1 };
    setSeen(isPinned ? { ...seen, opened } : anew);
  }
  if (seen === undefined || isGone) return null;
  return (
    <AddInPane
      key={`${outlook} ${seen.round}`}
      place={place}
      first={seen.first}
      // While the next one is on its way, the one before is still there.
      model={isOpen ? seen.opened.model : undefined}
      isPinned={isPinned}
      onPin={(pins) => {
        pinIn(pins ? outlook : undefined);
      }}
      onDisplay={onDisplay}
    />
  );
};
