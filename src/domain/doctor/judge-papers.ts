import { textAt } from '../app-package/json.ts';
import type { Answer } from './deployment.ts';
import type { Finding } from './finding.ts';

/** A page of the organisation, which the admin centres show to everyone before they sign in. */
export type Paper = { readonly field: string; readonly url: string };

/** Those that a package names. */
export const papersOf = (manifest: unknown): readonly Paper[] =>
  ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].flatMap((name) => {
    const url = textAt(manifest, 'developer', name);
    return url === undefined ? [] : [{ field: `developer.${name}`, url }];
  });

/** Where those who are to sign in are sent. */
const signIn = /^https:\/\/login\.(?:microsoftonline|live|microsoft)\.com\//;

export const judgePapers = (
  papers: readonly { readonly paper: Paper; readonly answer: Answer }[],
): readonly Finding[] => {
  if (papers.length === 0) return [];
  const findings = papers.flatMap(({ paper, answer }): readonly Finding[] => {
    const kind = judgePaper(answer);
    return kind === 'open' ? [] : [{ kind, ...paper }];
  });
  return findings.length > 0 ? findings : [{ kind: 'papers-open' }];
};

const judgePaper = (answer: Answer): 'open' | 'paper-closed' | 'paper-unreached' => {
  if (answer.kind === 'answer') {
    return answer.status >= 400 || signIn.test(answer.headers['location'] ?? '') ? 'paper-closed' : 'open';
  }
  // A certificate that is not trusted here shows a warning to everyone.
  return answer.kind === 'unreached' && answer.reason === 'certificate' ? 'paper-closed' : 'paper-unreached';
};
