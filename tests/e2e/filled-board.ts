import type { DissentBody, PersonalDissentBody } from '#contracts/dissent-api.ts';
import type { VictoryBody } from '#contracts/victory-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { practices } from '#domain/week/practice.ts';
import { people, team } from '../../src/local/people.ts';

const json = { 'content-type': 'application/json' };
const board = `/api/teams/${team.id}`;
const idOf = (last: number): string => `f0000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** What stands on a board that {@link fillBoard} has filled. */
export const filled = {
  dissent: idOf(1),
  personalDissent: idOf(3),
  victory: idOf(6),
  /** With whom the lead has the personal dissent. */
  other: people[1]?.id ?? '',
} as const;

/** A word that no line of a small phone holds, as German and web addresses have them. */
const longWord = 'Zugangsberechtigungsverwaltungsbesprechungsprotokoll';

/** Calls the real API as the one at `index` in the list of people; anything but a good answer throws. */
const memberOf =
  (origin: string) =>
  (index: number) =>
  async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> => {
    const signedIn = await fetch(`${origin}/local/entra/token`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ personId: people[index]?.id, audience: 'api' }),
    });
    // The local sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}` };
    const reply = await fetch(`${origin}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path} was answered ${String(reply.status)}`);
    return await reply.json();
  };

/** Switches every practice of the sample team on and has its people use each of them once, with texts of all lengths. */
export const fillBoard = async (origin: string): Promise<void> => {
  const as = memberOf(origin);
  const [lead, colleague, third] = [as(0), as(1), as(2)];
  // The API's own view of a week.
  const { settings, today } = (await lead('GET', `${board}/weeks/current`)) as WeekView;
  const { zone, language, needsAt, shoutOutsAt, revision } = settings;
  const kept = { zone, language, needsAt, shoutOutsAt, pausedUntil: null, basedOn: revision };
  await lead('PUT', `${board}/settings`, { ...kept, practices });

  await lead('PUT', `${board}/needs/${idOf(11)}`, { text: `Someone reads the ${longWord} by Thursday`, basedOn: 0 });
  await colleague('PUT', `${board}/offers/${idOf(12)}`, {
    text: 'I read one text of anyone, on Wednesday',
    basedOn: 0,
  });
  await colleague('PUT', `${board}/promises/${idOf(13)}`, {
    ...{ text: 'I call the three clinics that have not answered yet', day: today, to: people[0]?.id },
    ...{ from: null, basedOn: 0 },
  });

  await lead('PUT', `${board}/dissents/${idOf(1)}`, {
    fact: `On Tuesday the ${longWord} went out while two of its parts were open.`,
    impact: 'Three customers could not log in until Monday.',
    proposal: 'Nobody sends anything while a part is open; whoever is on duty says so in the channel.',
    ...{ lineId: null, basedOn: 0 },
  } satisfies DissentBody);
  await colleague('POST', `${board}/dissents/${idOf(1)}/thanks`, {});
  await colleague('POST', `${board}/dissents/${idOf(1)}/clarifications`, { text: 'Was it known which two?' });
  await colleague('PUT', `/api/me/dissents/${people[0]?.id ?? ''}/${idOf(3)}`, {
    fact: 'On Tuesday I was cut off twice while I spoke.',
    impact: 'We decided without the numbers.',
    proposal: 'One speaks until the end, then the other.',
    basedOn: 0,
  } satisfies PersonalDissentBody);

  await lead('PUT', `${board}/victories/${idOf(6)}`, {
    problem: 'Invoices waited a week for a signature',
    action: `One of us signs the ${longWord} each morning`,
    result: 'From seven days to one',
    repeat: 'A quarter of an hour at nine',
    basedOn: 0,
  } satisfies VictoryBody);

  const recognised = {
    gesture: 'Kept the ward open to us',
    impact: 'We saw a whole shift',
    learning: 'Asking is half',
  };
  await colleague('PUT', `${board}/shout-outs/${idOf(21)}`, { to: [people[0]?.id], ...recognised });
  await third('PUT', `${board}/shout-outs/${idOf(22)}`, { to: [people[1]?.id], ...recognised });
  await colleague('POST', `${board}/shout-outs/${idOf(22)}/choice`, { choice: 'post' });

  const window = { moment: { weekday: 3, minute: 600 }, minutes: 30, zone: 'Europe/Rome' };
  await lead('PUT', `${board}/field-window`, { ...window, shown: true, reminded: true, basedOn: 0 });
  const held = { kind: 'held', seen: 'Two queues', asked: 'What takes longest?', obstacle: `The ${longWord}` };
  await lead('PUT', `${board}/field-notes/${today}`, { told: held, basedOn: 0 });
};
