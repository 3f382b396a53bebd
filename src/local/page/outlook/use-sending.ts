import { useState } from 'react';
import type { AddInEvents } from '../../outlook-host/add-in-events.ts';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { deleteEvent } from './graph-client.ts';
import { saveInvite } from './load-invite.ts';

type Outcome = 'idle' | 'saving' | 'saved' | 'failed';

/** An add-in's question before sending. */
export type SendAlert = {
  readonly text: string;
  /** Words of the button that leads to the add-in's pane; `undefined` where it has asked for none. */
  readonly toPane: string | undefined;
};

/** Sending an appointment, and what became of it. */
export type Sending = {
  readonly outcome: Outcome;
  /** What an add-in has against it, while the person has not decided. */
  readonly alert: SendAlert | undefined;
  readonly send: () => Promise<void>;
  readonly sendAnyway: () => void;
  readonly stay: () => void;
  readonly remove: (eventId: string, after: () => void) => void;
};

export const useSending = (model: InviteModel, events: AddInEvents): Sending => {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const [alert, setAlert] = useState<SendAlert>();
  const run = (work: Promise<unknown>, after: () => void): void => {
    setOutcome('saving');
    work.then(after, () => {
      setOutcome('failed');
    });
  };
  const save = (): void => {
    const saving = saveInvite(model.get()).then((id) => {
      model.change({ eventId: id });
    });
    run(saving, () => {
      setOutcome('saved');
    });
  };
  return {
    outcome,
    alert,
    send: async () => {
      setOutcome('saving');
      // What goes to nobody is only saved, and no event tells of it.
      const answer = model.get().attendees.length === 0 ? {} : await events.raise('onSend');
      if (answer.allowEvent !== false) {
        save();
        return;
      }
      setOutcome('idle');
      setAlert({
        text: answer.errorMessage ?? '',
        toPane: answer.commandId === undefined ? undefined : answer.cancelLabel,
      });
    },
    sendAnyway: () => {
      setAlert(undefined);
      save();
    },
    stay: () => {
      setAlert(undefined);
    },
    remove: (eventId, after) => {
      run(deleteEvent(model.get().self.id, eventId), after);
    },
  };
};
