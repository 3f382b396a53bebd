import { listAt, textsIn } from './json.ts';
import type { FoundText } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** Parts of the manifest whose addresses Teams and Outlook open within themselves, or fetch. */
const opened = ['configurableTabs', 'staticTabs', 'bots', 'composeExtensions', 'extensions'] as const;

/** Host names, and nothing of an address around them. */
const host = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/** The app is on exactly the hosts that it names: each whole, each used, and no other. */
export const checkDomains = (manifest: unknown): readonly PackageProblem[] => {
  const named = listAt(manifest, 'validDomains').flatMap((value, index): readonly FoundText[] =>
    typeof value === 'string' ? [{ at: `/validDomains/${index}`, text: value }] : [],
  );
  const addresses = opened.flatMap((part) => textsIn(listAt(manifest, part), `/${part}`).filter(isAddress));
  const valid = named.map(({ text }) => text.toLowerCase());
  const used = new Set(addresses.map(({ text }) => hostOf(text)));
  return [
    ...named.flatMap((domain) => checkNamed(domain, used)),
    ...addresses.flatMap(({ at, text }): readonly PackageProblem[] => {
      if (!text.startsWith('https://')) return [{ kind: 'not-https', at, value: text }];
      const reached = hostOf(text);
      return reached === undefined || valid.includes(reached)
        ? []
        : [{ kind: 'foreign-host', at, host: reached, valid }];
    }),
  ];
};

const isAddress = ({ text }: FoundText): boolean => /^https?:\/\//.test(text);

const hostOf = (address: string): string | undefined =>
  /^https?:\/\/([^/?#]+)/.exec(address)?.[1]?.toLowerCase().replace(/:443$/, '');

const checkNamed = ({ at, text }: FoundText, used: ReadonlySet<string | undefined>): readonly PackageProblem[] => {
  if (text.includes('*')) return [{ kind: 'wildcard-domain', at, value: text }];
  if (!host.test(text)) return [{ kind: 'not-a-host', at, value: text }];
  return used.has(text.toLowerCase()) ? [] : [{ kind: 'unused-domain', at, host: text }];
};
