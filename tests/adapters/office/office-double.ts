type Answer<Value> = { readonly status: 'succeeded' | 'failed'; readonly value?: Value; readonly error?: unknown };
type Done<Value> = (answer: Answer<Value>) => void;

/** A value that office.js gives through a callback; an `Error` makes the call fail, `'never'` leaves it unanswered. */
const getter =
  (value: unknown) =>
  (...args: readonly unknown[]): void => {
    if (value === 'never') return;
    // office.js takes its callback last, whatever options come before it.
    const done = args.at(-1) as Done<unknown>;
    queueMicrotask(() => {
      done(value instanceof Error ? { status: 'failed', error: value } : { status: 'succeeded', value });
    });
  };

export type OfficePerson = {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType?: string;
  readonly appointmentResponse?: string;
};

export type Notice = { readonly key: string; readonly message: string };

type Setup = {
  readonly organizer?: OfficePerson;
  readonly required?: readonly OfficePerson[] | Error | 'never';
  readonly optional?: readonly OfficePerson[];
  readonly rooms?: readonly string[];
  /** Minor version of the Mailbox requirement set 1.x. */
  readonly mailboxMinor?: number;
  readonly locale?: string;
  /** What the mailbox keeps for the add-in. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the mailbox takes what the add-in keeps there. */
  readonly saves?: boolean;
  readonly start?: Date | Error | 'never';
  readonly end?: Date;
  /** Of the series that one meeting of it names; `null` as Outlook has it for everything else. */
  readonly seriesId?: string | null;
  /** What repeats has a pattern, the whole series as well as one meeting of it. */
  readonly recurrence?: object | null | Error;
};

/** How the host was told that an event is over. */
export type Completed = Readonly<Record<string, unknown>> | undefined;

type Action = (event: { completed(options?: Completed): void }) => void;

export const user = (
  emailAddress: string,
  displayName = emailAddress,
  more: Partial<OfficePerson> = {},
): OfficePerson => ({
  emailAddress,
  displayName,
  recipientType: 'user',
  ...more,
});

const ana = user('Ana@Example.com', 'Ana Ruiz');

/** What an open appointment shows of office.js to our adapters, written by hand after its documentation. */
export class OfficeDouble {
  body = '<p>Agenda</p>';
  notices: Notice[] = [];
  /** Times in the order in which they were set. */
  readonly timesSet: (readonly ['start' | 'end', string])[] = [];
  /** Appointments that Outlook was asked to open. */
  readonly opened: string[] = [];
  /** How many actions were registered each time the script said that it is ready. */
  readonly readyWith: number[] = [];
  readonly actions = new Map<string, Action>();
  /** What stands in the mailbox: as last saved, not as last set. */
  settings: Readonly<Record<string, unknown>> = {};
  /** Handlers by event type, of item and mailbox together. */
  readonly handlers = new Map<string, () => void>();

