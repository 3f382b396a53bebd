import { expect, test } from '@jest/globals';
import { keepCustomProperties, readCustomProperties } from '#local/outlook-host/custom-properties.ts';
import { makeInviteModel } from '#local/outlook-host/invite.ts';
import type { Invite } from '#local/outlook-host/invite.ts';
import { people } from '#local/people.ts';

const [amara, giulia] = people;
const invite: Invite = {
  eventId: undefined,
  mode: 'compose',
  self: amara!,
  organizer: { name: amara!.name, address: amara!.address },
  subject: '',
  start: 0,
  end: 1,
  series: { kind: 'once' },
  attendees: [],
  bodyHtml: '',
  notices: [],
  customProperties: {},
};

const memoryStorage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      kept.set(name, value);
    },
  };
};

test('what the add-in keeps with an appointment is there again, once that is saved, for its person alone', () => {
  const storage = memoryStorage();
  const model = makeInviteModel(invite);
  keepCustomProperties(storage, model);
  model.change({ customProperties: { note: 'ours' } });
  expect(readCustomProperties(storage, { self: amara!, eventId: 'e1' })).toEqual({});
  model.change({ eventId: 'e1' });
  expect(readCustomProperties(storage, { self: amara!, eventId: 'e1' })).toEqual({ note: 'ours' });
  expect(readCustomProperties(storage, { self: giulia!, eventId: 'e1' })).toEqual({});
  model.change({ customProperties: { note: 'changed' } });
  expect(readCustomProperties(storage, { self: amara!, eventId: 'e1' })).toEqual({ note: 'changed' });
});
