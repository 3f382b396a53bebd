/** A host that has not answered by then will not, in milliseconds. */
const patienceMs = 10_000;

/** What the host answers; rejects when it refuses, and when it says nothing: teams-js itself would wait for ever. */
export const hostAnswer = <Answer>(asked: Promise<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patienceMs, new Error('The host did not answer'));
    asked.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
