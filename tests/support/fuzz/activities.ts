import fc from 'fast-check';
import { z } from 'zod';
import { cardActionSchema } from '#contracts/card-action.ts';
import { recogniseDialogSchema } from '#contracts/recognise-dialog.ts';
import type { Activity } from '../activities.ts';
import { arrival, departure, fromTeam, inChat, installations, personalInstallation, removals } from '../activities.ts';
import { ada, bo, carla, lineId, stranger, teamId } from '../sample-team.ts';
import { hostileValues } from './hostile.ts';
import { valuesOf } from './json-schema.ts';
import type { JsonSchema, Known } from './json-schema.ts';
import { spoilField } from './spoil-field.ts';

const types = [
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'conversationUpdate',
  'installationUpdate',
  'invoke',
  'event',
  'typing',
  'endOfConversation',
  'handoff',
  'trace',
  'command',
  'contactRelationUpdate',
  '__proto__',
  '',
];

const invokes = [
  'adaptiveCard/action',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'composeExtension/query',
  'composeExtension/queryLink',
  'composeExtension/onCardButtonClicked',
  'task/fetch',
  'task/submit',
  'tab/fetch',
  'config/fetch',
  'signin/verifyState',
  'signin/tokenExchange',
  'signin/failure',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'application/search',
  'message/submitAction',
  'handoff/action',
  'constructor',
  '',
];

const words = fc.oneof(
  fc.constantFrom(
    'help',
    'hi',
    'aiuto',
    'pause',
    'week',
    'need: a hand with the budget',
    'shout-out to Bo for the calm on Friday',
    'recognise <at>Bo</at>',
    '',
    '\u0000',
    '<at></at>',
    '<script>alert(1)</script>',
    'x'.repeat(30_000),
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** How fields of cards name what they are about. */
const cardValues: Known = {
  item: [`need:${lineId(1)}`, `offer:${lineId(2)}`, 'need:', ':'],
  promise: [`${lineId(1)}:1`, `${lineId(1)}:x`],
  team: [teamId(1), teamId(2), 'none'],
  to: [bo, `${bo},${carla}`, ','],
  day: ['2026-11-27', '2026-02-30', ''],
};

const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What arrives from the Bot Connector: of every type, about what is there and what is not, whole and spoilt. */
export const activitiesOf = (serviceUrl: string, known: Known): fc.Arbitrary<Activity> => {
  const names = { ...known, ...cardValues };
  const press = valuesOf(schemaOf(cardActionSchema), names);
  const form = valuesOf(schemaOf(recogniseDialogSchema), names);
  const sender = fc.record({
    serviceUrl: fc.constant(serviceUrl),
    person: fc.constantFrom(ada, ada, bo, carla, stranger),
    locale: fc.constantFrom('en-GB', 'it-IT', 'xx', ''),
  });
  const place = fc.tuple(sender, fc.boolean()).map(([from, chat]) => (chat ? inChat(from) : fromTeam(from)));
  const whole = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(place, press).map(([at, data]) => ({ ...at, ...executed(data) })) },
    { weight: 2, arbitrary: fc.tuple(place, press).map(([at, value]) => ({ ...at, type: 'message', value })) },
    { weight: 3, arbitrary: fc.tuple(place, pickOf(form)).map(([at, pick]) => ({ ...at, ...pick })) },
    { weight: 3, arbitrary: fc.tuple(place, words).map(([at, text]) => ({ ...at, type: 'message', text })) },
    { weight: 3, arbitrary: fc.tuple(place, other).map(([at, rest]) => ({ ...at, ...rest })) },
    { weight: 2, arbitrary: fc.tuple(sender, fc.nat()).map(([from, at]) => presence(from, at)) },
  );
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 1, arbitrary: spoilField(whole) as fc.Arbitrary<Activity> },
  );
};

const executed = (data: unknown): Activity => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
});

const pickOf = (form: fc.Arbitrary<unknown>): fc.Arbitrary<Activity> =>
  fc.record({
    type: fc.constant('invoke'),
    name: fc.constantFrom('composeExtension/fetchTask', 'composeExtension/submitAction'),
    value: fc.record({
      commandId: fc.constantFrom('recognise', 'recognise', 'unknown', ''),
      data: fc.oneof(form, hostileValues),
      messagePayload: fc.oneof(
        fc.record({
          deleted: fc.boolean(),
          body: fc.record({ contentType: fc.constantFrom('html', 'text'), content: words }),
          from: fc.record({ user: fc.record({ id: fc.constantFrom(bo, 'x'), displayName: words }) }),
        }),
        hostileValues,
      ),
    }),
  });

const other: fc.Arbitrary<Activity> = fc.record(
  {
    type: fc.constantFrom(...types),
    name: fc.constantFrom(...invokes),
    value: hostileValues,
    text: words,
    action: fc.constantFrom('add', 'remove', 'add-upgrade', 'x'),
    entities: fc.oneof(fc.array(hostileValues, { maxLength: 3 }), hostileValues),
    timestamp: fc.constantFrom('2026-11-20T09:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'soon'),
    localTimezone: fc.constantFrom('Europe/Rome', 'Mars/Olympus', ''),
    replyToId: fc.constantFrom('1', '', '../x'),
  },
  { requiredKeys: ['type'] },
);

const presence = (from: Parameters<typeof fromTeam>[0], at: number): Activity => {
  const all = [
    ...installations(from),
    ...installations(from),
    ...removals(from),
    departure(from, stranger),
    arrival(from, carla, stranger),
    personalInstallation(from, 'add'),
    personalInstallation(from, 'remove'),
  ];
  return all[at % all.length]!;
};
