import { isTelling } from '#ports/send-queue.ts';
import type { SendJob } from '#ports/send-queue.ts';

/**
 * Whether a job is one of many that come at once: what falls due, and what is told to people. What follows from an act of
 * someone who may be watching is not.
 */
export const isForMany = (job: SendJob): boolean =>
  isTelling(job) || job.kind === 'post-ritual' || job.kind === 'tell-waiting' || job.kind === 'refresh-told';
