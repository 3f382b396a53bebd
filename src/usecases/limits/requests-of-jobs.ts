/** How many requests to Teams the jobs of a tenant take of late, each on an average. */
export type RequestsOfJobs = {
  noteRequest(): void;
  noteJob(): void;
  /** From 1 to {@link mostOfJob}. */
  average(): number;
};

/** As many of the last jobs count, the latest of them most. */
const jobsThatCount = 50;

/** Posts that name people ask who is in the team before; more is nobody's rule, but what came in between. */
const mostOfJob = 3;

/**
 * Before any job is done each is taken for one that posts and asks nothing. Requests of jobs that are not done yet weigh
 * little against that: places too far apart would let turns go by, places too close cost a putting back.
 */
export const makeRequestsOfJobs = (): RequestsOfJobs => {
  let [requests, jobs] = [jobsThatCount, jobsThatCount];
  return {
    noteRequest: () => {
      requests += 1;
    },
    noteJob: () => {
      jobs += 1;
      if (jobs <= jobsThatCount) return;
      requests *= jobsThatCount / jobs;
      jobs = jobsThatCount;
    },
    average: () => Math.min(Math.max(requests / jobs, 1), mostOfJob),
  };
};
