import type { Counts } from '#domain/figures/counts.ts';
import { findingsIn, needsAct } from '#domain/figures/engine-state.ts';
import type { EngineState, Finding } from '#domain/figures/engine-state.ts';
import { sayFinding } from './finding-words.ts';
import { html, plainPage } from './plain-html.ts';
import type { Html } from './plain-html.ts';
import type { Voice } from './status-words.ts';

/** How the engine does, in words first and in figures then. */
export const statusPage = (state: EngineState, voice: Voice): string => {
  const { words, language } = voice;
  const findings = findingsIn(state);
  return plainPage(language, words('title'), [
    heading(findings, voice),
    html`<p class="meta">${words('read', { time: voice.time(state.at) })} <a href="">${words('again')}</a></p>`,
    ...findings.map((finding) => findingPart(finding, voice)),
    nowPart(state, voice),
    countedPart(state, voice),
  ]);
};

const heading = (findings: readonly Finding[], { words }: Voice): Html => {
  const count = findings.filter(needsAct).length;
  return count === 0
    ? html`<h1>${words('fine')}</h1>
        <p>${words('fine.text')}</p>`
    : html`<h1>${words('needed', { count })}</h1>`;
};

const findingPart = (finding: Finding, voice: Voice): Html => {
  const { words } = voice;
  const act = needsAct(finding);
  const { what, remedy } = sayFinding(finding, voice);
  return html`<section class="${act ? 'act' : 'know'}">
    <div class="label">${words(act ? 'label.act' : 'label.know')}</div>
    <h2>${what}</h2>
    <p>${remedy}</p>
    ${finding.kind === 'set-aside' ? commands(['list', 'replay all', 'drop all']) : ''}
  </section>`;
};

const commands = (acts: readonly string[]): Html =>
  html`<ul class="commands">
    ${acts.map((act) => html`<li><code>npm run ops -- poison ${act}</code></li>`)}
  </ul>`;

const nowPart = ({ due, queue, counted }: EngineState, voice: Voice): Html => {
  const { words, number, duration } = voice;
  const unread = words('out-of-reach');
  const since = (ms: number | undefined): string =>
    ms === undefined ? words('now.due.none') : words('now.due.oldest', { duration: duration(ms) });
  const waits = (ms: number | undefined): string => (ms === undefined ? words('now.oldest.none') : duration(ms));
  const rows: readonly (readonly [string, string])[] = [
    [words('now.due'), due.kind === 'read' ? since(due.value.oldestMs) : unread],
    [words('now.jobs'), queue.kind === 'read' ? number(queue.value.jobs) : unread],
    [words('now.oldest'), queue.kind === 'read' ? waits(queue.value.oldestMs) : unread],
    [
      words('now.setAside'),
      queue.kind === 'read' && due.kind === 'read' ? number(queue.value.setAside + due.value.setAside) : unread,
    ],
    [words('now.workers'), counted.kind === 'read' ? number(counted.value.workers) : unread],
    [words('now.servers'), counted.kind === 'read' ? number(counted.value.servers) : unread],
  ];
  return html`<section>
    <table>
      <caption>
        ${words('now.title')}
      </caption>
      <tbody>
        ${rows.map(
          ([what, value]) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

const countedPart = ({ counted }: EngineState, voice: Voice): Html => {
  const { words, number, duration } = voice;
  const lag = ({ started, longestLagMs }: Counts): string => (started === 0 ? '–' : duration(longestLagMs));
  const rows: readonly (readonly [string, (counts: Counts) => string])[] = [
    [words('counted.started'), ({ started }) => number(started)],
    [words('counted.lag'), lag],
    [words('counted.skipped'), ({ skipped }) => number(skipped)],
    [words('counted.sent'), ({ sends }) => number(sends.sent)],
    [words('counted.throttles'), ({ throttles }) => number(throttles)],
    [words('counted.refused'), ({ sends }) => number(sends.refused)],
    [words('counted.closed'), ({ sends }) => number(sends.closed)],
    [words('counted.duplicates'), ({ possibleDuplicates }) => number(possibleDuplicates)],
    [words('counted.unknown'), ({ sends }) => number(sends.unknown)],
  ];
  const cell = (of: 'hour' | 'day', say: (counts: Counts) => string): string =>
    counted.kind === 'read' ? say(counted.value[of]) : words('out-of-reach');
  return html`<section>
    <table>
      <caption>
        ${words('counted.title')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words('counted.what')}</th>
          <th scope="col">${words('counted.hour')}</th>
          <th scope="col">${words('counted.day')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([what, say]) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td>${cell('hour', say)}</td>
              <td>${cell('day', say)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="meta">${words('counted.note')}</p>
  </section>`;
};
