/** The actions that the manifest lets Outlook run by itself. */
type EventName = 'onAppointmentOpened' | 'onAttendeesChanged' | 'onTimeChanged' | 'onSend';

/** What an action says when it lets go of an event. */
export type EventAnswer = {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  /** The pane's button, and the words on the one that leads there from the question. */
  readonly commandId?: string;
  readonly cancelLabel?: string;
};

/** An event whose action is to run. */
export type RaisedEvent = {
  readonly id: number;
  readonly name: EventName;
  readonly finish: (answer: EventAnswer) => void;
};

/** The add-in's events on an open appointment, one after the other. */
export type AddInEvents = {
  /** Resolves to the action's answer. One that already waits to be run is not run twice. */
  raise(name: EventName): Promise<EventAnswer>;
  /** The one to run now. */
  readonly current: () => RaisedEvent | undefined;
  /** Calls back whenever another one is to run; returns how to stop. */
  readonly listen: (listener: () => void) => () => void;
};

type Waiting = RaisedEvent & { readonly answer: Promise<EventAnswer> };

export const makeAddInEvents = (): AddInEvents => {
  let queue: readonly Waiting[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly Waiting[]): void => {
    queue = next;
    for (const listener of listeners) listener();
  };
  return {
    raise: (name) => {
      const same = queue.slice(1).find((waiting) => waiting.name === name);
      if (same !== undefined) return same.answer;
      count += 1;
      const id = count;
      const { promise, resolve } = Promise.withResolvers<EventAnswer>();
      const finish = (answer: EventAnswer): void => {
        resolve(answer);
        if (queue.some((waiting) => waiting.id === id)) change(queue.filter((waiting) => waiting.id !== id));
      };
      change([...queue, { id, name, finish, answer: promise }]);
      return promise;
    },
    current: () => queue[0],
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
