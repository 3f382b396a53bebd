import type { Invite, InviteAttendee, InviteModel } from './invite.ts';
import { recurrenceOf } from './recurrence.ts';

/** Parameters of a call as office.js sends them. */
export type MethodParams = Readonly<Record<string, unknown>>;

/** What the host answers: data, an own shape for a few methods, or that it cannot. */
export type MethodReply = Readonly<Record<string, unknown>>;

/** Positions in office.js' own tables. */
const recipientTypes = { other: 0, user: 2, external: 3 } as const;
const responses = { none: 0, organizer: 1, tentative: 2, accepted: 3, declined: 4 } as const;
const recipientFields = { to: 0, cc: 1, requiredAttendees: 0, optionalAttendees: 1 } as const;
const htmlCoercion = 3;
const startTime = 1;
const unsupported = 5000;

const isOwn = (address: string): boolean => address.endsWith('@example.com');

/** Someone on the invite, as office.js reads them. */
export const recipient = ({ name, address, response }: Omit<InviteAttendee, 'type'>): MethodReply => ({
  name,
  address,
  recipientType: isOwn(address) ? recipientTypes.user : recipientTypes.external,
  appointmentResponse: responses[response],
});

const ofField = (invite: Invite, field: unknown): readonly InviteAttendee[] =>
  invite.attendees.filter((one) =>
    field === recipientFields.optionalAttendees ? one.type === 'optional' : one.type !== 'optional',
  );

const asText = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;

const asHtml = (text: string): string => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph.outerHTML;
};

const bodyAs = (html: string, coercion: unknown): string => (coercion === htmlCoercion ? html : asText(html));

const givenHtml = ({ data, coercionType }: MethodParams): string =>
  coercionType === htmlCoercion ? String(data) : asHtml(String(data));

const rooms = (invite: Invite): readonly MethodReply[] =>
  invite.attendees
    .filter((one) => one.type === 'resource')
    .map(({ name, address }) => ({
      locationIdentifier: { id: address, type: 'room' },
      displayName: name,
      emailAddress: address,
    }));

const readers: Readonly<Record<number, (invite: Invite, params: MethodParams) => unknown>> = {
  14: () => 'html',
  15: (invite, { recipientField }) => ofField(invite, recipientField).map(recipient),
  18: (invite) => invite.subject,
  24: (invite, { TimeProperty }) => (TimeProperty === startTime ? invite.start : invite.end),
  26: (invite) => invite.attendees.find((one) => one.type === 'resource')?.name ?? '',
  34: (invite) => invite.notices.map(({ key, message }) => ({ key, message, type: 'informationalMessage' })),
  37: (invite, { coercionType }) => bodyAs(invite.bodyHtml, coercionType),
  103: recurrenceOf,
  107: (invite) => recipient({ ...invite.organizer, response: 'organizer' }),
  154: rooms,
  164: (invite) => invite.eventId ?? null,
};

const withNotice = (invite: Invite, { key, message }: MethodParams): Partial<Invite> => ({
  notices: [...invite.notices.filter((one) => one.key !== key), { key: String(key), message: String(message) }],
});

const withTime = (invite: Invite, { TimeProperty, time }: MethodParams): Partial<Invite> => {
  const at = Number(time);
  // As in Outlook, moving the start keeps the length.
  return TimeProperty === startTime ? { start: at, end: at + invite.end - invite.start } : { end: at };
};

const writers: Readonly<Record<number, (invite: Invite, params: MethodParams) => Partial<Invite>>> = {
  17: (_, { subject }) => ({ subject: String(subject) }),
  23: (invite, params) => ({ bodyHtml: givenHtml(params) + invite.bodyHtml }),
  25: withTime,
  33: withNotice,
  35: withNotice,
  36: (invite, { key }) => ({ notices: invite.notices.filter((one) => one.key !== key) }),
  38: (_, params) => ({ bodyHtml: givenHtml(params) }),
};

const loadProperties = 3;
const saveProperties = 4;

/**
 * Answers one call of office.js by its undocumented number, as its package numbers them.
 * In read mode nothing is written.
 */
export const executeMethod = (model: InviteModel, method: number, params: MethodParams): MethodReply => {
  const invite = model.get();
  const read = readers[method];
  if (read !== undefined) return { error: false, data: read(invite, params) };
  if (method === loadProperties) {
    return { wasSuccessful: true, customProperties: JSON.stringify(invite.customProperties) };
  }
  if (method === saveProperties) {
    // office.js sends a plain dictionary, and has bounded its length.
    model.change({ customProperties: params['customProperties'] as Readonly<Record<string, unknown>> });
    return { error: false, data: true };
  }
  const write = writers[method];
  if (write === undefined || invite.mode === 'read') return { error: true, errorCode: unsupported };
  model.change(write(invite, params));
  return { error: false, data: true };
};
