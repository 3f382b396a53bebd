import { expect, test } from '@jest/globals';
import { makeRequestsOfJobs } from '#usecases/limits/requests-of-jobs.ts';

const after = (...jobs: readonly number[]): number => {
  const requests = makeRequestsOfJobs();
  for (const count of jobs) {
    for (let one = 0; one < count; one += 1) requests.noteRequest();
    requests.noteJob();
  }
  return requests.average();
};
const times = (count: number, of: number): readonly number[] => Array.from({ length: count }, () => of);

test('a job is taken for one that asks once until others are known', () => {
  expect(after()).toBe(1);
});

test('jobs that ask who is in the team before they post ask twice', () => {
  expect(after(...times(200, 2))).toBeCloseTo(2, 1);
});

test('the last fifty say how it is now', () => {
  expect(after(...times(500, 2), ...times(250, 1))).toBeCloseTo(1, 1);
  expect(after(...times(500, 1), ...times(250, 2))).toBeCloseTo(2, 1);
});

test('jobs that post nothing, or whatever else goes on, keep it within bounds', () => {
  expect(after(...times(300, 0))).toBe(1);
  expect(after(...times(300, 40))).toBe(3);
});

test('what those have asked that are still under way counts for little at first', () => {
  const requests = makeRequestsOfJobs();
  for (let one = 0; one < 32; one += 1) requests.noteRequest();
  requests.noteJob();
  expect(requests.average()).toBeLessThan(1.7);
});
