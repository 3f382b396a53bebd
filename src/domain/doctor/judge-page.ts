import type { Answer } from './deployment.ts';
import type { Finding } from './finding.ts';

type Came = Extract<Answer, { readonly kind: 'answer' }>;

/**
 * Whether a page opens in Teams and Outlook, and nowhere else.
 *
 * @param hosts origins that are to be able to show it, as the header writes them; none: it is to show itself alone
 */
export const judgePage = ({ status, headers }: Came, hosts: readonly string[]): readonly Finding[] => {
  if (status !== 200) return [{ kind: 'other-answer', status }];
  const policy = headers['content-security-policy'] ?? '';
  // Without the directive anyone may.
  const named = sourcesOf(policy, 'frame-ancestors') ?? ['*'];
  const missing = named.includes('*') ? [] : hosts.filter((host) => !named.includes(host));
  const others = named.filter((host) => host !== "'self'" && !hosts.includes(host));
  const scripts = sourcesOf(policy, 'script-src') ?? sourcesOf(policy, 'default-src') ?? ["'unsafe-inline'"];
  const findings: readonly Finding[] = [
    ...('x-frame-options' in headers ? [{ kind: 'frame-options' } as const] : []),
    ...(missing.length > 0 ? [{ kind: 'not-shown-in', hosts: missing } as const] : []),
    ...(others.length > 0 ? [{ kind: 'shown-elsewhere', hosts: others } as const] : []),
    ...(scripts.includes("'unsafe-inline'") ? [{ kind: 'inline-scripts' } as const] : []),
  ];
  if (findings.length > 0) return findings;
  return [{ kind: hosts.length > 0 ? 'shown' : 'shown-in-itself' }];
};

const sourcesOf = (policy: string, directive: string): readonly string[] | undefined =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name?.toLowerCase() === directive)
    ?.slice(1);
