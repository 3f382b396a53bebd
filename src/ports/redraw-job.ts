import type { SendJob } from './send-queue.ts';

/**
 * Brings something up to date that is there already, as things are when that is done: two of them that are equal do no more
 * than one, as long as that one has not begun.
 */
type RedrawJob = SendJob & { readonly kind: RedrawKind };

type RedrawKind =
  | 'refresh-proposal'
  | 'refresh-team-summaries'
  | 'refresh-item'
  | 'refresh-ritual'
  | 'refresh-told'
  | 'refresh-team-told'
  | 'refresh-invitation';

const redraws: Readonly<Record<RedrawKind, true>> = {
  'refresh-proposal': true,
  'refresh-team-summaries': true,
  'refresh-item': true,
  'refresh-ritual': true,
  'refresh-told': true,
  'refresh-team-told': true,
  'refresh-invitation': true,
};

export const isRedraw = (job: SendJob): job is RedrawJob => Object.hasOwn(redraws, job.kind);
