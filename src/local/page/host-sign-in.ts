import type { HostSignIn } from '../sign-in/answer-sign-in.ts';
import { signIn } from './local-api.ts';
import type { PageParts } from './page-context.tsx';

/** The sign-in of whoever the page acts as, for what it frames. */
export const hostSignIn = ({ person, session }: Pick<PageParts, 'person' | 'session'>): HostSignIn => ({
  account: () => ({
    personId: person.id,
    tenantId: session.tenantId,
    name: person.name,
    address: person.address,
  }),
  tokens: async (audience) => await signIn(person.id, audience),
});
