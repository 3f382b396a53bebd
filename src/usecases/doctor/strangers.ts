import type { AskedFor } from '#ports/deployment.ts';

/** A token that says who it is for and is signed by nobody: `{"alg":"none"}` and `{"aud":"alliance"}`. */
const unsigned = 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJhbGxpYW5jZSJ9.';

const json = { 'content-type': 'application/json' };

/** Something that Teams says while a person types; whoever believed it would do nothing. */
const typing = JSON.stringify({
  type: 'typing',
  id: 'doctor',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: 'doctor' },
  recipient: { id: 'doctor' },
  conversation: { id: 'doctor' },
});

const withEachToken = (asked: AskedFor): readonly AskedFor[] => [
  asked,
  { ...asked, headers: { ...asked.headers, authorization: `Bearer ${unsigned}` } },
];

/** What someone asks who proves nothing: without a token, and with one that anyone can write. */
export const strangersAsk = {
  bot: (url: string): readonly AskedFor[] =>
    withEachToken({ url: `${url}/api/messages`, method: 'POST', headers: json, body: typing }),
  api: (url: string): readonly AskedFor[] => withEachToken({ url: `${url}/api/me/week` }),
} as const;