  /** Makes it the `Office` of this process; an appointment being written. */
  installCompose(setup: Setup = {}): void {
    const item = {
      itemType: 'appointment',
      subject: { getAsync: getter('Mei and Ana') },
      start: { getAsync: getter(setup.start ?? new Date('2026-11-20T14:00:00Z')), setAsync: this.#takesTime('start') },
      end: { getAsync: getter(setup.end ?? new Date('2026-11-20T14:30:00Z')), setAsync: this.#takesTime('end') },
      recurrence: { getAsync: getter(setup.recurrence ?? null) },
      organizer: { getAsync: getter(setup.organizer ?? ana) },
      requiredAttendees: { getAsync: getter(setup.required ?? []) },
      optionalAttendees: { getAsync: getter(setup.optional ?? []) },
      ...this.#shared(setup),
    };
    this.#install(setup, item);
  }

  /** The same, an appointment being read. */
  installRead(setup: Setup = {}): void {
    const item = {
      itemType: 'appointment',
      subject: 'Mei and Ana',
      start: new Date('2026-11-20T14:00:00Z'),
      end: new Date('2026-11-20T14:30:00Z'),
      recurrence: setup.recurrence ?? null,
      organizer: setup.organizer ?? ana,
      requiredAttendees: setup.required ?? [],
      optionalAttendees: setup.optional ?? [],
      ...this.#shared(setup),
    };
    this.#install(setup, item);
  }

  installWithoutItem(): void {
    this.#install({}, null);
  }

  #takesTime(which: 'start' | 'end') {
    return (date: Date, done: Done<void>): void => {
      this.timesSet.push([which, date.toISOString()]);
      getter(undefined)(done);
    };
  }

  #shared({ rooms = [], seriesId = null }: Setup): object {
    const locations = rooms.map((emailAddress) => ({ locationIdentifier: { type: 'room' }, emailAddress }));
    return {
      seriesId,
      enhancedLocation: { getAsync: getter(locations) },
      body: {
        getAsync: (_type: string, done: Done<string>) => {
          getter(this.body)(done);
        },
        setAsync: (html: string, _options: unknown, done: Done<void>) => {
          this.body = html;
          getter(undefined)(done);
        },
      },
      notificationMessages: {
        replaceAsync: (key: string, { message }: Notice, done: Done<void>) => {
          this.notices = [...this.notices.filter((notice) => notice.key !== key), { key, message }];
          getter(undefined)(done);
        },
        getAllAsync: (done: Done<readonly Notice[]>) => {
          getter(this.notices)(done);
        },
        removeAsync: (key: string, done: Done<void>) => {
          const isThere = this.notices.some((notice) => notice.key === key);
          this.notices = this.notices.filter((notice) => notice.key !== key);
          getter(isThere ? undefined : new Error('No such notice'))(done);
        },
      },
      ...this.#events(),
    };
  }

  #events(): object {
    return {
      addHandlerAsync: (type: string, handler: () => void, done: Done<void>) => {
        this.handlers.set(type, handler);
        getter(undefined)(done);
      },
      removeHandlerAsync: (type: string, done?: Done<void>) => {
        this.handlers.delete(type);
        if (done !== undefined) getter(undefined)(done);
      },
    };
  }

  /** A copy as of the start of the add-in, that is written back as a whole. */
  #roamingSettings({ settings = {}, saves = true }: Setup): object {
    this.settings = settings;
    const copy = new Map(Object.entries(settings));
    return {
      get: (name: string) => copy.get(name),
      set: (name: string, value: unknown) => {
        copy.set(name, value);
      },
      remove: (name: string) => {
        copy.delete(name);
      },
      saveAsync: (done: Done<void>) => {
        if (saves) this.settings = Object.fromEntries(copy);
        getter(saves ? undefined : new Error('The mailbox is full'))(done);
      },
    };
  }

  #install(setup: Setup, item: object | null): void {
    const { mailboxMinor = 13, locale = 'en-GB' } = setup;
    const office = {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      CoercionType: { Html: 'html' },
      EventType: {
        ItemChanged: 'item',
        RecipientsChanged: 'recipients',
        AppointmentTimeChanged: 'time',
        RecurrenceChanged: 'series',
      },
      MailboxEnums: { ItemNotificationMessageType: { InformationalMessage: 'informationalMessage' } },
      // As in classic Outlook, which never calls back.
      onReady: () => {
        this.readyWith.push(this.actions.size);
        return new Promise(() => undefined);
      },
      actions: {
        associate: (name: string, action: Action) => this.actions.set(name, action),
      },
      context: {
        displayLanguage: locale,
        roamingSettings: this.#roamingSettings(setup),
        requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= mailboxMinor },
        mailbox: {
          userProfile: { emailAddress: 'Ana@Example.com', displayName: 'Ana Ruiz' },
          // Rome, an hour ahead in winter.
          convertToLocalClientTime: (date: Date) => ({
            hours: (date.getUTCHours() + 1) % 24,
            minutes: date.getUTCMinutes(),
          }),
          item,
          displayAppointmentForm: (id: string) => {
            this.opened.push(id);
          },
          ...this.#events(),
        },
      },
    };
    Object.assign(globalThis, { Office: office });
  }
}
